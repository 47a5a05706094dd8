"""Voice: your own, and not that of a hundred other letters or of a machine."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.facts import Debriefed
from afterword.writing.letter import Span
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.machine import MARKS
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern, tokens

# -- cliches -----------------------------------------------------------------------------------------------------------

CLICHE = Talk(
    name="cliche",
    denied=True,
    ways="""
        (team|natural-born team|real team|natural team|true team|great team|strong team) (player|players)
        (hit|hits|hitting) the ground running
        (think|thinks|thinking|thinker) outside [of] (the|that) box
        (outside|out of) the box (thinker|thinking|ideas)
        (out-of-the-box|outside-the-box)
        (perfect|great|ideal|excellent|natural|wonderful|fantastic|strong|terrific|exact|good) (fit|match) for
        (passionate|passion) (about|for|and|individual|professional|team|advocate|believer|person|people)
        (deeply|truly|incredibly|very|so|genuinely|highly) passionate
        (synergy|synergies|synergistic|win-win|win win|game-changer|game changer|game-changing|paradigm|
            low-hanging fruit|move the needle|moves the needle|moving the needle|deep dive|boil the ocean|
            blue-sky thinking|circle back|touch base offline|thought leader|thought leadership|best-in-class|
            best of breed|best-of-breed|value-add|value add|value-added|bleeding edge|cutting edge|cutting-edge|
            core competenc~|holistic approach|bandwidth to|wheelhouse|rockstar|rock star|ninja|guru|self-starter|
            self starter|go-getter|go getter|people person|quick learner|fast learner|quick study|results-driven|
            results driven|results-oriented|results oriented|result-oriented|goal-oriented|goal oriented|
            detail-oriented|detail oriented|highly motivated|self-motivated|self motivated|dynamic individual|
            dynamic professional|go-to person|jack of all trades|hard worker|hardworking individual|
            hard-working individual|track record of|proven track record|work ethic|can-do attitude|can do attitude|
            positive attitude|can-do spirit|problem solver|problem-solver|multitasker|multi-tasker|multitask|
            multi-task|
            team-oriented|customer-centric|client-centric|forward-thinking|strategic thinker|strategic mindset|
            growth mindset|entrepreneurial spirit|entrepreneurial mindset|excellent communicator|strong communicator|
            great communicator|natural leader|born leader|wear many hats|wear multiple hats|wears many hats)
        (eye|keen eye|sharp eye|close eye) for detail
        attention to detail
        (give|gives|giving|gave) (110|120|150|200|110%|120%|150%|a hundred and ten|one hundred and ten|one hundred|
            it my all|my all|my absolute all|everything i have)
        (110|120|110%|120%|a hundred and ten) (percent|per cent)
        (go|goes|going|went) (the extra mile|above and beyond|over and beyond)
        (above and beyond|extra mile)
        (take|taking|bring|bringing|raise|elevate) .. (to the next level|to new heights|to the top|to another level)
        (dream|dream come true) (job|company|role|employer|team|position)
        (dream come true|stars aligned|stars are aligned|second to none|labour of love|labor of love|
            pleasure was all mine|at the end of the day|needless to say|last but not least|rest assured|
            tip of the iceberg|the sky is the limit|sky is the limit|sink my teeth|sink your teeth|roll up my sleeves|
            rolling up my sleeves|roll my sleeves|wealth of experience|wealth of knowledge|fast-paced environment|
            fast paced environment|fast-paced world|outside my comfort zone|out of my comfort zone|new challenge|
            new challenges|exciting challenge|next chapter|exciting opportunity|unique opportunity|once in a lifetime|
            once-in-a-lifetime|make a difference|making a difference|valuable asset|real asset|great asset|huge asset|
            true asset|asset to your|asset to the|great addition|valuable addition|perfect addition|welcome addition|
            add value|adding value|bring to the table|brings to the table|brought to the table|think big|big picture|
            live and breathe|eat sleep and|work hard play hard|work hard and play hard|work hard, play hard|
            like a well-oiled|well-oiled machine|square peg|ticks all the boxes|tick all the boxes|tick every box|
            ticks every box|checks all the boxes|juggle multiple|juggling multiple|thrive under pressure|
            thrives under pressure|work well under pressure|works well under pressure|thrive in a fast|
            thrive on challenge~|thrive on pressure|strive for excellence|strives for excellence|
            commitment to excellence|committed to excellence|pursuit of excellence|think on my feet|
            thinking on my feet|
            leave no stone|no stone unturned|push the envelope|pushing the envelope|raise the bar|raising the bar|
            learning curve is|steep learning curve|hit it out of the park|out of the park|knock it out|knocked it out|
            ahead of the curve|on the same page|same wavelength|level playing field|state of the art|state-of-the-art|
            fire on all cylinders|firing on all cylinders|burning desire|fresh pair of eyes|fresh set of eyes|
            from day one|from the get-go|right off the bat|get the ball rolling|keep the ball rolling|drop the ball|
            in my dna|in my blood|runs in my veins|my true calling|my whole heart)
        put my best foot
        i (work|worked|always work) hard and
        (work|works|working|play|plays) (equally well|well) (independently|alone|in a team|on my own|with others|
            as part of)
        (right|perfect|ideal) person for (the|this|your) (job|role|position|post)
        (seasoned|consummate|dynamic|dedicated|driven|committed|polished|accomplished) (professional|individual|leader)
        (excellent|strong|great|outstanding|superb|exceptional|good|effective|proven)
            (communication|interpersonal|people|leadership|organisational|organizational|analytical|problem-solving|
            time management|time-management|multitasking|presentation|negotiation) skills
        (win-win|win win)
        eat , sleep and (breathe|drink)
        (live and breathe|eat sleep and breathe|eat and sleep)
        (perfect|great|natural|ideal) fit
        (wear|wearing|wore) (many|multiple|several|lots of) hats
        (110%|110 percent|110 per cent|a hundred and ten percent)
        (live|lives|living) and (breathe|breathes|breathing)
        for breakfast
        (hunger|hungry|thirst|appetite|drive) (for|to) (success|learn|succeed|win|knowledge|growth)
        born (problem|leader|salesman|teacher|organiser|organizer|communicator|seller)
        (hard-working|hardworking|loyal|flexible|reliable|motivated|dynamic|punctual|honest|sincere|dedicated|
            enthusiastic|committed|proactive) , [and] (hard-working|hardworking|loyal|flexible|reliable|motivated|
            dynamic|punctual|honest|sincere|dedicated|enthusiastic|committed|proactive)
        (solid|strong|diverse|broad|rich|impressive|robust|versatile|unique) (skill set|skillset|skill-set|toolkit|
            background|foundation)
        fit in anywhere
        (next|another|higher) level $
        seasoned (professional|expert|veteran|pro)
        (passion|zeal|enthusiasm|love) for (learning|people|excellence|innovation|growth)
        (esteemed|reputed|prestigious|renowned) (organisation|organization|company|institution|firm|concern)
        (hit|hits|hitting) the ground
        (go|going|goes) ..1 extra mile
        (wear|juggle) ..1 (many|different|several) (hats|balls)
        (no|without) stone unturned
        glass ..2 half full
        (give|gives|giving|gave) ..1 (100|hundred) (%|percent|per cent)
        (willing|eager|keen|ready|hungry) to learn
        fresh (ideas|perspective|thinking|approach) to
        (love|relish|welcome|thrive on|enjoy) a challenge
        (hungry|humble) , [and] (humble|hungry|smart)
        think on my feet
        (ideas|value|energy|a lot|skills) to the table
        sleep and breathe
        (dedicated|hard-working|hardworking|reliable|motivated|loyal|flexible) and ..1
            (willing|eager|keen|hard-working|hardworking|dedicated|loyal|reliable|flexible|motivated)
        passion for excellence
        hit the (floor|deck) running
        (fast-paced|fast-moving|challenging|dynamic|high-pressure|demanding|high-energy|deadline-driven|busy)
            environment
        (good|clear|confident|effective|natural|skilled) communicator
        (hard-working|hardworking|loyal|flexible|reliable|motivated|dynamic|punctual|honest|dedicated|enthusiastic|
            committed|proactive|adaptable|versatile|diligent|conscientious|resilient|organised|organized|driven|
            tenacious|resourceful|personable|innovative|creative|energetic|outgoing|trustworthy|ambitious|dependable|
            passionate|positive|friendly) , [and] (hard-working|hardworking|loyal|flexible|reliable|motivated|
            dynamic|punctual|honest|dedicated|enthusiastic|committed|proactive|adaptable|versatile|diligent|
            conscientious|resilient|organised|organized|driven|tenacious|resourceful|personable|innovative|creative|
            energetic|outgoing|trustworthy|ambitious|dependable|passionate|positive|friendly)
        (thirst|passion|appetite|flair|knack|drive) for ..2 (knowledge|learning|service|success|excellence|challenge|
            detail|people|business|results|sales|numbers)
        (bubbly|winning|outgoing|sunny|infectious|warm and outgoing) (personality|smile|enthusiasm|attitude|energy)
        (safe pair of hands|steady pair of hands|hands-on approach|bull by the horns|finger on the pulse|
            ducks in a row|ball rolling|hard yards|heavy lifting|bang for|all-rounder|all rounder|team spirit|
            solution-oriented|solutions-oriented|solutions-focused|solution-focused|deadline-driven|goal-driven|
            people-oriented|service-oriented|career-minded|like-minded|quality-driven|data-driven mindset|
            blood, sweat|heart and soul|give it my best|best of both worlds|at the top of my game|a-game|a game|
            win hearts|think big|big-picture|top-notch|world-class|second nature|bread and butter)
    """,
)


def cliches(view: View) -> Iterator[Finding]:
    """More stock phrases than one letter bears; each is marked, since each wants a fact in its place."""
    found = view.said(CLICHE)
    if len(found) > view.limits.cliches:
        for span in found:
            words = view.text[slice(*span)]
            yield view.mark(f"“{words}” stands in every other letter. Put a fact of yours in its place.", span)


# -- machine-voice -----------------------------------------------------------------------------------------------------

MACHINE = Talk(
    name="machine",
    denied=True,
    ways="""
        (email|message|note|letter|mail) (finds|reaches) you (well|in good|in great|in the best|safe|healthy)
        trust (this|you are|that you are) .. (finds|well)
        (resonat~|resonance) .. (with me|with my|deeply|strongly|profoundly|truly|on a personal|with the|powerfully)
        (deeply|strongly|profoundly|truly|really|particularly) (resonat~|resonance|aligned|inspired|moved|
            appreciative of|honored|honoured|committed to|energized|energised|invested in)
        (align|aligns|aligned|aligning|alignment) [so|very] (seamlessly|perfectly|closely|deeply|strongly|beautifully|
            well|with my|with your|with the|directly|naturally|remarkably|between my|of my)
        (aligns|dovetails|meshes|blends|fits) (seamlessly|perfectly|beautifully|effortlessly|naturally) (with|into)
        (seamless|seamlessly|effortlessly) (align~|integrat~|transition~|contribut~|blend~|fit~|collaborat~)
        my (skill set|skillset|skills and experience|unique skills|skills and background|unique background|
            unique blend|
            unique combination|diverse background|diverse experience|diverse skill~|expertise and passion|
            background and passion|passion and expertise|professional journey|own journey|career journey|
            personal journey|journey as|values and|core values|professional aspirations|career aspirations|
            professional goals|passion for)
        (leverage|leveraging|harness|harnessing|utilize|utilizing|channel|channelling) my
            (skills|skill set|skillset|experience|expertise|background|passion|knowledge|strengths|unique|diverse|
            proven|extensive|talents|abilities)
        (delve|delving|delved|tapestry|testament to|beacon of|ever-evolving|ever-changing|rapidly evolving|
            fast-evolving|dynamic landscape|evolving landscape|competitive landscape|digital landscape|
            at the intersection of|at the forefront of|in today's|realm of|embark on|embarking on|multifaceted|
            spearhead~|synerg~|transformative|groundbreaking|game-changing|visionary approach|north star|unwavering|
            steadfast commitment|profoundly|thought-provoking|invaluable insight~|actionable insight~|rich discussion|
            rich conversation|enriching|enlightening|insightful discussion|insightful conversation|insightful and|
            inspiring conversation|engaging conversation|engaging discussion|engaging dialogue|meaningful dialogue|
            meaningful conversation|meaningful discussion|meaningful impact|lasting impact|tangible impact|
            meaningful contribution~|meaningful way~|meaningful change|significant impact|measurable impact|
            positive impact|collaborative spirit|collaborative culture|collaborative environment|
            collaborative atmosphere|culture of (innovation|excellence|collaboration|continuous|learning|growth|trust)|
            innovative solutions|innovative approach|innovative spirit|innovative vision|innovation and excellence|
            shared vision|shared values|shared commitment|shared passion|mission and values|mission, vision|
            vision and values|values and mission|mission-driven|purpose-driven|value-driven|impact-driven|people-first|
            holistic|pivotal|paramount|underscore~|underscoring|foster~|cultivat~ a|empower~|bolster~|elevate~|
            elevating|unlock~ (the|new|growth|value|potential)|drive (innovation|impact|growth|meaningful|results|
            success|excellence|value|change|transformation)|driving (innovation|impact|growth|meaningful|results|
            success|excellence|value|change|transformation)|navigate (the complex~|complex~|the challenge~|challenge~|
            the evolving|today's)|navigating (the complex~|complex~|challenge~|the evolving|change))
        (further|only|greatly|truly|deeply|simply|merely) (solidif~|reinforc~|reaffirm~|deepen~|heighten~|strengthen~|
            fuel~|cement~|amplif~|intensif~|confirm~|ignit~) my (enthusiasm|interest|excitement|desire|belief|
            conviction|passion|commitment|admiration|eagerness|resolve|appreciation)
        (solidif~|reinforc~|reaffirm~|deepen~|heighten~|cement~|amplif~|intensif~|reignit~|ignit~) my
            (enthusiasm|interest|excitement|desire|belief|conviction|passion|commitment|admiration|eagerness)
        (i am|i remain|i was|i feel|left me feeling) [truly|incredibly|genuinely|deeply|very|immensely|so|more than|
            absolutely|even more] [more] (excited|thrilled|enthusiastic|energized|energised|inspired|eager|optimistic|
            invigorated|honored|honoured) [and (inspired|eager|energized|motivated|enthusiastic)] (about|by|at|for) the
            (prospect|possibility|opportunity|chance|potential|vision|future|direction|depth|passion|collaborative|
            innovative|dedication|commitment)
        (excitement|enthusiasm|eagerness) (about|for|at|to) (the prospect|the possibility|the opportunity|contribut~|
            joining|bring~)
        (contribute|contributing|contribution) (meaningfully|to the continued|to your continued|to the ongoing|
            to your ongoing|to your mission|to the mission|to your team's|to such a|to your organization's|
            to your organisation's|to your company's|to the success|to the growth|to your success|my skills|
            my expertise|my unique)
        (gained|gain|gave me|provided|offered|left with|gaining|provided me with) [a|an|me] [much|far|new|even]
            (deeper|richer|greater|profound|fuller|valuable|invaluable|renewed|clearer)
            (understanding|insight|insights|appreciation|perspective|sense) (of|into|for|on)
        (your|the team's|the company's|the organization's|the organisation's|northwind's)
            (unwavering|clear|evident|strong|deep|inspiring|genuine|steadfast|impressive|remarkable|shared|continued|
            forward-thinking|innovative) (commitment|dedication|passion|vision|approach|focus|emphasis|mission|
            devotion)
        (commitment|dedication|devotion) to (excellence|innovation|fostering|growth|quality|sustainability|continuous|
            creating|making|delivering|driving|empowering|building|nurturing|student|patient|customer|people|community|
            diversity|collaboration|inclusion|its|their|your)
        (truly|deeply|genuinely|particularly|especially|incredibly) (struck|impressed|inspired|captivated|intrigued|
            moved|touched|fascinated|energized|energised|heartened|honored|honoured) by (your|the|how|everything)
        (unique|rare|perfect|powerful|compelling) (blend|combination|mix|intersection|fusion) of
        (not only|not just|not merely) .. but (also|rather)
        it is not (just|only|merely|simply) (about|a) ..6 (it is|but)
        (as i reflect|reflecting on|upon reflection|upon reflecting|on reflection) ..
            (our|conversation|discussion|interview|i am|i find|i was)
        (i would welcome|i welcome|i would relish|i relish|i look forward to|i would cherish) the
            (opportunity|chance|possibility) to (contribute|bring|further|continue|leverage|explore|discuss how|
            collaborate|add)
        (explore|discuss|exploring|discussing) how (my|i can|i could|i might) (skills|background|experience|expertise|
            contribute|add|help|unique|support)
        (your|the) (vision for|passion for|insights into|insights on|perspective on|emphasis on|dedication to|
            commitment to|mission of|mission to)
        (valuable|invaluable|incredible|unique|wonderful|fantastic) (insights|perspectives|perspective|
            opportunity to learn)
        (thoughtful|insightful|engaging|inspiring|illuminating|warm|dynamic|collaborative|innovative|forward-thinking|
            vibrant), (thoughtful|insightful|engaging|inspiring|illuminating|warm|dynamic|collaborative|innovative|
            forward-thinking|welcoming|vibrant), and
        (make|making) [such] a (meaningful|significant|lasting|tangible|positive|real|profound|immediate|measurable)
            (impact|contribution|difference)
        (vibrant|thriving|dynamic|innovative|forward-thinking|cutting-edge|world-class|esteemed|prestigious|renowned|
            mission-driven) (team|organization|organisation|company|institution|environment|culture|community|
            workplace)
        who i am as (a|an)
        (lifelong|life-long|continuous|perpetual) (learner|learning)
        at the (heart|core|very heart|very core) of (who|what|everything|my|your|our|all)
        (deeply|truly|genuinely|strongly) (value|valued|values|believe|believes|believed|respect|admire|admired|
            appreciate|appreciated) (the|your|how|in the)
        (reflects|reflect|reflecting|mirrors|mirror|mirrored|echoes|echoed|embodies|embody|exemplifies|exemplified)
            (my|your|the) (own|values|commitment|dedication|passion|belief|philosophy|ethos|vision|approach|core)
    """,
)
_ABSTRACT = (
    r"(?:[a-z-]+(?:ion|ity|ness|ment|[ae]nce|ship|ism|ive|ful|acy|th|our|or|ues|ure|pathy)|purpose|trust|care|learning|"
    r"teamwork|talent|impact|progress|respect|craft|service|belonging|honesty|wellbeing|well-being|well|discovery|joy)"
)
_THREE = rf"\b{_ABSTRACT}, (?:and )?{_ABSTRACT},? and {_ABSTRACT}\b"
"""Three abstract words in a row: “innovation, collaboration, and excellence”."""


def machine_voice(view: View) -> Iterator[Finding]:
    """Several turns of phrase that machines prefer; fewer do where three abstract nouns march or no topic is named."""
    marks = view.said(MARKS)
    more = [each for each in view.said(MACHINE) if not any(a < each[1] and each[0] < b for a, b in marks)]
    found = tuple(sorted((*marks, *more)))
    most = int(view.limits.machine_phrases)
    if len(found) < most:
        return
    signs = len({view.folded[slice(*span)] for span in found})
    if signs <= most:
        signs += _crowded(view, marks, found)
    if signs <= most:
        signs += any(pattern(_THREE).search(view.folded, start, end) for start, end in view.sentences)
    if signs <= most:
        signs += _names_no_topic(view)
    if signs > most:
        yield view.mark("This sounds like a machine. Say what was said in the room, and what you would do about it.",
                        view.sentence_at(found[0][0]), evidence=_phrases(view, found))  # fmt: skip


def _crowded(view: View, marks: tuple[Span, ...], found: tuple[Span, ...]) -> bool:
    """Whether one sentence bears a mark and another turn of phrase beside it."""
    places = [view.sentence_at(start) for start, _ in found]
    return any(places.count(view.sentence_at(start)) > 1 for start, _ in marks)


def _names_no_topic(view: View) -> bool:
    """Whether the journal knows what was spoken of, and no longer word of it is in the letter."""
    topics = [topic for debrief in view.story.of(Debriefed) for note in debrief.notes for topic in note.topics]
    said = {token.fold for topic in topics for token in tokens(topic) if len(token.fold) > 4}
    return bool(said) and said.isdisjoint(token.fold for token in view.body)


def _phrases(view: View, spans: tuple[tuple[int, int], ...]) -> str:
    return "; ".join(f"“{view.text[start:end]}”" for start, end in spans[:6])


CHECKS = (
    Check(
        name="cliches",
        severity="advice",
        sentence="It holds more stock phrases than one letter bears.",
        source="http://owl.english.purdue.edu/owl/resource/657/08/",
        english=True,
        hears=(CLICHE,),
        when_heard=True,
        look=cliches,
    ),
    Check(
        name="machine-voice",
        severity="warning",
        sentence="It sounds as if a machine had written it.",
        source="https://www.trendpulse.me/articles/1d200c9e-1c69-46ac-b138-f39ef3abbd16/why-ai-generated-thank-you-notes-"
        "are-costing-candidates-job-opportunities",
        english=True,
        spoken=False,
        hears=(MACHINE, MARKS),
        when_heard=True,
        look=machine_voice,
    ),
)
