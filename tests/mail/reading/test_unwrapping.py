"""Lines that a mail program broke become one, and those that stand by themselves do not."""

from __future__ import annotations

from afterword.mail.reading.unwrapping import unwrapped


def test_a_name_is_whole_again_and_a_list_stays_a_list() -> None:
    text = (
        "Panel: Fay Bond (Head of Outreach), Samir Patel (Operations\nManager) and Ruth Okai (Trustee)\n"
        "9.00am  Tour of the workshop with the foreman of the night shift\n9.45am  Talk\nWho: Ann Lee\n- Ben Ito"
    )
    assert unwrapped(text) == text.replace("(Operations\nManager)", "(Operations Manager)")


def test_a_text_whose_lines_nobody_broke_stays_as_it_is() -> None:
    text = "Dear Pat\n\nWe meet on Monday.\nAnn Lee\nHead of Data"
    assert unwrapped(text) == text
