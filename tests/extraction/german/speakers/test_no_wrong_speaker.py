"""What befalls people, what is told and what is judged never speaks; who gives the words does."""

import pytest

from extraction import extract
from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Krankheit zeigt, dass die Vorsorge fehlt.",
        "Der Sturm droht, die Deiche zu brechen.",
        "Die Dürre lässt befürchten, dass die Ernte ausfällt.",
        "Das Feuer bestätigte die Sorgen der Anwohner.",
        "Der Unfall macht deutlich, dass die Ampel fehlt.",
    ],
)
def test_what_befalls_people_tells_nothing(sentence):
    assert found_in(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Wegen der Cholera wird befürchtet, dass die Brunnen geschlossen werden.", ""),
        ("Durch den Sturm wird befürchtet, dass die Brücke einstürzt.", ""),
        ("Von der Stadt wird befürchtet, dass die Brunnen geschlossen werden.", "der Stadt"),
        ("Hildebrand kündigte an, das Amt zu verlassen.", "Hildebrand"),
        ("Der Brandmeister zeigte sich sicher, dass die Halle hält.", "Der Brandmeister"),
    ],
)
def test_people_beside_what_befalls_them_speak(sentence, speaker):
    assert only(sentence).speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Dem Mann wird von der Staatsanwaltschaft Tötung vorgeworfen.", "der Staatsanwaltschaft"),
        ("Der Ministerin wurde von der Opposition Untätigkeit vorgeworfen.", "der Opposition"),
        ("Dem Wirt wird von der Behörde Betrug vorgeworfen.", "der Behörde"),
        ("Dem Wirt wird Betrug vorgeworfen.", ""),
        ("Von Seiten der Stadt wurde betont, dass der Park bleibt.", "der Stadt"),
        ("Dem Amt wird von Sprecher Bauer vorgeworfen, zu schlafen.", "Sprecher Bauer"),
    ],
)
def test_the_agent_of_a_passive_speaks_without_what_is_charged(sentence, speaker):
    assert only(sentence).speaker == speaker


def test_what_a_verb_asks_von_for_is_no_agent():
    assert "Waldbrandgefahr" not in {
        word
        for found in found_in("Hier wird von einer hohen Waldbrandgefahr ausgegangen.")
        for word in found.speaker.split()
    }
    assert only("Von der Polizei wird von Brandstiftung ausgegangen.").speaker == "der Polizei"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Von der Polizei kam die Information, die Toten seien Schmuggler.", "der Polizei"),
        ("Von Anwohnern kommt der Vorwurf, das Amt habe geschlafen.", "Anwohnern"),
        ("Von der SPD kam Kritik, der Plan sei zu teuer.", "der SPD"),
        ("Vom Verein gab es die Ankündigung, die Halle zu räumen.", "Verein"),
        ("Aus dem Rathaus kam die Antwort, man prüfe das.", "dem Rathaus"),
    ],
)
def test_who_is_named_before_the_noun_gave_it(sentence, speaker):
    assert only(sentence).speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Als Aufgabe sah es Köhler an, die Rente zu sichern.", "Köhler"),
        ("Als Pflicht sieht es die Behörde an, die Halle zu räumen.", "die Behörde"),
        (
            "In einer Erklärung der Minister hatte es geheißen, die Grenze bleibe offen.",
            "einer Erklärung der Minister",
        ),
        (
            "Den Unmut brachte die Sprecherin der Fraktion, Eva Roth, zum Ausdruck: „Es reicht.“",
            "die Sprecherin der Fraktion, Eva Roth",
        ),
        (
            "Die Zahl der Leute, die kamen, bezifferte die Polizei mit 13.",
            "die Polizei",
        ),
        (
            "Im Mai hatten sich Anwohner getroffen, und immer wieder eine Öffnung gefordert.",
            "Anwohner",
        ),
        ("Szenen der Angst schilderte am Montag eine 36-jährige Zeugin.", "eine 36-jährige Zeugin"),
        ("Weitere Schritte kündigte am Abend der Sprecher an.", "der Sprecher"),
        (
            "Vor allem Jan Otten, seit Mai Chef der Kammer, übt scharfe Kritik: „Es reicht.“",
            "Jan Otten",
        ),
        (
            "„Wir sind für die Bahn“ sowie für das „Recht auf Ruhe“, heißt es in dem Brief.",
            "dem Brief",
        ),
    ],
)
def test_the_one_who_says_it_stands_elsewhere(sentence, speaker):
    assert only(sentence).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Auf die Frage hieß es: „Der Kran bleibt.“",
        "Kritik, die Nora Feld vorbrachte, war neu.",
        "Nachfragen beim Amt halfen nicht. Es war spät. Nach seiner Darstellung sei es zu.",
    ],
)
def test_a_question_or_an_objection_does_not_speak(text):
    assert not {"die Frage", "die", "Nachfragen beim Amt"} & {s.speaker for s in found_in(text)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Er sagte, der Kran sei alt. So sei die Sicht nach oben eingeschränkt.",
        "Er sagte, der Kran sei alt. In einer Mitteilung nach dem Treffen fehlt die Zahl.",
    ],
)
def test_nach_with_a_direction_or_a_time_behind_it_names_no_source(sentence):
    assert {found.speaker for found in found_in(sentence)} == {"Er"}


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Anlass ist ein Antrag, nach welchem die Fahne ersetzt werden sollte.",
            "die Fahne ersetzt werden sollte",
        ),
        ("Es gibt Umfragen, nach denen viele den Umbau ablehnen.", "viele den Umbau ablehnen"),
    ],
)
def test_behind_a_text_its_relative_word_speaks(text, quote):
    said = {text[s.begin : s.end]: s.resolved_speaker for s in extract(text, "de").statements}
    assert said[quote] in ("Antrag", "Umfragen")


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("»Ich gehe nicht«: Intendantin Bauer trotzt dem Stadtrat", "Intendantin Bauer"),
        ("„Ich gehe nicht“: Intendantin Bauer trotzt", "Intendantin Bauer"),
        ("„Wir sind am Ende“: Kliniken warnen vor Schließungen", "Kliniken"),
        ("„Ich gehe nicht“: Streit um Intendantin Bauer", ""),
    ],
)
def test_a_headline_names_who_speaks_behind_the_colon_or_nobody(headline, speaker):
    assert only(headline).speaker == speaker


def test_the_line_before_in_a_list_of_headlines_does_not_speak():
    lines = (
        "Minister nennt Kritik am Radweg »kleinlich«\n"
        "»Ich gehe nicht«: Intendantin Bauer trotzt dem Stadtrat\n"
        "Bürgermeister Zech: Kein Geld für die Rutsche\n"
    )
    assert [s.resolved_speaker for s in extract(lines, "de").statements] == [
        "Minister",
        "Bauer",
        "Zech",
    ]


@pytest.mark.parametrize("rank", ["PHK", "POKin", "KHK", "Priv.-Doz.", "Mag.", "OStA"])
def test_a_rank_is_no_part_of_a_name(rank):
    text = f"„Der Zug war leer“, sagte {rank} Jens Brandt."
    assert extract(text, "de").statements[0].resolved_speaker == "Jens Brandt"


@pytest.mark.parametrize(
    "sentence",
    [
        "Darauf waren die Worte zu lesen: „Hier wird nicht verkauft, solange es regnet.“",
        "Seine Zuversicht gründet sich auf Erfahrungen: „Sie entscheiden immer zuletzt.“",
    ],
)
def test_what_is_said_itself_says_nothing_in_front_of_a_colon(sentence):
    assert only(sentence).speaker == ""


def test_a_letter_and_a_spokeswoman_speak_in_front_of_a_colon():
    assert only("Der Brief endet so: „Wir kommen nie wieder.“").speaker == "Der Brief"
    assert only("Seine Sprecherin wurde deutlich: „Er geht nie.“").speaker == "Seine Sprecherin"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Die von Egon Tamm gestern geäußerte Hoffnung, es werde hell, trog.", "Egon Tamm"),
        ("Die vom Bauamt geäußerte Hoffnung, es sei genug Geld da, trog.", "Bauamt"),
    ],
)
def test_who_gives_a_noun_of_speech_stands_in_its_attribute(sentence, speaker):
    assert only(sentence).speaker == speaker


@pytest.mark.parametrize("question", ["Was fordern Sie?", "Wer kritisiert den Neubau?"])
def test_whoever_asks_tells_nothing(question):
    assert found_in(f"Die Rätin Vera Lohr stellte den Plan vor. {question}") == []


def test_who_is_spoken_to_is_nobody_of_whom_was_spoken():
    text = "Die Rätin Vera Lohr stellte den Plan vor. Dann sagen Sie, dass der Regen hilft. "
    spoken_to, she = extract(f"{text}Sie sagte, das Haus werde schön.", language="de").statements
    assert (spoken_to.resolved_speaker, she.resolved_speaker) == (None, "Vera Lohr")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Wirt Karl Danner floh nach Spanien. Er soll Geld genommen haben.", ""),
        ("Elf Wärter kamen vor Gericht. Einige sollen Geld genommen haben.", ""),
        ("Die Polizei durchsuchte das Haus. Danner soll Geld genommen haben.", "Die Polizei"),
    ],
)
def test_who_only_did_something_does_not_tell_what_is_said_of_him(sentence, speaker):
    assert found_in(sentence)[-1].speaker == speaker
