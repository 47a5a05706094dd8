"""HTML that strangers wrote, made fit for a page: the words and their structure, and nothing that acts or loads."""

from __future__ import annotations

import re
from collections import Counter

import nh3
from markupsafe import Markup

LONGEST = 200_000
"""Characters of a mail's HTML that are shown; what comes after is cut off before it is read."""
DEEPEST = 500
"""Tags within tags. Mails have some dozens; each one more costs the parser a look at all of those around it."""
TAGS = frozenset({
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "div", "dl", "dt", "em", "h1", "h2",
    "h3", "h4", "h5", "h6", "hr", "i", "ins", "li", "ol", "p", "pre", "q", "s", "small", "span", "strong", "sub", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
})  # fmt: skip
"""No images, which tell their sender who looked and when; no style, no form, no frame, nothing of SVG or MathML."""
EMPTIED = frozenset({"script", "style", "title", "noscript", "template", "iframe", "textarea", "select", "object"})
"""Gone with what is in them; of other tags the words stay."""
ATTRIBUTES = {
    "a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}, "ol": {"start"}, "*": {"dir", "lang"},
}  # fmt: skip
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)[^<>]*>", re.IGNORECASE)
FLAT = frozenset({
    "area", "base", "br", "col", "dd", "dt", "hr", "img", "input", "li", "link", "meta", "p", "td", "th", "tr", "wbr",
})  # fmt: skip
"""Tags that close themselves, or close the one before them."""


def html_of_mail(html: str) -> Markup:
    """A mail's HTML as a page may show it: links are marked as a stranger's, and lead out of the page. What is nested
    beyond reason is shown as its words alone."""
    html = html[:LONGEST]
    if _depth(html) > DEEPEST:
        return Markup.escape(TAG.sub(" ", html))
    cleaned = nh3.clean(
        html, tags=set(TAGS), clean_content_tags=set(EMPTIED), strip_comments=True, url_schemes=set(SCHEMES),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()}, attribute_filter=_leading_out,
        link_rel="noopener noreferrer nofollow", set_tag_attribute_values={"a": {"target": "_blank"}},
    )  # fmt: skip
    return Markup(cleaned)


def _depth(html: str) -> int:
    """How deep tags are nested: only what was opened can be closed."""
    opened: Counter[str] = Counter()
    depth = deepest = 0
    for tag in TAG.finditer(html):
        name = tag[2].lower()
        if name in FLAT or (tag[1] and not opened[name]):
            continue
        step = -1 if tag[1] else 1
        opened[name] += step
        depth += step
        deepest = max(deepest, depth)
    return deepest


def _leading_out(_tag: str, name: str, value: str) -> str | None:
    """A link without a scheme would lead into this house."""
    leads = name != "href" or value.strip().lower().startswith(tuple(f"{each}:" for each in SCHEMES))
    return value if leads else None
