"""Who is named at the same verb is not meant by its subject's pronoun; and further wrong persons."""

import pytest

from extraction import extract


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“We go on,” the premier, Shige Ishida, said, smiling at Ken Mori. Mori did not smile. "
            "He later called the premier “a dreamer.”",
            "Ken Mori",
        ),
        (
            "Editor Dan Moss said he would stay. Paul Kern shook his head. He attacked Moss in a "
            "letter.",
            "Paul Kern",
        ),
        (
            "Rep. Dana Cole introduced Lt. Gov. Rita Shaw. Shaw attacked her opponent, Bill Tate. "
            "He denied it.",
            "Bill Tate",
        ),
    ],
)
def test_he_is_not_the_one_whom_he_attacks_nor_a_name_that_may_be_a_womans(text, name):
    assert extract(text, "en").statements[-1].resolved_speaker == name


def test_he_is_not_the_one_whom_he_attacks_in_german():
    text = "Minister Jan Hart sagte, er gehe. Paul Kern lächelte. Er kritisierte den Minister."
    assert extract(text, "de").statements[-1].resolved_speaker == "Paul Kern"


def test_he_attacks_somebody_without_a_definite_article():
    text = "Minister Jan Hart sagte, er gehe. Er kritisierte Minister anderer Länder."
    assert extract(text, "de").statements[-1].resolved_speaker == "Jan Hart"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ministerin Karla Domes ging. »Wir bauen«, sagte Domes.", "Karla Domes"),
        ("Weitere Wege seien, so der Landkreis, die Folge.", "Landkreis"),
    ],
)
def test_a_name_in_s_keeps_its_s_at_a_verb_in_the_singular(text, name):
    assert extract(text, "de").statements[-1].resolved_speaker == name


@pytest.mark.parametrize(
    "text",
    [
        "Rätin Lotte Ehlers will den Park erhalten. Ihr Kollege Max Ehlers möchte dort bauen. »Wir "
        "brauchen Wohnungen«, sagt Ehlers. Lotte Ehlers ging.",
        "Komponist Ludwig Hain starb am Montag. Das teilte seine Tochter Ines Hain mit. Hain hatte "
        "einmal gesagt, er fürchte den Tod nicht.",
    ],
)
def test_of_two_with_one_surname_nobody_is_meant_by_it_alone(text):
    shared = [s for s in extract(text, "de").statements if s.resolution == "shared_name"]
    assert [s.resolved_speaker for s in shared] == [None]


def test_whom_the_text_is_about_is_meant_by_a_surname_that_another_shares():
    text = (
        "»Er geht«, sagte Jan Hart. Hart war lange im Amt. Hart ist krank. Seine Frau Ute Hart "
        "sagte nichts. Die Luft sei raus, sagte Hart."
    )
    assert extract(text, "de").statements[-1].resolved_speaker == "Jan Hart"


@pytest.mark.parametrize(
    "name", ["Alexis Tsipras", "Patrice Motsepe", "Marian Wendt", "Nicola Zingaretti"]
)
def test_a_name_that_is_a_womans_in_one_language_may_be_a_mans_in_another(name):
    text = f"{name} traf Anna Berg. Er werde kämpfen, sagte er."
    assert extract(text, "de").statements[-1].resolved_speaker == name


def test_behind_somebody_who_only_acts_a_speech_is_not_that_of_who_spoke_before():
    text = (
        "Investigator Hugh Cole told the court that witness Jan Rohr had confessed. Rohr shook his "
        "head. “I never said that.”"
    )
    assert extract(text, "en").statements[-1].resolved_speaker is None


def test_somebody_out_of_reach_says_nothing():
    text = "Ann Frost said she knew nothing. Lenz could not be reached."
    assert len(extract(text, "en").statements) == 1


def test_who_says_i_is_no_newspaper():
    text = (
        "Der Verein trennte sich von Trainer Mirko Vasic. Der »Küstenkurier« berichtet von "
        "400.000 Euro. »Mir wurde das anders gesagt«, schrieb er auf Instagram."
    )
    assert extract(text, "de").statements[-1].resolved_speaker == "Mirko Vasic"


def test_who_is_cited_is_not_the_paper_that_cites():
    cites = "Die Zeitung zitiert sie mit den Worten, sie könne nicht mehr."
    assert (
        extract(f"Das Verfahren zieht sich. {cites}", "de").statements[-1].resolved_speaker is None
    )
    named = extract(f"Klara Voss trat zurück. {cites}", "de").statements[-1]
    assert named.resolved_speaker == "Klara Voss"
