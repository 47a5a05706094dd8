"""What is in it for you: pay and leave before an offer, own needs before theirs; and what is given to the reader."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.facts import AskedFor, Debriefed, Offered
from afterword.writing.review.check import Check, Example, said
from afterword.writing.review.findings import Finding
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern

# -- salary-talk -------------------------------------------------------------------------------------------------------

PAY = Talk(
    name="pay",
    denied=True,
    ways=(
        "(what|which|how much|how high|how big) .. (salary|wage|wages|bonus|bonuses|compensation|remuneration|stipend|"
        "starting pay|pay rate|pay scale|pay band|pay range|pay grade|hourly rate|day rate|benefits package|pay "
        "package|perks|holiday allowance|annual leave|paid leave|pension|overtime rate|relocation package|signing "
        "bonus|commission structure)",
        "(is|are) (there|the) .. (bonus|bonuses|salary|pay|wage|wages|pension scheme|pension plan|relocation "
        "allowance|relocation package|benefits package|commission|stock options|signing bonus|sign-on bonus|car "
        "allowance|company car|overtime pay|health insurance|dental plan|pay rise) .. $?",
        "how (many|much) ..2 (days|weeks|holiday|holidays|leave|vacation|time off|pto|annual leave) .. (holiday|"
        "holidays|leave|vacation|off|a year|per year|are there|do|would|does|come|comes|i get|i would|you offer|you "
        "give)",
        "how (many|much) (holidays|vacation|annual leave|paid leave|sick leave|pto|leave|vacation days|holiday|days "
        "off|time off|holiday days|sick days|leave days)",
        "(what|how much) (does|would|will|do|is) .. (pay|pays|paid|paying|earn) [for|per|a|me|to] [month|year|hour|it|"
        "this|start|with]  $?",
        "(discuss|discussing|talk about|talked about|know|ask|asking|hear|clarify|confirm|curious|wonder~|share|"
        "details|information|idea|sense|breakdown|understand|mention|raise|about|regarding|on|over|question of|"
        "subject of|topic of|word on) [about|on|more about|for] [what|me] [the|your|my|a|any|some|possible|likely|"
        "starting|base|expected] [annual|starting|base|likely|exact] (salary|salaries|compensation|remuneration|pay|"
        "wage|wages|bonus|bonuses|perks|benefits package|pay package|salary package|pay range|salary range|pay scale|"
        "annual leave|holiday allowance|holiday entitlement|vacation days|leave entitlement|paid leave|stock options|"
        "equity package|signing bonus|sign-on bonus|relocation package|pension contribution~|overtime pay|company "
        "car) [is|are|would|for|of|and|attached|package|range|that|you|on|this|,]",
        "my [own|minimum|current|present|last|desired|expected|target|previous] (salary|pay|wage|compensation|"
        "remuneration|package|base|rate|day rate|hourly rate|earnings|pay expectations|holiday)",
        "(salary|pay|compensation|remuneration|wage) (expectation~|requirement~|demand~|negotiation~|history|review|"
        "negotiable|flexible|competitive|on offer|offered|you offer)",
        "(salary|pay|wage|wages|compensation|remuneration|bonus|benefits package|pension|salary range|pay range|"
        "salary band) .. (for|of|attached to|that comes with|that goes with|with) (the|this|that|such a|your) [data "
        "analyst] ({job}|grade|level)",
        "(the|your) (salary|pay|wage|compensation|remuneration|salary range|bonus|pay scale|starting salary|package) "
        ".. (is|was|be|seems|would|could|should|looks|sounded|sounds) .. (low|lower|less|fair|enough|negotiable|"
        "flexible|competitive|high|higher|raised|improved|match|attractive|below|above|modest|fixed|generous|start|"
        "open|sufficient|reasonable)",
        "i (currently|presently|now) (earn|make|am paid|am on|get paid|get)",
        "i (earn|earned|was earning|am earning|was paid|am paid) .. (a year|per year|year|month|annum|hour|now|today|"
        "at present)",
        "(expect|expecting|looking for|hoping for|hope for|seeking|need|require|want|asking for|ask for|accept|"
        "consider|settle for) .. (salary|wage|compensation|remuneration|a year|per year|per annum|an hour|per hour|a "
        "month|pay rise|pay of|bonus|starting pay|higher pay|better pay|days of leave|days of holiday|weeks of "
        "holiday|weeks off|signing bonus|sign-on bonus)",
        "(negotiate|negotiating|negotiations|haggle|bargain) .. (salary|pay|package|wage|compensation|terms|money|"
        "figure|benefits|leave|holiday)",
        "(pay|pays|paid|paying) (well|more|better|less|enough|fairly|me|overtime|weekly|monthly) [than|to|for|in] .. "
        "$?",
        "(well-paid|better-paid|better paid|highly paid|pay rise|payrise|pay raise|salary increase|pay cut|salary cut)",
        "(does|do|will|would|can|could) .. (come with|include|includes|offer|provide|cover|give|pay for|get|have) .. "
        "(bonus|bonuses|health insurance|medical insurance|dental|pension|company car|car allowance|stock options|"
        "equity|401k|401|paid leave|paid time off|paid holiday|paid holidays|relocation|overtime|private healthcare|"
        "gym|childcare|maternity leave|parental leave|sick pay|commission|benefits|perks|pay rise|annual leave|a "
        "signing|holiday pay|travel allowance|housing allowance|free lunch|season ticket)",
        "(benefits|perks|holiday|holidays|vacation|leave|bonus|bonuses|pension|commission|insurance) (do you offer|do "
        "you provide|are offered|come with|are included|is included|would i|will i|do i|can i|i would|does the (job|"
        "role|post|position)|you offer staff|you offer employees|are available to)",
        "(take|taking|took|need|booked|have|request|requesting|get|has|planned|planning) .. (two|three|four|one|some|"
        "a|five|the first|a few|my|extra|unpaid) .. (off in|weeks off|week off|days off|of leave|of holiday|unpaid "
        "leave|holiday in|vacation in|holiday booked|trip booked|holiday planned|vacation planned|annual leave|"
        "parental leave|sabbatical)",
        "(holiday|vacation|trip|honeymoon|cruise) .. (already booked|booked|planned) .. (in|for|from|this|next|"
        "already)",
        "(maternity|paternity|parental|sick|annual|compassionate|unpaid|paid) leave .. (policy|entitlement|allowance|"
        "do you|is there|would|how|i|days)",
        "(sign-on|signing|joining|annual|yearly|christmas|performance|year-end|holiday) bonus .. (i|you offer|$?|"
        "possible|included|available|for this|for the)",
        "(worth|value) .. (at least|a salary|more than you|more money|a higher|k a year)",
        "(share|give|tell|send) me .. (salary|pay|wage|compensation|benefits package|package|pay range|remuneration|"
        "figures on pay)",
        "(money|salary|pay) (matters|is important|is not everything|aside|wise|side|question)",
    ),
    but=(
        "(salary|pay|wage|compensation) (survey~|data|benchmark~|audit~|gap|equity|report~|dashboard~|sacrifice|"
        "model~)",
        "(payroll|pay run~|pay slip~|payslip~|gender pay|pension fund~|pension client~|bonus scheme i|bonus model)",
        "(customer~|client~|supplier~|tenant~|member~|passenger~|patient~|driver~|shopper~|your staff|carrier~|buyer~|"
        "user~) .. (pay|pays|paid|paying)",
        "i (built|designed|led|ran|managed|negotiated|handled|processed|calculated|reconciled|administered|cut|"
        "rebuilt) .. (salary|pay|wage~|bonus~|pension|benefits|leave|commission|compensation)",
    ),
)  # fmt: skip
_OF_MONEY = (
    r"(?i)\b(?:salar|pay\b|paid|wage|compensation|remuneration|bonus|benefits|pension|leave\b|holiday|vacation|package|"
    r"notice|expectation|rate\b|relocat|gehalt|salaire|sueldo|salario|urlaub|congé|vacaciones)"
)
DEAR = (
    "thank_you", "check_in", "answer", "answer_invitation", "supply", "missed", "stay_in_touch", "find_address"
)  # fmt: skip
"""Letters to somebody who may still say yes."""


def salary_talk(view: View) -> Iterator[Finding]:
    """Money or leave is raised before there is an offer, and nobody had asked."""
    if not view.story.of(Offered) and not _asked_about_money(view):
        for where in ("text", "subject"):
            for span in view.said(PAY, where):
                yield view.mark("It raises pay or leave before there is an offer. Leave it out until there is one.",
                                span, where=where)  # fmt: skip


def _asked_about_money(view: View) -> bool:
    """Whether they asked for it, or spoke of it themselves."""
    asked = [f"{fact.what} {fact.raw.get('words') or ''}" for fact in view.story.of(AskedFor)]
    asked += [topic for debrief in view.story.of(Debriefed) for note in debrief.notes for topic in note.topics]
    return bool(pattern(_OF_MONEY).search("\n".join(asked)))


# -- own-needs-first ---------------------------------------------------------------------------------------------------

NEEDS = Talk(
    name="needs",
    ways=(
        "(perfect|ideal|great|good|excellent|convenient|handy|fantastic|best|wonderful|useful|better|helpful|"
        "brilliant|easier|lovely|huge|wonders|amazing) for (me|my (finances|family|career|cv|resume|commute|wallet|"
        "life|lifestyle|situation|bank|personal|development|own|schedule|needs|goals|visa|kids|children|circumstances|"
        "growth|portfolio|mental|work-life|husband|wife|partner|mortgage|rent|plans|studies|ambitions))",
        "my (rent|mortgage|debts|debt|bills|student loan|student loans|student debt|overdraft|bank balance|bank "
        "account|landlord|finances|childcare|credit card|car payments|loan|loans|school run|bank manager|savings|"
        "unemployment)",
        "my [own|current|daily|long|morning|present] (commute|journey to work|drive to work|drive in|travel time|bus "
        "ride|train journey)",
        "(shorter|short|easy|easier|quick) (commute|drive|walk|journey|bus ride) .. (me|for me|my|from home|from my)",
        "(closer|close|near|nearer|minutes from|minutes away from|walking distance of|walk from|round the corner from|"
        "around the corner from|next to) [to] (my (home|house|flat|door|apartment|place|front|family|gym|kids|"
        "children|parents|girlfriend|boyfriend|partner)|where i live)",
        "i (really|badly|urgently|desperately|simply|honestly) need (the|a|this|some|work|money|something)",
        "i need (the|a|this|some|steady|stable|regular|more|better|full-time) [steady|stable|regular|new|secure|"
        "full-time|better|higher] (job|money|income|insurance|health insurance|visa|work|stability|security|pay|"
        "salary|paycheck|pay cheque|wage|change|cash|sponsorship|sponsor|hours|experience|reference|break|fresh start|"
        "permanent post)",
        "(would|will|could|can) (help|allow|let|enable|get) me [to|finally] (pay|move|buy|afford|save|provide|support|"
        "spend|settle|get|out|stop|leave|escape|achieve|grow|develop|advance|reach|fulfil|finish|see|be home|clear|"
        "keep my|stay in|learn|broaden|gain|build my)",
        "(pay|cover|clear|afford|meet|pay off|keep up with) my (rent|bills|mortgage|debts|debt|loan|loans|tuition|"
        "fees|wedding|house|car)",
        "(pay the bills|pay the rent|make ends meet|put food on|roof over|feed my|support my family|provide for my)",
        "(advance|boost|further|accelerate|kick-start|kickstart|launch|jump-start|relaunch|restart|benefit|help|grow|"
        "propel|strengthen) my [own] (career|cv|resume|profile|prospects|personal|professional|skills|earning|goals|"
        "network|growth|development)",
        "(stepping stone|stepping-stone|springboard|stopgap|foot in the door|look good on my|looks good on my|look "
        "great on my|looks great on my|name on my|on my cv would|on my resume would)",
        "(fit|fits|suit|suits|fitted|works with|work around|works around|fit around|fits around|convenient for|"
        "accommodate) [in|well|perfectly|nicely] [with|into] my (lifestyle|schedule|childcare|hours|family|life|needs|"
        "plans|studies|kids|children|routine|school run|own plans|hobbies|training|personal|other|evenings|wife|"
        "husband|partner|holiday|gym|situation|commute)",
        "(sponsor|sponsoring|sponsorship of|support|extend|renew|secure|solve|sort out) my [work|own] (visa|permit|"
        "residence|immigration|green card|work permit)",
        "(exactly|precisely|just|all|everything|really) what i (need|want|am after|am looking for|have been looking "
        "for) [in|for|at|right|from] (my|this point|this stage|now|a salary|terms of|personally|life|financially|"
        "because)",
        "what i (want|need|hope to get|would get|would gain|hope to gain|stand to gain|expect to get) (from|out of) "
        "(this|the|your|it|a)",
        "(get|getting|take|pull) me out of (my|this|the|a|debt|here|trouble|unemployment|home|retail)",
        "(escape|escaping|flee|leave behind|get away from|quit|tired of|sick of|fed up with|bored with|bored of|had "
        "enough of) [from] my [current|present|old] (job|boss|commute|office|company|employer|work|role|manager|"
        "colleagues|town|flat)",
        "i would finally (get|have|be|earn|see|live|own|buy|afford|stop|sleep)",
        "(benefit|benefits|advantage|upside|plus|attraction|draw|appeal|reason) .. (for me|to me) .. (is|are|would be|"
        "was) .. (salary|pay|commute|hours|holiday|location|flexib~|insurance|benefits|proximity|travel|close|perks|"
        "money|title|remote|home|free)",
        "(i would|i will|i could|so i|so that i) .. (save|cut|halve) .. (on petrol|on fuel|commuting|on rent|on "
        "travel|an hour each|an hour a day|on childcare|travel time|my commute)",
        "(work|working) from home .. (suits|suit|helps|help|would) .. (me|my)",
        "(pick up|collect|drop off|look after|care for) my (kids|children|son|daughter|mother|dog|parents|father|"
        "grandchildren)",
        "(do me|does me|be doing me) .. (favour|favor|good|world of good)",
        "so good for me",
        "(my (bank|wallet|finances|landlord|overdraft|husband|wife|mother|mum|mom|family|parents)) (would|will) .. "
        "(happy|thank|pleased|relieved|thrilled|love|delighted|grateful)",
    ),
    but=(
        "my commute (gives|taught|was spent reading)",
        "(loan|loans|debt|debts|mortgage|finances) (book|portfolio|team|desk|department|clients)",
        "good for me to (hear|see|know|learn)",
    ),
)  # fmt: skip

# -- gift --------------------------------------------------------------------------------------------------------------

GIFT = Talk(
    name="gift",
    ways=(
        "(enjoy|accept|find|take|have|share|redeem|use) .. (the|this|a|an|these|some|my|enclosed|attached) ..2 {treat}",
        "(here is|here are|i have sent|i have left|i have enclosed|i have attached|i am sending|i am enclosing|i "
        "enclose|i attach|i left|i sent|i dropped off|i have dropped off|i am dropping off|i brought|i will bring|i "
        "will send|i will drop|i have ordered|i ordered|i posted|i have posted|i put|i baked|i bought|i have bought|i "
        "have arranged|i made|i am bringing|i would like to send|let me send|i hope to bring|i asked my|i have asked|"
        "i got|i picked up|i picked out|i took the liberty) ..6 {treat} ..4 (you|your|team|office|thank|thanks|"
        "gratitude|appreciation|reception|desk|everyone|panel|token|all|gesture|colleagues|post|us|way)",
        "(i have sent|i have left|i left|i am sending|i sent|i dropped off|i will bring|i enclose|i am enclosing|i "
        "have enclosed|sending|enclosed|sent) you ..3 {treat}",
        "{treat} (is|are|should be|should arrive|will be|will arrive|waiting|await|awaits) .. (on its way|on the way|"
        "in the post|in the mail|at reception|on your desk|at your desk|arrive|arriving|waiting for you|for you|to "
        "you|your office|enclosed|attached|your inbox|with this|delivered|at the front)",
        "(small|little|tiny|modest) (token|gift|present|something|treat|thank-you gift|surprise|parcel|package)",
        "(token|gesture|sign|mark) of (my|our) (appreciation|thanks|gratitude|esteem|respect|admiration|thankfulness)",
        "(gift card|gift voucher|gift certificate|coffee card|amazon voucher|starbucks card|coffee voucher|book token|"
        "spa voucher|restaurant voucher) .. (for you|for your|enclosed|attached|below|code|to say|as a|with my|on me)",
        "(enclosed|attached|included) (is|are|you will find|please find) ..4 {treat}",
        "(as a|by way of|as my) (thank-you|thank you|gift|small gift|present|bribe|peace offering) ..4 {treat}",
        "(buy|treat|take|invite) you [all|both] [to|out] [for|to] (a|an|lunch|dinner|drinks|coffee|the|some) [nice|"
        "good|proper] (coffee|drink|beer|lunch|dinner|meal|game|match|show|concert|pint|round|glass|theatre)",
        "(take|treat|invite) you [all|both] [out] (to|for) (lunch|dinner|drinks|coffee|a meal|a show|a game|the "
        "theatre|a concert)",
        "(lunch|dinner|coffee|drinks|beers|the next round|first round|it) (is|are|will be|would be) (on me|my treat)",
        "(my treat|with my compliments|donated in your name|donation in your name|made a donation|a bottle of "
        "something|something sweet for|something for your desk|a little something|a bag of our|a box of our|a jar of "
        "my|a jar of our)",
        "(two|pair of|some|free|complimentary|spare) tickets .. (for you|you|your)",
        "(box|bottle|bunch|basket|tin|jar|hamper|crate|bouquet|bag|tray|pair) of .. (for you|for your|is on its|are "
        "on their|to your office|arrive|arrives|should reach|will reach|to you|on your desk|at reception|waiting|your "
        "team|delivered|with thanks|as a thank)",
    ),
    but=(
        "gift (aid|shop|range|line)",
        "(grant|offer|invitation) .. (accept|enjoy)",
        "you (gave|offered|brought|served|shared)",
    ),
)  # fmt: skip

CHECKS = (
    Check(
        name="salary-talk",
        severity="blocker",
        sentence="Pay, benefits or leave are raised before there is an offer.",
        source="https://www.liveabout.com/interview-thank-you-donts-2063985",
        good=(
            Example(text="What would the first month look like for a new analyst?"),
            Example(
                text="What is the salary range for the role?",
                facts=({"fact": "offered", "id": "o1", "candidacy": "c1", "at": "2026-03-04T18:00:00+00:00"},),
            ),
            Example(
                text="My salary expectation is 48,000 pounds, as you asked.",
                purpose="answer",
                facts=(
                    {
                        "fact": "asked_for",
                        "id": "a1",
                        "candidacy": "c1",
                        "at": "2026-03-04T18:00:00+00:00",
                        "what": "salary expectations",
                    },
                ),
            ),
        ),
        bad=(
            Example(text="Could you tell me what the salary would be for this role?"),
            Example(text="How many days of holiday are there, and is there a bonus at Christmas?"),
            Example(text="I currently earn 41,000 pounds and would not move for less.", marks="I currently earn"),
            Example(text="Does the job come with health insurance and a pension?"),
            Example(text="I have a trip booked in August and would need two weeks off in May."),
        ),
        near=(
            Example(text="At Tarn I built the salary survey that the whole trade reads."),
            Example(text="How do your customers pay when both billing systems run in parallel?"),
            Example(text="The holiday season must double your invoices; what helps you through it?"),
            Example(text="What benefits do you hope for from the June billing migration?"),
        ),
        purposes=DEAR,
        english=True,
        hears=(PAY,),
        when_heard=True,
        look=salary_talk,
    ),
    Check(
        name="own-needs-first",
        severity="warning",
        sentence="It says what the job would do for you, not what you would do for them.",
        source="https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/",
        good=(
            Example(text="The billing work is what I do best, and I would be glad to take it on."),
            Example(text="I live in Leeds and can be at the depot on any day of the week."),
            Example(text="Moving to London in May is settled, so a start then is no trouble."),
        ),
        bad=(
            Example(
                text="This would be perfect for me because the office is close to my flat.", marks="perfect for me"
            ),
            Example(text="The post would help me pay off my student loan at last."),
            Example(text="I really need the money after five months without work.", marks="I really need the"),
            Example(text="Northwind would be a fine stepping stone for what I plan after it.", marks="stepping stone"),
            Example(text="The hours would fit around my childcare better than those of my present job."),
        ),
        near=(
            Example(text="It was good for me to hear how the month really ends."),
            Example(text="You need a steady hand in June, and I have kept one through two migrations."),
            Example(text="The mortgage desk at Tarn paid its bills late until I changed the order of the checks."),
        ),
        english=True,
        hears=(NEEDS,),
        when_heard=True,
        look=said(NEEDS, "It speaks of your own needs. Say what they would gain."),
    ),
    Check(
        name="gift",
        severity="blocker",
        sentence="Something is given, sent or promised to the reader beside words.",
        source="https://www.askamanager.org/2012/10/do-not-send-fruit-and-wine-to-your-interviewer.html",
        good=(
            Example(text="Thank you for the coffee and for the hour that you gave me."),
            Example(text="Please find the two references attached, as you asked."),
            Example(text="The chocolate line was the best part of the tour."),
        ),
        bad=(
            Example(text="Please enjoy the enclosed gift card with my thanks."),
            Example(text="A box of chocolates is on its way to your office."),
            Example(text="I left a bottle of wine for you at reception."),
            Example(text="Let me take you to dinner to say thank you.", marks="take you to dinner"),
            Example(text="Attached is an Amazon voucher, a small token of my appreciation."),
        ),
        near=(
            Example(text="At Tarn I cleared 300 gift card balances that nobody had claimed."),
            Example(text="The biscuits you served were as good as the talk about duplicate invoices."),
            Example(text="Your wine list and your cake counter were the reason I applied."),
        ),
        english=True,
        hears=(GIFT,),
        when_heard=True,
        look=said(
            GIFT, "A gift puts its reader in an awkward place, and may be against their rules. Words are enough."
        ),
    ),
)
