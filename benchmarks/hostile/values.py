"""Values that no form means: each maker gives one, by the generator it is handed."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random

#: Stands in a page only if something was written there without being escaped.
MARK = "<wl-x"

_TEXTS = (
    "", " ", "\0", "a\0b", "\ud800", "a\udfffb", "\u202e\u2066abc", "\ufeff", "\x1b[31m", "\x7f",
    "\r\nSet-Cookie: a=b", "\n" * 200, f'">{MARK} onload=1>', f"'{MARK}>", "{{ 7 }}{% debug %}",
    "'; DROP TABLE claims_claim; --", "%s%s%n", "%", "%%", "_", "\\", "a\\", "(", "[", "*", "(?",
    "../../etc/passwd", "file:///etc/passwd", "javascript:alert(1)", "http://[::1", "//a.example",
    "http://127.0.0.1/", "https://a.example:99999999/", "https://" + "a" * 3000, "x" * 70_000,
    "ß" * 5000, "e\u0301" * 500, "\u0345" * 300, "İ", "ﬃ", "👩‍👩‍👧‍👦" * 40, "null", "None", "true",
    "undefined",
    "=1+1", "@x", "🏳️‍🌈", "&" * 300, "\t", "a" * 256, "a" * 501, "a" * 2001, " a ", "&amp;", "<b>",
)  # fmt: skip
_NUMBERS = (
    "0", "-0", "-1", "00", "1.5", "1e9", "1e400", "-1e400", "NaN", "nan", "inf", "-inf", "٣", "²",
    "1_000", "+1", "0x10", "2147483647", "2147483648", "-2147483649", "9223372036854775807",
    "9223372036854775808", "9" * 40, "9" * 400, "9" * 4301, "9" * 5000, "-" + "9" * 5000,
    "1" + "0" * 4299,
    "0." + "1" * 5000, "1,5", "½",
)  # fmt: skip
_DATES = (
    "2017-13", "2017-02-30", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2017-00-00",
    "31.2.2017", "1.1.1", "1. Quatember 2020", "2017-06-31T25:61:61Z", "2017-01-01T00:00:00+99:99",
    "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "-2017-01-01", "2017-1-1",
    "٢٠١٧-٠١-٠١",
    "29.2.1900", "24:00", "1900", "9" * 9, "2017-W53-7", "May 35, 2023", "yesterday", "1.1.10000",
)  # fmt: skip
_CURSORS = (
    "eyJhIjoxfQ", "eyJhIjoxfQ==", "W10=", "bnVsbA==", "AAAA", "%%%", "1:2:3", "1,2", ",", ":",
    "0,0",
    "2017-01-01,1", "2017-01-01T00:00:00,9999999999999999999999", "nan,1", "inf,1", "1e400,1",
    "null,1",
    "[]", "{}", "[1]", '{"a":1}', "9" * 30 + "," + "9" * 30, "-1,-1", "infinity,1", "9999-99-99,1",
)  # fmt: skip
_JSON = (
    "", "{", "[", "[1", '{"a"', "nul", "NaN", "Infinity", "-Infinity", "1" * 5000, "1e999", "[]",
    "{}", "0",
    '""', "null", '"\\ud800"', '{"a":"\\udc00"}', '{"a":1,"a":2}', "[" * 3000, '{"a":' * 3000,
    "\ufeff{}",
    '{"\\u0000":1}', '["\\u0000"]', "[[0,1],[0]]", "[[5,1]]", "[[-1,2]]",
    "[[0,99999999999999999999]]",
    '[["0","1"]]', "[[null,null]]", "[[0.5,1.5]]", "[[true,false]]", "{1:2}", "'a'", '"a"b', "[1,]",
    '[{"quote":[[0,5]]}]', '{"quote":[[0,5]]}', '{"quote":[[1e400,5]]}', '{"quote":{}}',
    "[[[[[[]]]]]]",
)  # fmt: skip
KINDS: tuple[tuple[str, ...], ...] = (_TEXTS, _NUMBERS, _DATES, _CURSORS, _JSON)


def value(random: Random) -> str:
    """Any of them, now and then several together."""
    picked = random.choice(random.choice(KINDS))
    if random.random() < 0.06:
        return picked + random.choice(random.choice(KINDS))
    return picked


def number(random: Random) -> str:
    return random.choice(_NUMBERS)


#: Types that stand where another is expected.
_THINGS: tuple[Callable[[Random], object], ...] = (
    value,
    lambda random: random.choice((0, -1, 2**31, 2**63, 10**40, -(10**40), 1.5, 1e308)),
    lambda random: random.choice((True, False, None, [], {}, [[]], {"": None}, [None])),
    lambda random: [thing(random) for _ in range(random.randrange(4))],
    lambda random: {value(random)[:50]: thing(random) for _ in range(random.randrange(3))},
    lambda random: random.choice((float("nan"), float("inf"), [[0, 5]], ["a"] * 500)),
)


def thing(random: Random) -> object:
    """Anything that JSON can say, and what Python's JSON says beyond it."""
    return random.choice(_THINGS)(random)


def as_json(random: Random, whole: object) -> bytes:
    """Written as JSON, now and then broken afterwards."""
    try:
        written = json.dumps(whole, ensure_ascii=random.random() < 0.5)
    except (ValueError, RecursionError):
        written = "{"
    return torn(random, written.encode("utf-8", "surrogatepass")) if random.random() < 0.2 else (
        written.encode("utf-8", "surrogatepass")
    )  # fmt: skip


_SCRAPS = (
    b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"<", b">", b"&",
    b"]]>", b"\"",
    b"<!DOCTYPE a [<!ENTITY a 'a'><!ENTITY b '&a;&a;'>]>", b"&a;", b"&#0;", b"&#xD800;",
    b"&#1114112;",
    b"<![CDATA[", b"9" * 5000, b"-1", b"\r", b"\x1a", b"2017-13-45", b"%PDF-9.9", b"PK\x03\x04",
    b"99:99:99.999",
    b"\xe2\x80\xae", b"{", b"[", b"}", b"--", b"<!--", b"\x80", b"\\ud800", b"\\u0000", b"0" * 40,
)  # fmt: skip


def torn(random: Random, data: bytes) -> bytes:
    """The bytes with one to four injuries."""
    for _ in range(random.randint(1, 4)):
        at, span = random.randrange(len(data) + 1), random.choice((1, 3, 20, 200))
        data = random.choice((
            lambda at=at, data=data: data[:at],
            lambda at=at, data=data: data[at:],
            lambda at=at, span=span, data=data: data[:at] + data[at + span :],
            lambda at=at, span=span,
            data=data: data[:at] + data[at : at + span] * 3 + data[at + span :],
            lambda at=at, data=data: data[:at] + random.choice(_SCRAPS) + data[at:],
            lambda at=at, data=data: data[:at] + random.randbytes(3) + data[at + 3 :],
            lambda at=at, span=span,
            data=data: data[:at] + random.choice(_SCRAPS) + data[at + span :],
        ))()  # fmt: skip
    return data
