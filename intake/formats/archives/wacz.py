"""WACZ: WARC files with a list of pages in one zip. The list may be missing or empty.

Browsertrix hands out the crawls of a collection as one zip of several such files, which it calls a
»multi-wacz-package«; they are known by their names.
"""

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
from .listed_pages import ListedPages
from .warc import RECORD_PLACE, ArchivedPage, iterate_warc, read_pages
from .zstd_stream import open_zstd

_ENDINGS = (".warc.gz", ".warc", ".warc.zst")
_PACKAGE = ".wacz"
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")


def read_wacz(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    with document.open() as source, _zip(source) as archive:
        packages = _members(archive, (_PACKAGE,))
        if packages and not _members(archive, _ENDINGS):
            yield from _of_packages(archive, packages, document.place)
        else:
            yield from _articles(archive, document.place)


def _zip(source: BinaryIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(source)
    except DAMAGED as error:
        raise BrokenDocumentError(str(error)) from error


def _of_packages(
    archive: zipfile.ZipFile, packages: list[str], place: ReadingPlace
) -> Iterator[ArticleRecord | IntakeError]:
    begin = place.resume("package", "is_read")
    first = begin.get("package", "")
    for name in packages:
        if name < first or (name == first and begin["is_read"]):
            continue
        inner = ReadingPlace(begin if name == first else None)
        try:
            with archive.open(name) as packed, seekable_copy(packed) as held, _zip(held) as package:
                for item in _articles(package, inner):
                    place.here = {**(inner.here or {}), "package": name, "is_read": False}
                    yield item
        except (*DAMAGED, BrokenDocumentError) as error:
            place.here = {"package": name, "is_read": True}
            yield BrokenDocumentError(getattr(error, "detail", str(error)), item=name)


def _articles(
    archive: zipfile.ZipFile, place: ReadingPlace
) -> Iterator[ArticleRecord | IntakeError]:
    if not _members(archive, _ENDINGS):
        raise BrokenDocumentError("no WARC file in it")
    addresses = _listed(archive)
    begin = place.resume("member", "found", "is_listed", *RECORD_PLACE)
    found, is_listed = begin.get("found", 0), begin.get("is_listed", True)
    # The list may be of other addresses than the captures.
    while True:
        listed = ListedPages(addresses if is_listed else (), begin.get("awaited", ()))
        items = read_pages(_pages(archive, listed, begin, place), place)
        for item in islice(items, begin.get("items", 0), None):
            found += not isinstance(item, IntakeError)
            place.here = {**(place.here or {}), "found": found, "is_listed": is_listed}
            yield item
        if found or not addresses or not is_listed:
            return
        is_listed, begin = False, {}


def _members(archive: zipfile.ZipFile, endings: tuple[str, ...]) -> list[str]:
    return sorted(name for name in archive.namelist() if name.endswith(endings))


@contextmanager
def _opened(archive: zipfile.ZipFile, name: str) -> Iterator[BinaryIO]:
    with archive.open(name) as packed, seekable_copy(packed) as warc:
        yield cast(BinaryIO, open_zstd(warc)) if name.endswith(".zst") else warc


def _listed(archive: zipfile.ZipFile) -> list[str]:
    """Addresses of pages that somebody looked at; none where there is no list."""
    addresses = []
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
                addresses.append(entry["url"])
    return addresses


def _pages(
    archive: zipfile.ZipFile, listed: ListedPages, begin: Place, place: ReadingPlace
) -> Iterator[ArchivedPage | IntakeError]:
    for name in _members(archive, _ENDINGS):
        if name < begin.get("member", ""):
            continue
        there = begin if name == begin.get("member") else {}
        place.here = {"member": name, "offset": 0, "record": 0, "items": 0}
        try:
            with _opened(archive, name) as warc:
                for page in iterate_warc(warc, there, place, listed):
                    place.here = {**place.here, "member": name, "awaited": listed.awaited}
                    if isinstance(page, IntakeError) or not listed:
                        yield page
                    elif listed.hold(page.address):
                        yield page
                        listed.come(page.address)
        except (*DAMAGED, EOFError, zstandard.ZstdError) as error:
            yield CutOffError(str(error)[:200], item=name)


def _sniff(document: Document) -> float:
    if not document.data.startswith(b"PK"):
        return NO
    named = any(mark in document.data for mark in (b"datapackage.json", b".warc", b".wacz"))
    return SURELY if named or document.extension == ".wacz" else NO


FORMAT = Format(
    name="WACZ",
    read=read_wacz,
    sniff=_sniff,
    media_types=frozenset({"application/wacz", "application/x-wacz"}),
    extensions=frozenset({".wacz"}),
    streams=True,
)
