"""Headlines without a colon say who says what as well: by their verb, or by who stands behind the
comma.
"""

import pytest

from extraction import extract

GERMAN = "\n\nKarl Hollmann kam spät am Montag. Es war kalt am Abend, und niemand hatte geschlafen."
ENGLISH = "\n\nJoan Bell came late on Monday. It was cold and nobody in the town had slept at all."


def acts(headline, language, profile="desk"):
    text = headline + (GERMAN if language == "de" else ENGLISH)
    return [
        (s.type, s.resolved_speaker, text[s.begin : s.end])
        for s in extract(text, language, profile=profile).statements
    ]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        (
            "Union leaders hail deal, promise calm",
            [("Reported", "Union leaders", "deal"), ("Reported", "Union leaders", "calm")],
        ),
        ("Minister slams plan for runway", [("Reported", "Minister", "plan for runway")]),
        (
            "Bell Says Runway Plan Is Dead",
            [("Indirect", "Joan Bell", "Runway Plan Is Dead")],
        ),
        (
            "EXCLUSIVE: Governor Denies Report Of Second Letter",
            [("Reported", "Governor", "Report Of Second Letter")],
        ),
        (
            "Ferry Strike To End By Friday, Union Says",
            [("Indirect", "Union", "Ferry Strike To End By Friday")],
        ),
        (
            "Union warns of strikes as talks stall",
            [("Reported", "Union", "strikes")],
        ),
        (
            "Fuel levy will stay, says No 10 – live updates",
            [("Indirect", "No 10", "Fuel levy will stay")],
        ),
        (
            "We won’t be bullied, Bell tells rebels",
            [("Indirect", "Joan Bell", "We won’t be bullied")],
        ),
        ("Teachers to strike in May – union", [("Indirect", "union", "Teachers to strike in May")]),
        (
            "'It's a disgrace' - Bell on the ferry fire",
            [("Direct", "Joan Bell", "'It's a disgrace'")],
        ),
        ("Bell Dodges Runway Question, Claims Victory", []),
        ("Ferry fire – Marle Herald", []),
        ("Police deny losing file", [("Reported", "Police", "losing file")]),
        ("Bell calls delay ‘a farce’ as trains stop", [("Direct", "Joan Bell", "‘a farce’")]),
        (
            "Climber was ‘minutes from safety’, inquest told",
            [("Indirect", None, "Climber was ‘minutes from safety’")],
        ),
        (
            "“Shambles”: auditor Leena Rao on the budget",
            [("Direct", "Leena Rao", "“Shambles”")],
        ),
    ],
)
def test_an_english_headline_tells_who_says_what(headline, expected):
    assert acts(headline, "en") == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        (
            "Gewerkschaft droht mit Streik, Bahn reagiert gelassen",
            [("Reported", "Gewerkschaft", "Gewerkschaft droht mit Streik")],
        ),
        (
            "Trainer Hollmann verspricht »Angriff von Beginn an«",
            [("Direct", "Karl Hollmann", "»Angriff von Beginn an«")],
        ),
        (
            "Händler klagen über leere Läden",
            [("Reported", "Händler", "Händler klagen über leere Läden")],
        ),
        (
            "Gericht lehnt Antrag ab",
            [("Reported", "Gericht", "Gericht lehnt Antrag ab")],
        ),
        (
            "»Ich gehe nicht«: Trainer Hollmann trotzt dem Verein",
            [("Direct", "Karl Hollmann", "»Ich gehe nicht«")],
        ),
    ],
)
def test_a_german_headline_tells_who_says_what(headline, expected):
    assert acts(headline, "de") == expected


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("Hochwasser droht mit voller Wucht", "de"),
        ("Gericht lehnt sich zurück", "de"),
        ("Fire crews battle blaze near town", "en"),
        ("Police calls rise after vote", "en"),
        ("Minister backs down over plan", "en"),
        ("Storm warns of worse to come", "en"),
    ],
)
def test_other_headlines_tell_nothing(headline, language):
    assert acts(headline, language) == []


TICKER = """\
Streik – alle Entwicklungen

+++ 14:20 Uhr +++ Hollmann: Wir geben nicht nach

+++ 14:40 Uhr +++ Gewerkschaft droht mit Streik
Karl Hollmann kam spät. Es war kalt, und niemand hatte geschlafen.

16.31 Uhr: +++ Wetterdienst: Regen lässt nach +++

12:15 Uhr: Die Bahn teilt mit, dass der Verkehr ruht
"""
LIVE_BLOG = """\
Storm latest

4.20 pm – Mayor Finch: roads will reopen

Ella Finch came late. It was cold and nobody in the town had slept at all on Monday.

8:45 am – Council warns of floods
Water was rising in the town. It was cold and nobody had slept at all on Monday.
"""


def test_the_title_of_a_ticker_s_entry_is_a_headline():
    found = [
        (s.resolved_speaker, TICKER[s.begin : s.end]) for s in extract(TICKER, "de").statements
    ]
    assert found == [
        ("Karl Hollmann", "Wir geben nicht nach"),
        ("Gewerkschaft", "Gewerkschaft droht mit Streik"),
        ("Wetterdienst", "Regen lässt nach"),
        ("Bahn", "dass der Verkehr ruht"),
    ]
    found = [
        (s.resolved_speaker, LIVE_BLOG[s.begin : s.end])
        for s in extract(LIVE_BLOG, "en").statements
    ]
    assert [words for _, words in found] == ["roads will reopen", "floods"]


def test_the_corpus_profile_has_none():
    assert acts("Händler klagen über leere Läden", "de", "corpus") == []


@pytest.mark.parametrize("mark", ["UPDATE 2-", "WRAPUP 1-", "REFILE-", ""])
def test_the_mark_of_an_agency_is_no_part_of_who_speaks(mark):
    text = (
        f"{mark}Norvia says loss to widen, shares fall\n\nAirline Norvia said on Tuesday its loss "
        "would widen to 40 million euros this year, and shares of the airline fell by a tenth.\n\n"
        "The board will meet on Monday."
    )
    first = extract(text, "en").statements[0]
    assert (text[first.begin : first.end], first.resolved_speaker) == ("loss to widen", "Norvia")


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Indian court rules farmers may keep seeds", ["farmers may keep seeds"]),
        ("Australian woman claims church locked her up", ["church locked her up"]),
        ("Australian woman claims benefits for ten years", []),
    ],
)
def test_claims_and_rules_tell_only_a_clause(headline, told):
    text = f"{headline}\n\nThe paper was handed in on Friday. It has four pages."
    assert [text[s.begin : s.end] for s in extract(text, "en").statements] == told


def test_a_quoted_word_that_opens_what_is_told_keeps_its_mark():
    text = "Magistrate blasts ‘cowardly’ boat thief\n\nThe boat thief was jailed on Friday."
    assert [text[s.begin : s.end] for s in extract(text, "en").statements] == [
        "‘cowardly’ boat thief"
    ]


def test_what_happened_behind_the_quoted_words_of_a_label_is_no_part_of_them():
    text = "Dempsey: ‘We were bullied’ as Rovers lose\n\nMick Dempsey saw his side lose on Friday."
    (told,) = extract(text, "en").statements
    assert (text[told.begin : told.end], told.resolved_speaker) == (
        "‘We were bullied’",
        "Mick Dempsey",
    )
