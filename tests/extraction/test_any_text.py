"""Whatever the text: no exception, every span inside it and in order, and a book in linear time."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extraction import EmptyTextError, TextTooLongError, UnsupportedLanguageError, extract
from extraction.text.quotation_marks import find_quotations

MARKS = [*"„“”\"»«‚‘’'›‹,.:;–()!? \n", "\n\n", "''", ",,"]
WORDS = [
    *(
        "Der",
        "Minister",
        "sagte",
        "dass",
        "er",
        "komme",
        "laut",
        "Polizei",
        "nach",
        "Angaben",
        "so",
        "wie",
        "mitteilte",
    ),
    *(
        "habe",
        "soll",
        "sein",
        "und",
        "forderte",
        "auf",
        "zu",
        "bauen",
        "hieß",
        "es",
        "wonach",
        "Das",
        "teilte",
        "mit",
    ),
    *("ﬁ", "e\u0301"),
]
TEXTS = st.lists(
    st.sampled_from([*MARKS, *(f"{word} " for word in WORDS)]) | st.text(max_size=5), max_size=50
).map("".join)
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('mitteilte 0"0', "de"),
        (",,,", "de"),
        ("!habe Polizei BERLIN sein accused dass said ", "de"),
        ("komme the ‹BERLIN ”forderte „‚teilte nach wie Das im Bericht wäre, so ", "de"),
        ("of Minister für Polizei accused accused ", "en"),
        ("One of the teilte ?forderte !sein told that \nwäre, wäre, ‚mit es sein wäre, ", "en"),
        ("Der Betreiber, die Nordbahn AG, teilte mit, de", "de"),
        ("„“Der forderte ", "de"),
        ("Viele gratulierten, so der Leiter des Amtes, Mirko Lenz („Das ist verdient.“", "de"),
        ("Nach eigener Aussage schlief der", "de"),
        ("Zum Schluss sei noch erwähnt", "de"),
        ("Im Gegenzug beschuldigte dieser", "de"),
        ("Die Landrätin ließ sich bestätigen", "de"),
        ("Jeder dritte Pendler steht im Stau … Zu diesem", "de"),
        ("Ihre Warnung, der See könne kippen, wiederholte", "de"),
        ("He called", "en"),
        ("Voters say the tax is unfair, some of whom", "en"),
        ("“I never ran,” said Thomas", "en"),
        ("Thirty lawmakers vowed in a letter to the", "en"),
        ("Der Wirt rief laut", "de"),
        ("Der Wirt betonte, wie wichtig", "de"),
        ("Der Wirt betonte, wie", "de"),
    ],
)
def test_texts_that_end_where_a_word_was_looked_for_are_read(text, language):
    extract(text, language)


@given(TEXTS)
@QUICK
def test_spans_lie_inside_the_text_in_order(text):
    if not text.strip():
        with pytest.raises(EmptyTextError):
            extract(text, "de")
        return
    for statement in extract(text, "de").statements:
        assert statement.quote
        for spans in (
            statement.quote,
            statement.speaker,
            statement.cue,
            statement.frame,
            statement.addressee,
        ):
            assert list(spans) == sorted(spans)
            assert all(0 <= begin < end <= len(text) for begin, end in spans)


@given(st.text(st.sampled_from("„“”\"»«‚‘’'›‹ a.B\n"), max_size=80))
@settings(max_examples=200, deadline=None)
def test_quotations_are_well_formed_for_marks_in_any_order(text):
    quotations = find_quotations(text)
    assert list(quotations) == sorted(quotations, key=lambda q: (q.begin, -q.end))
    assert all(0 <= q.begin < q.inner_begin < q.inner_end <= q.end <= len(text) for q in quotations)


def test_a_long_text_gives_the_same_statements_with_shifted_spans():
    paragraph = "Die Ministerin sagte, der Bau sei zu teuer. " * 4 + "Es regnet.\n\n"
    once = extract(paragraph, "de").statements
    often = extract(paragraph * 150, "de").statements
    assert len(often) == 150 * len(once)
    shift = 149 * len(paragraph)
    last = often[-len(once) :]
    assert [s.quote for s in last] == [
        tuple((b + shift, e + shift) for b, e in s.quote) for s in once
    ]


def test_refuses_what_it_cannot_read():
    with pytest.raises(TextTooLongError):
        extract("a" * 1_000_001, "de")
    with pytest.raises(UnsupportedLanguageError):
        extract("Le ministre a parlé.", "fr")
