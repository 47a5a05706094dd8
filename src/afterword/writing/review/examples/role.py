"""Letters in small, right and wrong: the examples of `checks.role`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "wrong-role": Examples(
        good=(
            Example(
                text="Thank you for the interview for the Data Analyst post. As Reporting Lead at Tarn I cut refunds."
            ),
            Example(text="Thank you for the morning. The Northwind Freight Data Analyst role suits me."),
            Example(text="Thank you for the morning. Being your analyst would suit me."),
        ),
        bad=(
            Example(text="Thank you for the morning. The Business Analyst role suits me.", marks="Business Analyst"),
            Example(text="Thank you for the interview for the Senior Data Analyst post.", marks="Senior Data Analyst"),
            Example(text="Thank you for the talk about the Reporting Manager role.", marks="Reporting Manager"),
            Example(
                text="Thank you. I would be a good Chef, or join you as a Business Analyst.", marks="Business Analyst"
            ),
        ),
        near=(
            Example(text="Thank you. Before that I was a Business Analyst, and my last role was Reporting Manager."),
            Example(text="Thank you for the talk about the Data Analyst role. Your Head of Billing was kind."),
        ),
    ),
}
