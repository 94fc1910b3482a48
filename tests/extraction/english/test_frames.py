"""Where in English a frame begins and ends, and what tells nothing although it looks like one."""

from tests.extraction.found import found_in, only


def test_who_asks_not_to_be_named_has_told_nothing_by_that():
    found = only("A neighbour, who asked not to be named, said she heard shouting.", "en")
    assert found.quote == "she heard shouting"


def test_a_semicolon_parts_what_one_verb_tells_from_what_the_next_does():
    found = found_in("Reed said the inquiry was open; he described it as “a long road”.", "en")
    assert [(s.type, s.quote, s.speaker) for s in found] == [
        ("Indirect", "the inquiry was open", "Reed"),
        ("Direct", "“a long road”", "he"),
    ]


def test_a_verb_with_an_object_of_its_own_tells_nothing_before_it():
    for text in (
        "What is known is that five days before his death, he wrote a letter to Chevalier.",
        "It was not until 1896, many years later, that a doctor discovered a less painful method.",
    ):
        assert found_in(text, "en") == []
    assert only("Talks are close to collapse, the council conceded Tuesday.", "en").speaker == (
        "the council"
    )


def test_how_somebody_said_it_is_no_part_of_the_words():
    found = only("“What would they sue over?” Moss said laughing when asked about it.", "en")
    assert (found.quote, found.speaker) == ("“What would they sue over?”", "Moss")
