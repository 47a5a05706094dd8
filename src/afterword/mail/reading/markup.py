"""The words of an HTML mail, by its structure: what is quoted gets a ">", what nobody sees goes, nothing is loaded.

One pass over the tags, linear in the length of the page. (The standard library's parser takes minutes over a few
hundred kilobytes of "<!--", and a sanitiser would throw away the structure by which quotes are known.)
"""

from __future__ import annotations

import re
from html import unescape

from afterword.core.value import Value
from afterword.writing.expressions import pattern

MOST_PAGE = 500_000
MOST_DEPTH = 200
"""Open elements that are remembered; what is nested deeper is read without its structure."""

MOST_LINKS = 100

_TAG = pattern(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)/?>|<!---?>|<!--|--!?>|<[!?][^<>]*>")
_VOID = frozenset({*("br", "hr", "img", "input", "meta", "link"), *("area", "base", "col", "embed", "source", "wbr")})
_SILENT = frozenset(
    [
        "script",
        "style",
        "head",
        "title",
        "template",
        "noscript",
        "object",
        "svg",
        "xml",
        "o:p",
        "select",
        "option",
        "textarea",
        "iframe",
    ]
)
_BREAKS = {
    **dict.fromkeys(["br", "tr", "li", "dt", "dd"], 1),
    **dict.fromkeys(["div", "section", "article", "header", "footer", "form"], 1),
    **dict.fromkeys(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "dl"], 2),
}
_QUOTE = pattern(
    r"(?i)\b(?:class|id)\s*=\s*[\"']?[^\"'>]*\b(?:gmail_quote(?!_attribution)|gmail_quote_container|"
    r"yahoo_quoted|moz-cite-prefix|moz-forward-container"
    r"|divRplyFwdMsg|OLK_SRC_BODY_SECTION|protonmail_quote|zmail_extra|mailru-blockquote|tutanota_quote|"
    r"mail-editor-reference-message-container"
    r"|replied-quote|mail_quote|cite)\b|\btype\s*=\s*[\"']?cite"
)
_CITED = pattern(r"(?i)border-left\s*:[^;\"']*(?:solid|px)|margin:\s*0[^;]*\.8ex")
_HEAD = pattern(r"(?i)border-top\s*:\s*(?:solid|#?[\w()., -]*\bsolid)\b")
_SIGNATURE = pattern(
    r"(?i)\b(?:class|id)\s*=\s*[\"']?[^\"'>]*\b(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|"
    r"signature)\b"
)
_HIDDEN = pattern(
    r"(?i)display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0(?:px)?\s*[;\"']|"
    r"opacity\s*:\s*0\s*[;\"']"
)
_QUOTED = pattern(r"\"[^\"]*\"|'[^']*'")
_IS_HIDDEN = pattern(r"(?i)(?:^|\s)hidden(?=[\s=]|$)")
"""The attribute, which stands outside of quotation marks: `overflow: hidden !important` hides nothing."""
_SIZE = pattern(r"(?i)font-size\s*:\s*(?:(0)(?:px|pt|em|%)?\s*(?:[;\"'!]|$)|[\w.])")
"""Of no size is also what only lays out: what stands in it has a size of its own."""
_ENDS_COMMENT = ("-->", "--!>")
_SIZES = ("tiny", "sized")
_CELL = "\x1f"
_COLUMNS = 3
"""Cells of one row that make a table; fewer are a label and what it names, or only a layout."""
_NAMES = pattern(
    r"(?i)(?:interview )?(?:date|time|when|where|location|address|venue|place|format|duration|date (?:and|&) time)|"
    r"interviewers?(?:\(s\))?|interview with|who|panel|host|role|position|job title|job|company|employer|contact|"
    r"(?:video |meeting )?link|phone|round|stage|datum|uhrzeit|ort|termin|gesprächspartner(?:in)?|stelle|lieu|heure|"
    r"poste|lugar|hora|fecha|puesto"
)
"""What the first of two cells names, so that it reads as "Date: …"."""
_SHORT_NAME = pattern(r"[A-ZÀ-Ý][^\W\d_]+(?:[ '’/-][^\W\d_]+){0,3}")
"""What the first cell of another row of such a table names."""
_HREF = pattern(r"(?i)\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))")


class Page(Value):
    """`text` is what a reader sees, a line for each block, what is quoted behind ">"; `links` where links lead to."""

    text: str
    links: tuple[str, ...] = ()


def read_page(page: str) -> Page:
    """The words of a page, of which the first half million characters are looked at."""
    reader = _Reader()
    at = 0
    page = page[:MOST_PAGE]
    for match in _TAG.finditer(page):
        if match.start() > at and not reader.comment:
            reader.words(page[at : match.start()])
        at = match.end()
        reader.tag(match)
    if not reader.comment:
        reader.words(page[at:])
    return Page(text=reader.text(), links=tuple(dict.fromkeys(reader.links)))


def _hides(attributes: str) -> bool:
    """Whether nobody sees what stands in an element that has these."""
    if "hidden" in attributes.lower() and _IS_HIDDEN.search(_QUOTED.sub('""', attributes)):
        return True
    return _HIDDEN.search(attributes) is not None


class _Reader:
    """Where one is in the page: the open elements, and what each of them means for its words."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.open: list[tuple[str, str]] = []
        self.links: list[str] = []
        self.comment = False
        self.form = False  # in a table whose rows name what they tell
        self.cut = False  # below a head that Outlook draws as a line, everything is quoted

    def _means(self, *meanings: str) -> bool:
        return any(meaning in meanings for _, meaning in self.open)

    def words(self, raw: str) -> None:
        if self._means("silent") or next((each for _, each in reversed(self.open) if each in _SIZES), "") == "tiny":
            return
        text = unescape(raw).replace("\u200b", "").replace("\u034f", "").replace("\u00ad", "").replace("\x00", "")
        if self._means("pre"):
            *whole, last = text.split("\n")
            for piece in whole:
                self.line.append(piece)
                self.end(1 if piece.strip() else 2)
            self.line.append(last)
        else:
            bare = " ".join(text.split())
            if bare or (text and self.line):
                self.line.append(
                    (" " if text[:1].isspace() else "") + bare + (" " if bare and text[-1:].isspace() else "")
                )

    def end(self, blank: int) -> None:
        """End the line; with `blank` 2 an empty one follows."""
        cells = [pattern(r"[ \t\u00a0]+").sub(" ", cell).strip() for cell in "".join(self.line).split(_CELL)]
        told = [cell for cell in cells if cell]
        named = len(told) == 2 and _NAMES.fullmatch(told[0]) is not None
        self.form = self.form or named
        row = named or (self.form and len(told) == 2 and _SHORT_NAME.fullmatch(told[0]) is not None)
        between = ": " if row else " "
        line = (" | " if len(told) >= _COLUMNS else between).join(told)
        self.line = []
        if line:
            self.lines.append(f"> {line}" if self.cut or self._means("quote") else line)
        if blank > 1 and self.lines and self.lines[-1]:
            self.lines.append("")

    def tag(self, match: re.Match[str]) -> None:
        if match[0] == "<!--":
            self.comment = True
        elif match[0].endswith(_ENDS_COMMENT):  # "<!--[if !mso]><!-->" shows what follows to all but Outlook
            self.comment = False
        elif match[2] and not self.comment:
            name = match[2].lower()
            (self._closes if match[1] else self._opens)(name, match[3] or "")

    def _opens(self, name: str, attributes: str) -> None:
        if name == "br" and not self._means("silent"):
            self.end(1 if "".join(self.line).strip() else 2)
        elif name == "hr":
            self.end(1)
            self.lines.append("________________________________")
        elif name in ("td", "th"):
            self.line.append(f" {_CELL} ")
        elif name == "li":
            self.end(1)
            self.line.append("- ")
        elif name in _BREAKS:
            self.end(1)
        if name == "a" and len(self.links) < MOST_LINKS and (href := _HREF.search(attributes)):
            address = unescape(next(each for each in href.groups() if each is not None)).strip()
            if pattern(r"https?://", re.IGNORECASE).match(address):
                self.links.append(address[:2000])
        if name == "body":
            self.open.clear()  # a head that nobody closed
        if name in _VOID or len(self.open) >= MOST_DEPTH:
            return
        self.open.append((name, self._meaning(name, attributes)))
        if self.open[-1][1] == "signature":
            self.lines.append("-- ")

    def _meaning(self, name: str, attributes: str) -> str:
        if name in _SILENT or (attributes and _hides(attributes)):
            return "silent"
        if attributes and (_QUOTE.search(attributes) or (name == "blockquote" and _CITED.search(attributes))):
            return "quote"
        if attributes and _SIGNATURE.search(attributes):
            return "signature"
        if name == "pre":
            return "pre"
        size = _SIZE.search(attributes) if attributes else None
        return "" if size is None else "tiny" if size[1] else "sized"

    def _closes(self, name: str, _: str) -> None:
        if name in _BREAKS:
            self.end(_BREAKS[name])
        self.form = self.form and name != "table"
        for at in range(len(self.open) - 1, max(-1, len(self.open) - 40), -1):
            if self.open[at][0] == name:
                del self.open[at:]
                return

    def text(self) -> str:
        self.end(1)
        return pattern(r"\n{3,}").sub("\n\n", "\n".join(self.lines)).strip("\n")
