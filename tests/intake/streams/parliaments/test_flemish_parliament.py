"""Minutes of the Flemish Parliament, from its site and from its web service."""

import json

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.turns import extract_turns

from ..turns_of import of_kind, said


def speech(name, words, link="/nl/vlaamse-volksvertegenwoordigers/1234"):
    named = f'<a href="{link}">{name}</a>' if link else name
    return (
        f'<div class="meeting-speech"><div class="meeting-speech__title">{named}</div>'
        f'<div class="meeting-speech__value">{words}</div></div>'
    )


PAGE = """<html><body><nav><p>Menu</p></nav><header class="card__header"><p class="card__title"><span
class="visually-hidden">Titel</span>Bruggen in Lindenau</p></header>
<date class="meeting-header__date-full">donderdag 16 oktober 2025</date>
<div class="meeting-speeches__list">{speeches}</div></body></html>"""
SPEECHES = (
    speech("De voorzitter", "<p>Het woord is aan mevrouw Adler.</p>", "")
    + speech("Anna Adler (LIN)", "<p>De brug blijft dicht.</p><p>(Applaus)</p><p>Echt.</p>")
    + speech("Minister Bert Van den Berg", "<p>Wij bouwen haar opnieuw.</p>")
)


def test_each_speech_of_a_page_is_its_speakers():
    (record,) = read(PAGE.format(speeches=SPEECHES).encode())
    assert said(record) == [
        ("De voorzitter", "Het woord is aan mevrouw Adler."),
        ("Anna Adler", "De brug blijft dicht. Echt."),
        ("Bert Van den Berg", "Wij bouwen haar opnieuw."),
    ]
    assert [(t.role, t.party, t.identifier, t.kind) for t in record.turns] == [
        ("", "", "", TurnKind.CHAIR),
        ("", "LIN", "1234", TurnKind.SPEECH),
        ("Minister", "", "1234", TurnKind.SPEECH),
    ]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(Applaus)"]
    assert (record.title, record.outlet, record.published.iso) == (
        "Bruggen in Lindenau", "Vlaams Parlement", "2025-10-16",
    )  # fmt: skip
    chair = extract_turns(record).statements[0]
    assert chair.resolved_speaker is None


def answer(*speeches):
    point = {
        "id": 7,
        "onderwerp": "Bruggen in Lindenau",
        "spreker": list(speeches),
        "vergadering": {"id": 9, "datumbegin": "2025-10-16T14:00:00+0200"},
    }
    return json.dumps({"journaallijn": [point]}).encode()


def spoken(title, words, first="", last="", number=1234):
    person = {"persoon": {"id": number, "voornaam": first, "naam": last}} if last else {}
    return {"sprekertitel": title, "sprekertekst": words} | person


def test_the_web_service_knows_first_names():
    (record,) = read(
        answer(
            spoken("De voorzitter", "<p>Ga uw gang.</p>", "Carla", "Cohn", 1),
            spoken("Mevrouw Adler (LIN)", "<p>De brug blijft dicht.</p>", "Anna", "Adler"),
            spoken("Minister Van den Berg", "<p>Ja.</p><p>Morgen.</p>", "Bert", "Van den Berg", 3),
        )
    )
    assert said(record) == [
        ("De voorzitter", "Ga uw gang."),
        ("Anna Adler", "De brug blijft dicht."),
        ("Bert Van den Berg", "Ja. Morgen."),
    ]
    assert [(t.role, t.party, t.identifier) for t in record.turns] == [
        ("", "", ""), ("", "LIN", "1234"), ("Minister", "", "3"),
    ]  # fmt: skip
    assert (record.title, record.published.iso) == ("Bruggen in Lindenau", "2025-10-16")


def test_a_record_of_another_person_is_not_believed():
    (record,) = read(answer(spoken("Mevrouw Adler (LIN)", "<p>Nee.</p>", "Jan", "Wolf")))
    assert [(t.speaker, t.identifier) for t in record.turns] == [("Adler", "")]
    assert record.warnings


def test_a_point_without_words_is_said():
    (error,) = read_items(answer(spoken("Mevrouw Adler", "")))
    assert error.code == "no_text"
