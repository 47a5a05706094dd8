"""Letters in small, right and wrong: the examples of `checks.other_offers`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_OFFERED = {"fact": "offered", "id": "o1", "candidacy": "c1", "at": "2026-03-04T18:00:00+00:00"}

EXAMPLES: Mapping[str, Examples] = {
    "bluffed-offer": Examples(
        good=(
            Example(
                text="I have another offer, from Calder Foods, which I must answer by Monday.",
                facts=({**_OFFERED, "candidacy": "c2"},),
            ),
            Example(text="Thank you for your kind offer to show me the depot."),
            Example(text="I have no other offer to weigh, and would take this one gladly."),
        ),
        bad=(
            Example(text="Offers are coming in, and I would sooner join you.", purpose="check_in"),
            Example(text="My employer has come back with a counter-offer.", purpose="check_in"),
            Example(text="I have until Tuesday to accept the other job.", purpose="check_in"),
            Example(text="I am keeping another depot waiting.", purpose="check_in"),
            Example(text="I should say that a second bank has made me an offer since.", purpose="check_in"),
            Example(text="One product company has already rolled out my offer letter.", purpose="check_in"),
            Example(text="A rival firm has put an offer in writing.", purpose="check_in"),
            Example(text="I have another offer and would need to answer it soon."),
            Example(text="Another company has offered me a post at a higher grade."),
            Example(text="There is an offer on the table from a competitor of yours."),
            Example(text="Mir liegt inzwischen ein anderes Angebot vor, das ich bis Freitag beantworten muss."),
            Example(text="J'ai reçu une autre offre, mais votre poste reste mon premier choix."),
        ),
        near=(
            Example(text="My sister has been offered a post in Leeds, so I know the road.", purpose="check_in"),
            Example(text="I kept a row of customers waiting once, and learned to count faster.", purpose="check_in"),
            Example(text="My manager is in close talks with another depot about shared vans. Thank you."),
            Example(text="Tarn was approached by a competitor, and the books had to be opened. Thank you."),
            Example(
                text="Another depot has offered me a look at its ledgers, which I would share.", purpose="check_in"
            ),
            Example(text="If I should receive another offer, you would hear of it first."),
            Example(text="Customers who were offered another contract are those with two invoices."),
            Example(text="The offer that you made on the phone, to meet the drivers, is one I would like to take."),
        ),
    ),
}
