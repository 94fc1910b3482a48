"""XML from outside: no network, no files, no endless entities, and bounded memory.

Elements are asked for by their local names, since the same formats come with and without
namespaces.
"""

from __future__ import annotations

import codecs
import html.entities
import io
import re
from collections.abc import Callable, Collection, Iterator
from typing import Any, BinaryIO

from lxml import etree

from ..errors import BrokenDocumentError, CutOffError

Element = Any  # lxml comes without type information

# Entities declared inside the document are read (minutes of Westminster declare their dashes so);
# libxml2 itself stops those that grow out of measure. Nothing outside is opened.
# An id that two elements have is no reason to refuse a file: nothing is looked up by it here.
_SAFE: dict[str, Any] = {
    "no_network": True,
    "load_dtd": False,
    "resolve_entities": "internal",
    "collect_ids": False,
}
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_OWN = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})
_DECLARED = re.compile(rb"<!ENTITY\s+([A-Za-z][\w.-]*)\s")
_FORBIDDEN = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
# Some writers of lists of feeds put it in front of UTF-8.
_SAYS_LATIN_1 = re.compile(
    rb"""\s*<\?xml[^>]*encoding\s*=\s*["'](?:iso-?8859-1|latin-?1|windows-1252)["']""", re.I
)
# Tools that convert captions leave the declaration as it was; letters of one byte are not wide.
_SAYS_WIDE = re.compile(
    rb"""\s*<\?xml[^>]*encoding\s*=\s*["'](?:utf-?(?:16|32)|ucs-?[24]|unicode)[\w-]*["']""", re.I
)
_PART = 65_536  # bytes


def parse_xml(data: bytes) -> Element:
    """The root element. Raises BrokenDocumentError.

    What agencies and archives really get wrong is mended: Latin-1 bytes in a document that says it
    is UTF-8 and UTF-8 in one that says it is Latin-1, HTML's named entities without a declaration,
    control characters.
    """
    try:
        return _parsed(data)
    except etree.XMLSyntaxError as error:
        try:
            return _parsed(_mended(data))
        except etree.XMLSyntaxError as left:
            root = _without_namespaces(_mended(data), left)
            if root is None:
                raise BrokenDocumentError(str(error)) from error
            return root


def _parsed(data: bytes) -> Element:
    encoding = "utf-8" if _is_utf_8_all_the_same(data) else None
    root = etree.fromstring(data, etree.XMLParser(encoding=encoding, **_SAFE))
    if root is None:
        raise BrokenDocumentError("no element")
    return root


def _without_namespaces(data: bytes, error: etree.XMLSyntaxError) -> Element | None:
    """The root where nothing is wrong but that prefixes are used and not declared."""
    if error.code != etree.ErrorTypes.NS_ERR_UNDEFINED_NAMESPACE:
        return None
    encoding = "utf-8" if _is_utf_8_all_the_same(data) else None
    parser = etree.XMLParser(encoding=encoding, recover=True, **_SAFE)
    root = etree.fromstring(data, parser)
    only = all(each.domain == etree.ErrorDomains.NAMESPACE for each in parser.error_log)
    return root if only else None


def _is_utf_8_all_the_same(data: bytes) -> bool:
    """Whether it says that it is Latin-1 and is not, whose text is UTF-8 by no chance; or in wide
    letters, and is not.
    """
    if not _SAYS_WIDE.match(data) and (data.isascii() or not _SAYS_LATIN_1.match(data)):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _mended(data: bytes) -> bytes:
    data = name_characters(_FORBIDDEN.sub(b"", data.removeprefix(codecs.BOM_UTF8).lstrip()))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if b"encoding" not in data[:200] or re.search(rb"encoding=.utf-?8", data[:200], re.I):
            body = re.sub(rb"^<\?xml[^>]*\?>", b"", data)
            return body.decode("cp1252", "replace").encode("utf-8")
    return data


def name_characters(data: bytes) -> bytes:
    """HTML's named entities as numbers, but for those that the document declares."""
    declared = set(_DECLARED.findall(data)) | _XML_OWN

    def numbered(match: re.Match[bytes]) -> bytes:
        found = html.entities.html5.get(match[1].decode("ascii") + ";")
        if found is None or match[1] in declared:
            return match[0]
        return "".join(f"&#{ord(letter)};" for letter in found).encode("ascii")

    return _NAMED.sub(numbered, data)


_BARE = re.compile(rb"&(?!#\d{1,8};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][\w.-]{0,31};)")
_CDATA = re.compile(rb"(<!\[CDATA\[|\]\]>)")


def mend(data: bytes) -> bytes:
    """What feeds and lists get wrong outside of CDATA: a bare »&«, HTML's named entities; and
    control characters anywhere.
    """
    return _Mender(io.BytesIO(data)).read_all()


class _Mender(io.RawIOBase):
    """A stream that is mended while it is read; marks on the edge of two parts are kept whole."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._rest = b""
        self._in_cdata = False

    def readable(self) -> bool:
        return True

    def read_all(self) -> bytes:
        return b"".join(iter(self.read, b""))

    def read(self, size: int = -1) -> bytes:
        while part := self._source.read(_PART):
            part = self._rest + part
            edge = max(len(part) - 64, 0)
            marks = [place for mark in b"&<]" if (place := part.find(mark, edge)) >= 0]
            cut = min(marks, default=len(part))
            part, self._rest = part[:cut], part[cut:]
            if mended := self._mended(part):
                return mended
        part, self._rest = self._rest, b""
        return self._mended(part)

    def _mended(self, part: bytes) -> bytes:
        pieces = []
        for piece in _CDATA.split(_FORBIDDEN.sub(b"", part)):
            if piece == b"<![CDATA[":
                self._in_cdata = True
            elif piece == b"]]>":
                self._in_cdata = False
            elif not self._in_cdata:
                piece = _BARE.sub(b"&amp;", name_characters(piece))
            pieces.append(piece)
        return b"".join(pieces)


def stream_xml(
    source: BinaryIO, names: Collection[str], *, lenient: bool = False
) -> Iterator[Element]:
    """Each element with one of these local names when it is complete; its memory is given back
    when the next is asked for.

    ``lenient`` reads on over what is not well-formed, for feeds. Raises CutOffError where the
    document breaks off or breaks, behind the elements that were complete.
    """
    stream = _Mender(source) if lenient else source
    # Not etree.iterparse(), which takes ``collect_ids`` and collects them all the same.
    parser = etree.XMLPullParser(events=("end",), recover=lenient, **_SAFE)
    broken: etree.XMLSyntaxError | None = None
    while broken is None and (part := stream.read(_PART)):
        broken = _problem(parser.feed, part)
        for _, element in parser.read_events():
            if local_name(element) in names:
                yield element
                _forget(element)
    if broken := broken or _problem(parser.close):
        raise CutOffError(str(broken)) from broken


def _problem(step: Callable[..., Any], *given: bytes) -> etree.XMLSyntaxError | None:
    try:
        step(*given)
    except etree.XMLSyntaxError as error:
        return error
    return None


def _forget(element: Element) -> None:
    element.clear()
    while (earlier := element.getprevious()) is not None:
        parent = earlier.getparent()
        if parent is None:
            break
        parent.remove(earlier)


def local_name(element: Element) -> str:
    """The name without its namespace; empty for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """The children with one of these names, or all that are elements."""
    for child in element:
        name = local_name(child)
        if name and (not names or name in names):
            yield child


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of the first child … by name."""
    for name in path:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def descendants(element: Element, *names: str) -> Iterator[Element]:
    return (found for found in element.iter() if local_name(found) in names)


def child_text(element: Element | None, *path: str) -> str:
    """The squeezed text of ``child(element, *path)``; empty where there is none."""
    found = child(element, *path)
    return element_text(found) if found is not None else ""


def element_text(element: Element, leave_out: Collection[str] = ()) -> str:
    """All text inside with white space squeezed, without comments and the named elements."""
    return re.sub(" +", " ", "".join(_texts(element, leave_out))).strip()


def _texts(element: Element, leave_out: Collection[str]) -> Iterator[str]:
    if element.text:
        yield _spaced(element.text)
    for inner in element:
        name = local_name(inner)
        if name == "br":
            yield " "
        elif name and name not in leave_out:
            yield from _texts(inner, leave_out)
        if inner.tail:
            yield _spaced(inner.tail)


def _spaced(text: str) -> str:
    return re.sub(r"[ \t\r\n\f\v]+", " ", text)


def attribute(element: Element, name: str) -> str:
    """An attribute by its local name, whatever its namespace; empty where it is missing."""
    if (plain := element.get(name)) is not None:
        return str(plain).strip()
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value).strip()
    return ""
