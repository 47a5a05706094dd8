"""How refusals are said in German, French and Spanish."""

from __future__ import annotations

_SOMEBODY = (
    "(jemand|jemanden|jemandem|mitbewerber|mitbewerberin|mitbewerbern|mitbewerbende|mitbewerbenden|kollegin|kollegen|"
    "bewerber|bewerbende|bewerbenden|bewerberin|bewerbern|bewerberinnen|kandidat|kandidatin|kandidaten|kandidatinnen|"
    "person|personen|"
    "bewerbung|bewerbungen|profil|profile|interne|internen|andere|anderen|anderer)"
)
_STELLE = "(stelle|position|vakanz|ausschreibung|funktion|stellenausschreibung|planstelle|arbeitsplatz|rolle)"

GERMAN = (
    f"für (einen|eine|die|den|andere|anderen|jemand|jemanden|einige) ..4 {_SOMEBODY} ..9 "
    "(entschieden|entscheiden|entschlossen|gefallen)",
    "für (jemand|jemanden) ..9 (entschieden|entscheiden)",
    f"für {_SOMEBODY} ..1 (entschieden|entscheiden)",
    f"(entschieden|entscheidung|wahl|los|votum) ..5 (auf|für|zugunsten) ..5 {_SOMEBODY} ..4",
    f"(haben|hat|wurde|wurden|konnten|konnte) ..7 {_SOMEBODY} ..9 (den vorzug|den zuschlag|vorzug gegeben|eingestellt|"
    "ausgewählt|vorgezogen|überzeugt|überzeugen|mehr überzeugt|zugesagt)",
    "(andere|anderen|mitbewerbende|mitbewerber) ..2 (bewerber|bewerberin|kandidaten|kandidatin|bewerbungen|"
    "bewerberinnen|profile|den vorzug|entschieden)",
    "(anforderungen|anforderungsprofil|profil|erwartungen|vorstellungen|kriterien) ..3 "
    "(noch besser|besser|mehr|eher|noch genauer|stärker|näher|genauer) ..3",
    "(leider|bedauern|bedauerlicherweise|bedauerlich|schade) ..9 (nicht [weiter] berücksichtigen|keine zusage|absage|"
    "absagen|abzusagen|nicht in die engere|keine positive|nicht anbieten|abschlägig|nicht überzeugen|"
    "nicht für (sie|dich)|nicht mit (ihnen|dir)|nicht einladen|nicht einstellen|nicht entsprechen|nicht geklappt|"
    "nicht gereicht|nicht geworden|kein angebot|nicht [weiter] verfolgen|nicht fortsetzen|nicht passt|"
    "nicht weitergeht|nicht weiter|nicht zu den|nicht ausgewählt|nicht berücksichtigt|nicht erfolgreich)",
    "(bewerbung|sie|ihnen|dich|dir|unterlagen) ..9 (nicht [weiter|mehr] (berücksichtigen|berücksichtigt|verfolgen|"
    "verfolgt|ausgewählt|einladen)|eine absage|keine zusage|absagen [zu] [müssen]|nicht in die engere (wahl|auswahl)|"
    "nicht (zum|zu einem) ..2 (einladen|einzuladen)|nicht für die ..4 ausgewählt)",
    "nicht in [die|den] ..2 (engere|nähere|kreis|auswahl|endauswahl) ..3 (gezogen|ziehen|aufgenommen|gekommen|gelangt|"
    "genommen|einbeziehen|einbezogen|geschafft)",
    f"{_STELLE} ..7 (besetzt|vergeben|gestrichen|zurückgezogen|nicht mehr (verfügbar|vakant|offen|aktuell|besetzt|"
    "ausgeschrieben)|nicht (besetzt|besetzen|weiterverfolgt))",
    f"{_STELLE} ..4 (anderweitig|intern|bereits|inzwischen|schon|mittlerweile) ..2 (besetzt|vergeben|besetzen)",
    "(absage|absagen|abzusagen) (erteilen|müssen|mitteilen|zu müssen|schicken|geben)",
    "(müssen|muss) [wir|ich] [ihnen|dir] ..4 (absagen|absage)",
    "(erhalten|bekommen) ..4 eine absage",
    "nicht für (sie|dich) entschieden",
    "(bewerbung|sie|du) ..4 nicht erfolgreich",
    "(keine|nicht die) ..2 (passende|geeignete) (position|stelle) (anbieten|für (sie|dich))",
    "nicht ..3 (fortzuführen|fortzusetzen|weiterzuverfolgen|weiterzuführen|einzuladen|anzubieten|weiterzugehen)",
    "nicht ..2 (fortführen|weiterführen|weitergehen|positiv bescheiden|ausgewählt)",
    "(anderweitig|anders) (entschieden|besetzt|vergeben)",
    "(negativen|abschlägigen|ablehnenden) bescheid",
    "bewerbung ..4 (abgelehnt|abgewiesen|zurückgewiesen)",
    "(ihnen|dir|sie|dich) ..3 (keine|keinen|kein) ..4 (anbieten|anzubieten|unterbreiten|einstellen|machen|bieten)",
    "mit (anderen|einer anderen|einem anderen) ..4 (weiterzugehen|weitergehen|weitermachen|weiterzumachen|fortfahren|"
    "fortzufahren|fortzusetzen|fortsetzen|zusammenarbeiten|weiterzuverfolgen)",
    "(anderen|andere) (kandidat~|bewerber~|bewerbende~|person~)",
    "profil ..2 passt ..2 nicht",
    "(passen|passt|entsprechen|entspricht|reicht|reichen) ..6 nicht ..2 (zu|zum|zur|zu dem|für|aus|dem|den)",
    "(sie|ihr name|du|dein name) ..1 (stehen|steht|stehst|sind|ist|bist) ..1 nicht ..3 (liste|shortlist|auswahl)",
    "(andere|anderen) (reihung|rangfolge|person|lösung) ..2 (entschieden|gewählt)",
    "(profil|erfahrung|qualifikation|qualifikationen|unterlagen|bewerbung) ..4 nicht ..4 "
    "(passt|passen|entspricht|entsprechen|übereinstimmt|überzeugt|überzeugen|deckt)",
    "(passt|passen|entspricht|entsprechen|überzeugt|deckt) ..8 (nicht|leider) ..3 (anforderungen|profil|stelle|"
    "vorstellungen|suchen|überein|genug)",
    "gegen (eine weitere|eine|ihre|deine|sie|dich|die|eine anstellung|eine einladung) ..3 "
    "(entschieden|zusammenarbeit|bewerbung|einstellung)",
    "(nicht|keine) ..4 (in betracht|in frage|zum zuge|fortsetzen|fortführen|weiterverfolgen|weiter verfolgen|"
    "anbieten können)",
    "(diesmal|dieses mal|am ende|leider) ..3 nicht (geklappt|gereicht|geworden|für (sie|dich))",
    "nicht (zum|zu einem) ..2 (gespräch|vorstellungsgespräch|interview|kennenlernen) ..2 (einladen|einzuladen)",
    "(keine|keinen|kein) ..2 (positive|positiven|positives|guten|gute|besseren|bessere) "
    "(rückmeldung|nachrichten|nachricht|bescheid|antwort)",
)

_AUTRE = (
    "(autre|autres|d autres|d'autres|un autre|une autre|l autre|quelqu un|une personne|un profil|un candidat|une "
    "candidate|des candidats|des profils|une candidature|des candidatures|un collègue|une collègue)"
)
_PAS = "(pas|plus|point|aucune|aucun)"

FRENCH = (
    "(n avons|n a|n'avons|ne sommes|pas|n'a|n est|n'est|n ont|avons décidé de ne) ..3 (retenu|retenue|retenus|donner "
    "suite|retenir|sélectionnée|sélectionné|acceptée|accepté|en mesure de (donner|proposer|retenir|poursuivre|"
    "réserver|répondre favorablement|vous proposer|offrir|vous offrir))",
    "(ne|n) ..4 (donner|donnerons|pouvons|pouvoir|pourrons|souhaitons|réserver|réserverons) ..5 (suite favorable|pas "
    "suite|suite positive|donner suite|une suite)",
    "(autre|d autres|d'autres|autres) (candidat|candidate|candidats|candidature|candidatures|profil|profils|"
    "personne|personnes)",
    f"(pris|prise|embauché|embauchée|recruté|recrutée) ..2 {_AUTRE}",
    f"(choisi|retenu|privilégié|sélectionné|préféré|choix|choisir|opté|tourné|tournés|décidé) ..6 {_AUTRE}",
    f"(poursuivre|continuer|avancer|poursuivons|continuons|avançons|poursuivi) ..4 avec ..1 {_AUTRE}",
    "(choix|décision) ..3 (porté|portée|arrêté|arrêtée|fixé) sur ..3",
    "candidature ..5 (pas été retenue|non retenue|pas retenue|ne correspond|n a pas|n'a pas|rejetée|écartée|refusée|"
    "déclinée)",
    f"(ne|n) ..1 (correspond|correspondent|convient|répond|répondent|cadre) {_PAS} ..6 "
    "(profil|besoins|attentes|critères|recherche|recherchons|poste|exigences|compétences|recherché|équipe|mission)",
    "(profil|candidature|parcours|expérience) ..9 (ne|n) ..2 (correspond|correspondent|convient|répond) pas ..4",
    "(profil|candidature|parcours|expérience) ..3 (ne|n) ..2 (correspond|correspondent|convient|pas) ..4",
    "(pas en adéquation|pas retenir|pas retenu|pas poursuivre|pas sélectionné|pas donner|pas été en mesure de retenir)",
    "(ne|n) ..2 (pas|plus) ..2 (poursuivre|continuer|aller plus loin|avancer) ..5",
    "(favorablement|favorable) ..3 (pas|ne)",
    "(ne|n) ..4 (pas|plus) ..5 favorablement",
    "(avons|a été|est|sont|déjà) ..1 (pourvu|pourvue|pourvus|pourvues)",
    "poste ..9 (pourvu|attribué|annulé|supprimé|plus disponible|plus à pourvoir|clôturé|fermé)",
    "(regret|regrettons|malheureusement|désolé|désolée|désolés) ..9 (suite favorable|pas retenu|pas retenue|négative|"
    "défavorable|refus|autre candidat|pas donner suite|pas poursuivre|pas été retenue)",
    "suite favorable [à|a] [votre|celle-ci]",
    "(réponse|suite) (négative|défavorable)",
    "(regret|sommes au regret|suis au regret) ..3 (ne pouvoir|ne pas pouvoir|ne pas) ..6",
)

_OTRA = (
    "(otro|otra|otros|otras|alguien|una persona|un perfil|un candidato|una candidata|perfiles|personas|candidatos|"
    "candidaturas|el candidato|la candidata|quien)"
)

SPANISH = (
    "(descartado|descartada|descartamos|descartar) ..2 (candidatura|solicitud|perfil)",
    "(candidatura|solicitud|estado) ..4 (descartado|descartada|rechazada)",
    "(otro|otra|otros|otras) (candidato|candidata|candidatos|candidatas|candidatura|candidaturas|perfil|"
    "perfiles|persona|personas|postulante|postulantes|aspirante|aspirantes|opciones)",
    f"(optado|preferido|elegido|escogido|decidido|decantado|inclinado|apostado|seleccionado|contratado|optamos|"
    f"elegimos|decidimos|decantamos|continuar|avanzar|seguir|avanzado|continuado|seguido) ..5 {_OTRA}",
    "(no) ..4 (seleccionado|seleccionada|seleccionarle|continuar|continuaremos|avanzar|seguir adelante|"
    "seguiremos|elegido|elegida|avanzaremos|preseleccionado|preseleccionada|continuado|continuamos) ..3 "
    "(proceso|candidatura|con usted|contigo|con su|con tu|para|en|adelante)",
    "(candidatura|solicitud|postulación|perfil) ..5 no ..3 (seleccionada|seleccionado|aceptada|elegida|elegido|"
    "continuará|exitosa|superado|avanzará|avanzado|pasará|pasado|continúa|preseleccionada)",
    "(candidatura|solicitud|postulación|perfil) ..4 (descartada|descartado|desestimada|desestimado|rechazada|"
    "rechazado|denegada)",
    "(lamentamos|lamentablemente|sentimos|desafortunadamente|lamento|siento) ..9 (no ha sido|no has sido|no continuar|"
    "no seguir|otro candidato|otra persona|cubierto|no podemos (ofrecer~|continuar|avanzar|seguir)|no hemos|no fue|"
    "no has superado|no ha superado|descartar~)",
    "(puesto|vacante|plaza|posición) ..5 (cubierto|cubierta|cubrir internamente|cerrada|cerrado|cancelada|cancelado|"
    "ya no está disponible)",
    "no (continuarás|continuará|continúas|avanzas|avanzará|avanzarás|pasas|pasará) ..4",
    "(perfil|candidatura|experiencia) no ..3 (se ajusta|encaja|cumple|se adapta|corresponde|coincide|ajusta)",
    "(decidido|decidimos|optado por|decisión de) no ..1 (seguir|continuar|avanzar|proseguir|contratar|seleccionar) ..4",
    "no se (ajusta|ajustan|adapta|adapta~|adecúa|adecua|corresponde) ..4 (perfil|requisitos|vacante|puesto|buscamos|"
    "necesidades|posición|plaza)",
    "no ..3 (superado|pasado a|sido elegido|sido elegida|sido seleccionada|sido seleccionado|continúa|continúas|"
    "avanzar|sido preseleccionada|sido preseleccionado)",
    "no ..2 (podemos|podremos|vamos a) (ofrecerte|ofrecerle|contar contigo|contar con usted)",
)

WAYS = (*GERMAN, *FRENCH, *SPANISH)

TAKEN_BACK = (
    "(bis|sobald|bevor|solange|sollten|falls|sofern|wenn) ..9",
    "(verständnis) ..9 (bearbeitung|zeit|prüfung)",
    "(considérez|considérer|considere|entienda|considerez) ..5",
    "(si|en cas de|en caso de|sauf) ..9",
    "(seuls|seules|uniquement|qu aux|sólo|solo|únicamente) ..4",
    "hasta que ..9",
    "(pas encore|aún no|todavía no|noch nicht) ..9",
)
"""What in the same sentence means that nothing is refused yet."""
