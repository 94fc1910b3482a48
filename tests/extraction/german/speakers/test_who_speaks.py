"""Who of those named around a cue speaks, and whose voice further sentences carry."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Die Zahl der Verletzten bezifferte die Feuerwehr mit dreizehn.", "die Feuerwehr"),
        ("Monatelang haben die Behörden abgestritten, dass Türen klemmen.", "die Behörden"),
        ("Die Behörde bezifferte die Zahl der Verletzten mit dreizehn.", "Die Behörde"),
        (
            "Der Ausschuss tagte lange, die Leiterin, Eva Roth, sagte, man komme voran.",
            "die Leiterin, Eva Roth",
        ),
        ("Der Pfarrer kam, lobte den Chor und sagte, er komme wieder.", "Der Pfarrer"),
        ("„Das dauert“, sagte der Pilot laut Abendzeitung.", "der Pilot"),
        ("Nach Angaben der Polizei sagte der Fahrer: „Ich war müde.“", "der Fahrer"),
    ],
)
def test_the_one_who_can_speak_is_the_speaker(sentence, speaker):
    assert speaker in [found.speaker for found in found_in(sentence)]


def test_with_its_particle_it_is_another_verb():
    assert found_in("Der Landrat forderte gestern Hilfstruppen an.") == []
    assert only("Der Landrat forderte gestern Hilfstruppen.").type == "Reported"


def test_quoted_words_that_are_the_object_are_the_statement_not_the_sentence():
    found = only("Meteorologen warnen vor einem „sehr heftigen Sturm“.")
    assert (found.type, found.quote, found.speaker) == (
        "Direct",
        "„sehr heftigen Sturm“",
        "Meteorologen",
    )


def test_a_passive_name_without_an_agent_is_nobodys_judgement():
    assert found_in("Der Strom, der als „Nordstrom“ bezeichnet wird, ist kalt.") == []


def test_whoever_opens_the_paragraph_is_the_voice_of_its_subjunctive():
    text = (
        "Der Trainer klagte, das Tor sei gültig.\n\nMinisterin Uta Lohse nahm dazu Stellung. Das "
        "Gesetz komme bald."
    )
    assert found_in(text)[-1].speaker == "Ministerin Uta Lohse"


def test_what_cannot_speak_carries_no_voice():
    text = (
        "Die Ministerin sagte, das Gesetz komme. Die Verträge sehen eine Frist vor. Sie ende im "
        "Mai."
    )
    assert found_in(text)[-1].speaker == "Die Ministerin"


@pytest.mark.parametrize(
    ("frame", "speaker", "addressee"),
    [
        ("sagte Volker Haas (CSU) der „Nordrundschau“", "Volker Haas (CSU)", "der „Nordrundschau“"),
        ("sagte Einsatzleiter Jan Otten der Zeitung", "Einsatzleiter Jan Otten", "der Zeitung"),
        ("sagte der Sprecher der Zeitung", "der Sprecher der Zeitung", ""),
        ("erklärte deren Sprecher Nils Frank", "deren Sprecher Nils Frank", ""),
        ("sagt Studienleiter Prof. Dr. Uwe Bach", "Studienleiter Prof. Dr. Uwe Bach", ""),
    ],
)  # fmt: skip
def test_behind_a_name_the_newspaper_is_whom_it_is_said_to(frame, speaker, addressee):
    found = only(f"„Das ist gut“, {frame}.")
    assert (found.speaker, found.addressee) == (speaker, addressee)


def test_a_surname_that_is_a_noun_ends_before_the_agency():
    found = only("„Das ist gut“, sagte Einsatzleiter Jörg Pfennig der Nachrichtenagentur dpa.")
    assert found.speaker == "Einsatzleiter Jörg Pfennig"


def test_a_clause_set_against_the_one_before_shares_its_subject():
    text = "Manager Ralf Brand lobte die Mannschaft, kündigte aber Gespräche an."
    assert {found.speaker for found in found_in(text)} == {"Manager Ralf Brand"}
    text = (
        "Manager Ralf Brand stellte sich vor sie – „die Jungs geben alles“ –, kündigte aber "
        "Gespräche an."
    )
    assert {found.speaker for found in found_in(text)} == {"Manager Ralf Brand"}


def test_who_tells_the_whole_goes_on_not_who_is_named_in_it():
    found = found_in(
        "Der Direktor erklärte, das Land besitze seiner Meinung nach vier Waffen. "
        "Das Amt gehe von sechs aus."
    )
    assert found[-1].speaker == "Der Direktor"


def test_the_voice_of_his_own_account_is_his():
    text = "Der ältere Bruder, Georg Ratz, wusste es nach eigenem Bekunden. Das sei ganz normal."
    found = found_in(text)
    assert found[-1].speaker == "Der ältere Bruder, Georg Ratz"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Die Wirtin wehrt sich gegen den Vorwurf der Mutlosigkeit: Es gehe um Anstand.",
            "Die Wirtin",
        ),
        ("Der Vorwurf der Regierung, es gehe um Geld, trog.", "der Regierung"),
        ("Der Zug fährt, wie eine Sprecherin der dpa bestätigte.", "eine Sprecherin"),
        ("Der Zug fährt, wie eine Sprecherin der Bahn bestätigte.", "eine Sprecherin der Bahn"),
        ("Die Behörde lastet dem Wirt Betrug an.", "Die Behörde"),
    ],
)
def test_neither_a_charge_nor_an_agency_is_who_speaks(sentence, speaker):
    assert only(sentence).speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Der Rat billigte den Plan, der die Lage kennt und die Stadt auffordert, zu sparen.",
            "der",
        ),
        (
            "Die Bahn zögert, während der Verband Rot den Umbau lobt und fordert, dass man beginnt.",
            "der Verband Rot",
        ),
    ],
)
def test_a_clause_that_goes_on_a_subordinate_one_has_its_subject(sentence, speaker):
    assert [found.speaker for found in found_in(sentence) if found.cue] == [speaker]
