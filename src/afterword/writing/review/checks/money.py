"""Pay, benefits and leave: not before there is an offer, unless they asked."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.facts import AskedFor, Debriefed, Offered
from afterword.writing.letter import Span
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.hints import ASKED_OF_PAY
from afterword.writing.review.past import wants_to_know
from afterword.writing.review.slants import PAY_IN_PASSING
from afterword.writing.review.talk import Talk
from afterword.writing.review.turns import PAY_UNSAID
from afterword.writing.review.view import View, pattern

# -- salary-talk -------------------------------------------------------------------------------------------------------

PAY = Talk(
    name="pay",
    denied=True,
    ways="""
        (what|which|how much|how high|how big) .. (salary|wage|wages|bonus|bonuses|compensation|remuneration|stipend|
            starting pay|pay rate|pay scale|pay band|pay range|pay grade|hourly rate|day rate|benefits package|
            pay package|perks|holiday allowance|annual leave|paid leave|pension|overtime rate|relocation package|
            signing bonus|commission structure)
        (is|are) (there|the) .. (bonus|bonuses|salary|pay|wage|wages|pension scheme|pension plan|relocation allowance|
            relocation package|benefits package|commission|stock options|signing bonus|sign-on bonus|car allowance|
            company car|overtime pay|health insurance|dental plan|pay rise) .. $?
        how (many|much) ..2 (days|weeks) .. (holiday|holidays|leave|vacation|off)
        how (many|much) ..2 (holiday|holidays|leave|vacation|time off|pto|annual leave) ..
            (holiday|holidays|leave|vacation|off|a year|per year|are there|do|would|does|come|comes|i get|i would|
            you offer|you give)
        how (many|much) (holidays|vacation|annual leave|paid leave|sick leave|pto|leave|vacation days|holiday|days off|
            time off|holiday days|sick days|leave days)
        (what|how much) (does|would|will|do|is) .. (pay|pays|paid|paying|earn) [for|per|a|me|to]
            [month|year|hour|it|this|start|with] $?
        (discuss|discussing|talk about|talked about|know|ask|asking|hear|clarify|confirm|curious|wonder~|share|details|
            information|idea|sense|breakdown|understand|mention|raise|about|regarding|on|over|question of|subject of|
            topic of|word on) [about|on|more about|for] [what|me] [the|your|my|a|any|some|possible|likely|starting|base|
            expected] [annual|starting|base|likely|exact] (salary|salaries|compensation|remuneration|pay|wage|wages|
            bonus|bonuses|perks|benefits package|pay package|salary package|pay range|salary range|pay scale|
            annual leave|holiday allowance|holiday entitlement|vacation days|leave entitlement|paid leave|stock options|
            equity package|signing bonus|sign-on bonus|relocation package|pension contribution~|overtime pay|
            company car) [is|are|would|for|of|and|attached|package|range|that|you|on|this]
        my [own|minimum|current|present|last|desired|expected|target|previous]
            (salary|pay|wage|compensation|remuneration|package|base|rate|day rate|hourly rate|earnings|pay expectations|
            holiday)
        (salary|pay|compensation|remuneration|wage) (expectation~|requirement~|demand~|negotiation~|history|review|
            negotiable|flexible|competitive|on offer|offered|you offer)
        (salary|pay|wage|wages|compensation|remuneration|bonus|benefits package|pension|salary range|pay range|
            salary band) .. (for|of|attached to|that comes with|that goes with|with) (the|this|that|such a|your)
            [data analyst] ({job}|grade|level)
        (the|your) package (is|was|be|seems|sounded|would be|could be|should be) ..1
            (low|lower|less|fair|negotiable|competitive|generous|modest|attractive|improved)
        (the|your) (salary|pay|wage|compensation|remuneration|salary range|bonus|pay scale|starting salary) ..
            (is|was|be|seems|would|could|should|looks|sounded|sounds) .. (low|lower|less|fair|enough|negotiable|
            flexible|competitive|high|higher|raised|improved|match|attractive|below|above|modest|fixed|generous|start|
            open|sufficient|reasonable)
        i (currently|presently|now) (earn|make|am paid|am on|get paid|get)
        i (earn|earned|was earning|am earning|was paid|am paid) .. (a year|per year|year|month|annum|hour|now|today|
            at present)
        (expect|expecting|looking for|hoping for|hope for|seeking|need|require|want|asking for|ask for|accept|consider|
            settle for) .. (salary|wage|compensation|remuneration|(1~|2~|3~|4~|5~|6~|7~|8~|9~)
            (a year|per year|per annum|an hour|per hour|a month)|pay rise|pay of|bonus|starting pay|higher pay|
            better pay|days of leave|days of holiday|weeks of holiday|weeks off|signing bonus|sign-on bonus)
        (negotiate|negotiating|negotiations|haggle|bargain) .. (salary|pay|package|wage|compensation|terms|money|figure|
            benefits|leave|holiday)
        (pay|pays|paid|paying) (well|more|better|less|enough|fairly|me|overtime|weekly|monthly) [than|to|for|in] .. $?
        (well-paid|better-paid|better paid|highly paid|pay rise|payrise|pay raise|salary increase|pay cut|salary cut)
        (does|do|will|would|can|could) .. (come with|include|includes|offer|provide|cover|give|pay for|get|have) ..
            (bonus|bonuses|health insurance|medical insurance|dental|pension|company car|car allowance|stock options|
            equity|401k|401|paid leave|paid time off|paid holiday|paid holidays|relocation|overtime|private healthcare|
            gym|childcare|maternity leave|parental leave|sick pay|commission|benefits|perks|pay rise|annual leave|
            a signing|holiday pay|travel allowance|housing allowance|free lunch|season ticket)
        (benefits|perks|holiday|holidays|vacation|leave|bonus|bonuses|pension|commission|insurance)
            (do you offer|do you provide|are offered|come with|are included|is included|would i|will i|do i|can i|
            i would|does the (job|role|post|position)|you offer staff|you offer employees|are available to)
        (take|taking|took|need|booked|have|request|requesting|get|has|planned|planning) ..
            (two|three|four|one|some|a|five|the first|a few|my|extra|unpaid) ..
            (off in|weeks off|week off|days off|of leave|of holiday|unpaid leave|holiday in|vacation in|holiday booked|
            trip booked|holiday planned|vacation planned|annual leave|parental leave|sabbatical)
        (holiday|vacation|trip|honeymoon|cruise) .. (already booked|booked|planned) .. (in|for|from|this|next|already)
        (maternity|paternity|parental|sick|annual|compassionate|unpaid|paid) leave ..
            (policy|entitlement|allowance|do you|is there|would|how|i|days)
        (sign-on|signing|joining|annual|yearly|christmas|performance|year-end|holiday) bonus ..
            (i|you offer|$?|possible|included|available|for this|for the)
        (worth|value) .. (a salary|more than you|more money|a higher|k a year)
        (share|give|tell|send) me .. (salary|pay|wage|compensation|benefits package|package|pay range|remuneration|
            figures on pay)
        (money|salary|pay) (matters|is important|is not everything|aside|wise|side|question)
        (job|post|role|position|grade|contract|package|i|me|my|staff|employees|starters|joiners|somebody|someone|people|
            newcomers|you offer|you pay|there be|is there|are there) ..8 (salary|salaries|wage|wages|bonus|bonuses|
            pension|health insurance|medical insurance|dental insurance|private healthcare|company car|car allowance|
            mileage allowance|holiday allowance|holiday entitlement|annual leave|paid leave|parental leave|
            maternity leave|maternity pay|paternity leave|sick pay|sick leave|pay rise|payrise|stock options|
            share options|equity|profit share|profit-sharing|commission|relocation|signing bonus|sign-on bonus|
            time and a half|double time|remuneration|compensation|starting pay|hourly rate|rate of pay|unpaid leave|
            paid holiday|paid holidays|perks|fringe benefits|benefits package|overtime|thirteenth month|wage slip|
            allowance|per diem|stipend) ..8 $?
        (salary|salaries|wage|wages|bonus|bonuses|pension|health insurance|medical insurance|dental insurance|
            private healthcare|company car|car allowance|mileage allowance|holiday allowance|holiday entitlement|
            annual leave|paid leave|parental leave|maternity leave|maternity pay|paternity leave|sick pay|sick leave|
            pay rise|payrise|stock options|share options|equity|profit share|profit-sharing|commission|relocation|
            signing bonus|sign-on bonus|time and a half|double time|remuneration|compensation|starting pay|hourly rate|
            rate of pay|unpaid leave|paid holiday|paid holidays|perks|fringe benefits|benefits package|overtime|
            thirteenth month|wage slip|allowance|per diem|stipend) ..6 (for me|for this|for the job|for the post|do i|
            would i|will i|could i|can i|included|come with|you offer|offered|offer|my husband|my wife|my family|
            my partner|me|i|the job|the post|the role|the position|people|staff|new starters|paid|negotiable|available|
            be the same|be more|be higher|increase~|review~) ..8 $?
        (salary|salaries|wage|wages|bonus|bonuses|pension|health insurance|medical insurance|dental insurance|
            private healthcare|company car|car allowance|mileage allowance|holiday allowance|holiday entitlement|
            annual leave|paid leave|parental leave|maternity leave|maternity pay|paternity leave|sick pay|sick leave|
            pay rise|payrise|stock options|share options|equity|profit share|profit-sharing|commission|relocation|
            signing bonus|sign-on bonus|time and a half|double time|remuneration|compensation|starting pay|hourly rate|
            rate of pay|unpaid leave|paid holiday|paid holidays|perks|fringe benefits|benefits package|overtime|
            thirteenth month|wage slip|allowance|per diem|stipend) ..6 (for me|for this job|included|come with|offered|
            my husband|my wife|my family|paid|negotiable|available|be the same|you offer) $?
        (what|how well|how much) [does|do|would|will] (the|this|that|your|it|a|such a) [kind of|sort of|type of]
            [job|post|role|position|grade|place|work|shift|night|contract|step|band] [like this|in question]
            [actually|usually|normally|really|roughly|would|will|typically|would be|be]
            (pay|pays|paid|paying|earn|earns)
        (move|moving|leave|leaving|go|going|accept|settle|settling|come|coming|work|working|switch|change jobs) for
            (less|under|anything under|below|anything less|anything below|no less|nothing less|not less)
        (low|mid|high|upper|middle|lower) (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|
            five figures|six figures)
        (mid-twenties|mid-thirties|mid-forties|mid-fifties|mid-sixties|low-thirties|low-forties|low-fifties|
            high-twenties|high-thirties|high-forties|high-fifties|six-figure|five-figure)
        (first|next|annual|yearly|regular|automatic|early|any) (pay rise|rise|raise|increment|pay review|salary review|
            pay increase|salary increase) ..4 $?
        (rise|raise|increment|pay review|salary review) (after|at the end of|following|come~) [my|the|a]
            [first|six|trial] (probation~|year|months|trial)
        (overtime|weekends|nights|travel time|extra hours|bank holidays|standby|on-call|night shifts|weekend shifts)
            [is|are|be|get|gets|hours] (paid|compensated|remunerated|rewarded)
        (is|are|will|would|do|does) .. (overtime|weekends|nights|extra hours|bank holidays|night shifts|travel time) ..3
            (paid|count|counted|compensated|remunerated|unpaid) ..6 $?
        my (market value|asking price|price tag|rate is)
        (my|a|the) (day rate|going rate|current package|present package|notice money)
        (what|which|how much) .. (figure|sum|amount|bracket|ballpark|salary range|pay range) ..
            (have in mind|had in mind|in mind|budgeted|for the (job|post|role|position)|thinking of|on the table)
        (budget|budgeted) .. (for this (job|post|role|position|hire)|for the (job|post|role|position|hire))
        (days|weeks) (off|of leave|of holiday|of vacation|of annual leave|of paid leave|paid) ..5
            (i|me|my|would i|do i|a year|per year|come with|you give|$?)
        (financial|money|monetary|pecuniary) (side|terms|package|expectation~|matters|aspects|conditions|offer|
            arrangement~|details)
        (i|one|somebody|someone|people|we) [would|could|will|can] make ..4 (a month|a year|an hour|per hour|
            in the first year|to start|starting out)
        (earn|earning|be earning|take home|taking home|be paid|get paid|bring home) ..6
            (job|post|role|position|first year|a month|a year|an hour|per hour|starting out|at the start|to start|in it|
            with you) ..4 $?
        (what|how much) (would|will|could|can|do|might) (i|one|people|somebody|someone|staff)
            [be|get|expect to|expect|actually] (earn|earning|paid|pay|make|making|take home|get)
        (what|how much) (would|will|could|can|do|might) you [be|expect to|actually] (pay|paying|earn)
        (holiday|holidays|vacation|leave|time off|days off) ..3 (would i|do i|will i|can i|could i|i would|am i|
            do you give|do you allow|are allowed|be allowed|i could take|in the first year)
        (insurance|pension|health plan|dental|healthcare|allowance|package|relocation) ..
            (cover|covers|include|includes|extend|extends) ..2 (my|me|family|husband|wife|partner|children|spouse|
            dependants|dependents) ..4 $?
        (insurance|pension|health plan|dental|healthcare|allowance|package|relocation) ..
            (cover|covers|include|includes|extend|extends) ..2 (my|family|spouse)
            (husband|wife|family|partner|children|kids|daughter|son|mother) ..3 $?
        (what|know|tell me|see|ask|share|about|idea of|sense of|is|hear) ..3 (range|band|bracket|figure|number|budget|
            grade) [is|would be|you have] (for (this|the|that|your) {job})
        (looking for|thinking of|hoping for|aiming for|asking for|expecting|targeting|want|need|require|expect) ..3
            (around|about|at least|something like|in the region of|north of|upwards of|close to|between|a minimum of|
            roughly|over) ..1 (2~|3~|4~|5~|6~|7~|8~|9~) ..6 (plus|equity|bonus|a year|per year|base|to make|to move|
            to switch|gross|before tax|package|$)
        (health|dental|medical|life|vision) (insurance|cover|coverage|plan|benefits) ..4
            (start|starts|begin|kick|included|include|from day|on day|offer|offered|do you|is there|for (my|the) family)
        (do you|does the company|will you|would you|does it|would the company|will the company|can you|could you|
            do you folks|do you guys) ..3 (match|offer|pay|cover|reimburse|provide|include|contribute) ..3
            (401~|pension|dental|relocation|moving (costs|expenses)|overtime|bonus~|healthcare|health care|company car|
            sick pay|season ticket|tuition (help|assistance|reimbursement)|my ..2
            (parking|phone|commute|travel|mileage|tuition|childcare|move|rent|lunch|lunches|costs|expenses))
        (sign-on|signing bonus|sign on bonus|joining bonus|golden hello)
        (moving|relocation|removal|travel|commuting) (costs|expenses|allowance|money) ..2
            (paid|covered|reimbursed|included|part)
        (understand|know|learn|hear|see|ask|discuss|clarify|talk about) ..2 what
            (you|the company|it|this|the {job}|they) ..1 (pay|pays|would pay|is paying|are paying)
            (for (this|the|it|a)|people|your|a (nurse|teacher|person)|someone|here|in this|at this|$)
        (pays|paying|pay|earn|earning|i make|i am on) [me] ..2 (4~|5~|6~|7~|8~|9~) ..6
            (beat|match|top|better|more|improve|at least)
        (i would|i will|i|would i|do i) (need|want|require|expect|ask) [for] (at least|a minimum of|no less than|
            upwards of|around|about) ..1 (3~|4~|5~|6~|7~|8~|9~|1~) ..5 (move|switch|leave|year|consider|join|say yes|
            accept|make|salary)
        what kind of (money|salary|pay|package) ..4
        (come|comes|includes|include) ..2 (with|private|company) ..2 (health cover|company car|pension|healthcare|
            health insurance|dental|medical|stock|bonus|car allowance)
        i (would|will) (want|need|expect|require|like) ..1 (company car|car allowance|signing bonus|relocation|pay rise|
            stock options|home office|five weeks|six weeks|30 days)
        at least (what|as much as|the same as) (i am on|i get|i earn|i make|i am paid|i am getting|i am earning|
            i take home) [now|at present|currently|today]
        (never|did not|have not|not) [quite|really|yet|even] (touched on|touch on|got to|get to|got on to|get on to|
            came to|come to|got around to|talk about|talked about|discuss|discussed|mention|mentioned)
            [the subject of|the matter of|the] (money|pay|wages|salary|what it pays) ..2 $
        (would|will|do|could) i (get|be given|have) (a|the use of a) [company|works|pool] (car|van|vehicle)
        overtime (is|would be|will be|comes) [at|paid at] (time and a|double time|time-and-a)
        (know|tell me|ask|asked|learn|see) ..1 (what|which|the) [pay|salary|wage]
            (band|bracket|pay grade|scale|pay point|spine point) ..3 (sits in|falls in|is in|it is in|is on|is at|
            this is|it is)
        (anything|nothing|less|lower) (below|under|than) [about|around] .. (thousand|k|an hour|a year|grand)
            (would not|will not|is not|does not|cannot) (work|do|suit|be)
        what [salary|sum|figure|money] (you are|they are|you would be|would you be|are you)
            (offering|paying|prepared to pay|willing to pay|able to pay)
        (moneywise|money-wise)
        (hoping for|looking for|expecting|want|after|hope for|would like) (a|some|a small|a bit of a|a decent)
            (raise|rise|pay rise|bump|step up) (on|over|from|in) (my|what)
        (match|beat|better|top) what (i get|i earn|i am on|i make|i am paid|i am getting)
        i (could not|would not|cannot) do (it|this|the job) for (less than|under|below) ..3
        (need|want|expect|like|get) (moving|relocation|removal) (costs|expenses|help|allowance)
        (nothing|little|not a word) was said (about|of|on) [the] (money|pay|wages|salary|holiday|holidays) ..1 $
        (is|are|will be) [my] (lunch|lunches|parking|travel|breakfast|meals|uniforms) paid for
    """,
    but="""
        give up
        your (days|time) off
        (salaries|wages|pay|payroll) (are|is) ..1 (my|our) ..2 (bread|trade|work|job|craft|living|field|business)
        (salary|pay|wage|compensation) (survey~|data|benchmark~|audit~|gap|equity|report~|dashboard~|sacrifice|model~)
        (payroll|pay run~|pay slip~|payslip~|gender pay|pension fund~|pension client~|bonus scheme i|bonus model)
        (customer~|client~|supplier~|tenant~|member~|passenger~|patient~|driver~|shopper~|your staff|carrier~|buyer~|
            user~) .. (pay|pays|paid|paying)
        i (built|designed|led|ran|managed|negotiated|handled|processed|calculated|reconciled|administered|cut|rebuilt)
            .. (salary|pay|wage~|bonus~|pension|benefits|leave|commission|compensation)
        (bonus|overtime|pension|holiday|salary|leave|wage|commission|insurance)
            (question~|report~|product~|field~|module|project|claims|client~|desk|request~|backlog|code~|policy wording|
            line|form~|column~|run|file~|system~|page~|clause~|dispute~|case~)
        (backlog|tenants|tenant|donors|visitors|patients|customers|members|suppliers|drivers|clients|users|guests|
            parents|freelancers|readers|growers|farmers|shoppers|volunteers|contractors) ..6
            (pay|paid|bonus|allowance|pension|leave|holiday|insurance|wage~|salar~|commission|compensation|equity|
            relocation|overtime)
        (my|our|your|the) (customers|clients|patients|guests|tenants|drivers)
        (degrees|temperature~|patients|residents|built|founded|opened|born|weather|greenhouse|kiln|aged|dates|dating|
            heat|hall|house|school|wing|album|songs|since|back|from) ..8 (twenties|thirties|forties|fifties|sixties|
            seventies|eighties|nineties|mid-sixties|mid-seventies|mid-fifties|mid-forties)
        (ran|run|running|handled|kept|looked after|learned|learnt|managed|know|knew|taught|did|do|led|built|oversaw|
            saw to|understand) ..2 (financial|money|commercial|monetary) (side|part|aspects|matters|end|details|terms)
        (school|day|field|class|boat|coach|sales|business) (trip|cruise|holiday)
        (what|do|does) ..2 make of
        (negotiat~|haggl~|bargain~) ..6 (with|for) (the (union|unions|council|growers|suppliers|agents|landlord|
            landlords|farmers|clients|customers|publishers)|suppliers|growers|unions|farmers|landlords|agents|clients|
            customers|publishers|tenants)
        (report|survey|study|paper|law|dispute|strike|vote|agreement|book|thesis|lecture|article|bill) on ..3
            (pay|wages|leave|pensions|benefits)
        pay~ for (itself|themselves)
        (1~|2~|3~|4~|5~|6~|7~|8~|9~) (minutes|metres|miles|tonnes|litres|degrees|pallets|beds|nurses|calls|acres|
            hectares|seats|boats|pages|trees|wards|people|pupils|patients|staff)
        (within|half|in under|in less than) an hour
        my package (delivery|deliveries|holiday|holidays|tour|tours)
        my base (was|is|at|in|camp|station|line)
        my rate of
        how many (leave|leaves) (the|a|before|after|us|at|in|without|because|each|every)
        (volunteers'|members'|patients'|pupils'|students'|visitors'|parents'|drivers'|customers'|speakers'|guests'|
            trainees'|clients'|tenants'|artists'|players'|authors'|delegates') ..
        (schools|parents|families|councils|parishes|co-op|co-ops|shops|hospitals|publishers|museums|households|
            residents|students|pupils|landlords|insurers|subscribers|leaseholders|borrowers|villages|wards|farms|clubs|
            churches|charities) ..4 (pay|paid|paying)
        (your|the) (customers|patients|members|clients|policy|insurance|plans) (pay|claim)
        (dental|health) (plan|insurance) (product|market|client|team)
        (bonus|reward|pay|salary|holiday|benefits|pension|commission) (feature|level|round|track|module|survey|surveys|
            screen|calculator|planner|page|portal|engine|report|data|desk|slip|roll|packet|gap)
        compensation (claims|fund|scheme|cases|desk|team|culture)
        as (requested|you asked|you requested)
        in (reply|answer|response) to your question
        (made|make|making) me ..2 offer
    """,
)
_OF_MONEY = (
    r"(?i)\b(?:salar|pay|wage|compensation|remuneration|bonus|benefits|pension|leave|holiday|vacation|package|rate|"
    r"gehalt|"
    r"salaire|sueldo|salario|urlaub|congé|vacaciones)\w*"
)
_AS_ASKED = (
    r"(?i)\b(?:my|your) (?:current |present |salary )?(?:salary|pay|wage|package|compensation|holiday|leave|rate|"
    r"notice)\b|"
    r"\b(?:salary|pay|wage|compensation|remuneration|package|rate|holiday|leave)[\w ]{0,12} (?:expectation|"
    r"requirement|negotiation|(?:range|"
    r"band|scale)\b|for the (?:job|post|role|position)|of the (?:job|post|role|position))|gehaltsvorstellung|"
    r"prétentions"
)
DEAR = (
    "thank_you", "check_in", "answer", "answer_invitation", "supply", "missed", "stay_in_touch", "find_address"
)  # fmt: skip
"""Letters to somebody who may still say yes."""


_RAISED = "It raises pay or leave before there is an offer. Leave it out until there is one."


def salary_talk(view: View) -> Iterator[Finding]:
    """Money or leave is raised before there is an offer, and nobody had asked."""
    if not view.story.of(Offered) and not _asked_about_money(view):
        for where in ("text", "subject"):
            for span in (
                view.said(PAY, where)
                or view.said(PAY_UNSAID, where)
                or view.said(PAY_IN_PASSING, where)
                or _asked(view, where)
            ):
                if where == "text" and _answered(view, span):
                    continue
                if _is_trade(view) and not (where == "text" and _of_me(view, span)):
                    continue
                yield view.mark(_RAISED, span, where=where)


def _asked(view: View, where: str) -> list[Span]:
    """Where pay is named in a question of the text, or in a wish to know: not where somebody tells of it."""
    return [span for span in view.said(ASKED_OF_PAY) if where == "text" and wants_to_know(view, span)]


def _answered(view: View, span: Span) -> bool:
    """Whether the sentence answers what they asked, or tells what the candidate did about pay at work."""
    start, end = view.sentence_at(span[0])
    return view.text[end - 1 : end] != "?" and bool(pattern(_ANSWERED).search(view.folded, start, end))


_ANSWERED = (
    r"\byou (?:asked|wanted to know|wished to know|enquired|inquired)\b|\bin answer to your\b|\bas (?:requested|"
    r"asked|you wished)\b|\byour (?:question|form)\b|"
    r"\b(?:accept|offer of|your offer|letter of)\b[^?]*\d|\b(?:leave|pay|salary|pension|bonus|wage|"
    r"holiday)\b[^,;]{0,30}\b(?:i|we) (?:drafted|wrote|built|designed|"
    r"administered|negotiated|ran|kept|handled|rewrote|calculated)\b"
)


def _is_trade(view: View) -> bool:
    """Whether pay is what the job is about: its title or their topics name it."""
    topics = (topic for debrief in view.story.of(Debriefed) for note in debrief.notes for topic in note.topics)
    return any(pattern(_OF_MONEY).search(words) for words in (view.story.candidacy.role, *topics))


def _of_me(view: View, span: Span) -> bool:
    """Whether the sentence speaks of the candidate's own pay."""
    return bool(pattern(_MINE).search(view.folded, *view.sentence_at(span[0])))


_MINE = (
    r"\b(?:pay(?:ing)? me|offer(?:ing)? me|my (?:own )?(?:pay|salary|wage|rate|package|holiday|leave|expectations?)|"
    r"i(?: would|'d| could| might| will)? (?:earn|be paid|get|be on|make|start on|expect)|(?:would|do|will|could) i|"
    r"come with (?:it|the|this)|for me|for (?:this|the|your) (?:job|post|role|position)|"
    r"(?:job|post|role|position|it) (?:pays?|comes? with|is paid)|you(?: would|'d| will)? (?:pay|offer)\b)"
)


def _asked_about_money(view: View) -> bool:
    """Whether they asked for it, or spoke of it themselves."""
    asked = (f"{fact.what} {fact.raw.get('words') or ''}" for fact in view.story.of(AskedFor))
    told = (topic for debrief in view.story.of(Debriefed) for note in debrief.notes for topic in note.topics)
    return any(pattern(_OF_MONEY).search(words) for words in asked) or any(
        pattern(_AS_ASKED).search(words) for words in told
    )


CHECKS = (
    Check(
        name="salary-talk",
        severity="blocker",
        sentence="Pay, benefits or leave are raised before there is an offer.",
        source="https://www.liveabout.com/interview-thank-you-donts-2063985",
        purposes=DEAR,
        english=True,
        hears=(PAY, PAY_UNSAID, PAY_IN_PASSING, ASKED_OF_PAY),
        when_heard=True,
        look=salary_talk,
    ),
)
