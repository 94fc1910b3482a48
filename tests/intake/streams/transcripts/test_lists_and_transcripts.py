"""Texts and data whose lines begin with names and colons or times, and are no transcripts."""

import json

import pytest

from intake import ArticleRecord, read, read_items

from ..turns_of import said

PROFILES = """Diese drei wollen ins Rathaus

Anna Adler (SPD): Die 45-Jährige tritt zum zweiten Mal an. Sie will mehr Wohnungen bauen.

Bert Berg (CDU): Der Anwalt sitzt seit 2010 im Rat. Er lehnt die neue Steuer ab.

Carla Cohn (Grüne): Die Lehrerin ist neu. Sie will Radwege."""
PLACES = """Die schönsten Orte der Region

Platz Eins: Der See von Lindenau ist das ganze Jahr über ein Ziel für Familien und Läufer.

Platz Zwei: Die Burg hat seit dem Sommer wieder geöffnet und zeigt eine Ausstellung.

Platz Drei: Der Wald im Norden."""
RUN = """Adler gewinnt den Lauf von Lindenau

Die Ergebnisse:
Anna Adler 2:21:03
Berta Berg 2:22:10
Carla Cohn 2:25:44
Die Siegerin war zufrieden. Die Stadt will den Lauf im kommenden Jahr wiederholen."""
TELEVISION = """Fernsehen heute

20:15 Das Boot: Ein Film über den Krieg und die Leute an Bord.
21:45 Anna Adler: Die Gäste reden über die Rente und das Geld.
22:45 Spätes Journal: Nachrichten aus aller Welt."""
RECIPE = """Apfelkuchen wie bei Oma

Zutaten Teig: 200 g Mehl, 100 g Butter, 1 Ei.
Zutaten Belag: 1 kg Äpfel, Zimt, Zucker.
Zubereitung Teig: Alles kneten und kalt stellen.
Zubereitung Belag: Äpfel schälen und schneiden."""
EVENTS = """Termine der Woche

Lindenau [19:30] Konzert des Chores in der Kirche.
Bergheim [20:00] Lesung mit Anna Adler im Rathaus.
Lindenau [18:00] Vortrag über Bienen."""


CHECKS = """Was stimmt am Satz des Ministers

Behauptung: Die Mieten sinken.

Bewertung: Falsch.

Fakten: Sie steigen.

Behauptung: Es ist Geld da.

Bewertung: Richtig.

Fakten: Der Etat zeigt es.

Behauptung: Es wird gebaut.

Bewertung: Falsch."""

CLUBS = """So spielten sie

FC Lindenau: Zwei Tore in der ersten Halbzeit und viel Druck.

SV Bergheim: Kaum eine Chance, am Ende ein Pfostenschuss.

FC Lindenau: Auch im Rückspiel besser, der Trainer war zufrieden."""
TICKER = """Das Spiel zum Nachlesen

Lindenau [12:30] Tor durch Adler nach einer Ecke.
Bergheim [31:00] Gelbe Karte für Wolf.
Lindenau [44:10] Adler trifft zum zweiten Mal."""
MINUTES_OF_A_MATCH = """Das Spiel zum Nachlesen

[12:30] FC Lindenau: Tor durch Adler nach einer Ecke.
[31:00] SV Bergheim: Gelbe Karte für Wolf.
[44:10] FC Lindenau: Adler trifft zum zweiten Mal."""
PRICES = """Die Kurse

Adler AG: 12,30 (+0,3)
Berg SE: 8,12 (-0,1)
Dorn AG: 4,50
Adler AG: Wir halten, sagt die Bank."""


@pytest.mark.parametrize(
    "text",
    [
        PRICES,
        CLUBS,
        TICKER,
        MINUTES_OF_A_MATCH,
        PROFILES,
        PLACES,
        RUN,
        TELEVISION,
        RECIPE,
        EVENTS,
        CHECKS,
    ],
)
def test_a_list_puts_words_into_nobodys_mouth(text):
    (record,) = read(text.encode(), name="x.txt")
    assert record.turns == ()
    assert record.text == text


def test_events_with_names_and_dates_are_no_transcript():
    events = [
        {"name": "Anna Adler", "start": "2024-01-01", "text": "Die Stadt Lindenau liest vor."},
        {"name": "Bert Berg", "start": "2024-01-02", "text": "Der Rat hört zu."},
    ]
    found = read_items(json.dumps(events).encode(), name="x.json")
    assert not [record for record in found if isinstance(record, ArticleRecord) and record.turns]


def test_whoever_speaks_again_makes_a_transcript():
    (record,) = read(f"{PROFILES}\n\nAnna Adler (SPD): Danke.".encode(), name="x.txt")
    assert said(record)[-1] == ("Anna Adler", "Danke.")


def test_passers_by_who_speak_of_themselves_are_heard_once_each():
    text = (
        "Was sagen die Leute?\n\nAnna Adler, 45, Lehrerin: Ich finde das gut.\n\n"
        "Bert Berg, 50, Bäcker: Mir ist es zu teuer.\n\nCarla Cohn, Ärztin: Egal."
    )
    (record,) = read(text.encode(), name="x.txt")
    assert [(turn.speaker, turn.role) for turn in record.turns] == [
        ("Anna Adler", "Lehrerin"),
        ("Bert Berg", "Bäcker"),
        ("Carla Cohn", "Ärztin"),
    ]


def test_many_notes_of_music_are_read_at_once():
    """Each pair could be one tune or two: tried in every way, forty would take for ever."""
    text = f"Anna Adler: Hallo.\nBert Berg: Tag.\nAnna Adler: Also.\n{'♪ ' * 60}la la la"
    (record,) = read(text.encode(), name="x.txt")
    assert len(record.turns) == 3


def test_names_that_nobody_knows_are_voices_where_they_speak_of_themselves():
    text = """Zorilla Quant: Ich sage, die Mieten steigen in jedem Jahr.

Yrsa Onk: Das stimmt so nicht, sie sinken seit dem Sommer.

Zorilla Quant: Wir haben andere Zahlen und bleiben dabei."""
    (record,) = read(text.encode(), name="gespraech.txt")
    assert [speaker for speaker, _ in said(record)] == [
        *("Zorilla Quant", "Yrsa Onk", "Zorilla Quant"),
    ]


def test_names_that_nobody_knows_are_voices_where_one_asks_another():
    text = """Rents in Lindenau

Zorilla Quant: The council built 120 flats in a year. What did it cost?

Yrsa Onk: Twelve million, and the rents rose all the same.

Zorilla Quant: The numbers are public since May."""
    (record,) = read(text.encode(), name="x.txt")
    assert [turn.speaker for turn in record.turns] == ["Zorilla Quant", "Yrsa Onk", "Zorilla Quant"]
