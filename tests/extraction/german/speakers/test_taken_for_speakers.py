"""What was taken for the speaker in German, and who is: a dative, what is told, an attribute."""

import pytest

from extraction import extract
from tests.extraction.found import found_in


def spoken(text: str) -> list[str]:
    return [found.speaker for found in found_in(text)]


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        ("Dieser Darstellung widersprachen die Nachbarn.", ["die Nachbarn"]),
        ("Dieser Aussage widersprach die Zeugin Ute Sahm.", ["die Zeugin Ute Sahm"]),
        ("Diesem Vorwurf widersprach Trainer Jan Pell.", ["Trainer Jan Pell"]),
        ("Dieser Sprecherin widersprach Trainer Jan Pell.", ["Trainer Jan Pell"]),
        ("Seiner Partei warf Jan Pell vor, sie habe gelogen.", ["Jan Pell"]),
        ("Dieser Spion sagte, der Bau sei zu teuer.", ["Dieser Spion"]),
        ("Die Kinder lachten laut „Haha“ im Chor.", []),
        ("Kritik übte Strunz an der Landrätin.", ["Strunz"]),
        ("Komme es zum Streit, müsse das Gericht entscheiden, sagte Jan Pell.", ["Jan Pell"]),
        (
            "Der Bus sei am Montag ersten Angaben zufolge verunglückt, sagte Ute Sahm.",
            ["ersten Angaben", "Ute Sahm"],
        ),
        ("Es reiche nicht, obwohl die Frage bestehe, ob der Bau halte, sagte er.", ["er"]),
        (
            "Immer mehr Kinder, unbegleitete Jugendliche, Kranke und Alte kämen, sagt Ute Sahm.",
            ["Ute Sahm"],
        ),
    ],
)
def test_who_speaks_is_somebody_who_can(sentence, speakers):
    assert spoken(sentence) == speakers


def test_a_noun_in_a_sentence_that_goes_on_does_not_speak():
    text = (
        "„Wir haben ein Jahr verloren“, schimpfte Ute Sahm. "
        "Denn die Idee, die Gäste zu befragen, hätten die Grünen schon beantragt."
    )
    assert [s.resolved_speaker for s in extract(text, "de").statements] == ["Ute Sahm"] * 2


def test_he_is_whom_the_sentence_before_names_for_the_first_time():
    text = (
        "„Wir geben ein schlechtes Bild ab“, sagte Paul Moll. Josef Heller war erstaunt, so etwas "
        "von einem Kollegen zu hören. Er schüttelte den Kopf und meinte: „So ist Demokratie.“"
    )
    assert extract(text, "de").statements[-1].resolved_speaker == "Josef Heller"


def test_who_is_named_again_in_the_sentence_before_leaves_the_speaker():
    text = (
        "Paul Moll und Josef Heller stritten. „Das ist ein schlechtes Bild“, sagte Paul Moll über "
        "Heller. Er habe das schon im Mai gesagt."
    )
    assert extract(text, "de").statements[-1].resolved_speaker != "Josef Heller"


def test_behind_the_words_of_a_chief_the_chief_speaks():
    text = "Die Firma schließt nach den Worten ihres Anwalts nicht aus, dass es besser läuft."
    assert extract(text, "de").statements[0].resolved_speaker in ("Anwalt", "Anwalts")
