"""How people ask for something: the words of `requests`."""

from __future__ import annotations

_GIVE = (
    "(send|sending|provide|providing|share|sharing|upload|uploading|complete|completing|fill|submit|"
    "submitting|forward|forwarding|supply|supplying|email|return|returning|attach|give|let|tell|list|"
    "prepare|sign|edit|review|draft|write|scan|post|finish|take|do|record|translate|build|solve|pass|get|"
    "mail|text|propose|suggest|flick|bring|drop|shoot|toss|ping|pop|bung|fire over|pass on|pass along|forward on|"
    "remind|answer|state|"
    "indicate|specify|"
    "outline|confirm|fax|deliver|hand in|produce|present|put together|reply "
    "with|respond with|revert with|come back with|bring or send|send or bring|scan and send|send across|write down|jot "
    "down)"
)

_SEE = (
    "(see|read|have|look at|get|hear) ..4 (something|sample|samples|piece|pieces|plan|portfolio|writing|example|"
    "examples|"
    "code|design|designs|copy|copies|list|draft|reel|showreel|lesson|reference|references|proof|certificate|transcript|"
    "outline|proposal|slides|deck|figures|drawings|photos|recording|article|report)"
)

WAYS = (
    f"(please|kindly) (log in|log on|sign in|visit ..4|go to ..4) (and|to) {_GIVE}",
    f"(please|kindly|pls) [also|now|just|could you|can you] {_GIVE}",
    f"(could|can|would|will|might) you "
    f"[please|kindly|also|possibly|be able to|be so kind as to|be so good as to|perhaps|be willing to] "
    f"{_GIVE}",
    f"(need|needs|require|requires|like|want|ask|asking|request|appreciate it if|grateful if|love|"
    f"asked) [for] you ..2 (to|could|would|can) {_GIVE}",
    f"(would|do) you mind {_GIVE}",
    f"(request|requesting|urge|advise) you to ..1 (kindly|please) {_GIVE}",
    "(might|may|could) (you|i|we) [please] (let us have|let me have|have from you|ask for) ..5",
    "^[also|still] (need|needing|want) (a|an|your|the|two|three|copies|proof|some) ..6",
    "(asks|ask|wonder|wonders|wondering|wants to know|want to know|like to know|love to know|need to know|keen to know|"
    "curious|asking) (whether|if|what|which|when|how) ..9 (you|your)",
    "(must|should|needs to|need to|has to|have to) be (completed|signed|filled in|filled out|returned|submitted|"
    "notarised|"
    "notarized|uploaded|sent) ..3",
    "^(also|and|then|next|plus|lastly|finally|meanwhile) (send|email|mail|text|bring|fill|forward|upload|give|let) "
    "(me|us|in|out|"
    "your|the|two|three|a) ..4",
    "(send|email|e-mail|mail|text) (me|us) (two|three|a|an|your|the|some|copies|both|any) ..5",
    "^(complete|upload|submit|fill in|fill out|sign) (document|documents|questionnaire|form|forms|task|tasks|"
    "consent) ..4",
    "what are you (looking|hoping|aiming) to (make|earn|get)",
    "(what|what's) ..1 earliest ..2 (start|join|begin) ..1",
    "what's the earliest ..2 (start|join|begin) ..1",
    "(what|which|how much) ..1 (base|basic|ctc|comp|compensation|package) ..2 (would|do|are|were|is) you ..4",
    "(abschrift|kopie|kopien|zeugnis|zeugnisse|prüfungszeugnisses|nachweis|unterlagen|zeugnisses) ..4 (zu übersenden|"
    "zuzusenden|einzureichen|nachzureichen|vorzulegen|zu senden|zukommen zu lassen|zu übermitteln)",
    "(reichen|legen|senden|schicken) sie (uns|mir|bitte|noch) ..9",
    "(could|can|would|will) you [please|also|possibly] (work up|knock together|mark up|price|cost|look over|comment "
    "on|go "
    "through|bring in) ..5",
    "(get|send|have|let me have) (it|them|this|that|these|those|both) [back|over] (to|in to|with) (me|us|hr) ..3 (by|"
    "before|"
    "on|no later)",
    "(would|do) you mind (filling|sending|completing|sharing|giving|letting|confirming|providing|uploading|returning|"
    "signing|forwarding|telling|putting|writing|answering|doing) ..6",
    "(could|can|would|will|might) you [please|also|possibly] (dig out|dig up|look out|fish out|resend|re-send|"
    "photograph|"
    "put down|ask your|chase your|get your|let [us|me|hr|her|him|them] have|knock up|sketch|pull together|set out|"
    "talk us "
    "through) ..5",
    f"if you (could|can|would|are able to|were able to|get a chance to) [also|please|just] {_GIVE}",
    "(would|is) it ..1 (possible|ok|okay|alright|all right|too much trouble) [for you] to (have|get|see|send|ask|share|"
    "provide|contact|speak) ..5",
    "(board|panel|they|she|he|i|we|team|director|manager|head|governors|client|partners) ..1 (would|'d) [also|all|both|"
    f"really|still] (love|like|find it (helpful|useful) ..2|appreciate|be glad|welcome|be keen) ..1 {_SEE}",
    f"we'd [also|all|really|still] (love|like|find it (helpful|useful)) ..1 {_SEE}",
    "(may|can|could|might) (i|we) [please|also] (know|check|enquire|inquire|ask|trouble you for) ..3 (your|what|when|"
    "which|"
    "how|if|whether) ..6",
    "what ..1 notice ..4 (give|need|have|required|period|work)",
    "how much notice ..4",
    "how long ..2 notice ..3",
    "what (are|were) you ..1 (earning|paid|making|getting)",
    "(are you|would you be) (happy|ok|okay|content|willing|comfortable|alright) (for us|for me|with us|with me|if we|"
    "if i|"
    "for hr) ..1 (to) (contact|contacting|approach|approaching|ring|ringing|call|calling|take up|write to|speak to) "
    "..5",
    "when (could|can|would|might|will) you ..4 (start|begin|join us|commence)",
    "how (soon|quickly|early) (could|can|would|might) you ..3 (start|begin|join|commence)",
    "(confirm|let me know|let us know|tell me|tell us) (which|what) (dates|days|weeks|times) ..4 (you|away)",
    "kindly (share|send|provide|submit|furnish|revert with) ..6",
    "(need|want|require|after) ..1 (name|names|number|numbers|address|date of birth|dates|email|e-mail|contact) (of|"
    "for|and) "
    "..4",
    "(wie|welche) ..2 (kündigungsfrist|verfügbarkeit|gehaltsvorstellung)",
    "wann (könnten|können|kannst|könntest|wären) (sie|du) ..4 (anfangen|beginnen|starten|verfügbar|zur verfügung)",
    "(quel|quelle|quelles|quels) (est|sont|serait|seraient) ..1 (préavis|disponibilités|disponibilité|prétentions)",
    "quand (pourriez|pouvez|seriez) vous ..2 (commencer|débuter|prendre|disponible)",
    "cuándo (podría|podrías|puede|puedes) ..1 (incorporarte|incorporarse|empezar|comenzar)",
    "(any|is there any) (chance|way|possibility) ..3 you",
    "(we|i|they|hr|team) "
    "..3 (need|require|still need|would need|still require|are missing|are lacking|still lack|lack|are "
    "waiting for|are still waiting for|are short of|missing) ..6 (your|you|a|an|the|two|three|from|some|"
    "proof|references|copies|copy|of)",
    "(still|yet) ..2 (missing|outstanding|lacking|waiting for|to receive|need|require|awaiting)",
    "(what|which) (are|is|would be|were) your ..5 (expectations|expectation|availability|requirements|notice|"
    "salary|start|pay|compensation|rate|range|preferred|earliest)",
    "(what|which|when) ..4 (times|days|dates|slots|salary|work~|suits|suit|convenient|free|available) ..5 (you)",
    "(when|what times|what days) (are|would|might|could) you ..3 (available|free|able)",
    "your (salary expectations|notice period|availability) ..3 $?",
    "(provide|send|share|give|email) (me|us) [with] ..2 availability",
    "(let) (us|me) (know|have) ..6 (availability|available|times|dates|days|references|salary|expectations|when "
    "you|name|names|contact|copy|address|number|details|which|slots|notice)",
    "(look forward to|await|"
    "awaiting|looking forward to) ..3 (receiving|your) ..4 (references|documents|"
    "form|availability|sample|answers)",
    "(asked|ask|asking|request|requesting) ..3 (for|that you) ..5 "
    "(references|documents|copy|copies|"
    "transcript|sample|form|availability|certificate|proof)",
    "(complete|submit|fill|finish|sign|return|upload) (the|this|our|your|both|it|attached|a) ..8",
    "(next step|next steps|following step) ..4 (is|are|complete|submit|fill)",
    f"(you'll|you will|you) need to {_GIVE}",
    f"(you have|you've|you will have) [got] until ..6 to {_GIVE}",
    f"you ..3 (asked|required|requested|invited) to {_GIVE}",
    f"you (must|should|have to|are to|are required to|are asked to) {_GIVE}",
    "(what|how much) you are (on|earning|paid|making) ..3",
    "(wants|asks|needs|requires|expects) you to (write|draw up|put together|prepare|send|produce|record|bring|fill|"
    "make|"
    "design|plan|cook) ..5",
    "(open|raise|push) a (pr|pull request) ..3",
    "could (we|i) (have|get|ask|trouble you|see) ..4",
    "(may|can|could) i ask (you|for)",
    "(would|it would) be (great|helpful|useful|good|lovely) (if you could|to have|to see|to get|to receive) ..4",
    "what does your (availability|schedule|calendar|week|diary|timing) look like",
    "(need|needs|require|requires|requiring|required) ..4 "
    "(copy|copies|proof|references|transcript|transcripts|certificate|certificates|evidence|passport|form|sample|"
    "availability|documents|documentation|details|confirmation of your)",
    "(are there|is there|do you have) ..3 (times|time|slots|slot|days|dates|day|date|availability) ..9 "
    "(you|suit|suits|works|work|week|monday|tuesday|wednesday|thursday|friday|call|chat|interview|speak|talk)",
    "(how|when) (soon|early|quickly) could you (start|begin|join)",
    "(missing|outstanding|incomplete) ..4 (references|transcripts|transcript|certificate|form|documents|copy|"
    "signature)",
    "(do|have) you ..3 (anything|something|some|any) ..6 (share|send|show|forward)",
    "do you have ..5 (share|send|show|forward)",
    "^(send|ping|shoot|drop|pass|pop|bung|fire|toss|sling|forward|fill) [over|me|us|across|in|out|through|on] ..8",
    "what's your ..2 (availability|schedule|calendar|week|diary|timing|notice period) ..2 (like|looking|for|next|$)",
    "how are you (fixed|placed|set|looking) (for|on|next|this) ..4",
    "when (would|works|suits|might|could) ..2 (suit|suits|work|best|good|be good) ..1 (you|for you)",
    "(what|which) (was|is|were|are) ..3 (name|title|author|spelling) (of|to) ..6",
    "(what|which) (was|were) (the|that|those) ..4 you (mentioned|used|talked|spoke|described|recommended|showed|named|"
    "meant|suggested|referred|told)",
    "(which|what) ..2 (was|is|were) it ..1 you",
    "remind (me|us) ..2 (what|which|who|where|when|how)",
    "who (could|can|may|should|might) (i|we) (call|ring|contact|speak|talk|phone|ask) ..5",
    "(may|can|could|might) (we|i) [please|also] (have|get|see|trouble) ..4",
    "(refs|references|referees|transcripts|copies|proof|cv|passport|certificates|availability|notice period) [and] ..2 "
    "(please|pls)",
    "have a (go|crack|stab|try) at (the|this|our|these) ..3",
    "(form|questionnaire|documents|references|declaration|papers|forms|copies) ..2 (need|needs|has|have|must|should) "
    "(to come back|to be returned|to be completed|to be with|to reach|to be signed|to be submitted|to be filled|"
    "be returned|reach|be completed)",
    "(what|which|how much) ..1 (pay|salary|money|figure|rate|number|package) ..2 (would|do|are|were) you ..4",
    "what (sort|kind|level) of (money|salary|pay|package|rate) ..6",
    "what (are|would) you ..2 (on|need|want|expect|looking for) ..6",
    # German
    "(bitte|könnten|können|würden|bitten|benötigen|brauchen|fehlen|fehlt|bräuchten) ..9 (senden|schicken|"
    "zusenden|zuschicken|übermitteln|mitteilen|hochladen|ausfüllen|einreichen|nennen|zukommen|"
    "unterlagen|referenzen|zeugnisse|gehaltsvorstellung|gehaltsvorstellungen|zurücksenden|nachreichen|"
    "lassen|arbeitsprobe|termine|verfügbarkeit|kopie|vorschlagen)",
    "(senden|schicken|teilen|nennen|füllen|reichen|laden) sie (uns|mir|bitte|das|den|die|diese) ..8",
    # French
    "(pourriez|pouvez|merci de|veuillez|prions de|besoin|priions de|pourrais|prie de) ..6 (envoyer|transmettre|"
    "fournir|faire parvenir|communiquer|compléter|remplir|indiquer|adresser|retourner|références|"
    "disponibilités|prétentions|documents|préciser)",
    "il (nous|me) manque ..6",
    # Spanish
    "(podría|podrías|puede|puedes|por favor|rogamos|necesitamos|agradecería|favor de|agradeceríamos) ..6 "
    "(enviar|enviarnos|enviarme|envíe|envíenos|facilitar|facilitarnos|proporcionar|completar|rellenar|"
    "indicar|indicarnos|remitir|adjuntar|compartir|referencias|disponibilidad|documentos|pretensiones|"
    "subir|mandar|mandarnos|decirnos|complete|rellene)",
    "(envíenos|envíeme|mándenos|envíanos|envíame) ..5",
)

BUT = (
    "(disability|disabilities|accommodation|accommodations|adjustments) ..9",
    "(should|if) you ..1 (need|require) ..9",
    "(may|might|could) be (asked|required|requested) ..3",
    "(documents|references|form|forms|materials|application|cv|resume|transcripts) ..2 (been|was|were) ..1 received",
    "(take it|assume|consider|presume) ..1 (that|your) ..9",
    "next step is for (our|the|us) ..9",
    "voluntary ..9",
    "(check|ensure|make sure|verify|confirm) ..2 that ..5 (was|were|are|is|have been|has been) ..1 (submitted|received|"
    "uploaded|attached|complete|included)",
    "(review|see|check|find) ..1 (list|details|summary|status|overview) ..9",
    "(write|writing|email|emailing|speak|talk) to",
    "(questions|concerns|queries)",
    "(any|other|further|your) (question|query|concern)",
    "(may|might) [already] have received ..3",
    "(suggest|propose) (that|you|we|a different|waiting|to)",
    "(if|should) (we|they|team|i|panel) (need|require|want|wish|would like) ..3",
    "(we|they|employer) (may|might|could) ..1 (need|require|ask for|ask you|want) ..3",
    "(optional|optionally|if you like|if you wish|your profile to|candidate survey)",
    "(hesitate|feel free|click|visit|note that|unsubscribe|browser|preferences|whether you accept|be in touch)",
    "(can|could|would|will) you (come|meet|join|attend|make it|be (able|available) (to meet|to come|to join|on|at))",
    "not to (send|provide|submit|share|upload|return) ..2",
    "(do not|don't|not|never|no need to) (send|reply|provide|submit|share|upload|complete|return|need)",
    "(bring (your|a|an|along|photo|id|some|the|two|both|proof)|carry|wear|arrive|ask for me|park|dress)",
    "(complete|finish|close|conclude|finalise|finalize) (the|our|all|this|these) ..2 (process|interviews|round|search|"
    "selection|recruitment|reviews|interviewing|hiring|shortlisting|appointment)",
    "(may|might|will) receive (a|an|your|further|separate|another) ..3 (invitation|invite|e-mail|email|link|message|"
    "details|instructions)",
    "(thank|thanks|appreciate) ..6 (sending|providing|sharing|submitting|completing|the)",
    "waiting (for|on) (the|our|all) ..1 (panel|committee|manager|managers|team|others|client|board|partners) ..9",
    "take (a|one|some) (moment|minute|time|second) to (read|review|look|familiarise|familiarize|visit|explore) ..2",
    "(retain|keep|save|print|record|note) (this|the|a copy of this) ..2 (notice|email|e-mail|message|confirmation|"
    "number|"
    "contact|reference|letter) ..2 (for|in|as|on) your ..3",
    "(track|course|pace) to (fill|complete|finish) ..4",
    "take (this|it) as ..2 (confirmation|acknowledgement|acknowledgment|receipt|proof)",
    "(recently|previously|already|last week|earlier) (invited|asked|requested) ..9",
    "(need|take|needs) ..2 (more |a little |some |a bit )(time|more|longer)",
    "(need|needs|want) to (see|meet|speak|talk|discuss|finish|complete|review|wait|interview|"
    "consider|"
    "check|fill|find|hire)",
    "to ..3 (help|assist) you",
    "(nothing|no action|no further action|anything) ..5 (need|needs|required|have to|do) ..2",
    "(short|quick|brief|anonymous|minute|our) survey",
    "survey ..4 (experience|application|process|recruitment)",
    "(apply|newsletter|survey about your experience|feedback survey|candidate experience|rate us|follow us|"
    "subscribe|job alert|job alerts)",
    "(tell|ask) (us|me) (about|how) ..2 (your day|the)",
    "(please|kindly) (accept|find|see|remember|be|know|understand|allow|consider|keep|do|forgive|"
    "rest|"
    "look|check|contact|call|give)",
    "(give|drop) (me|us) ..2 (call|ring|line|shout|note|nudge) (on|if|when|whenever|in|at|next|this|to|and|any|by|"
    "tomorrow|later|then|monday|tuesday|wednesday|thursday|friday|$)",
    "(tell|let) (me|us) ..2 if",
    "(take|takes|taking) ..3 (place|time|weeks|days|care)",
)
