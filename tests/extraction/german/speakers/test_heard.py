"""Who is told something, and learns or hears it, is never who says it."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    "text",
    [
        "Das Gericht erfuhr, dass der Fahrer geschlafen hatte.",
        "Der Rat hat erfahren, dass Geld fehlt.",
        "Der Fahrer habe geschlafen, bekam das Gericht zu hören.",
        "Der Fahrer habe geschlafen, hörte das Gericht.",
        "Der Damm könne brechen, wurden die Minister gewarnt.",
        "Der Fahrer habe geschlafen, wurde dem Gericht gesagt.",
        "Sie erfuhr von der Kündigung, dass alles vorbei sei.",
    ],
)
def test_what_is_heard_is_told_by_nobody_who_is_named(text):
    assert only(text).speaker == ""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Der Stadtrat erfuhr von Bauamtsleiter Theo Quast, dass der Kanal zu eng sei.",
            "Bauamtsleiter Theo Quast",
        ),
        ("Der Damm könne brechen, wurden sie von der Behörde gewarnt.", "der Behörde"),
        ("Wie die Zeitung aus dem Rathaus erfuhr, kostet der Bau mehr.", "die Zeitung"),
        ("Die Polizei will erfahren haben, dass er lügt.", "Die Polizei"),
    ],
)
def test_who_is_named_behind_von_or_claims_to_know_it_tells_it(text, speaker):
    assert only(text).speaker.startswith(speaker)


def test_a_passive_in_front_of_the_indicative_tells_nothing_before_it():
    assert found_in("Der Damm bricht, wurde gewarnt.") == []
