"""HTML of mails: the words stay, and nothing acts, loads or tells."""

from __future__ import annotations

import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.web.safe import ATTRIBUTES, TAGS, html_of_mail

VECTORS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>1</script></svg>",
    "<a href='javascript:alert(1)'>x</a>", "<a href='jAvA\tscript:alert(1)'>x</a>", "<a href='&#106;avascript:1'>x</a>",
    "<a href=' \x01javascript:alert(1)'>x</a>", "<a href='data:text/html,<script>1</script>'>x</a>", "<a href='/out'>x</a>",
    "<a href='//evil.example/x'>x</a>", "<form action=/out method=post><button>x</button></form>", "<input autofocus onfocus=1>",
    "<iframe srcdoc='<script>1</script>'></iframe>", "<object data=x></object><embed src=x>", "<base href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>", "<link rel=stylesheet href=//evil.example>",
    "<style>@import '//evil.example'</style>", "<p style='background:url(//evil.example)'>x</p>", "<body background=//e.example>",
    "<div id=main hx-get=/out hx-trigger=load>x</div>", "<p onclick=alert(1)>x</p>", "<video><source onerror=1></video>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<template><script>1</script></template>",
    "<!--[if gte mso 9]><script>1</script><![endif]-->", "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<select><style></select><img src=x onerror=1></style>", "<table><tr><td background=//evil.example>x</table>",
)  # fmt: skip
LEADS_OUT = ("http:", "https:", "mailto:", "tel:")


class Held(HTMLParser):
    """What a browser would find: every tag with its attributes, and the words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def harmless(html: str) -> None:
    for tag, attributes in Held(html).tags:
        assert tag in TAGS, html
        if tag == "a":
            assert attributes.pop("rel") == "noopener noreferrer nofollow"
            assert attributes.pop("target") == "_blank"
            assert (attributes.get("href") or "http:").lower().startswith(LEADS_OUT), html
        assert attributes.keys() <= ATTRIBUTES.get(tag, set()) | ATTRIBUTES["*"], html


@pytest.mark.parametrize("html", VECTORS)
def test_what_acts_or_loads_is_gone(html: str) -> None:
    shown = html_of_mail(f"<p>Dear Lea,</p>{html}")
    harmless(shown)
    assert "Dear Lea," in shown
    assert "alert(1)</" not in shown
    assert Held(html_of_mail(shown)).tags == Held(shown).tags, "twice is another"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(VECTORS) | st.text("<>/='\"&;ab \n\x00", max_size=12), max_size=8).map("".join))
def test_no_mixture_acts(html: str) -> None:
    harmless(html_of_mail(html))


def test_a_long_mail_of_many_lines_keeps_its_structure() -> None:
    assert html_of_mail("<p>A line<br>" * 2000).count("<br>") == 2000


def test_the_words_and_their_order_stay() -> None:
    html = "<h2>Next round</h2><p>Dear <b>Lea</b>,<br>see <a href='https://meet.example/x'>the room</a></p><ol start=2><li>ID"
    shown = html_of_mail(html)
    assert Held(shown).words == "Next roundDear Lea,see the roomID"
    assert 'href="https://meet.example/x"' in shown
    assert '<ol start="2">' in shown


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 200_000,
        "<a><b>" * 100_000,
        "<table><td>" * 50_000,
        "&" * 300_000,
        "<div></span>" * 15_000,
        "<span><div></span>" * 10_000,
        "<div>" * 490 + "<p>" * 60_000,
        "<" * 200_000,
        "<a " * 60_000,
    ],
)
def test_a_hostile_page_costs_little(html: str) -> None:
    began = time.process_time()
    html_of_mail(html)
    assert time.process_time() - began < 5
