"""Where the words that name a speaker begin and end, and who is the subject where the parse is
unsure.
"""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Politische Berater sagen, dass der Plan teuer wird.", "Politische Berater"),
        ("Weil es keine Regel gibt, hat der BVK entschieden, dass der Kran stillsteht.", "der BVK"),
        ("Dem Amt hat der BVK mitgeteilt, dass der Kran stillsteht.", "der BVK"),
        (
            "Vor kurzem hatte ein Anführer auf der anderen Seite, Udo Lang, erklärt, man gehe "
            "nach Hause.",
            "ein Anführer auf der anderen Seite, Udo Lang",
        ),
        ("Dann soll Lang zu Peters gesagt haben: „Du kannst gehen.“", "Lang"),
        (
            "Das Portal Hafenblick will aus Kreisen nahe dem Rathaus erfahren haben, dass der "
            "Kran bleibt.",
            "Das Portal Hafenblick",
        ),
        (
            "Darüber hinaus wirft der „Arbeitskreis Daten“ der Polizei vor, zu lügen.",
            "der „Arbeitskreis Daten“",
        ),
        ("Aus dem Rathaus verlautete, das sei nur ein Versuch.", "dem Rathaus"),
    ],
)
def test_the_speaker_is_named_from_function_to_closing_mark(sentence, speaker):
    assert only(sentence).speaker == speaker


def test_words_that_are_said_are_no_part_of_who_says_them():
    assert (
        found_in("Im Urteil äußerten die Richter „ernste Bedenken“ gegen den Bau.")[0].speaker
        == "die Richter"
    )


def test_a_colon_behind_somebodys_told_words_leads_to_words_of_theirs():
    found = found_in(
        "Wie die Ärztin Anna Bley erklärte, helfe das Dorf gern. Kiel sei ihr nah: „Sie halfen "
        "uns auch.“"
    )
    assert (found[-1].quote, found[-1].speaker) == (
        "„Sie halfen uns auch.“",
        "die Ärztin Anna Bley",
    )


def test_one_who_can_speak_is_the_subject_of_a_singular_verb_behind_a_plural_object():
    found = only("Die Äußerungen des Richters bezeichnete Minister Wolters als „völlig falsch“.")
    assert found.speaker == "Minister Wolters"


def test_what_somebody_calls_something_is_a_quotation_also_where_it_looks_like_a_name():
    found = only("Der Rat bezeichnete den Zaun als „Unfug aus Kiel“.")
    assert (found.type, found.quote, found.speaker) == ("Direct", "„Unfug aus Kiel“", "Der Rat")
    assert found_in("Der Rat reiste mit dem „Nordlicht“.") == []


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Unmissverständlich sagt das Gericht, dass es nicht überzeugt sei.", "das Gericht"),
        ("Lang sagt, man müsse handeln.", "Lang"),
        (
            "Doch sei es, so der Dichter Enno Harms in einem Blog, ein Haufen Leute gewesen.",
            "der Dichter Enno Harms",
        ),
        ("Der Helfer habe gezahlt, wie Hoyer von der Zeitung zitiert wird.", "Hoyer"),
        (
            "Harms, Sprecher von Nordwind, wird von der Zeitung mit den Worten zitiert, er komme.",
            "Harms, Sprecher von Nordwind",
        ),
        (
            "Es gibt ein Gutachten, laut dem Kevin in schwerer Weise geschlagen worden war.",
            "dem",
        ),
    ],
)
def test_the_speaker_ends_where_what_is_said_goes_on(sentence, speaker):
    assert found_in(sentence)[0].speaker == speaker


def test_a_name_set_off_by_one_comma_ends_before_the_object():
    found = only(
        "Als „verpasste Chance“ beurteilte der Chef der Fraktion, Volker Beck das Papier des Amtes."
    )
    assert found.speaker == "der Chef der Fraktion, Volker Beck"


@pytest.mark.parametrize(
    ("frame", "speaker"),
    [
        ("sagte der Zeitung ein Sprecher", "ein Sprecher"),
        ("sagte der Agentur die Ministerin", "die Ministerin"),
        ("versprach der Zeitung der Anwalt", "der Anwalt"),
        ("prophezeite der Anwalt", "der Anwalt"),
        ("teilte der Zeitung die Polizei mit", "die Polizei"),
        ("versicherte der Sprecher der Zeitung", "der Sprecher der Zeitung"),
        ("sagte die Sprecherin der Zeitung", "die Sprecherin der Zeitung"),
        ("sagte der Vorstand der Zeitung der Stadt", "der Vorstand der Zeitung der Stadt"),
    ],
)
def test_whom_it_is_said_to_does_not_say_it(frame, speaker):
    assert found_in(f"Es werde keine Verurteilung geben, {frame}.")[-1].speaker == speaker
