"""Turns as statements: each its speaker's, and what is quoted inside found inside."""

import pytest

from extraction.records import PersonKind, StatementType
from intake import ArticleRecord, SpeechTurn, read
from intake.turns import address_at, extract_turns, turn_at

from .test_bundestag import ADLER, item, minutes, speech


@pytest.fixture(scope="module")
def record():
    (found,) = read(
        minutes(
            item(
                speech(
                    ADLER,
                    '<p klasse="J">Wir bauen. Der Minister Bernd Krüger hat gestern gesagt: „Wir '
                    "haben kein Geld für neue Wohnungen.“ Das ist falsch.</p>",
                    "<kommentar>(Zuruf von der AfD: Unsinn! – Carla Lang [FDP]: Genau!)"
                    "</kommentar>",
                    '<p klasse="J">Sie haben gesagt, die Mieten seien niedrig. Ich habe immer '
                    "gesagt, dass sie steigen.</p>",
                )
            )
        )
    )
    return found


@pytest.fixture(scope="module")
def found(record):
    return extract_turns(record)


def quoted(record, statement):
    return " … ".join(record.text[slice(*span)] for span in statement.quote)


def by_words(record, found, words):
    return next(s for s in found.statements if quoted(record, s).strip("„“") == words)


def test_a_speech_is_one_direct_statement_of_its_speaker(record, found):
    whole = found.statements[0]
    assert whole.type is StatementType.DIRECT
    assert (whole.resolved_speaker, whole.resolution) == ("Anna Adler", "turn")
    assert quoted(record, whole).startswith("Wir bauen.")
    assert len(whole.quote) == 2
    assert "Unsinn" not in quoted(record, whole)
    assert [record.text[slice(*span)] for span in whole.speaker] == ["Dr. Anna Adler (SPD):"]


def test_a_quotation_inside_a_speech_is_its_own_speakers(record, found):
    inner = by_words(record, found, "Wir haben kein Geld für neue Wohnungen.")
    assert inner.resolved_speaker == "Bernd Krüger"


def test_an_interjection_is_whoever_made_it(record, found):
    named = by_words(record, found, "Genau!")
    assert named.resolved_speaker == "Carla Lang"
    nameless = by_words(record, found, "Unsinn!")
    assert nameless.resolved_speaker is None
    assert [record.text[slice(*s)] for s in nameless.speaker] == ["Zuruf von der AfD"]


def test_i_is_the_speaker_and_a_formal_you_is_nobody_by_name(record, found):
    mine = by_words(record, found, "dass sie steigen")
    assert mine.resolved_speaker == "Anna Adler"
    yours = by_words(record, found, "die Mieten seien niedrig")
    assert yours.resolved_speaker is None


def test_people_are_those_who_speak_and_those_named_inside(found):
    kinds = {person.name: person.kind for person in found.people}
    assert kinds["Anna Adler"] is PersonKind.PERSON
    assert kinds["Zuruf von der AfD"] is PersonKind.UNNAMED
    assert "Bernd Krüger" in kinds


def test_the_date_is_the_records(found):
    assert found.date == "2025-10-14"


def test_words_of_an_unknown_voice_are_nobodys_statement():
    text = "Gut. Anna Adler sagte am Montag in Lindenau: „Wir bauen jetzt neue Wohnungen.“"
    unknown = ArticleRecord(title="x", text=text, turns=(SpeechTurn((0, len(text)), ""),))
    statements = extract_turns(unknown, language="de").statements
    assert [s.resolved_speaker for s in statements] == ["Anna Adler"]


def test_a_language_without_a_model_still_has_its_turns():
    text = "Wir bauen hier jetzt sehr viele neue Wohnungen für alle Leute."
    turn = SpeechTurn((0, len(text)), "Ana Novak")
    foreign = ArticleRecord(title="x", text=text, language="sl", turns=(turn,))
    (statement,) = extract_turns(foreign).statements
    assert statement.resolved_speaker == "Ana Novak"


def test_a_record_without_turns_is_an_article():
    text = "Anna Adler sagte: „Wir bauen.“"
    (statement,) = extract_turns(ArticleRecord(title="x", text=text), language="de").statements
    assert statement.resolved_speaker == "Anna Adler"


def test_a_place_in_the_text_has_its_turn_and_its_moment():
    text = "Anna: Eins. Zwei."
    turn = SpeechTurn((6, 17), "Anna", offset=2.0, times=((6, 2.0), (12, 7.5)))
    record = ArticleRecord(title="x", text=text, address="https://example.org/a", turns=(turn,))
    assert turn_at(record, 0) is None
    assert turn_at(record, 13) is turn
    assert address_at(record, 13) == "https://example.org/a#t=7.5"
    assert address_at(record, 0) == "https://example.org/a"


def spoken_by(speaker):
    record = ArticleRecord(title="x", text="Order.", turns=(SpeechTurn((0, 6), speaker=speaker),))
    (statement,) = extract_turns(record, language="en").statements
    return statement.resolved_speaker


@pytest.mark.parametrize(
    "office",
    [
        *("Der Vorsitzende", "Die Präsidentin", "Vizepräsidentin", "Schriftführer", "Abgeordnete"),
        *("An Leas-Cheann Comhairle", "The Lord Speaker", "The Chairman of Ways and Means"),
        *("The Llywydd", "A Member", "Le président", "The Prime Minister", "The Clerk"),
        "The CHANCELLOR OF THE EXCHEQUER",
    ],
)
def test_an_office_without_a_name_is_nobody_by_name(office):
    assert spoken_by(office) is None


@pytest.mark.parametrize(
    "name",
    ["Anna Sprecher", "The Lord Bishop of Lindenau", "Präsident Berg", "Lord Berg", "Clerk Adler"],
)
def test_a_name_with_an_office_in_it_is_a_name(name):
    assert spoken_by(name) == name


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Ich zitiere: „Die Mieten sind sehr stark gestiegen.“ So ist das.", None),
        ("de", "Ich darf zitieren: „Die Mieten sind sehr stark gestiegen.“ So ist das.", None),
        ("de", "Ich lese Ihnen vor: „Die Mieten sind sehr stark gestiegen.“ So ist es.", None),
        (
            "de",
            "Ich habe gesagt: „Die Mieten sind sehr stark gestiegen.“ So ist das.",
            "Anna Adler",
        ),
        (
            "de",
            "Ich lasse keinen Zweifel und sage: „Die Mieten sind sehr stark gestiegen.“ So ist es.",
            "Anna Adler",
        ),
        ("en", "I quote: “Rents have risen by forty per cent in ten years.” There it is.", None),
        ("en", "I said: “Rents have risen by forty per cent in ten years.” There.", "Anna Adler"),
    ],
)
def test_what_a_speaker_reads_out_is_not_said_by_the_speaker(language, text, speaker):
    turn = SpeechTurn((0, len(text)), "Anna Adler")
    record = ArticleRecord(title="x", text=text, turns=(turn,))
    inner = [s for s in extract_turns(record, language=language).statements if s.begin]
    assert inner
    assert {each.resolved_speaker for each in inner} == {speaker}


def inside(text, language):
    turn = SpeechTurn((0, len(text)), "Anna Adler")
    record = ArticleRecord(title="x", text=text, turns=(turn,))
    found = extract_turns(record, language=language)
    return [(quoted(record, s), s.resolved_speaker) for s in found.statements[1:]]


def test_whom_a_speech_addresses_says_nothing_in_it():
    text = "My Lords, Lady Adler of Lindenau said in May: “We will build 300 homes every year.”"
    assert [name for _, name in inside(text, "en")] == ["Adler"]
    text = "We wait.\n\nMr. Speaker, as the Prime Minister said yesterday, help is on the way."
    assert [words for words, _ in inside(text, "en")] == ["help is on the way"]


def test_what_is_moved_is_no_statement_inside_a_speech():
    assert not inside("I beg to move the amendment that stands in my name on the paper.", "en")


def test_a_german_speech_among_french_ones_is_read():
    text = (
        "Bundesrätin Carla Lang hat gestern in der Sitzung der Kommission erklärt, dass die Mieten "
        "im nächsten Jahr nicht mehr steigen werden. Das ist leider falsch, und sie weiss es."
    )
    assert [name for _, name in inside(text, "fr")] == ["Carla Lang"]
    assert not inside(
        "M. Adler a dit hier que les loyers ne monteront plus, et Lang non. " * 3, "fr"
    )


@pytest.mark.parametrize("language", ["lb", "cy"])
def test_what_the_detector_takes_for_german_is_not_read_as_german(language):
    text = (
        "Här President, ech wëll dem Rapporter Merci soen. D'Ministesch Carla Lang huet gesot, datt "
        "d'Präisser net méi klamme wäerten, mee et ass näischt geschitt, a si weess dat och ganz gutt."
    )
    assert not inside(text, language)
