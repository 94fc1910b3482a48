"""English statements beside each other: a speech that goes on, one in another, two of a sentence."""

from extraction import extract
from tests.extraction.found import found_in, only


def test_a_speech_over_two_paragraphs_is_one():
    text = (
        "“It was cold,” said Reed.\n\n“We waited for hours and nobody came.\n\n“Then the bus "
        "broke down,” he said."
    )
    assert [found.quote for found in found_in(text, "en")] == [
        "“It was cold,”",
        "“We waited for hours and nobody came.\n\n“Then the bus broke down,”",
    ]


def test_a_second_verb_of_speech_that_the_parse_hangs_on_the_words_said_tells_by_itself():
    text = "She believes that most stars stay too long, and thinks the industry is unfair."
    assert [(s.quote, s.speaker) for s in found_in(text, "en")] == [
        ("that most stars stay too long", "She"),
        ("the industry is unfair", "She"),
    ]


def test_a_speech_behind_a_framed_one_in_its_paragraph_is_part_of_it():
    found = only("“We knew,” said Reed. “Nobody listened.”", "en")
    assert (found.speaker, found.quote) == ("Reed", "“We knew,” … “Nobody listened.”")


def test_a_speech_without_frame_goes_on_with_the_last_speaker():
    *_, last = found_in("Reed said the club was broke.\n\n“We have no money left.”", "en")
    assert (last.quote, last.speaker) == ("“We have no money left.”", "Reed")


def test_two_cues_of_a_sentence_are_two_statements():
    first, second = found_in("He said the plan had failed, adding that nobody was to blame.", "en")
    assert (first.quote, first.speaker) == ("the plan had failed", "He")
    assert (second.quote, second.speaker) == ("that nobody was to blame", "He")


def test_quoted_words_in_indirect_speech_are_a_statement_inside_it():
    outer, inner = found_in(
        'The move was "a step backwards", said Mary Ellis, who leads the council.', "en"
    )
    assert (outer.type, outer.speaker) == ("Indirect", "Mary Ellis")
    assert (inner.type, inner.quote, inner.speaker) == (
        "Direct",
        '"a step backwards"',
        "Mary Ellis",
    )


def test_would_goes_on_with_what_was_said():
    _, further = found_in(
        "The director said the tunnel was unsafe. It would have to close by March.", "en"
    )
    assert (further.type, further.speaker) == ("IndirectFreeIndirect", "The director")


def test_had_goes_on_where_a_pronoun_takes_up_what_was_said():
    found = found_in("The lift was unsafe, Anna Roe said. It had been closed for weeks.", "en")
    assert (found[-1].type, found[-1].quote) == (
        "IndirectFreeIndirect",
        "It had been closed for weeks.",
    )
    assert found[-1].speaker == "Anna Roe"
    own = found_in("The lift was unsafe, Anna Roe said. The council had opened it in May.", "en")
    assert [each.type for each in own] == ["Indirect"]


def test_a_fact_does_not_go_on_with_what_was_said():
    assert len(found_in("The director said the tunnel was unsafe. It closed in March.", "en")) == 1


def test_a_speech_told_in_a_speech_is_a_statement_of_its_own():
    text = "“He told me, ‘We will close the pier.’ I believed him,” said Ruth Abernathy."
    assert [
        (text[s.begin : s.end], s.resolved_speaker) for s in extract(text, "en").statements
    ] == [
        ("“He told me, ‘We will close the pier.’ I believed him,”", "Ruth Abernathy"),
        ("‘We will close the pier.’", None),
    ]


def test_who_says_i_in_a_speech_told_in_a_speech_is_who_tells_it():
    text = "“I told him, ‘You will close the pier.’ He laughed,” said Ruth Abernathy."
    assert [statement.resolved_speaker for statement in extract(text, "en").statements] == [
        "Ruth Abernathy"
    ] * 2


def test_single_marks_in_a_speech_without_a_frame_tell_no_second_one():
    assert (
        len(
            extract("“They closed ‘the old pier’ years ago,” said Ruth Abernathy.", "en").statements
        )
        == 1
    )
