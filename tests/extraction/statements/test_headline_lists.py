"""Lists of headlines: each line says who says what."""

import pytest

from extraction import extract

GERMAN = """\
Verdi: Löhne in Kitas reichen nicht zum Leben
Minister nennt Kritik am Radweg »kleinlich«
Bürgermeister Zech: Kein Geld für die Rutsche

Im Rathaus wurde am Abend lange über den Haushalt der Stadt gestritten.
"""
ENGLISH = """\
Mayor Finch: tram will open by May
Union warns of winter strikes as pay talks stall
Study: night buses cut deaths on the road

Mayor Ella Finch told breakfast television that the tram would open by May.
"""
LINE_UP = """\
Trainer: Pit Rau aus Kiel Nord
Verein: FC Ahlbach aus dem Tal
Bürgermeisterin: Ida Voss von der SPD

Am Samstag wird um drei Uhr im alten Stadion am Fluss gespielt.
"""


def labelled(text, language):
    found = extract(text, language).statements
    rules = [s for s in found if s.reasons[0].rule == "headline"]
    return [(s.resolved_speaker, text[s.begin : s.end]) for s in rules]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (
            GERMAN,
            "de",
            [
                ("Verdi", "Löhne in Kitas reichen nicht zum Leben"),
                ("Zech", "Kein Geld für die Rutsche"),
            ],
        ),
        (
            ENGLISH,
            "en",
            [
                ("Ella Finch", "tram will open by May"),
                ("Study", "night buses cut deaths on the road"),
            ],
        ),
    ],
)
def test_each_line_of_a_list_is_a_headline(text, language, said):
    assert labelled(text, language) == said


def test_a_list_of_facts_says_nothing():
    assert labelled(LINE_UP, "de") == []


@pytest.mark.parametrize("line", ["Zuschauer: 240", "Einwohner: 12.400", "Schüler: 1:0, 2:0"])
def test_figures_behind_a_label_are_nobodys_words(line):
    assert extract(line, "de").statements == ()
