"""Quoted parts of German sentences that no verb of speech has beside it, and further speeches."""

import pytest

from tests.extraction.found import found_in, only


def statements(text):
    return [(s.quote, s.speaker, s.cue) for s in found_in(text)]


@pytest.mark.parametrize(
    ("text", "quote", "speaker", "cue"),
    [
        (
            "Für den Gesundheitsminister Jo Gomes ist die Lage „alarmierend“.",
            "„alarmierend“",
            "den Gesundheitsminister Jo Gomes",
            "ist",
        ),
        (
            "Mit den Worten „Wir sind so weit wie alle“ eröffnete Lohse die Schau.",
            "„Wir sind so weit wie alle“",
            "Lohse",
            "Mit den Worten … eröffnete",
        ),
        (
            "Das Ministerium rechtfertigte die Aktion als „defensiver Natur“.",
            "„defensiver Natur“",
            "Das Ministerium",
            "rechtfertigte … als",
        ),
        (
            "Präsident Nik Sarkis bezeichnete die Worte, sollten sie gefallen sein, "
            "als „inakzeptabel“.",
            "„inakzeptabel“",
            "Präsident Nik Sarkis",
            "bezeichnete … als",
        ),
        (
            "Die Mönche, die gestern kamen, beschrieb die Agentur als „herausfordernd“.",
            "„herausfordernd“",
            "die Agentur",
            "beschrieb … als",
        ),
    ],
)
def test_words_in_quotation_marks_are_found_with_who_says_them(text, quote, speaker, cue):
    assert statements(text) == [(quote, speaker, cue)]


def test_slogans_of_a_list_are_a_statement_each():
    text = "Sie riefen Parolen wie „Stoppt den Abriss“ oder „Abriss – sinnlos, teuer, dumm“."
    assert statements(text) == [
        ("„Stoppt den Abriss“", "Sie", "riefen"),
        ("„Abriss – sinnlos, teuer, dumm“", "Sie", "riefen"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Für den Verein ist das Stadion „Am Anger“ zu klein.",
        "Er kaufte Zeitschriften wie „Wald“ und „Wiese“.",
        "Der Minister, der sich „Rat“ nennt, fuhr in die „Alte Mühle“.",
    ],
)
def test_names_in_quotation_marks_are_no_statements(text):
    assert statements(text) == []


def test_a_further_speech_has_the_verb_in_front_of_it():
    text = "„Das System ist kaputt“, sagte er und fügte hinzu: „Jeder weiß es.“"
    assert [cue for *_, cue in statements(text)] == ["sagte", "fügte hinzu"]


@pytest.mark.parametrize(
    "text",
    [
        "Der Seezeitung sagte Gundlach, er bleibe.",
        "Der großen Zeitung sagte Gundlach, er bleibe.",
    ],
)
def test_der_before_a_feminine_noun_is_whom_it_is_said_to(text):
    assert only(text).speaker == "Gundlach"


def test_der_before_a_masculine_noun_speaks():
    assert only("Der Spion sagte Gundlach, er bleibe.").speaker == "Der Spion"


def test_who_is_quoted_by_a_paper_speaks():
    found = only("„So groß war es nie“, zitiert die Seezeitung Polizeisprecher Ralf Mohr.")
    assert found.speaker == "Polizeisprecher Ralf Mohr"


@pytest.mark.parametrize(
    "text",
    [
        "Die Partei ist mit Vorwürfen konfrontiert, sie habe Gelder veruntreut.",
        "Der Minister sieht sich mit dem Vorwurf konfrontiert, er habe Arbeiter betrogen.",
        "Der Minister steht unter dem Verdacht, Geld genommen zu haben.",
    ],
)
def test_who_is_accused_is_not_who_accuses(text):
    assert only(text).speaker == ""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Sie ist eine Expertin.“ – Kommissar Georg Stark", "Kommissar Georg Stark"),
        ("Die Mängel hält der Prüfer für „schwerwiegend“.", "der Prüfer"),
        ("An der Hauswand stand „Hier wohnt niemand“.", "der Hauswand"),
        ("Am Sonntag stand auf dem Banner „Hier wohnt niemand“.", "dem Banner"),
    ],
)
def test_words_in_quotation_marks_have_who_signs_judges_or_bears_them(text, speaker):
    assert only(text).speaker == speaker


def test_a_predicate_behind_the_frame_is_told():
    found = only("Eine Schließung wäre, sagte der Wirt, das Ende.")
    assert (found.quote, found.speaker) == ("Eine Schließung wäre … das Ende", "der Wirt")


def test_what_the_writer_himself_notes_is_no_statement():
    assert statements("Zum Schluss sei noch erwähnt, dass es Kaffee gibt.") == []


@pytest.mark.parametrize(
    ("text", "quote", "speaker", "cue"),
    [
        (
            "Im neuen Erlass sieht der Betriebsrat einen „Angriff auf die Belegschaft“.",
            "„Angriff auf die Belegschaft“",
            "der Betriebsrat",
            "sieht",
        ),
        (
            "Die Präsidentin konstatierte eine wachsende „Kluft zwischen Arm und Reich“.",
            "„Kluft zwischen Arm und Reich“",
            "Die Präsidentin",
            "konstatierte",
        ),
    ],
)
def test_words_that_begin_with_a_noun_are_said_where_somebody_sees_or_states(
    text, quote, speaker, cue
):
    assert statements(text) == [(quote, speaker, cue)]


def test_the_second_of_two_in_a_list_shares_the_frame():
    text = "Die Botschafterin nannte ihn einen „wahren Freund“ und einen „großen Erzähler“."
    assert statements(text) == [
        ("„wahren Freund“", "Die Botschafterin", "nannte"),
        ("„großen Erzähler“", "Die Botschafterin", "nannte"),
    ]


def test_a_view_of_somewhere_is_no_opinion():
    found = only("Jens Wiese fordert freie Sicht nach draußen.")
    assert (found.type, found.speaker) == ("Reported", "Jens Wiese")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Der Kämmerer sagte, man sei von einer „Wende weit entfernt“.", "„Wende weit entfernt“"),
        ("Die Anwältin sagte, der Kläger sei ein „Opfer des Zufalls“.", "„Opfer des Zufalls“"),
    ],
)
def test_a_noun_with_what_is_said_of_it_is_no_term_inside_what_is_told(text, quote):
    assert quote in [found.quote for found in found_in(text)]


def test_a_term_inside_what_is_told_is_none():
    only("Der Kämmerer sagte, man messe sich an der „Stadtrendite“.")
