"""What is put right in the bytes of a feed before it is read: a sitemap that lies packed at its
address, what a server wrote in front of it, prefixes that nobody declared, letters of another
encoding than the one it names.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import replace

from ...readers.decoding import decode_text
from ...registry import Document
from .feed_elements import ATOM, DC, ITUNES, TERMS

_BEGIN = re.compile(rb"<\?xml[\s?]|<(?:rss|feed|rdf:RDF)[\s>]")
# A page, or JSON whose words tell of a feed.
_OTHERS = re.compile(rb"<!doctype html|<html[\s>]|\A(?:\xef\xbb\xbf)?\s*\{", re.IGNORECASE)
_FARTHEST = 4_000  # bytes of warnings in front
_ENCODING = re.compile(rb"<\?xml[^>]*encoding=[\"']([\w.:-]+)")
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*\?>")
_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)\b[^<>]*")
_PREFIX = re.compile(rb"<([A-Za-z][\w-]{1,15}):")
_DECLARED = re.compile(rb"\bxmlns:([\w-]+)\s*=")
_KNOWN = {
    b"podcast": "https://podcastindex.org/namespace/1.0",
    b"itunes": ITUNES,
    b"content": "http://purl.org/rss/1.0/modules/content/",
    b"dc": DC,
    b"dcterms": TERMS,
    b"media": "http://search.yahoo.com/mrss/",
    b"atom": ATOM[0],
    b"sy": "http://purl.org/rss/1.0/modules/syndication/",
    b"feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
}
_GZIP = b"\x1f\x8b"
_LARGEST = 64 * 1024 * 1024  # bytes; a sitemap has 50 MB at most (https://www.sitemaps.org)
# What they name is mostly Windows' superset, as browsers have it (WHATWG).
_LATIN = frozenset({b"iso-8859-1", b"latin1", b"latin-1", b"us-ascii", b"ascii"})


def repaired(document: Document) -> Document:
    """The feed without faults that have nothing to do with its elements; a stream as it is."""
    if not document.is_whole:
        return document
    data = _declared(_in_utf8(_without_warnings(_unpacked(document.data))))
    return document if data is document.data else replace(document, data=data)


def _unpacked(data: bytes) -> bytes:
    """What gzip packed, as far as it can be read; »sitemap.xml.gz« is a file and no encoding of the
    answer, which the fetcher undoes.
    """
    if not data.startswith(_GZIP):
        return data
    try:
        return zlib.decompressobj(zlib.MAX_WBITS + 16).decompress(data, _LARGEST)
    except zlib.error:
        return data


def _without_warnings(data: bytes) -> bytes:
    """»<b>Warning</b>: Undefined variable« of a server in front of the feed is no part of it."""
    begin = _BEGIN.search(data[:_FARTHEST])
    if begin is None or begin.start() == 0 or _OTHERS.search(data[: begin.start()]):
        return data
    return data[begin.start() :]


def _in_utf8(data: bytes) -> bytes:
    """Letters that are not in the encoding that the feed names; what is valid UTF-8 is in it."""
    named = _ENCODING.search(data[:200])
    name = named[1].lower() if named else b"utf-8"
    body = _DECLARATION.sub(b"", data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if name in _LATIN:
            return body.decode("windows-1252", "replace").encode()
        return decode_text(body).encode() if name in (b"utf-8", b"utf8") else data
    return body if name in _LATIN and not data.isascii() else data


def _declared(data: bytes) -> bytes:
    """With the namespaces of known prefixes that the root forgot."""
    root = _ROOT.search(data[: _FARTHEST * 2])
    if root is None:
        return data
    missing = set(_PREFIX.findall(data)) & _KNOWN.keys() - set(_DECLARED.findall(data))
    if not missing:
        return data
    added = "".join(f' xmlns:{each.decode()}="{_KNOWN[each]}"' for each in sorted(missing))
    return data[: root.end()] + added.encode() + data[root.end() :]
