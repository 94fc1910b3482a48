"""Labels and calls as the sixteen German houses print them."""

import pytest

from intake import TurnKind, read
from intake.formats.parliaments.interjections import read_interjections
from intake.formats.parliaments.landtag_labels import landtag_voice

from ..turns_of import said

MEMBERS = {
    "Abg. Dr. Anna Adler GRÜNE": ("Anna Adler", "GRÜNE"),
    "Abg. Bert Berg FDP/DVP": ("Bert Berg", "FDP/DVP"),
    "Anna Adler (SPD)": ("Anna Adler", "SPD"),
    "Anna Adler*) (SPD)": ("Anna Adler", "SPD"),
    "Dr. Anna von Adler (Lindenau) (SPD)": ("Anna von Adler", "SPD"),
    "Anna Adler, CDU": ("Anna Adler", "CDU"),
    "Anna Adler [SPD]": ("Anna Adler", "SPD"),
    "Abgeordnete Adler, SPD": ("Adler", "SPD"),
    "Herr Abg. Berg (AfD)": ("Berg", "AfD"),
    "Bert Berg AfD (fortfahrend)": ("Bert Berg", "AfD"),
    "Anna Adler, BÜNDNISGRÜNE": ("Anna Adler", "BÜNDNISGRÜNE"),
    "Anna Adler (BÜNDNIS 90/DIE GRÜNEN)": ("Anna Adler", "BÜNDNIS 90/DIE GRÜNEN"),
    "Bert Berg, fraktionslos": ("Bert Berg", "fraktionslos"),
}
OFFICES = {
    "Wolf Winter, Staatsminister für Soziales": "Staatsminister für Soziales",
    "Wolf Winter*), Minister für Arbeit, Gesundheit und Soziales": (
        "Minister für Arbeit, Gesundheit und Soziales"
    ),
    "Dr. Wolf Winter (Minister für Infrastruktur und Digitales)": (
        "Minister für Infrastruktur und Digitales"
    ),
    "Minister für Verkehr Wolf Winter": "Minister für Verkehr",
    "Staatsminister Wolf Winter, Staatsminister für Kultus": "Staatsminister für Kultus",
    "Minister für Ländlichen Raum Wolf Winter": "Minister für Ländlichen Raum",
    "Minister des Inneren, für Digitalisierung und Kommunen Wolf Winter": (
        "Minister des Inneren, für Digitalisierung und Kommunen"
    ),
    "Senator Wolf Winter (Senatsverwaltung für Arbeit und Soziales)": (
        "Senator (Senatsverwaltung für Arbeit und Soziales)"
    ),
    "Ministerin Wolf Winter (Südland)": "Ministerin",
    "Bürgermeister Dr. Wolf Winter": "Bürgermeister",
    "Regierender Bürgermeister Wolf Winter": "Regierender Bürgermeister",
    "Präsident des Landesrechnungshofs Wolf Winter": "Präsident des Landesrechnungshofs",
}
CHAIRS = {
    "1. Vizepräsidentin Emma Ender": ("Emma Ender", "1. Vizepräsidentin"),
    "Stellv. Präsident Emma Ender": ("Emma Ender", "Stellv. Präsident"),
    "Vizepräsidentin Ender": ("Ender", "Vizepräsidentin"),
}
NOBODY = (
    *("Die Brücke, SPD", "Die SPD", "SPD, CDU", "Die Kosten der SPD", "Minister Winter sagt"),
    *("Anna Adler", "Anna Adler (Lindenau)", "Minister für Verkehr", "Lindenau (dpa)"),
    *("Minister für", "Minister für und", "Staatssekretärin im"),
)


@pytest.mark.parametrize("label", MEMBERS)
def test_a_party_is_told_in_every_form(label):
    voice = landtag_voice(label)
    assert voice
    assert (voice.speaker, voice.party) == MEMBERS[label]


@pytest.mark.parametrize("label", OFFICES)
def test_an_office_stands_in_front_or_behind(label):
    voice = landtag_voice(label)
    assert voice
    assert (voice.speaker, voice.role) == ("Wolf Winter", OFFICES[label])
    assert voice.kind is TurnKind.SPEECH


def test_a_surname_alone_is_left_of_an_office_and_what_it_is_for():
    voice = landtag_voice("Minister der Finanzen Winter")
    assert voice
    assert (voice.speaker, voice.role) == ("Winter", "Minister der Finanzen")


@pytest.mark.parametrize("label", CHAIRS)
def test_whoever_presides_may_be_numbered(label):
    voice = landtag_voice(label)
    assert voice
    assert (voice.speaker, voice.role) == CHAIRS[label]
    assert voice.kind is TurnKind.CHAIR


@pytest.mark.parametrize("label", NOBODY)
def test_what_tells_neither_party_nor_office_of_a_name_is_nobody(label):
    assert landtag_voice(label) is None


@pytest.mark.parametrize(
    ("remark", "name"),
    [
        ("(Dora Dorn, SPD: Unsinn!)", "Dora Dorn"),
        ("(Dora Dorn SPD: Unsinn!)", "Dora Dorn"),
        ("(Abg. Dora Dorn SPD: Unsinn!)", "Dora Dorn"),
        ("(Zwischenruf Abg. Dorn, SPD: Unsinn!)", "Dorn"),
        ("(Zuruf Dora Dorn [SPD]: Unsinn!)", "Dora Dorn"),
        ("(Zuruf der Abg. Dorn [SPD]: Unsinn!)", "Dorn"),
        ("[Beifall bei der SPD – Dora Dorn (SPD): Unsinn!]", "Dora Dorn"),
    ],
)
def test_calls_are_their_callers(remark, name):
    (call,) = read_interjections(remark)
    assert (call.voice.speaker, call.voice.party) == (name, "SPD")
    assert remark[slice(*call.span)] == "Unsinn!"


def test_a_call_of_several_groups_is_nobodys_by_name():
    (call,) = read_interjections("(Zurufe von SPD, CDU: Nein!)")
    assert call.voice.speaker == "Zurufe von SPD, CDU"


DEBATE = """\
{chair} Ich eröffne die Sitzung und rufe Punkt 3 auf. Ich bitte um Ruhe.

{member} Frau Präsidentin! Wir bauen die Brücke.

{applause}

Das habe ich versprochen.

{vice} Das Wort hat nun der Minister.

{minister} Die Brücke kostet zwei Millionen Euro. Ich habe das geprüft.

{vice} Ich danke. Nun der nächste Redner.

{other} Ich glaube das nicht.

{call}

Uns fehlt das Geld.

{chair} Ich schließe die Sitzung.
"""
HOUSES = {
    "Stuttgart": (
        "Präsidentin Carla Cohn:", "Abg. Anna Adler GRÜNE:", "Stellv. Präsident Emil Ender:",
        "Minister für Verkehr Wolf Winter:", "Abg. Bert Berg FDP/DVP:",
        "(Beifall bei den GRÜNEN)", "(Abg. Dora Dorn SPD: Unsinn!)",
    ),
    "Dresden": (
        "Präsidentin Carla Cohn:", "Anna Adler, CDU:", "1. Vizepräsident Emil Ender:",
        "Wolf Winter, Staatsminister für Soziales:", "Bert Berg, AfD:",
        "(Beifall bei der CDU)", "(Dora Dorn, SPD: Unsinn!)",
    ),
    "Berlin": (
        "Präsidentin Carla Cohn:", "Anna Adler (SPD):", "Vizepräsident Emil Ender:",
        "Senator Wolf Winter (Senatsverwaltung für Arbeit, Soziales, Gleichstellung, Integration und Vielfalt):",
        "Bert Berg (AfD):", "[Beifall bei der SPD]", "[Dora Dorn (SPD): Unsinn!]",
    ),
    "Kiel": (
        "Präsidentin Carla Cohn:", "Anna Adler [SPD]:", "Vizepräsident Emil Ender:",
        "Wolf Winter, Ministerpräsident:", "Bert Berg [FDP]:", "(Beifall SPD)",
        "(Zuruf Dora Dorn [SPD]: Unsinn!)",
    ),
    "Potsdam": (
        "Präsidentin Carla Cohn:", "Frau Abg. Anna Adler (SPD):", "Vizepräsident Emil Ender:",
        "Minister der Finanzen Wolf Winter:", "Herr Abg. Bert Berg (AfD):*", "(Beifall)",
        "(Zuruf der Abg. Dora Dorn [SPD]: Unsinn!)",
    ),
}  # fmt: skip


@pytest.mark.parametrize("house", HOUSES)
def test_words_in_a_debate_are_whoevers_they_are(house):
    names = ("chair", "member", "vice", "minister", "other", "applause", "call")
    text = DEBATE.format(**dict(zip(names, HOUSES[house], strict=True)))
    (record,) = read(text.encode(), name="plenum.txt")
    assert [(who, words.split("\n")[0][:20]) for who, words in said(record)] == [
        ("Carla Cohn", "Ich eröffne die Sitz"),
        ("Anna Adler", "Frau Präsidentin! Wi"),
        ("Emil Ender", "Das Wort hat nun der"),
        ("Wolf Winter", "Die Brücke kostet zw"),
        ("Emil Ender", "Ich danke. Nun der n"),
        ("Bert Berg", "Ich glaube das nicht"),
        ("Dora Dorn", "Unsinn!"),
        ("Carla Cohn", "Ich schließe die Sit"),
    ]
    assert all("Beifall" not in words and "*" not in words for _who, words in said(record))


def test_headlines_that_begin_with_an_office_are_nobodys_words():
    text = "Ticker\n\n" + "\n\n".join(
        f"{who}: {what}\nDie Kosten steigen um zwei Millionen Euro."
        for who, what in (
            ("Finanzminister Winter", "Bau wird teurer"),
            ("Ministerpräsidentin Adler", "Kein Baustopp"),
            ("Bürgermeister Berg", "Stadt zahlt nicht"),
            ("Finanzminister Winter", "Noch Gespräche"),
        )
    )
    assert not read(text.encode(), name="ticker.txt")[0].turns
