"""Marks of a machine: turns of phrase that people hardly ever write, and machines in every other sentence."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

MARKS = Talk(
    name="marks of a machine",
    denied=True,
    ways="""
        (heartfelt|sincere|sincerest|profound|deep|deepest|immense|utmost) (gratitude|appreciation|thankfulness)
        (take|taking|took|taken|spare) (a|this) [brief|quick] moment to (express|extend|thank|reflect|share|convey|
            acknowledge|say|reach)
        (enriching|insightful|thoughtful|engaging|inspiring|illuminating|stimulating|enlightening|meaningful|fruitful|
            thought-provoking|invigorating|energising|energizing|uplifting|compelling|generous and|profound|dynamic|
            in-depth|candid and) , [and] [enriching|insightful|thoughtful|engaging|inspiring|illuminating|stimulating|
            enlightening|meaningful|warm|open|candid|honest|generous] (exchange|dialogue|interaction|discourse|
            discussion|conversation|insights|perspectives|encounter|exploration|questions and)
        exchange of (ideas|perspectives|views and|insights)
        (struck|strike|strikes|striking) a [deep|real|personal|particular] chord
        (on|at) a (profound|deeper|deep|personal|human|fundamental|very personal|deeply personal)
            (level|note)
        (rooted|grounded|anchored|steeped|underpinned) (in|by) ..1 (empathy|integrity|trust|respect|excellence|
            compassion|
            purpose|curiosity|care|kindness|innovation|collaboration|values|authenticity|humility|community|
            evidence and)
        (every|each|all) (facet|facets|aspect) of (your|the|our|what|who|this|its)
        (permeate~|illuminat~|encapsulat~|epitomi~|transcend~|catalys~|catalyz~|galvani~|galvaniz~|synergi~|
            exemplif~|underpin~|interplay|nuanced|kaleidoscope|crucible|cornerstone|bedrock|linchpin|catalyst|
            symphony|fabric of|lens of|through the lens|ecosystem|intricacies|intricate|ethos|palpable|indelible|
            unparalleled|unwaveringly|wholeheartedly|boundless|ever-growing|fast-paced world|continuous improvement|
            continued success|lasting success|sustainable growth|shared purpose|common purpose|sense of purpose|
            sense of belonging|people-centred|people-centered|human-centred|human-centered|patient-centred care and)
        (truly|particularly|really|especially|most) (stood out|stands out|shone through|shines through|stayed with me|
            stuck with me|spoke to me|struck me|set ..2 apart|caught my)
        (deepen~|enrich~|broaden~|expand~|sharpen~|affirm~|reaffirm~|reinforc~|elevat~|enhanc~|solidif~) my
            (appreciation|understanding|perspective|sense|curiosity|thinking|admiration|confidence|motivation)
        (powerful|poignant|timely|wonderful|compelling|vivid|beautiful|inspiring) (reminder|example|illustration|
            testimony|glimpse|window)
        reminder of (why|how|what)
        why i (chose|fell in love with|pursued|entered|embarked|was drawn to) ..2 (path|profession|field|career|
            calling|
            vocation|work|industry|discipline)
        (nurtur~|inspir~|unlock~|champion~|uplift~) ..1 (talent|communities|minds|growth|potential|others|generation|
            people|creativity|voices|curiosity|lives|individuals)
        (next generation|generations to come|rapidly changing|fast-changing|in an era|in a world where|
            in an increasingly|today's fast|ever more complex|era of)
        (warm|welcoming|inclusive|vibrant|collegial|nurturing|supportive|inspiring|uplifting) , [and] [welcoming|
            inclusive|vibrant|collegial|nurturing|supportive|inspiring|collaborative]
            (atmosphere|environment|culture|community|ethos|energy)
        (career|professional|personal|long-term) (goals|aspirations|values|ambitions|purpose|philosophy|journey|ethos)
        (eager|excited|thrilled|keen|honoured|honored|energised|energized|inspired|poised) (to|by|at) ..2 (contribute|
            embark|prospect|possibility|collaborate|explore|help shape|play a part|be part of (such|this|your)|
            bring my)
        (express|extend|convey|offer|share) my ..2 (gratitude|appreciation|thanks|admiration|enthusiasm|excitement)
        (hope|trust) (you are|this|that you are|your week|your day) ..1 (having|is going|finds|well|enjoying|
            reaches) ..1
            (a|an|you|well|in) ..1 (wonderful|great|lovely|fantastic|good|well|pleasant|productive|spirits)
        (resonat~|resonance|tapestry|testament to|beacon of|delve|delves|delving|delved|unwavering|seamless|
            seamlessly|
            holistic|multifaceted|underscore~|underscoring|synerg~|ever-evolving|evolving landscape|ever-changing|
            forward-thinking|thought-provoking|enriching|deeply aligned|
            nuances|lasting impression|long-held|captivated|in essence|speaks volumes|
            spoke volumes|meaningful impact|at the intersection of)
        (exude~|radiat~|embod~|emanat~|imbu~|infus~|instil~) ..3
        (left|leave|leaving|came away|walked away|departed) ..3 (feeling (inspired|energised|energized|invigorated|
            uplifted|motivated|hopeful)|inspired|energised|energized|invigorated|uplifted|a lasting|an indelible|
            with a (renewed|deeper|profound|richer|greater|newfound))
        (renewed|profound|newfound|deeper|richer|heightened) (sense|understanding|appreciation|enthusiasm|energy|
            respect|
            admiration|excitement|perspective|confidence)
        (both|deeply|truly|profoundly|genuinely|incredibly|immensely|remarkably) (inspiring|refreshing|illuminating|
            motivating|enlightening|humbling|energising|energizing|invigorating|enriching|moving|rewarding|meaningful|
            impressive|remarkable|inspired|honoured|honored|humbled|energised|energized|moved|grateful and|valued)
        (blend|blends|blending|marry|marries|bridge|bridges|weave|weaves|balance|balances) ..3 (with|and)
            (innovation|compassion|tradition|purpose|rigour|rigor|heart|humanity|excellence|creativity|empathy)
        (such|so) (talented|dedicated|passionate|inspiring|accomplished|gifted|driven|committed)
            (professionals|people|individuals|colleagues|educators|team|minds|group|community|experts)
        (speaks|speak|spoke) to (the|my) (very|core|heart|values|own|deep~)
        (sense|spirit|culture|environment|atmosphere|journey|landscape|world|power|pursuit|future|art) of
            (purpose|belonging|excellence|collaboration|possibility|innovation|growth|learning|discovery|curiosity|
            openness|trust|inclusion|healthcare|education|finance|logistics|technology|design|mutual|shared)
        (rare|refreshing|inspiring|heartening|humbling|rewarding) to (encounter|find|see|witness|meet|hear|
            discover) ..2
            (a|an|such|someone|your|leaders|how) ..2
        (values|vision|passion|dedication|commitment|insights|insight|emphasis|focus|perspective|philosophy|
            leadership) ..2
            (is|are|was|were) (both|truly|deeply|not only|so|nothing short) ..4
        (thoughtful|genuine|careful|heartfelt|warm) (consideration|engagement|hospitality|attention|reflections|
            candour|
            openness|generosity) ..2
        (unique|fresh|diverse|global|valuable) (perspective|perspectives|vantage|lens|voice) ..2
        (grow|growing|learn|learning|thrive|thriving|flourish) (alongside|within|together) ..3
        nothing short of ..2
        not only ..4 but (also|rather|truly|deeply) ..2
    """,
)
"""One of them is chance; two in a sentence are no accident."""
