"""What a page says, whatever lines its source is broken into."""

import re

_TAG = re.compile(r"<[^<>]*>")
_AROUND_A_BLOCK = re.compile(
    r" ?(</?(?:article|blockquote|dd|details|div|dl|dt|fieldset|figure|form|h[1-6]|header|label|"
    r"legend|li|nav|ol|option|p|section|select|summary|table|tbody|td|th|thead|tr|ul)\b[^<>]*>) ?"
)


def in_one_line(html):
    """The HTML with single blanks, and none where a browser would leave it out."""
    html = _TAG.sub(lambda tag: re.sub(r"\s+", " ", tag.group()).replace(" >", ">"), html)
    html = re.sub(r"\s+", " ", html)
    return _AROUND_A_BLOCK.sub(r"\1", html).strip()
