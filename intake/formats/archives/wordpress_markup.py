"""The words of a post as WordPress keeps them, as the HTML that it makes of them.

Blank lines part paragraphs, an address on a line of its own is shown as what stands there, and
short codes (https://developer.wordpress.org/apis/shortcode/) stand for what a plugin shows.
"""

from __future__ import annotations

import re

_NAME = r"[A-Za-z][\w-]{1,40}"
_ATTRIBUTES = r"(?:\s+(?:[\w-]+=(?:\"[^\"]*\"|'[^']*'|[^\s\]\"']+)|[\w-]+))*"
# »[caption width="300"]<img …> Words[/caption]«: the words are the picture's.
_CAPTION = re.compile(
    rf"\[(?:wp_)?caption\b{_ATTRIBUTES}\s*\](?P<picture>(?:\s*<a\b[^>]*>)?\s*<img\b[^>]*>(?:\s*</a>)?)"
    r"(?P<words>(?:(?!\[(?:wp_)?caption\b).)*?)\[/(?:wp_)?caption\]",
    re.DOTALL,
)
# »[embed]https://…[/embed]«: an address, and no words
_ADDRESS = re.compile(rf"\[({_NAME}){_ATTRIBUTES}\s*\]\s*https?://\S+?\s*\[/\1\]")
_CLOSING = re.compile(rf"\[/(?P<name>{_NAME})\]")
# With attributes by name, which no editor's remark in brackets (»[sic]«) has.
_WITH_ATTRIBUTES = re.compile(rf"\[{_NAME}\s+(?:[\w-]+\s+)*[\w-]+=[^\]]*\]")
# One word without capitals: »[gallery]«, and not »[Beifall im Saal]«.
_ALONE = re.compile(r"^[ \t]*(?:\[[a-z][a-z0-9_-]{1,40}\s*/?\][ \t]*)+$", re.MULTILINE)
_ADDRESS_ALONE = re.compile(r"^[ \t]*https?://\S+[ \t]*$", re.MULTILINE)
_BEHIND_SENTENCE = re.compile(r"(?<=[.!?…»“”\"])[ \t]*\n(?!\s*</)")
_BLOCK = re.compile(
    r"\s*(?:<!--|</?(?:p|div|h[1-6]|ul|ol|li|dl|table|thead|tbody|tr|td|th|blockquote|pre|figure"
    r"|section|article|aside|header|footer|hr|form|iframe|script|style|details|summary)\b)",
    re.IGNORECASE,
)


def as_page(written: str) -> str:
    """The post as HTML."""
    written = written.replace("\r\n", "\n")
    written = _without_short_codes(_ADDRESS_ALONE.sub("", written))
    return "\n".join(map("\n".join, map(_elements, re.split(r"\n[ \t]*\n", written))))


def _elements(part: str) -> list[str]:
    """What stands between blank lines. WordPress shows each line's end as a break, which parts
    paragraphs behind a whole sentence: questions and answers stand so.
    """
    if _BLOCK.match(part):
        return [part]
    lines = _BEHIND_SENTENCE.split(part)
    return [line if _BLOCK.match(line) else f"<p>{line}</p>" for line in lines if line.strip()]


def _without_short_codes(written: str) -> str:
    """What they enclose stays, unless it is an address."""
    written = _CAPTION.sub(
        r"<figure>\g<picture><figcaption>\g<words></figcaption></figure>", written
    )
    written = _ADDRESS.sub("", written)
    for name in {found["name"] for found in _CLOSING.finditer(written)}:
        written = re.sub(rf"\[/?{re.escape(name)}{_ATTRIBUTES}\s*\]", "", written)
    return _ALONE.sub("", _WITH_ATTRIBUTES.sub("", written))
