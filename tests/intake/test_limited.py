"""A document that would eat time or memory ends by itself, with what was read until then."""

import pytest

from intake.errors import TooDemandingError
from intake.reading_process.limited import ReadingLimits, read_limited
from intake.record_json import from_json, to_json
from intake.registry import read_items

TEXT = "Der Rat der Stadt Lindenau hat am Dienstag beschlossen, die alte Brücke abzureißen. " * 3
PAGE = f"<html><head><title>Die Brücke</title></head><body><article><p>{TEXT}</p></article></body>"
ENOUGH = ReadingLimits()


def read(data, limits=ENOUGH, **known):
    return list(read_limited(data, limits, **known))


def test_what_is_read_apart_is_what_is_read_here():
    known = {"content_type": "text/html", "address": "https://bote.example/a", "name": "a.html"}
    (apart,), (here,) = read(PAGE.encode(), **known), read_items(PAGE.encode(), **known)
    assert apart == from_json(to_json(here))
    assert (apart.title, apart.address) == (here.title, here.address)


def test_an_error_comes_over_with_its_words():
    (apart,), (here,) = read(b"\x00\x01\x02\x03" * 50), read_items(b"\x00\x01\x02\x03" * 50)
    assert (apart.message, apart.detail) == (here.message, here.detail)


def test_too_much_time_ends_it():
    lines = b'{"title": "A", "text": "Der Rat tagt heute lange."}\n' * 400_000
    found = read(lines, ReadingLimits(seconds=1), name="a.jsonl")
    assert isinstance(found[-1], TooDemandingError)


def test_too_much_memory_ends_it():
    (found,) = read(PAGE.encode(), ReadingLimits(memory=60_000_000), content_type="text/html")
    assert isinstance(found, TooDemandingError)


@pytest.mark.parametrize("status", ["", "withheld"])
def test_a_status_comes_over(status):
    (here,) = read_items(TEXT.encode(), content_type="text/plain")
    stored = {**to_json(here), "status": status}
    assert from_json(stored).status == status
