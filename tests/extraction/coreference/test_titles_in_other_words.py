"""Whom a German function means that was told in other words, and whose name the tagger does not
know.
"""

import pytest

from extraction import extract


def speakers(text):
    return [statement.resolved_speaker for statement in extract(text, "de").statements]


@pytest.mark.parametrize(
    ("before", "function"),
    [
        ("der Präsident des Bayerischen Handwerkstages, Hugo Traub", "der Handwerkspräsident"),
        ("der Präsident des Bauernverbandes, Hugo Traub", "der Bauernpräsident"),
        ("Hugo Traub, Präsident des Bauernverbandes", "der Verbandschef"),
        ("Ilse Traub, Chefin der Gewerkschaft Nahrung", "die Gewerkschaftschefin"),
        ("Ilse Traub, Vorsitzende der SPD-Fraktion im Landtag", "die Fraktionschefin"),
    ],
)
def test_a_compound_takes_up_a_title_of_several_words(before, function):
    text = f"Die Lage sei gut, sagte {before}. Man spreche von Glück, sagte {function}."
    assert len(set(speakers(text))) == 1


def test_a_compound_of_something_else_is_somebody_else():
    text = (
        "Die Lage sei gut, sagte der Präsident des Bauernverbandes, Hugo Traub. "
        "Man spreche von Glück, sagte der Gerichtspräsident."
    )
    assert speakers(text) == ["Hugo Traub", "Gerichtspräsident"]


@pytest.mark.parametrize("quality", ["konservative", "österreichische", "parteilose"])
def test_what_somebody_is_like_tells_nobody_new(quality):
    text = f"Kanzler Karl Nehm übt Kritik am Rat. „Ich staune“, sagt der {quality} Politiker."
    assert set(speakers(text)) == {"Karl Nehm"}


def test_an_unknown_name_behind_a_bare_function_is_a_name_and_no_genitive():
    assert speakers("„Ein Umgang ist das nicht“, sagte Gewerkschafter Erkens.") == ["Erkens"]
    assert speakers("Der Innenminister Frankreichs sagte, es regne.") != ["Frankreichs"]
