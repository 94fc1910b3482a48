"""Whose the words are where the frame in front of them names somebody else, a thing, or nobody."""

import pytest

from extraction import extract


def speakers(text: str) -> list[str | None]:
    return [one.resolved_speaker for one in extract(text, "de").statements]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a charge in quotation marks is what somebody is charged with
        (
            "Redner Welck weist den Vorwurf der „Vetternwirtschaft“ zurück, die Regel trage nicht.",
            "Redner Welck",
        ),
        (
            "Das Ziel vor Augen, mahnt Trainerin Ute Sahm zur Geduld: „Das ist nichts.“",
            "Ute Sahm",
        ),
        (
            "Den Titel im Blick und trotzdem mahnt Trainer Olaf Renk zur Ruhe: „Nicht träumen.“",
            "Olaf Renk",
        ),
        (
            "Da alle wieder vom Titel sprechen, bemüht Trainer Olaf Renk ein Bild: „Es regnet.“",
            "Olaf Renk",
        ),
        (
            "Weil viele vom Abstieg reden, greift Ute Sahm zu einem Bild: „Das Boot schwimmt.“",
            "Ute Sahm",
        ),
        ("Das Gericht verlas eine Aussage von Ute Sahm: „Ich sah nichts.“", "Ute Sahm"),
        ("Jan Pell erinnerte an einen Satz von Olaf Renk: „Wer rastet, rostet.“", "Olaf Renk"),
        ("Jan Pell kritisierte eine Aussage von Olaf Renk: „Das stimmt nicht.“", "Jan Pell"),
        ("„Das lassen wir uns nicht gefallen“ so Nationalrat Klaus Perner.", "Klaus Perner"),
        (
            "Der Mann hat kein Geständnis abgelegt, das Gericht habe ihn gehört, sagte Jan Pell.",
            "Jan Pell",
        ),
    ],
)
def test_words_belong_to_who_says_them(text, speaker):
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "further", ["fügt an", "lobt die Lindenauer", "warnt die Mitspieler", "kritisiert den Vorstand"]
)
def test_a_sentence_that_begins_with_and_and_its_verb_goes_on(further):
    text = f"Trainer Olaf Renk war froh: „Das war gut.“\n\nUnd {further}: „Ein starker Tag.“"
    assert speakers(text) == ["Olaf Renk"] * 2


def test_many_whom_the_writer_tells_of_do_not_go_on_speaking():
    text = "Die Lage ist gut, sagte Jan Pell. Auch Bäcker zeigen sich froh. Es sei aber knapp."
    assert speakers(text) == ["Jan Pell"] * 2


def test_figures_are_by_the_paper_that_a_person_presents():
    assert speakers("Es geht voran, sagte Jan Pell zur Umfrage. Demnach fehlt Geld.")[1] == (
        "Umfrage"
    )
