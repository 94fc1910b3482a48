"""Place lines in the forms of agencies: none of their words is the text's, or its speaker's."""

import pytest

from extraction.text.layout import read_layout


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("Madrid, Oct 14 (EFE).- ", "Minister Iria Iglesias denied it."),
        ("(ANSA) - ROME, OCT 14 - ", "Rosa Reich resigned."),
        ("Bern (sda) ", "Der Bundesrat will das."),
        ("Frankfurt a.M. (epd). ", "Die Intendantin sagte ab."),
        ("MOSCOW, October 14. /TASS/. ", "The ministry said no."),
        ("HAMBURG, Oct 2 (Reuters) - ", "Boats came."),
    ],
)
def test_a_place_line_is_no_prose(line, prose):
    text = line + prose
    assert [text[slice(*span)] for span in read_layout(text).prose] == [prose]


@pytest.mark.parametrize(
    "text",
    ["Die Union (CDU) Das sagte er.", "Das Bündnis (BSW) Mehr.", "(NATO) - ROME will das so."],
)
def test_a_party_or_another_body_in_brackets_opens_none(text):
    assert [text[slice(*span)] for span in read_layout(text).prose] == [text]


def test_a_place_line_below_a_teaser_is_no_prose():
    teaser, line, prose = (
        "With a month left, the candidates clashed.\n\n",
        "PORT ELLIS, Mich. — ",
        "Mayor Ida Breck denied it.",
    )
    text = teaser + line + prose
    assert [text[slice(*span)] for span in read_layout(text).prose][-1] == prose


@pytest.mark.parametrize("place", ["NEW DELHI: ", "Kuala Lumpur : ", "KARACHI: "])
def test_a_place_and_a_colon_before_a_paragraph_of_prose_is_no_prose(place):
    prose = "The ferry was overloaded when it left, the minister told reporters."
    text = f"{place}{prose}\n\nIt sank on Monday."
    assert text[slice(*read_layout(text).prose[0])] == prose


@pytest.mark.parametrize(
    "text",
    [
        "Foley: The ferry was overloaded, and nobody was asked about it.\n\nFoley was there.",
        "Foley: We were overloaded when we left, and nobody was asked about it.",
        "Foley: The ferry was overloaded, and nobody was asked about it.\n\nLind: That is so.",
    ],
)
def test_a_name_and_a_colon_is_prose_where_it_may_name_who_speaks(text):
    first = read_layout(text).prose[:1]
    assert not first or text[slice(*first[0])].startswith("Foley")


def test_names_in_capitals_before_dashes_are_turns():
    text = "It began late.\n\nBRECK — We are late.\n\nLIND — That is so."
    prose = [text[slice(*span)] for span in read_layout(text).prose]
    assert prose[-2:] == ["BRECK — We are late.", "LIND — That is so."]
