"""TTML: agents on containers, times counted from parents."""

import pytest

from intake import ArticlePassageKind, read, read_items

from ..turns_of import of_kind, said

TTML = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
 xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xml:lang="de" ttp:frameRate="25"
 ttp:tickRate="1000"><head><metadata><ttm:title>Interview</ttm:title>
<ttm:agent xml:id="a" type="person"><ttm:name type="full">Anna Adler</ttm:name></ttm:agent>
<ttm:agent xml:id="b" type="person"><ttm:name type="full">Bernd Krüger</ttm:name></ttm:agent>
</metadata></head><body><div begin="00:01:00.000">
<p begin="1s" end="00:00:03:00" ttm:agent="a">Wir bauen<br/>schnell</p>
<p begin="3s" dur="2s" ttm:agent="a">und <span tts="x">gut.</span></p>
<p begin="00:00:05:12"><span ttm:agent="b">Wann?</span> <span ttm:agent="a">Bald.</span></p>
<p begin="8000t" ttm:role="sound">Beifall</p></div>
<div begin="2m" timeContainer="seq"><p dur="1s" ttm:agent="b">Eins.</p><p dur="1s">Zwei.</p></div>
</body></tt>"""


def one(data, **known):
    (record,) = read(data.encode() if isinstance(data, str) else data, **known)
    return record


def test_ttml_has_agents_and_times_counted_from_containers():
    record = one(TTML)
    assert said(record) == [
        ("Anna Adler", "Wir bauen schnell und gut."),
        ("Bernd Krüger", "Wann?"),
        ("Anna Adler", "Bald."),
        ("Bernd Krüger", "Eins."),
        ("", "Zwei."),
    ]
    assert [turn.offset for turn in record.turns] == [61.0, 65.48, 65.48, 120.0, 121.0]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["Beifall"]
    assert (record.title, record.language) == ("Interview", "de")


@pytest.mark.parametrize(
    "rates",
    [
        'ttp:frameRate="25p"', 'ttp:frameRate="0"', 'ttp:tickRate="−5"', 'ttp:frameRate="nan"',
        'ttp:frameRate="25" ttp:frameRateMultiplier="1000 none"', 'ttp:tickRate=""',
        'ttp:frameRateMultiplier="0 0"', 'ttp:frameRateMultiplier="1:2:3:4"',
    ],
)  # fmt: skip
def test_ttml_with_a_rate_that_is_none_counts_as_if_it_were_not_there(rates):
    head = f'<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" {rates}>'
    body = '<body><div><p begin="2s" end="00:00:04">We agree.</p></div></body></tt>'
    [record] = read((head + body).encode())
    assert record.turns[0].offset == 2.0


def test_ttml_with_a_time_of_endless_digits_keeps_its_words():
    for stamp in (
        "9" * 5000 + ":00:00",
        "00:00:01:" + "9" * 5000,
        "9" * 5000 + ":1.0",
        "9" * 5000 + "s",
    ):
        body = f'<body><div><p begin="{stamp}" end="00:00:04">We agree.</p></div></body>'
        [record] = read(f'<tt xmlns="http://www.w3.org/ns/ttml">{body}</tt>'.encode())
        assert record.text == "We agree."


def test_ttml_without_a_body_is_an_error():
    (problem,) = read_items(b'<tt xmlns="http://www.w3.org/ns/ttml"><head/></tt>')
    assert problem.code == "broken"


GERMAN = """<tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
 ttp:timeBase="media" xml:lang="de"><tt:body><tt:div>
<tt:p begin="10:00:01.640" end="10:00:04.360">Wir bauen.</tt:p></tt:div></tt:body></tt:tt>"""


def test_times_that_begin_at_ten_oclock_count_from_there_under_any_time_base():
    assert one(GERMAN).turns[0].offset == 1.64


def test_words_stand_in_their_order_however_late_some_are_shown_and_descriptions_are_nobodys():
    record = one(
        '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"><body>'
        '<div><p begin="1s" end="9s">We <span begin="0.5s">build it</span> now.</p>'
        '<p begin="3s" ttm:role="description">A man walks in.</p></div></body></tt>'
    )
    assert said(record) == [("", "We build it now.")]
