"""English frames, sources and objects that stand where a plain reading does not look for them."""

import pytest

from tests.extraction.found import found_in, only


def statements(text):
    return [(s.quote, s.speaker, s.cue) for s in found_in(text, "en")]


@pytest.mark.parametrize(
    ("text", "quote", "speaker", "cue"),
    [
        (
            "Ms. Reed said in a speech in Iowa on Thursday night that she would win.",
            "that she would win",
            "Ms. Reed",
            "said",
        ),
        (  # behind a day, to which the parse gives the subject
            "Ms. Reed said at a hearing on Friday students who failed would have to leave.",
            "students who failed would have to leave",
            "Ms. Reed",
            "said",
        ),
        (
            "Mr. Cole argued at a hearing Tuesday more than half of the money was gone.",
            "more than half of the money was gone",
            "Mr. Cole",
            "argued",
        ),
        (
            "Ms. Reed made it clear that she would not run.",
            "that she would not run",
            "Ms. Reed",
            "made … clear",
        ),
        (
            "Ms. Reed made clear that she would not run.",
            "that she would not run",
            "Ms. Reed",
            "made clear",
        ),
        (
            "Ms. Reed sought to explain that she meant the judge.",
            "that she meant the judge",
            "Ms. Reed",
            "sought to explain",
        ),
        (
            "Fewer people voted, per a tally by The Courier.",
            "Fewer people voted",
            "a tally by The Courier",
            "per",
        ),
        (
            "Mr. Cole dismissed the poll as rigged.",
            "the poll as rigged",
            "Mr. Cole",
            "dismissed",
        ),
        (
            "The dispute over what critics call a slush fund goes on.",
            "a slush fund",
            "critics",
            "call",
        ),
        ("They left over a charge the mayor denied.", "a charge", "the mayor", "denied"),
    ],
)
def test_what_is_told_is_found_with_its_teller_and_cue(text, quote, speaker, cue):
    assert statements(text) == [(quote, speaker, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "The senator would not say when he had read it.",
        "The aide declined to comment.",
        "Mr. Cole doubled down on Sunday.",
        "It costs more per the month.",
    ],
)
def test_silence_and_days_are_no_statements(text):
    assert statements(text) == []


def test_an_allegation_that_nobody_makes_has_no_speaker():
    text = "Amid allegations that he took bribes, Mr. Cole left town."
    assert statements(text) == [("that he took bribes", "", "allegations")]


def test_who_faces_accusations_is_not_who_makes_them():
    found = only("Mr. Cole has faced accusations that he cheated workers.", "en")
    assert (found.quote, found.speaker) == ("that he cheated workers", "")


@pytest.mark.parametrize("mark", "?!")
def test_a_frame_behind_a_question_or_a_shout_is_its_frame(mark):
    text = f"An aide waited outside. “So soon{mark}” Mr. Cole wrote on Twitter. “Well.”"
    assert statements(text) == [(f"“So soon{mark}” … “Well.”", "Mr. Cole", "wrote")]


def test_a_sentence_with_words_of_its_own_is_no_frame_of_the_shout_before():
    text = "An aide shouted: “So soon!” Mr. Cole wrote that he was ready."
    assert [speaker for _, speaker, _ in statements(text)] == ["An aide", "Mr. Cole"]


def test_what_is_added_has_the_cue_in_front_of_it():
    text = "“It is rigged,” Mr. Cole told voters, adding: “Everybody knows it.”"
    assert [cue for *_, cue in statements(text)] == ["told", "adding"]


def test_the_name_of_a_programme_is_whom_it_is_told_to():
    found = only("Her staff told “Meet the Nation” that she was fine.", "en")
    assert found.quote == "that she was fine"


def test_a_semicolon_parts_what_two_sources_say():
    text = "Some was lost, according to an aide; some of it, the mayor said, was stolen."
    assert {(quote, speaker) for quote, speaker, _ in statements(text)} == {
        ("some of it … was stolen", "the mayor"),
        ("Some was lost", "an aide"),
    }


def test_what_is_asked_when_somebody_speaks_is_not_what_he_says():
    found = only("“I doubt it,” Mr. Cole said when asked if he would quit.", "en")
    assert found.quote == "“I doubt it,”"


def test_a_website_speaks_on_which_it_says_so():
    found = only("On the zoo’s website it said that the elephant was moving.", "en")
    assert (found.quote, found.speaker) == ("that the elephant was moving", "the zoo’s website")


def test_the_name_of_a_website_in_quotation_marks_is_no_statement():
    found = only("“He boxes differently,” Krell told the website “boxing.example.”", "en")
    assert found.quote == "“He boxes differently,”"


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        ("The clerk undertook to write to us.", "to write to us", "The clerk"),
        ("The report puts losses at $40 million.", "losses at $40 million", "The report"),
        ("The company estimates damage at £3 million.", "damage at £3 million", "The company"),
    ],
)
def test_what_is_undertaken_and_what_losses_are_put_at_is_told(text, quote, speaker):
    found = only(text, "en")
    assert (found.quote, found.speaker) == (quote, speaker)


@pytest.mark.parametrize(
    "text", ["The clerk undertook a review.", "The auditor put the vase at the window."]
)
def test_what_is_only_done_is_not_told(text):
    assert found_in(text, "en") == []


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        (  # behind where it is told, to which the parse gives its subject or its beginning
            "The clerk insisted through a spokesman the bill, which passed in May, goes too far.",
            "the bill, which passed in May, goes too far",
            "The clerk",
        ),
        (
            "Reed acknowledged in a statement raising the fee was the only way to save the pool.",
            "raising the fee was the only way to save the pool",
            "Reed",
        ),
        (
            "The office acknowledged during the hearing students who failed would have to leave.",
            "students who failed would have to leave",
            "The office",
        ),
        ("Reed says last week the house was sold.", "the house was sold", "Reed"),
        ("Reed says this house was sold in May.", "this house was sold in May", "Reed"),
        ("The clerk said this one could wait.", "this one could wait", "The clerk"),
        (  # whose verb the parse takes for a noun, or for one of somebody in brackets of dashes
            "Supporters of the bill say raising the fee prevents waste.",
            "raising the fee prevents waste",
            "Supporters of the bill",
        ),
        (
            "Police said the 12th defendant - Ida Pell of Harlan, an aide of Lind - fled May 2.",
            "the 12th defendant - Ida Pell of Harlan, an aide of Lind - fled May 2",
            "Police",
        ),
        ("Officers warned Fenn took $400.", "Fenn took $400", "Officers"),
        ("The mayor let it be known Friday he would go.", "he would go", "The mayor"),
        ("Fenn made clear she would not resign.", "she would not resign", "Fenn"),
        ("Marsh asked Reed in a meeting if it was gone.", "if it was gone", "Marsh"),
        (
            "Thirty lawmakers vowed in a letter to the speaker to oppose any tax.",
            "to oppose any tax",
            "Thirty lawmakers",
        ),
        ("The indictment charges Reed with wire fraud.", "wire fraud", "The indictment"),
        ("Reed has maintained his innocence since May.", "his innocence", "Reed"),
        (
            "Marsh blasted the prosecutor who dropped the charges.",
            "the prosecutor who dropped the charges",
            "Marsh",
        ),
        (
            "The claim, made by Reed, that the board lied was repeated on Tuesday.",
            "that the board lied",
            "Reed",
        ),
        (  # the reason alone, and what stands behind the time, is told
            "The judge threw it out since, according to the clerk, nobody had paid the fee.",
            "nobody had paid the fee",
            "the clerk",
        ),
        (
            "Reed said after the tape was released that the aides had left.",
            "that the aides had left",
            "Reed",
        ),
        (
            "It was not raised, said Ida Marsh; and though talks go on, both agreed to the plan.",
            "It was not raised",
            "Ida Marsh",
        ),
        (  # whose verb the parse gives to something else
            "The saga went on this week as Sen. Carl Reed sought a deal, claiming that he lied.",
            "that he lied",
            "Sen. Carl Reed",
        ),
        (
            "The families of two men featured in a jail-deaths investigation published by The Dara "
            "Union-Tribune in May are the latest plaintiffs to sue Sheriff Bill Gore and others, "
            "alleging they failed.",
            "they failed",
            "The families of two men",
        ),
        (
            "Members split the vote, as Reed argued against approving the plan.",
            "approving the plan",
            "Reed",
        ),
    ],
)
def test_what_the_parse_hangs_elsewhere_is_told_whole(text, quote, speaker):
    found = only(text, "en")
    assert (found.quote, found.speaker) == (quote, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor announced in a speech plans to close the park.",
        "Marsh said in a statement and the board agreed.",
        "The coach said goodbye to the players who had won.",
        "Fenn was charged with stealing $400 from a charity.",
        "The city maintained the policy.",
    ],
)
def test_what_only_looks_like_a_clause_is_not_told(text):
    assert found_in(text, "en") == []
