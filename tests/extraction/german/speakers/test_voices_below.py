"""Words that stand below the line that names who says them."""

from extraction import extract


def speakers(text: str) -> list[str | None]:
    return [one.resolved_speaker for one in extract(text, "de").statements]


PRESS_REVIEW = """Stimmen der Presse zu den Zöllen

Die „Lindenauer Zeitung“ meint zu den Zöllen:

Die Zölle treffen vor allem die eigenen Bürger. Das Land hat keine Strategie.

Der „Kurier“ schreibt zum selben Thema:

Niemand gewinnt einen Handelskrieg. Am Ende zahlen alle.

Die Sitzung beginnt am Montag um neun Uhr.
"""


def test_a_paragraph_without_marks_is_said_by_the_paper_above_it():
    assert speakers(PRESS_REVIEW) == ["Lindenauer Zeitung", "Kurier"]


def test_the_first_line_of_a_text_may_name_the_first_voice():
    text = "Trainer Olaf Renk\n\n„Ich bin enttäuscht.“\n\nSportchefin Ute Sahm\n\n„Es war knapp.“"
    assert speakers(text) == ["Olaf Renk", "Ute Sahm"]
