"""Bundestag minutes, with the defects that the files really have."""

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items

from ..turns_of import of_kind, said, words_of


def speaker(first, last, party="", label="", role="", number="11001", title=""):
    party_mark = f"<fraktion>{party}</fraktion>" if party else ""
    role_mark = (
        f"<rolle><rolle_lang>{role}</rolle_lang><rolle_kurz>Min</rolle_kurz></rolle>"
        if role
        else ""
    )
    label = label or (f"{first} {last} ({party}):" if party else f"{first} {last}, {role}:")
    return (
        f'<p klasse="redner"><redner id="{number}"><name><titel>{title}</titel>'
        f"<vorname>{first}</vorname><nachname>{last}</nachname>{party_mark}{role_mark}</name>"
        f"</redner>{label}</p>"
    )


def minutes(*items, opening=""):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE dbtplenarprotokoll SYSTEM "dbtplenarprotokoll.dtd">
<dbtplenarprotokoll wahlperiode="21" sitzung-nr="99" sitzung-datum="14.10.2025">
<vorspann><kopfdaten><plenarprotokoll-nummer>Plenarprotokoll <wahlperiode>21</wahlperiode>/
<sitzungsnr>99</sitzungsnr></plenarprotokoll-nummer></kopfdaten>
<inhaltsverzeichnis><ivz-titel>Inhalt:</ivz-titel></inhaltsverzeichnis></vorspann>
<sitzungsverlauf>{opening}{"".join(items)}</sitzungsverlauf>
<rednerliste sitzung-datum="14.10.2025"/></dbtplenarprotokoll>""".encode()


def item(*parts, number="Tagesordnungspunkt 3"):
    return (
        f'<tagesordnungspunkt top-id="{number}"><p klasse="T_NaS">Beratung des Antrags</p>'
        '<p klasse="T_fett">Mieten bremsen</p><p klasse="T_Drs">Drucksache 21/100</p>'
        f"{''.join(parts)}</tagesordnungspunkt>"
    )


def speech(*parts):
    return f'<rede id="ID1">{"".join(parts)}</rede>'


def one(*parts):
    (record,) = read(minutes(item(*parts)))
    return record


ADLER = speaker("Anna", "Adler", "SPD", label="Dr. Anna Adler (SPD):", title="Dr.")
KRUEGER = speaker("Bernd", "Krüger", role="Bundesminister der Finanzen", number="11002")


def test_a_speech_is_its_speakers_with_party_and_agenda_item():
    record = one(speech(ADLER, '<p klasse="J_1">Frau Präsidentin!</p><p klasse="J">Wir bauen.</p>'))
    (turn,) = record.turns
    assert (turn.speaker, turn.party, turn.identifier) == ("Anna Adler", "SPD", "11001")
    assert turn.topic == "Tagesordnungspunkt 3: Mieten bremsen"
    assert words_of(record, turn) == "Frau Präsidentin! Wir bauen."
    assert record.title == "Plenarprotokoll 21/99: Tagesordnungspunkt 3: Mieten bremsen"
    assert str(record.published) == "2025-10-14"


def test_a_minister_has_an_office():
    record = one(speech(KRUEGER, '<p klasse="J_1">Das Geld ist da.</p>'))
    (turn,) = record.turns
    assert (turn.speaker, turn.role, turn.party) == (
        "Bernd Krüger",
        "Bundesminister der Finanzen",
        "",
    )


def test_printed_titles_are_nobodys_words():
    record = one(speech(ADLER, '<p klasse="J">Wir bauen.</p>'))
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Mieten bremsen"]
    assert "Drucksache 21/100" in of_kind(record, ArticlePassageKind.PRINTED_MATTER)
    assert said(record) == [("Anna Adler", "Wir bauen.")]


def test_the_chair_inside_a_speech_speaks_for_the_chair():
    record = one(
        speech(
            ADLER,
            '<p klasse="J_1">Wir bauen.</p><name>Vizepräsidentin Petra Kohl:</name>'
            '<p klasse="J_1">Ihre Zeit ist um.</p>',
            ADLER,
            '<p klasse="J_1">Ein Satz noch.</p>',
        )
    )
    assert said(record) == [
        ("Anna Adler", "Wir bauen."),
        ("Petra Kohl", "Ihre Zeit ist um."),
        ("Anna Adler", "Ein Satz noch."),
    ]
    assert record.turns[1].kind is TurnKind.CHAIR
    assert record.turns[1].role == "Vizepräsidentin"


def test_interjections_are_whoever_made_them():
    record = one(
        speech(
            ADLER,
            '<p klasse="J">Wir bauen.</p>',
            "<kommentar>(Beifall bei der SPD – Zuruf von der AfD: Unsinn! – Carla Lang [FDP]: "
            "Nein – mehr!)</kommentar>",
            '<p klasse="J">Und zwar schnell.</p>',
        )
    )
    assert said(record) == [
        ("Anna Adler", "Wir bauen. Und zwar schnell."),
        ("Zuruf von der AfD", "Unsinn!"),
        ("Carla Lang", "Nein – mehr!"),
    ]
    speech_turn, call, named = record.turns
    assert len(speech_turn.pieces) == 2
    assert (call.kind, call.party) == (TurnKind.INTERJECTION, "AfD")
    assert (named.party, named.topic) == ("FDP", "Tagesordnungspunkt 3: Mieten bremsen")


def test_applause_is_nobodys_words():
    record = one(speech(ADLER, '<p klasse="J">So.</p><kommentar>(Beifall bei der SPD)</kommentar>'))
    assert said(record) == [("Anna Adler", "So.")]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(Beifall bei der SPD)"]


def test_two_people_folded_into_one_mark_are_told_by_the_label():
    folded = speaker("AnnaBernd", "AdlerKrüger", "SPDCDU/CSU", label="Bernd Krüger (CDU/CSU):")
    record = one(speech(folded, '<p klasse="J">Ich bin es.</p>'))
    (turn,) = record.turns
    assert (turn.speaker, turn.party, turn.identifier) == ("Bernd Krüger", "CDU/CSU", "")
    assert record.warnings


def test_a_folded_mark_without_a_label_names_nobody():
    folded = speaker("AnnaBernd", "AdlerKrüger", "SPDCDU/CSU", label=" ")
    record = one(speech(folded, '<p klasse="J">Wer bin ich?</p>'))
    assert said(record) == [("", "Wer bin ich?")]
    assert record.warnings


def test_a_label_that_names_somebody_else_than_the_mark_is_right():
    wrong = speaker("Anna", "Adler", "SPD", label="Carla Lang (FDP):")
    record = one(speech(wrong, '<p klasse="J">Ich bin Carla.</p>'))
    (turn,) = record.turns
    assert (turn.speaker, turn.party, turn.identifier) == ("Carla Lang", "FDP", "")
    assert record.warnings


def test_doubled_names_are_read_once():
    doubled = speaker("Anna", "AdlerAdler", "SPD", label="Anna Adler (SPD):Anna Adler (SPD):")
    record = one(speech(doubled, '<p klasse="J">Einmal.</p>'))
    assert said(record)[0][0] == "Anna Adler"


def test_a_speakers_paragraph_that_comes_again_does_not_end_the_speech():
    record = one(speech(ADLER, '<p klasse="J">Eins.</p>', ADLER, '<p klasse="J">Zwei.</p>'))
    assert said(record) == [("Anna Adler", "Eins. Zwei.")]


def test_a_question_inside_a_speech_is_the_askers():
    lang = speaker("Carla", "Lang", "FDP", number="11003")
    record = one(
        speech(
            ADLER,
            '<p klasse="J">Wir bauen.</p>',
            lang,
            '<p klasse="J">Wann?</p>',
            ADLER,
            '<p klasse="J">Bald.</p>',
        )
    )
    assert [name for name, _ in said(record)] == ["Anna Adler", "Carla Lang", "Anna Adler"]


@pytest.mark.parametrize(
    "quotation", ["<zitat>„Wohnen ist teuer.“</zitat>", '<p klasse="Z">Wohnen ist teuer.</p>']
)
def test_a_quotation_that_is_set_in_is_none_of_the_speakers_words(quotation):
    record = one(
        speech(ADLER, f'<p klasse="J">Dort steht:</p>{quotation}<p klasse="J">Das stimmt.</p>')
    )
    assert said(record) == [("Anna Adler", "Dort steht: Das stimmt.")]
    (quoted,) = of_kind(record, ArticlePassageKind.QUOTE)
    assert quoted.strip("„“") == "Wohnen ist teuer."


def test_opening_and_items_are_records_of_their_own():
    opening = (
        '<sitzungsbeginn sitzung-start-uhrzeit="9:00"><name>Präsident Jan Wolf:</name>'
        '<p klasse="J">Guten Morgen!</p></sitzungsbeginn>'
    )
    records = read(
        minutes(
            item(speech(ADLER, '<p klasse="J">Eins.</p>')),
            item(speech(ADLER, '<p klasse="J">Zwei.</p>'), number="Zusatzpunkt 1"),
            opening=opening,
        )
    )
    assert [record.turns[0].topic for record in records] == [
        "Sitzungsbeginn",
        "Tagesordnungspunkt 3: Mieten bremsen",
        "Zusatzpunkt 1: Mieten bremsen",
    ]
    assert len({record.identifier for record in records}) == 3


def test_speeches_handed_in_are_written():
    data = minutes(item(speech(ADLER, '<p klasse="J">Eins.</p>'))).replace(
        b"<rednerliste",
        b"<anlagen><anlage><anlagen-titel>Anlage 2</anlagen-titel><anlagen-text>"
        + speech(KRUEGER, '<p klasse="J">Zu Protokoll.</p>').encode()
        + b"</anlagen-text></anlage></anlagen><rednerliste",
    )
    assert read(data)[1].turns[0].kind is TurnKind.WRITTEN


def test_minutes_without_a_course_are_an_error():
    (problem,) = read_items(b"<dbtplenarprotokoll><vorspann/></dbtplenarprotokoll>")
    assert problem.code == "broken"


def test_minutes_that_break_off_are_an_error():
    (problem,) = read_items(minutes(item(speech(ADLER)))[:-200])
    assert problem.code == "broken"


LANG = "<name>Präsidentin Carla Lang:</name>"
CALLS = '<p klasse="J">Ich rufe den nächsten Punkt auf.</p>'


def test_whoever_presides_goes_on_between_speeches_and_items():
    opening = f'<sitzungsbeginn>{LANG}<p klasse="J">Guten Morgen!</p></sitzungsbeginn>'
    _, first, second = read(
        minutes(
            item(speech(ADLER, '<p klasse="J">Ja.</p>', LANG, '<p klasse="J">Danke.</p>'), CALLS),
            f'<tagesordnungspunkt top-id="4">{CALLS}</tagesordnungspunkt>',
            opening=opening,
        )
    )
    assert said(first) == [
        ("Anna Adler", "Ja."),
        ("Carla Lang", "Danke."),
        ("Carla Lang", "Ich rufe den nächsten Punkt auf."),
    ]
    (turn,) = second.turns
    assert (turn.speaker, turn.kind) == ("Carla Lang", TurnKind.CHAIR)


def test_behind_a_speech_that_nobody_presided_over_and_in_one_without_a_mark_nobody_goes_on():
    first = item(speech(f'{LANG}<p klasse="J">Danke.</p>', ADLER, '<p klasse="J">Ja.</p>'), CALLS)
    second = item(
        speech(f'{LANG}<p klasse="J">Danke.</p>'), speech('<p klasse="J">Wer bin ich?</p>')
    )
    records = read(minutes(first, second))
    assert [speaker for record in records for speaker, _ in said(record)] == [
        "Carla Lang",
        "Anna Adler",
        "Carla Lang",
    ]


def test_the_number_of_a_footnote_is_not_glued_to_a_figure():
    record = one(speech(ADLER, '<p klasse="J">Es waren 20<sup>1</sup> auf 5 m<sup>2</sup>.</p>'))
    assert said(record) == [("Anna Adler", "Es waren 20¹ auf 5 m².")]


def test_an_item_without_a_title_in_bold_has_the_one_that_is_printed():
    title = '<p klasse="T_ZP_NaS">Befragung der Bundesregierung</p>'
    words = speech(ADLER, '<p klasse="J">Ja.</p>')
    (record,) = read(
        minutes(f'<tagesordnungspunkt top-id="Zusatzpunkt 1">{title}{words}</tagesordnungspunkt>')
    )
    assert record.turns[0].topic == "Zusatzpunkt 1: Befragung der Bundesregierung"


def test_a_title_in_bold_goes_on_from_the_line_above():
    record, *_ = read(
        minutes(
            '<tagesordnungspunkt top-id="Zusatzpunkt 2"><p klasse="J">Ich rufe auf:</p>'
            '<p klasse="T_NaS">Vereinbarte Debatte</p><p klasse="T_fett">zur Mietpreisbremse</p>'
            + speech(ADLER, '<p klasse="J_1">Wir bauen.</p>')
            + "</tagesordnungspunkt>"
        )
    )
    assert record.keywords == ("Zusatzpunkt 2: Vereinbarte Debatte zur Mietpreisbremse",)
