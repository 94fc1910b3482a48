"""WACZ: WARC files with a list of pages in one zip. The list may be missing or empty."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import BinaryIO, cast

import zstandard

from ...errors import BrokenDocumentError, CutOffError, IntakeError
from ...readers.zip_files import DAMAGED
from ...reading_place import Place, ReadingPlace
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format
from .compressed import seekable_copy
from .warc import RECORD_PLACE, ArchivedPage, iterate_warc, read_pages
from .zstd_stream import open_zstd

_ENDINGS = (".warc.gz", ".warc", ".warc.zst")
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")


def read_wacz(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    with document.open() as source:
        try:
            archive = zipfile.ZipFile(source)
        except DAMAGED as error:
            raise BrokenDocumentError(str(error)) from error
        with archive:
            yield from _articles(archive, document.place)


def _articles(
    archive: zipfile.ZipFile, place: ReadingPlace
) -> Iterator[ArticleRecord | IntakeError]:
    if not _members(archive):
        raise BrokenDocumentError("no WARC file in it")
    listed = _listed(archive)
    begin = place.resume("member", "found", "is_listed", *RECORD_PLACE)
    found, is_listed = begin.get("found", 0), begin.get("is_listed", True)
    # The list may be of other addresses than the captures.
    while True:
        items = read_pages(
            _pages(archive, listed if is_listed else frozenset(), begin, place), place
        )
        for item in islice(items, begin.get("items", 0), None):
            found += not isinstance(item, IntakeError)
            place.here = {**(place.here or {}), "found": found, "is_listed": is_listed}
            yield item
        if found or not listed or not is_listed:
            return
        is_listed, begin = False, {}


def _members(archive: zipfile.ZipFile) -> list[str]:
    return sorted(name for name in archive.namelist() if name.endswith(_ENDINGS))


@contextmanager
def _opened(archive: zipfile.ZipFile, name: str) -> Iterator[BinaryIO]:
    with archive.open(name) as packed, seekable_copy(packed) as warc:
        yield cast(BinaryIO, open_zstd(warc)) if name.endswith(".zst") else warc


def _listed(archive: zipfile.ZipFile) -> frozenset[str]:
    """Addresses of pages that somebody looked at; empty where there is no list."""
    addresses = set()
    for name in _LISTS:
        if name not in archive.namelist():
            continue
        try:
            lines = archive.read(name).splitlines()
        except DAMAGED:
            continue
        for line in lines:
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if isinstance(entry, dict) and isinstance(entry.get("url"), str):
                addresses.add(_bare(entry["url"]))
    return frozenset(addresses)


def _bare(address: str) -> str:
    return address.partition("#")[0].rstrip("/")


def _pages(
    archive: zipfile.ZipFile, listed: frozenset[str], begin: Place, place: ReadingPlace
) -> Iterator[ArchivedPage | IntakeError]:
    for name in _members(archive):
        if name < begin.get("member", ""):
            continue
        there = begin if name == begin.get("member") else {}
        place.here = {"member": name, "offset": 0, "record": 0, "items": 0}
        try:
            with _opened(archive, name) as warc:
                for page in iterate_warc(warc, there, place):
                    place.here = {**place.here, "member": name}
                    if isinstance(page, IntakeError) or not listed or _bare(page.address) in listed:
                        yield page
        except (*DAMAGED, EOFError, zstandard.ZstdError) as error:
            yield CutOffError(str(error)[:200], item=name)


def _sniff(document: Document) -> float:
    if not document.data.startswith(b"PK"):
        return NO
    named = b"datapackage.json" in document.data or b".warc" in document.data
    return SURELY if named or document.extension == ".wacz" else NO


FORMAT = Format(
    name="WACZ",
    read=read_wacz,
    sniff=_sniff,
    media_types=frozenset({"application/wacz", "application/x-wacz"}),
    extensions=frozenset({".wacz"}),
    streams=True,
)
