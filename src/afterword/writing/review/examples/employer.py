"""Letters in small, right and wrong: the examples of `checks.employer`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "wrong-employer": Examples(
        good=(
            Example(text="Thank you for the morning. I would be glad to join Northwind Freight; Northwind suits me."),
            Example(
                text="Thank you for the morning. At Tarn I cut refunds by 18%, and at Lakeshore Freight I learned how."
            ),
            Example(text="Thank you. Everybody at Northwind was kind, and Northwind Freight's depot is a fine place."),
        ),
        bad=(
            Example(
                text="Thank you. The Data Analyst job at Platte River Freight would suit me.",
                marks="Platte River Freight",
                also={"c1": {"employer": "Platte Valley Freight"}},
            ),
            Example(text="Thank you. Your vision for Eastwind Freight is clear.", marks="Eastwind Freight"),
            Example(text="Thank you for the morning. I would love to join Northwynd.", marks="Northwynd"),
            Example(text="Thank you. I would be glad to work for Northwind Logistics.", marks="Northwind Logistics"),
            Example(text="Thank you. My interest in Calder Foods has grown.", marks="Calder Foods"),
            Example(text="Thank you. I would be glad to work for Penhallow Systems.", marks="Penhallow Systems"),
            Example(text="Thank you. I can see why Eastgate Freight wants fewer queries.", marks="Eastgate Freight"),
            Example(
                text="Thank you. Baltic Lane Logistics is exactly where I want to be.", marks="Baltic Lane Logistics"
            ),
        ),
        near=(
            Example(text="Thank you. In 2019 Eastwind Freight lost a lorry in the snow, and I found the papers."),
            Example(text="I am withdrawing, as I have accepted a post at Calder Foods.", purpose="withdraw"),
            Example(
                text="Thank you. The role at Redline Couriers taught me patience. At Pike Logistics I led two people."
            ),
            Example(text="Thank you. I would be glad to work at King's Cross, or to help the Umber Freight account."),
            Example(text="Thank you. I asked Mr Northwood at the gate, and Freightliner drivers waved us in."),
            Example(
                text="Calder Foods has made me an offer, to be answered by Friday. Is there any news?",
                purpose="check_in",
                facts=({"fact": "offered", "id": "f1", "candidacy": "c2", "at": "2026-03-05T08:00:00+00:00"},),
            ),
        ),
    ),
}
