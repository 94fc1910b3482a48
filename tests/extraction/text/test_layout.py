from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extraction.records import PassageKind
from extraction.text.layout import read_layout

SEED = Path(__file__).parents[4] / "shared" / "seed" / "000_5acca3c3b8baedfc.txt"

ONE = (
    "Der Stadtrat hat am Dienstagabend nach langer Beratung entschieden, das alte Freibad am "
    "Fluss zu erhalten und zu "
    "sanieren. Die Arbeiten sollen im Herbst beginnen."
)
TWO = (
    "Die Bürgermeisterin zeigte sich nach der Abstimmung erleichtert. Das Bad gehöre zur "
    "Stadt, sagte sie, und viele "
    "Familien hätten auf diesen Beschluss gewartet."
)
BREAKS = ["\n\n", "\n", "\r\n\r\n", "\r\n", "\r", "\n \n", "\u2029"]


def kinds(text):
    return [
        (passage.kind.value, text[slice(*passage.span)]) for passage in read_layout(text).passages
    ]


def prose(text):
    return [text[begin:end] for begin, end in read_layout(text).prose]


@pytest.mark.parametrize("line_break", BREAKS)
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("caption", "© REUTERS/ Paula Muster Das Freibad im Sommer"),
        ("caption", "Foto: Paula Muster/dpa"),
        ("caption", "Foto: dpa"),
        ("caption", "Das Freibad am Fluss. Foto: Paula Muster"),
        ("caption", "Das Freibad am Fluss (Archivbild). © Paula Muster"),
        ("caption", "REUTERS/ Paula Muster"),
        ("caption", "dpa/Paula Muster"),
        ("caption", "Bild: picture alliance / Muster"),
        ("caption", "Quelle: Stadtverwaltung"),
        ("caption", "Besucher im Freibad | Bild: dpa"),
        ("byline", "Von Paula Muster"),
        ("byline", "Von Paula Muster und Max Beispiel, Berlin"),
        ("byline", "By Paula Muster"),
        ("byline", "mit Material von dpa"),
        ("byline", "(dpa/AFP)"),
        ("navigation", "Lesen Sie auch: Wie die Stadt ihre Bäder rettet"),
        ("navigation", "Mehr zum Thema"),
        ("navigation", "Mehr zum Thema: Bäder in Not – was jetzt?"),
        ("navigation", "Teilen Twittern E-Mail"),
        ("navigation", "Newsletter: Jeden Morgen das Wichtigste!"),
        ("navigation", "Read more: How towns save their pools"),
        ("navigation", "Anzeige"),
        ("headline", "Erleichterung im Rathaus"),
        ("headline", "„Ein guter Tag für die Stadt“"),
    ],
)
def test_paragraph_that_is_no_prose_is_told_by_its_form(kind, words, line_break):
    text = line_break.join((ONE, words, TWO))
    assert kinds(text) == [(kind, words)]
    assert prose(text) == [ONE, TWO]


@pytest.mark.parametrize(
    "words",
    [
        "Von Paula Muster kam am Abend dann doch noch eine Antwort.",
        "Mehr zum Thema Bäder will die Stadt im Herbst sagen.",
        "Die Quelle: ein Mitarbeiter der Stadt, der ungenannt bleiben will.",
        "„Das ist ein guter Tag für die Stadt.“",
        "Sie sagte:",
        "Teilen will sie die Kosten nicht.",
        "Anzeige hat die Stadt nicht erstattet.",
        "Nein.",
    ],
)
def test_prose_that_looks_like_something_else_stays_prose(words):
    assert prose("\n\n".join((ONE, words, TWO))) == [ONE, words, TWO]


@pytest.mark.parametrize(
    ("beginning", "date"),
    [
        ("date 2017-07 ", "2017-07"),
        (" date 2017-07-09\n", "2017-07-09"),
        ("date 2017 ", "2017"),
        ("9. Juli 2017\n\n", "2017-07-09"),
        ("Berlin, 9. Juli 2017\n", "2017-07-09"),
        ("Stand: 09.07.2017, 17:21 Uhr\n", "2017-07-09"),
        ("Veröffentlicht am 9. Juli 2017\n", "2017-07-09"),
        ("July 9, 2017\r\n", "2017-07-09"),
    ],
)
def test_date_in_front_is_read_in_its_own_precision(beginning, date):
    layout = read_layout(f"{beginning}{ONE}")
    assert layout.date == date
    assert [passage.kind for passage in layout.passages] == [PassageKind.DATELINE]
    assert prose(f"{beginning}{ONE}") == [ONE]


@pytest.mark.parametrize(
    "text",
    [
        f"2017 war ein gutes Jahr. {ONE}",
        f"Am 9. Juli 2017 begann es. {ONE}",
        f"Juli 2017 war heiß. {ONE}",
    ],
)
def test_date_inside_a_sentence_is_prose(text):
    assert read_layout(text).date == ""
    assert prose(text) == [text]


@pytest.mark.parametrize(
    "place",
    [
        "Berlin (dpa) – ",
        "BERLIN (Reuters) - ",
        "Frankfurt am Main (dpa/lhe) – ",
        "Washington/New York (AFP) — ",
        "Bonn, 9. Juli (epd) - ",
        "Hamburg – ",
        "SEOUL, Aug. 20 (Yonhap) -- ",
        "PORT ELLIS, Ala. -- ",
        "LINDENAU, Germany, May 2 (Xinhua) -- ",
        "LONDON, Jan. 5, 2024 /PRNewswire/ -- ",
    ],
)
def test_agency_place_line_is_cut_off_the_first_sentence(place):
    text = f"{place}{ONE}\n\n{TWO}"
    assert prose(text) == [ONE, TWO]


def test_a_name_in_capitals_before_a_parenthesis_in_dashes_is_no_place_line():
    text = f"NATO — the alliance — said so on Monday. {ONE}"
    assert prose(text) == [text]


def test_dash_inside_a_first_sentence_is_no_place_line():
    text = f"Schmidt – die Stadt kennt ihn gut – war nicht da. {ONE}"
    assert prose(text) == [text]


@pytest.mark.parametrize(
    "title",
    [
        "Das Freibad bleibt",
        "Bleibt das Freibad?",
        "Bürgermeisterin: „Ein guter Tag“",
        "„Ein guter Tag für die Stadt!“",
    ],
)
def test_first_line_may_be_a_headline_with_any_ending(title):
    assert kinds(f"{title}\n\n{ONE}\n\n{TWO}") == [("headline", title)]


def test_text_of_one_line_has_no_headline():
    assert prose("Der Minister sagte, er komme") == ["Der Minister sagte, er komme"]


def test_text_without_full_stops_is_not_all_headlines():
    text = "die stadt behält ihr bad\n\ndas ist gut so\n\nmeint jedenfalls der rat"
    assert kinds(text) == []


def test_wrapped_lines_are_one_paragraph():
    wrapped = (
        "Der Stadtrat hat am Dienstagabend nach langer Beratung entschieden,\n"
        "das alte Freibad am Fluss zu erhalten und zu sanieren. Die Arbeiten\n"
        "sollen im Herbst beginnen, so steht es in der Vorlage der Verwaltung,\n"
        "die noch am selben Abend in Kraft trat."
    )
    assert prose(wrapped) == [wrapped]


def test_teasers_under_a_navigation_title_go_with_it():
    text = f"{ONE}\n\nMehr zum Thema\n\nBäder in Not\n\nWie es weitergeht\n\n{TWO}"
    assert prose(text) == [ONE, TWO]


def test_credit_in_brackets_is_cut_out_of_a_sentence():
    text = f"Das Freibad (Foto: Paula Muster/dpa) bleibt. {ONE}\n\n{TWO}"
    assert kinds(text) == [("caption", "(Foto: Paula Muster/dpa)")]


def test_caption_in_the_same_line_ends_where_a_quotation_begins():
    text = f"{ONE} © REUTERS/ Paula Muster Was wird aus dem Bad „Wir sind froh“, sagte sie. {TWO}"
    assert kinds(text) == [("caption", "© REUTERS/ Paula Muster Was wird aus dem Bad")]


def test_posts_and_foreign_paragraphs_are_no_prose():
    post = "Wir behalten unser Bad! — Paula Muster (@paula_m) 9. Juli 2017"
    foreign = (
        "We are keeping our pool, and nobody in this town should have doubted that for a moment."
    )
    text = "\n\n".join((ONE, post, foreign, TWO))
    assert kinds(text) == [("post", post), ("foreign", foreign)]
    assert prose(text) == [ONE, TWO]


def test_seed_article_has_its_date_post_and_caption():
    if not SEED.exists():
        pytest.skip("the seed article is not in this checkout")
    text = SEED.read_text(encoding="utf-8")
    layout = read_layout(text)
    assert layout.date == "2017-07"
    assert [passage.kind.value for passage in layout.passages] == ["dateline", "post", "caption"]


PIECES = [
    "date 2017-07 ",
    "© ",
    "Foto: dpa",
    "Von Paula Muster",
    "(dpa)",
    "Berlin (dpa) – ",
    "Mehr zum Thema",
    "(Foto: ",
]
PIECES += [
    "\n",
    "\n\n",
    "\r",
    " ",
    ":",
    "–",
    ONE,
    "Ein Satz. ",
    "„Ja“",
    "— A (@a) 9. Juli 2017",
    "mit Material von dpa",
]
LINES = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(LINES, st.text(max_size=300)))
def test_any_text_is_split_without_overlap_and_without_loss(text):
    layout = read_layout(text)
    spans = sorted([*(passage.span for passage in layout.passages), *layout.prose])
    assert all(begin <= end <= len(text) for begin, end in spans)
    for begin, end in layout.prose:
        assert not any(
            b < end and begin < e for b, e in (passage.span for passage in layout.passages)
        )
    covered = {position for begin, end in spans for position in range(begin, end)}
    assert all(
        text[i].isspace() or ord(text[i]) < 32 or ord(text[i]) == 0x85
        for i in range(len(text))
        if i not in covered
    )
