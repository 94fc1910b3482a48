"""German statements beside each other: a speech that goes on or is interrupted, one in another."""

import pytest

from tests.extraction.found import found_in, only


def test_further_sentences_in_the_subjunctive_keep_the_speaker():
    first, second = found_in(
        "Der Minister sagte, der Bau sei teuer. Man habe zu spät angefangen. Nun fehle das Geld."
    )
    assert first.type == "Indirect"
    assert (second.type, second.quote, second.speaker) == (
        "IndirectFreeIndirect",
        "Man habe zu spät angefangen. Nun fehle das Geld.",
        "Der Minister",
    )


def test_a_speech_interrupted_by_its_frame_is_one_statement_in_two_spans():
    found = only("„Wir sind bereit“, sagte die Trainerin, „aber es fehlt uns an Zeit.“")
    assert found.quote == "„Wir sind bereit“ … „aber es fehlt uns an Zeit.“"
    assert (found.frame, found.speaker) == (", sagte die Trainerin,", "die Trainerin")


def test_a_speech_without_frame_goes_on_with_the_speaker_before():
    first, second = found_in(
        "„Ich habe genug“, sagte der Pförtner.\n\n„Ich gehe jetzt nach Hause.“"
    )
    assert first.speaker == second.speaker == "der Pförtner"


def test_a_speech_without_frame_is_that_of_the_person_just_introduced():
    found = found_in(
        "Andere fragen sich, wer das zahlt. Der Maler Ole Brand wohnt am Hafen. „Ich bleibe hier.“"
    )
    assert found[-1].speaker == "Der Maler Ole Brand"


def test_a_speech_without_frame_is_never_that_of_people_at_large():
    assert (
        found_in("Viele fragen sich, wer das zahlt. Es regnet. „Ich bleibe hier.“")[-1].speaker
        == ""
    )


def test_a_speech_inside_a_speech_with_a_frame_of_its_own_is_a_statement():
    outer, inner = found_in(
        "„Der Makler hat uns gesagt: ‚Das Haus bleibt.‘ Dann war es weg“, sagte die Mieterin."
    )
    assert outer.speaker == "die Mieterin"
    assert (inner.type, inner.quote, inner.speaker) == (
        "Direct",
        "‚Das Haus bleibt.‘",
        "Der Makler",
    )
    assert (inner.frame, inner.addressee) == ("Der Makler hat uns gesagt:", "uns")


def test_words_in_marks_inside_a_speech_without_a_frame_are_no_statement():
    only("„Er nannte das Haus ‚Kasten‘ und ging“, sagte die Mieterin.")


def test_quoted_words_in_indirect_speech_are_a_statement_of_their_own():
    whole, part = found_in("Der Kläger behauptet, er habe „nie einen Cent“ erhalten.")
    assert (whole.type, whole.quote) == ("Indirect", "er habe „nie einen Cent“ erhalten")
    assert (part.type, part.quote, part.speaker) == ("Direct", "„nie einen Cent“", "Der Kläger")


def test_quoted_words_that_are_all_of_the_content_are_direct_speech():
    found = only("Die Expertin empfiehlt, „die Zahlen mit Vorsicht zu lesen“.")
    assert (found.type, found.quote) == ("Direct", "„die Zahlen mit Vorsicht zu lesen“")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Die Behörde wirft dem Werk vor, Abwasser in die Lahr zu leiten. Das Werk streitet "
            "dies ab. Seine Anlage sei dicht.",
            "Das Werk",
        ),
        (
            "Der Konzern kündigte an, die Preise zu senken. Einige vertreten die Auffassung, das "
            "komme zu spät. Die Kunden seien längst fort.",
            "Einige",
        ),
        (
            "Der Verein hofft auf Spenden. Der Frachter lag mit dem Bug im Hafen. Der Tank sei "
            "leer.",
            "Der Verein",
        ),
    ],
)
def test_who_takes_up_what_was_said_goes_on_and_not_who_spoke_before(text, speaker):
    assert found_in(text)[-1].speaker == speaker


def test_hearsay_that_nobody_gives_out_is_no_voice_to_go_on_with():
    *_, last = found_in(
        "Die Polizei zeigt Präsenz. Dort treffen sich dem Vernehmen nach Banden. "
        "Es sei zu Diebstahl gekommen."
    )
    assert last.speaker == "Die Polizei"


def test_the_verb_in_front_of_a_colon_tells_and_not_the_next_one_behind_the_words():
    first, *_ = found_in(
        "Sprecherin Edda Lohse schrieb bei Nordnetz: „Das sind schlimme Tage“, weiter hieß es, "
        "dass man trauere."
    )
    assert (first.speaker, first.cue) == ("Sprecherin Edda Lohse", "schrieb")


def test_a_frame_right_behind_the_words_tells_them_also_behind_a_colon():
    *_, last = found_in(
        "Wagner bat um Nachsicht: „Ich habe Fehler gemacht“, hieß es in einer Erklärung."
    )
    assert last.speaker == "einer Erklärung"


def test_whoever_said_what_stands_before_goes_on_speaking():
    *_, last = found_in(
        "Der Plan ist alt. Das sagte Finanzministerin Ute Moll am Freitag. "
        "Der Haushalt sei ausgeglichen."
    )
    assert last.speaker == "Finanzministerin Ute Moll"


@pytest.mark.parametrize(
    "between",
    [
        "Trainer Olaf Renner kündigte einen Umbau an. Sven Pohl stand daneben.",
        "Ein Nachbar hatte Rauch gesehen und Marion Heller geweckt.",
    ],
)
@pytest.mark.parametrize("further", ["Er habe nur Glück gehabt.", "Sie sei hinausgerannt."])
def test_nobody_speaks_who_may_be_another_than_the_one_named_last(between, further):
    assert found_in(f"{between} {further}")[-1].speaker == ""


@pytest.mark.parametrize("reacts", ["zuckte mit den Schultern", "winkte ab", "lachte"])
@pytest.mark.parametrize("further", ["Er habe nur Glück gehabt.", "»Glück gehabt.«"])
def test_whoever_reacts_by_name_says_what_follows(reacts, further):
    said = f"»Gut gehalten«, sagte Trainer Olaf Renner. Sven Pohl {reacts}."
    assert found_in(f"{said} {further}")[-1].speaker == "Sven Pohl"


def test_the_voice_goes_on_over_a_sentence_that_names_the_same_one_or_a_thing():
    said = "»Gut gehalten«, sagte Trainer Olaf Renner."
    for between in ("Olaf Renner lachte.", "Das Wetter war gut."):
        assert found_in(f"{said} {between} Er habe nur Glück gehabt.")[-1].speaker != ""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Die Autorin Nele Quist hat mit Ärzten gesprochen. Einer ist der Kinderarzt Tobias "
            "Röhl. Was er sagt, klingt düster. »Die Kinder schlafen zu wenig.«",
            "er",
        ),
        ("Was Röhl erzählt, klingt düster. Die Kinder seien müde.", "Röhl"),
    ],
)
def test_whoever_says_what_is_judged_goes_on(text, speaker):
    assert found_in(text)[-1].speaker == speaker


def test_whoever_is_introduced_in_between_may_be_the_one_who_goes_on():
    text = "Schiedsrichter Nils Voß räumte den Fehler ein. Trainerin Maja Born blieb ruhig. "
    assert found_in(f"{text}So etwas passiere.")[-1].speaker == ""


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Nach dem Treffen von Vera Noll und Tim Hale hieß es, man sei sich einig.", ""),
        ("Nach dem Besuch von Minister Jan Hart war zu hören, der Plan sei tot.", ""),
        ("Am Rande der Rede von Paul Kern hieß es aus der Partei, er gehe.", "der Partei"),
        ("Am Montag hieß es von Hart, er gehe.", "Hart"),
        ("Von Minister Jan Hart hieß es, der Plan sei tot.", "Minister Jan Hart"),
    ],
)
def test_whose_meeting_it_was_does_not_tell_what_was_heard_there(sentence, speaker):
    assert only(sentence).speaker == speaker
