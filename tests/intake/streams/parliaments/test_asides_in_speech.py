"""What the stenographers of five houses put into italics and brackets in the middle of a speech."""

import json

from intake import ArticlePassageKind, read

from ..turns_of import of_kind, said
from .hansards.test_canadian_hansard import CANADA
from .hansards.test_hansard_interface import DEBATE, contribution
from .test_akoma_ntoso import debate
from .test_amtliches_bulletin import ROW, ROWS
from .test_european_parliament import chapter, day, speech

ASIDE = ArticlePassageKind.STAGE_DIRECTION


def remarks(record):
    return of_kind(record, ASIDE)


def test_brackets_around_italics_in_the_swiss_bulletin():
    words = "<p>Nein. (<i>Teilweiser Beifall; Glocke</i>) Wir <i>bauen</i> (sofort).</p>"
    rows = [{**ROWS[0], "Text": words}]
    (record,) = read(json.dumps({"value": rows}).encode(), name="x.json")
    assert said(record) == [("Anna Adler", "Nein. Wir bauen (sofort).")]
    assert remarks(record) == ["(Teilweiser Beifall; Glocke)"]


def test_a_count_of_votes_in_the_swiss_bulletin_is_nobodys():
    words = (
        "<p><i>Abstimmung – Vote</i></p><p>[VS]Für den Antrag der Mehrheit ... 120 Stimmen[NB]</p>"
        "<p>Dagegen ... 60 Stimmen</p><p>Wir sind am Ende.</p>"
    )
    row = {**ROW, "ID": "1", "SpeakerFullName": "Berg Bert", "SpeakerFunction": "P", "Text": words}
    (record,) = read(json.dumps({"value": [row]}).encode(), name="x.json")
    assert said(record) == [("Berg Bert", "Wir sind am Ende.")]
    assert "Dagegen ... 60 Stimmen" in of_kind(record, ArticlePassageKind.PRINTED_MATTER)


def test_brackets_in_italics_in_the_european_parliament_and_a_heading_behind_the_chair():
    aside = '<EMPHAS NAME="I">(Zwischenruf von Jan Wolf)</EMPHAS>'
    heading = '<EMPHAS NAME="B">Schriftliche Erklärungen (Artikel 171)</EMPHAS>'
    body = speech("Anna | Adler", "Anna Adler.", f"Wir bauen. {aside} Nein.", heading)
    (record,) = read(day(chapter(body)), name="cre.xml")
    assert said(record) == [("Anna Adler", "Wir bauen. Nein.")]
    assert remarks(record) == ["(Zwischenruf von Jan Wolf)"]
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Schriftliche Erklärungen (Artikel 171)"]


def test_brackets_in_italics_in_the_dail():
    body = (
        '<debateSection name="debate"><heading>Rents</heading><speech by="#AnnaAdler"><from>Deputy '
        'Anna Adler</from><p>We build. <i>[Cries of "Resign".]</i> We do.</p></speech>'
        "</debateSection>"
    )
    (record,) = read(debate(body))
    assert said(record) == [("Anna Adler", "We build. We do.")]
    assert remarks(record) == ['[Cries of "Resign".]']


def test_papers_in_italics_and_quotations_in_brevier_in_westminsters_interface():
    words = (
        "<p>I quote:</p><p class='hs_brev'>“We will build”.—[<em>Official Report</em>, 3/5/23.]</p>"
        "<p><em>Relevant document: 4th Report</em></p><p>They did not.</p>"
    )
    given = {**DEBATE, "Items": [contribution(1, "Lord Berg (Lab)", words)], "ChildDebates": []}
    (record,) = read(json.dumps(given).encode(), name="x.json")
    assert said(record) == [("Lord Berg", "I quote: They did not.")]
    assert remarks(record) == ["(Relevant document: 4th Report)"]
    assert len(record.turns[0].read_out) == 1


def test_who_spoke_which_language_and_paragraphs_of_a_quotation_in_canada():
    inside = (
        "no.</ParaText><ParaText>[<I>Translation</I>]</ParaText><ParaText>Good.</ParaText>"
        "<Quote><QuotePara>One.</QuotePara><QuotePara>Two.</QuotePara></Quote>"
    )
    (record,) = read(CANADA.replace("no.</ParaText>", inside).encode(), name="x.xml")
    assert said(record)[1] == ("Anna Adler", "Mr. Speaker, no. Good.")
    assert of_kind(record, ArticlePassageKind.QUOTE) == ["One.", "Two."]
