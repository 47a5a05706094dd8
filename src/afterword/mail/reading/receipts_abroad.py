"""Receipts in German, French, Spanish, Dutch, Italian and Portuguese: pieces of the expressions of `receipts`."""

CAME = (
    r"\bbewerbung\b.{0,80}\b(?:erfolgreich|wurde) (?:[^.]{0,40} )?(?:übermittelt|versendet|eingereicht)\b|"
    r"\bbewerbung (?:\w+ ){0,6}(?:erhalten|eingegangen|eingang)|\beingang (?:ihrer|deiner) (?:\w+ )?(?:bewerbung|"
    r"unterlagen|nachricht)|\b(?:deine?|ihre?) (?:bewerbung|unterlagen|nachricht)\b.{0,50}(?:erhalten|eingegangen|"
    r"angekommen)|\bcandidature\b.{0,120}(?:reçue|bien reçu|parvenue|enregistrée|transmise|prise en compte)|"
    r"\bbien reçu (?:votre|ta)|\baccus\w+ (?:bonne )?réception|\bhemos recibido (?:su|tu)|"
    r"\b(?:candidatura|solicitud|postulación|inscripción)\b.{0,60}(?:registrad[oa]|recibid[oa]|enviad[oa])"
    r"|\b(?:sollicitatie|cv|reactie)\b.{0,80}(?:ontvangen|binnen(?:gekomen)?|verstuurd|verzonden)\b|"
    r"\bontvangst van (?:je|uw|jouw)\b|\bcandidatura\b.{0,80}(?:ricevuta|inviata|pervenuta|registrata|recebida|"
    r"enviada)\b|\babbiamo ricevuto (?:correttamente )?(?:la (?:tua|sua)|il (?:tuo|suo))\b|\brecebemos (?:a sua|o seu|"
    r"a tua|sua|seu)\b"
)
THANKS = (
    r"\bdanke? für (?:ihre?|deine?) (?:\w+ )?(?:bewerbung|nachricht|interesse|mail)|"
    r"\bgracias por (?:su|tu|enviar|el|inscribir\w*|postular\w*|presentar\w*) (?:\w+ )?(?:candidatura|solicitud|"
    r"inter[ée]s|postulaci[oó]n|aplicar|mensaje|oferta|en|al?)\b|"
    r"\b(?:merci|remerci\w+)(?: \w+){0,2} (?:pour|de) (?:\w+ ){0,3}(?:candidature|intérêt)"
    r"|\b(?:bedankt|dank) (?:je |u )?(?:wel )?voor (?:je|uw|jouw|het) (?:\w+ )?(?:sollicit\w+|interesse|reactie)\b|"
    r"\bgrazie per (?:aver\w* |la (?:tua |sua )|il (?:tuo |suo )|l'|esserti )?(?:candidat\w+|inviato|interesse|"
    r"interessamento)\b|\bobrigad[oa] (?:por|pela|pelo) (?:sua |seu |teu |tua |se )?(?:candidat\w+|interesse)\b"
)
