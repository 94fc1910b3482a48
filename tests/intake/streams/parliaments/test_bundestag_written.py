"""What the Bundestag's minutes have in writing: questions, answers, declarations, annexes."""

import pytest

from intake import ArticlePassageKind, TurnKind, read

from ..turns_of import of_kind, said
from .test_bundestag import ADLER, item, minutes, one, speaker, speech

CHAIR = "<name>Vizepräsident Wolf Kohn:</name>"
SECRETARY = speaker("Uwe", "Becker", role="Parl. Staatssekretär beim Bundesminister der Finanzen")
CALL = '<p klasse="J_1">Ich rufe die Frage 55 des Abgeordneten Stefan Schmidt (Hof) auf:</p>'
QUESTION = (
    '<p klasse="p">Inwiefern wurden Zusagen widerrufen (vergleiche den „Boten“ vom 19. Januar)?'
    '<a id="S7" name="S7" typ="druckseitennummer"/></p>'
)


def annex(kind, *parts, number=2):
    body = minutes(item(speech(ADLER, '<p klasse="J_1">Danke.</p>')))
    more = (
        f"<anlagen><anlage><anlagen-titel>Anlage {number}</anlagen-titel>"
        f'<anlagen-text anlagen-typ="{kind}"><p klasse="Anlage_2">{kind}</p>{"".join(parts)}'
        "</anlagen-text></anlage></anlagen><rednerliste"
    )
    return read(body.replace(b"<rednerliste", more.encode()))[1:]


def written(record):
    return [(t.speaker, t.role, t.party, t.kind) for t in record.turns]


def test_a_question_that_the_chair_calls_is_its_writers_and_the_chair_goes_on():
    record = one(
        CHAIR,
        CALL,
        QUESTION,
        '<p klasse="J">Wir enden um eins.</p>',
        SECRETARY,
        '<p klasse="J_1">Die Regierung baut.</p>',
    )
    assert said(record) == [
        ("Wolf Kohn", "Ich rufe die Frage 55 des Abgeordneten Stefan Schmidt (Hof) auf:"),
        (
            "Stefan Schmidt",
            "Inwiefern wurden Zusagen widerrufen (vergleiche den „Boten“ vom 19. Januar)?",
        ),
        ("Wolf Kohn", "Wir enden um eins."),
        ("Uwe Becker", "Die Regierung baut."),
    ]
    assert record.turns[1].kind is TurnKind.WRITTEN


@pytest.mark.parametrize(
    "called",
    [
        "Ich darf zuerst aufrufen die Frage 1 der Abgeordneten Vera Schreiner, AfD:",
        "Ich darf die Frage 2 der Abgeordneten Vera Schreiner, AfD, aufrufen:",
        "Ich rufe die Frage 3 der Abgeordneten Vera Schreiner (AfD) auf:",
    ],
)
def test_however_the_chair_calls_a_question_its_writer_has_a_party(called):
    record = one(CHAIR, f'<p klasse="J_1">{called}</p>', QUESTION)
    assert written(record)[1] == ("Vera Schreiner", "", "AfD", TurnKind.WRITTEN)


def test_marks_of_footnotes_are_no_words_and_raised_numbers_are():
    words = (
        "Es fehlt.<sup>1</sup><fussnote><p>Ergebnis Seite 9 D</p></fussnote> Um 9 m<sup>2</sup>."
    )
    record = one(CHAIR, f'<p klasse="J_1">{words}</p>')
    assert said(record) == [("Wolf Kohn", "Es fehlt. Um 9 m².")]


LINES = (
    '<p klasse="Anlage_2">Frage 30</p><p klasse="J">Die Frage wird nicht beantwortet.</p>'
    '<p klasse="Anlage_2">Frage 31</p><p klasse="O">Frage der Abgeordneten Katja Keil (SPD):</p>'
    '<p klasse="p">Wann (siehe <a href="https://x.example">x.example</a>)?</p>'
    '<p klasse="O">Antwort des Parl. Staatssekretärs Lars Spohr:</p><p klasse="J">Im Mai.</p>'
    '<p klasse="p">Ein Zitat.</p><p klasse="J">So ist es.</p>'
    '<p klasse="Anlage_2">Fragen 32 und 33</p>'
    '<p klasse="O">Fragen des Abgeordneten Karl-Otto Wenk (CDU/CSU):</p><p klasse="p">Wo?</p>'
    '<p klasse="p">Wie?</p><p klasse="J">Die Antwort lag noch nicht vor.</p>'
)


def test_a_line_for_the_question_and_one_for_the_answer_name_who_wrote_them():
    (record,) = annex("Schriftliche Antworten auf Fragen der Fragestunde", LINES)
    spoken = said(record)
    assert spoken[0] == ("Katja Keil", "Wann (siehe x.example)?")
    assert spoken[1][0] == "Lars Spohr"
    assert spoken[1][1].startswith("Im Mai.")
    assert spoken[2:] == [("Karl-Otto Wenk", "Wo?"), ("Karl-Otto Wenk", "Wie?")]


def test_a_question_that_nobody_is_named_for_is_nobodys():
    record = one(CHAIR, '<p klasse="J_1">Wir kommen zu den Fragen.</p>', QUESTION)
    assert said(record) == [("Wolf Kohn", "Wir kommen zu den Fragen.")]


ANSWERS = (
    '<p klasse="Anlage_2">Frage 53</p><p klasse="Anlage_3">Antwort</p>'
    '<p klasse="O">des Parl. Staatssekretärs Lars Spohr auf die Frage des Abgeordneten Karl-Otto '
    'Wenk (CDU/CSU):</p><p klasse="p">Wie voll sind die Speicher?</p>'
    '<p klasse="J">Sie sind zu 54 Prozent gefüllt:</p><p klasse="J"><table><tbody><tr><td>Januar</td>'
    '<td>154,5</td></tr></tbody></table></p><p klasse="O">Die Daten sind öffentlich.</p>'
    '<p klasse="Anlage_2">Frage 54</p><p klasse="Anlage_3">Antwort</p>'
    '<p klasse="O">der Staatsministerin Dr. Maria Böhm auf die Frage der Abgeordneten Katja Keil '
    "(BÜNDNIS 90/DIE GRÜNEN) (Drucksache 19/500, Frage 54):</p>"
    '<p klasse="p">Wann?</p><p klasse="J">Im Mai.</p><p klasse="T_NaS">1. Berlin</p>'
)


def test_written_answers_are_of_whoever_the_line_before_names():
    (record,) = annex("Schriftliche Antworten auf Fragen der Fragestunde", ANSWERS)
    assert record.title.endswith(": Anlage 2: Schriftliche Antworten auf Fragen der Fragestunde")
    assert said(record) == [
        ("Karl-Otto Wenk", "Wie voll sind die Speicher?"),
        ("Lars Spohr", "Sie sind zu 54 Prozent gefüllt: Die Daten sind öffentlich."),
        ("Katja Keil", "Wann?"),
        ("Maria Böhm", "Im Mai."),
    ]
    assert written(record)[1:3] == [
        ("Lars Spohr", "Parl. Staatssekretär", "", TurnKind.WRITTEN),
        ("Katja Keil", "", "BÜNDNIS 90/DIE GRÜNEN", TurnKind.WRITTEN),
    ]
    assert of_kind(record, ArticlePassageKind.TABLE) == ["Januar | 154,5"]


def declaration(who):
    return (
        f'<p klasse="Anlage_3">{who} zu der namentlichen Abstimmung über</p>'
        '<p klasse="T_fett">– den Entwurf eines Gesetzes</p><p klasse="Anlage_3">(TOP 3)</p>'
        '<p klasse="J">Ich stimme nicht zu.</p>'
    )


def test_a_declaration_on_a_vote_is_whoevers_it_alone_is():
    (record,) = annex("Erklärung nach § 31 GO", declaration("der Abgeordneten Anna Adler (SPD)"))
    assert said(record) == [("Anna Adler", "Ich stimme nicht zu.")]
    assert written(record) == [("Anna Adler", "", "SPD", TurnKind.WRITTEN)]


@pytest.mark.parametrize(
    "who",
    [
        "der Abgeordneten Anna Adler, Kees Fries und Bert Berg (alle SPD)",
        "der Abgeordneten Anna Adler und Bert Berg (SPD)",
    ],
)
def test_a_declaration_of_several_is_nobodys(who):
    assert annex("Erklärung nach § 31 GO", declaration(who)) == ()


@pytest.mark.parametrize(
    "words",
    [
        '<p klasse="AL_Partei">SPD</p><p klasse="AL_Namen">Anna Adler</p>',
        '<p klasse="J">Der Bundesrat hat beschlossen, den Gesetzen zuzustimmen.</p>',
    ],
)
def test_lists_of_names_and_notices_are_no_articles(words):
    assert annex("Namensverzeichnis", words) == ()


def test_the_note_below_a_preliminary_report_is_nobodys():
    note = "Der gesamte und damit endgültige Stenografische Bericht der 9. Sitzung wird gedruckt."
    record = one(CHAIR, '<p klasse="J_1">Danke.</p>', f'<p klasse="J">{note}</p>')
    assert said(record) == [("Wolf Kohn", "Danke.")]


def test_names_whose_marks_hold_the_office_or_the_noble_title_twice():
    alters = speaker(
        "Alterspräsident Dr. Hermann", "Otto Berg", role="Alterspräsident",
        label="Alterspräsident Dr. Hermann Otto Berg:",
    )  # fmt: skip
    count = speaker("Alexander Graf", "Lambach", "FDP").replace(
        "<nachname>", "<namenszusatz>Graf</namenszusatz><nachname>"
    )
    record = one(
        speech(alters, '<p klasse="J_1">Guten Morgen.</p>'),
        speech(count, '<p klasse="J_1">Wir bauen.</p>'),
    )
    assert [(t.speaker, t.kind) for t in record.turns] == [
        ("Hermann Otto Berg", TurnKind.CHAIR),
        ("Alexander Graf Lambach", TurnKind.SPEECH),
    ]


def test_whoever_presides_by_a_mark_without_words_goes_on_outside_of_the_speech():
    mark = speaker("Dr. Wolfgang", "Schauer", role="Präsident", label=" ")
    record = one(speech(mark), '<p klasse="J_1">Ich eröffne die Sitzung.</p>')
    assert said(record) == [("Wolfgang Schauer", "Ich eröffne die Sitzung.")]
    assert record.turns[0].kind is TurnKind.CHAIR


def test_a_topical_hour_is_called_by_what_it_is_about():
    hour = (
        '<tagesordnungspunkt top-id="Zusatzpunkt 1"><p klasse="T_fett">Aktuelle Stunde</p>'
        '<p klasse="T_NaS">auf Verlangen der SPD</p><p klasse="T_fett">Zur Lage der Mieter</p>'
        f"{speech(ADLER, '<p>Danke.</p>')}</tagesordnungspunkt>"
    )
    (record,) = read(minutes(hour))
    assert record.turns[0].topic == "Zusatzpunkt 1: Aktuelle Stunde: Zur Lage der Mieter"


def test_words_around_a_table_in_their_paragraph_are_kept():
    table = "<table><tbody><tr><td>Januar</td></tr></tbody></table>"
    page = '<a id="S7" name="S7" typ="druckseitennummer"/>'
    record = one(speech(ADLER, f'<p klasse="J_1">Im Speicher {page}sind:{table} Das reicht.</p>'))
    assert [words for _who, words in said(record)] == ["Im Speicher sind: Das reicht."]
