"""Convictions: faith and politics, as `checks.personal` hears them."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

FAITH = Talk(
    name="faith",
    denied=True,
    ways="""
        (god|lord|jesus|allah|christ|heaven) (bless|blesses|willing|has|had|be with|knows|sent|wants|will|gave|brought|
            led|loves|told|is|put|keep|grant|who)
        (bless you|blessings to|have a blessed|blessed day|blessed week|i feel blessed|i am blessed|so blessed|
            truly blessed|prayed for|i prayed|i pray|praying that|praying for|pray that|pray for|in my prayers|
            my prayers|our prayers|thoughts and prayers|inshallah|insha'allah|in sha allah|mashallah|alhamdulillah|
            thank god|thank the lord|praise the lord|praise god|grace of god|god's
            (plan|will|grace|hands|help|love|gift)|in jesus|hallelujah|amen|holy spirit|by divine|divine providence|
            guardian angel|karma|manifested|the universe (sent|wants|brought|is telling|has|put)|astrolog~|horoscope|
            zodiac|star sign|mercury is|tarot)
        (my|your|our|same) [own|strong|deep|christian|catholic|muslim|jewish|hindu|local]
            (faith|religion|church|mosque|synagogue|temple|parish|congregation|bible|rabbi|pastor|priest|imam|beliefs|
            religious beliefs|prayer group|bible group)
        (as a|i am a|being a|fellow|are you a|you are a|both) [devout|practising|practicing|fellow|good|committed|
            born-again|proud|strong|lifelong] (christian|christians|catholic|catholics|muslim|muslims|jew|jews|hindu|
            hindus|buddhist|atheist|mormon|evangelical|protestant|believer|believers|sikh)
        (your|the) (cross|crucifix|hijab|headscarf|turban|kippah|rosary|star of david)
            (you|on|around|necklace|is|was|pendant|that)
        (walk|walking|walks|walked|talk|talked) with the lord
        (the|our|my) (lord|saviour|savior|almighty|good lord|creator|heavenly father|holy father|virgin mary|
            blessed mother|prophet) [himself|above|will|has|led|willing|and|in|who|brought|guides|guided|provides|bless|
            knows]
        (scripture|psalm|psalms|gospel|bible verse|holy book|quran|koran|torah|rosary|communion|baptised|baptized|
            born again|church-going|churchgoer|god-fearing|sunday mass|evening mass|holy|prayers|prayer|the bible) ..
            (me|my|i|you|your|us|guided|says|tells|teaches)
        (noticed|saw|love|loved|liked|admire|admired) ..3 (the|your) ..2 (cross|crucifix|hijab|headscarf|turban|kippah|
            rosary|star of david|fish sticker|bible|buddha|prayer beads|icon of)
        (god|jesus|allah|providence|heaven|destiny|fate|the stars|the universe) ..3
            (meant|wants|wanted|sent|sends|led|brought|chose|told|answered|guided|has a plan|put me|put us|put you|
            intended|smiled|aligned|blessed)
        (what|which) (church|mosque|temple|synagogue|parish|religion|faith|congregation) (do|are|did) you
        (do|are) you ..2 (religious|believe in god|a believer|christian|catholic|muslim|jewish|hindu|baptist|
            go to church|pray)
    """,
    but="""
        amen corner
        (church|temple|mosque|chapel|parish|st) (street|road|lane|hill|hall|school|team|council|primary|roof|tower|bell|
            bells|organ|window|windows|clock|archive|register~|records|accounts|shop|magazine|kitchen|boiler)
        (pray|prayed|praying|prayers) ..1 for (rain|sun|snow|wind|a dry|dry|good weather|a frost|no frost)
        in god's name
    """,
)

POLITICS = Talk(
    name="politics",
    denied=True,
    ways="""
        (i|you|we|people who|they|who you|who i|everyone who) [both|also|will|would|never|always] (vote|voted|voting)
            (for|against|labour|tory|conservative|republican|democrat|green|remain|leave|left|right)
        (my|your|our|same) [own] (politics|political views|political beliefs|political opinions|political party|
            candidate in the election|vote in|views on (immigration|abortion|gun|the war|the election|trump|brexit|
            taxes|climate policy))
        (donald|president|mr|about|like|love|hate|thanks to|under|against|for|voted|vote|that|stop|because of)
            (trump|biden|starmer|farage|macron|putin|netanyahu|modi|harris|obama|erdogan|meloni|orban|sunak|
            boris johnson|le pen)
        (the election result|election result|election results|election night|after the election|since the election|
            before the election|the last election|this election|the next election|elections) ..4
            (i|you|me|my|your|us|disappointed|happy|hope|sad|terrible|wonderful|great|scared|shocked|disaster|relieved|
            feel~)
        (left-wing|right-wing|leftist|leftists|liberals|woke (culture|agenda|nonsense|mob|crowd)|wokeness|the tories|
            tory government|labour government|conservative government|republicans|democrats|brexiteer~|remainer~|maga|
            antifa|pro-life|pro-choice|pro-gun|second amendment|gun control|abortion|illegal immigrants|
            illegal immigration|mass immigration|build the wall|deep state|socialis~|communis~|capitalist pigs|
            climate hoax|vaccine mandate~|anti-vax~)
        (this|the|our|current|useless|corrupt|terrible|dreadful) government (is|has|does|cannot|will|should|of ours|
            keeps|ruins|ruined|destroys)
        (as a|fellow|i am a|being a|both|you are a) [proud|lifelong|committed|staunch|fellow]
            (conservative|liberal|socialist|republican|democrat|labour voter|tory|green voter|feminist|libertarian|
            leftist|patriot|party member)
        (not|never|did|both|also|proudly|always|would|will|too) (vote|voted|voting)
            (for|against|the|green|labour|tory|conservative|republican|democrat|leave|remain|left|right)
        (vote|voted|voting) for (the present|this|that|the other|the current|this lot|the same|your|our|him|her|them|
            change|those) [lot|government|party|man|woman|people|candidate|side|prime minister|president|clowns|crowd|
            mob]
        (the|our|this|that) (prime minister|president|chancellor|home secretary|government|opposition|ruling party|
            politicians|party in power|present lot|present government|council tax|immigration|immigrants|refugees|
            asylum seekers|the left|the right|taxes|unions|royal family|monarchy) ..3
            (is|are|has|have|will|should|must|cannot|does|do|ruin~|destroy~|wreck~|lie|lies|need|needs|never) ..3
            (a disgrace|disgrace|crook|crooks|liar|liars|ruined|ruining|fool|fools|idiot|idiots|wrong|right|resign|go|
            country|stop~|too many|mess|useless|corrupt|hopeless|abolished|higher|lower|criminal)
        (i|we) ..3 (marched against|marched for|protest against|protested against|demonstrated against|campaigned for|
            campaigned against|canvassed for|am a member of the (party|labour|conservative|green|republican|democratic|
            liberal)|support the (party|tories|greens|republicans|democrats|union|war|strike)|
            hate the (tories|left|right|government|eu))
        (share|same|similar) ..3 (politics|political|views on the (war|government|election|eu|union|left|right))
        (vote|voted|voting) the same [way]
        (bumper sticker|lawn sign|yard sign|campaign (button|badge|poster|sign))
        we ..2 (vote|voted|both voted) for
        (fellow|another) (republican|democrat|conservative|liberal|socialist|tory|leftist|trump~|brexiteer)
        (fellow|as a|proud|lifelong|committed) ..3 (supporter|socialist|conservative|tory|republican|democrat|liberal|
            marxist|feminist|remainer|brexiteer|vegan|vegetarian|environmentalist|trade unionist|patriot|nationalist|
            libertarian|labour (man|woman|voter|member))
    """,
    but="""
        (supporter|fan) of (the|your|open|this)
        (election|government|vote) (data|desk|coverage|team|office|project~|client~|system|commission|agency)
        reporting on
        conservative (estimate|assumption~|treatment|forecast)
        (board|committee|members|council|residents|tenants|shareholders|trustees|staff|parents|we|they|jury|readers) ..2
            (voted|vote|will vote)
    """,
)
