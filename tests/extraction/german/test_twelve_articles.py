"""What twelve articles of twelve kinds of outlets showed at first sight: frames set into speeches, who
goes on to speak, and what tells of a speaker without being part of the words or the name.
"""

import pytest

from extraction import extract
from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "quote", "speaker"),
    [
        (
            "Er fürchte, sagte ein Vater von zwei Kindern, »dass hier bald gerast wird«.",
            "Er fürchte … »dass hier bald gerast wird«",
            "ein Vater von zwei Kindern",
        ),
        (
            "Es handle sich um gebundene Ausgaben, kontert Zbinden, deshalb brauche es nichts.",
            "Es handle sich um gebundene Ausgaben … deshalb brauche es nichts",
            "Zbinden",
        ),
        (
            "Ohne Schiff, davon ist der Lehrer überzeugt, werde die Schule nicht zu halten sein.",
            "Ohne Schiff … werde die Schule nicht zu halten sein",
            "der Lehrer",
        ),
        (
            "Er habe nichts gesagt, so der 39-Jährige, der in Gent spielt, »und ich sage nichts«.",
            "Er habe nichts gesagt … »und ich sage nichts«",
            "der 39-Jährige",
        ),
        (
            "Sie bleibe Mitglied, so die Trainerin, die nun Urlaub macht, »und komme wieder«.",
            "Sie bleibe Mitglied … »und komme wieder«",
            "die Trainerin",
        ),
        (
            "Man plane, so der Wirt, ein Fest.",
            "Man plane … ein Fest",
            "der Wirt",
        ),
    ],
)
def test_a_frame_in_the_middle_is_no_part_of_the_words_around_it(sentence, quote, speaker):
    found = found_in(sentence)[0]
    assert (found.quote, found.speaker) == (quote, speaker)


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Sollte es klappen, plant man, die Busse umzurüsten.", "die Busse umzurüsten"),
        ("Der Chef kam, und er sagte, der Plan sei gut.", "der Plan sei gut"),
    ],
)
def test_what_is_no_speech_in_front_stays_outside(sentence, quote):
    assert quote in [found.quote for found in found_in(sentence)]


@pytest.mark.parametrize("text", ["»Gut«, sagte der Wirt am", "Dieser, Jan Korn", "»Gut«, so der"])
def test_a_text_may_end_anywhere(text):
    assert len(found_in(text)) <= 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Torhüter Nils Over, der gegen Amadou Keita rettete, wurde deutlich: Einige hätten das nicht begriffen.",
        "Sein Kollege Nils Over, der daneben stand, brummte, man solle nicht so laut reden.",
        "Nils Over doppelt nach: Wer mit dem Velo komme, kaufe häufiger ein.",
    ],
)
def test_whoever_leads_to_the_words_says_them_though_cut_off_from_his_verb(sentence):
    before = "Den Ball müsse er machen, gab Leon Bartels zu. "
    assert extract(before + sentence, "de").statements[-1].resolved_speaker == "Nils Over"


def test_a_new_paragraph_goes_on_with_its_own_subject():
    text = (
        "Der Planer Jens Tramm sagte, man habe gezählt.\n\nCDU-Ratsherr Ludger Ost stellte sich "
        "hinter den Rat. Er wohne selbst an der Straße."
    )
    assert extract(text, "de").statements[-1].resolved_speaker == "Ludger Ost"


def test_where_nobody_comes_in_between_the_words_go_on():
    text = "Der Planer Jens Tramm sagte, man habe gezählt. Die Straße war nass. Er wohne dort."
    assert extract(text, "de").statements[-1].resolved_speaker == "Jens Tramm"


@pytest.mark.parametrize(
    "time", ["am Abend", "am Dienstagmorgen", "am Montagabend", "in der Nacht"]
)
def test_when_it_was_said_is_no_part_of_who_said_it(time):
    assert only(f"»Gut«, sagte die Sprecherin der Wehr {time}.").speaker == (
        "die Sprecherin der Wehr"
    )


def test_where_somebody_works_is():
    assert (
        only("»Gut«, sagte der Sprecher am Landgericht.").speaker == "der Sprecher am Landgericht"
    )


def test_a_month_in_which_something_ends_concludes_nothing():
    assert not found_in("Die Fähre fährt noch, und wenn es nach ihm geht, ist im Oktober Schluss.")
    assert only("Der Schluss, dass die Fähre fährt, ist falsch.").quote == "dass die Fähre fährt"
