"""Who is behind words that name a role, a paper, an objection or nobody: in German texts."""

import pytest

from extraction import extract
from tests.extraction.found import only


def meant(text):
    return [s.resolved_speaker for s in extract(text, "de").statements]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Am Freitag wird laut Manager Kurt Ebel Stürmer Tarik Aslan operiert.", "Kurt Ebel"),
        ("Am Abend singt laut Intendantin Ida Held Tenor Jan Ohm.", "Ida Held"),
    ],
)
def test_a_function_behind_a_surname_begins_another_person(text, speaker):
    assert meant(text) == [speaker]
    assert only(text).speaker.endswith(speaker)


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        ("Nach einem vom Chor verteilten Flugblatt schließt das Bad.", "schließt das Bad", "Chor"),
        ("Nach einem von der Bank verschickten Brief zahlt er.", "zahlt er", "Bank"),
    ],
)
def test_a_paper_is_of_whoever_spreads_it(text, quote, speaker):
    assert (only(text).quote, *meant(text)) == (quote, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Nach einem Brief an den Rat ging er nach Hause.",
        "Nach einem von Anna Berg verlesenen Brief tagte der Rat.",
    ],
)
def test_a_paper_that_nobody_spreads_tells_the_time(text):
    assert meant(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Beirat reagierte empört. Es war spät. Die Stadt habe geschlafen.", "Beirat"),
        (
            "Die Winzerin Ida Knoll gab sich gelassen. Es gab Frost. Die Reben hätten sich erholt.",
            "Ida Knoll",
        ),
        ("Rat Jan Ohm zweifelt. Ein Gutachten, so sein Einwand, sei nie bezahlt.", "Jan Ohm"),
        ("Der Ruderclub Ostufer baut. Nach eigenen Angaben zahlte er viel.", "Ruderclub Ostufer"),
        ("Zeugin Ida Quast stand da. »Es hat gekracht«, erzählt die Rentnerin.", "Ida Quast"),
    ],
)
def test_whoever_was_named_before_goes_on(text, speaker):
    assert meant(text)[-1] == speaker


def test_an_age_ends_its_sentence():
    text = "Auf der Bühne steht Yuna Seo. Sie ist erst 19. Sie habe Angst gehabt, gesteht sie."
    assert only(text).quote == "Sie habe Angst gehabt"


@pytest.mark.parametrize("stamp", ["", "+++ 18.20 Uhr: "])
def test_the_function_in_a_headline_is_whoever_has_it_below(stamp):
    headline = f"{stamp}Kapitän verteidigt Kurs{' +++' if stamp else ''}"
    text = f"{headline}\n\nKapitän Arne Lüders hat den Kurs der Fähre verteidigt.\n"
    assert meant(text) == ["Arne Lüders", "Arne Lüders"]


def test_two_who_have_it_leave_the_headline_open():
    text = "Kapitän verteidigt Kurs\n\nKapitän Jan Ohm und Kapitän Uwe Rot lobten das Team.\n"
    assert meant(text)[0] == "Kapitän"


def test_words_inside_a_turn_are_of_the_nearest_main_clause():
    text = (
        "**Warum?**\n\nAls wir schließen wollten, hat der Landrat gesagt: »Nur über mich.« Heute "
        "hilft er.\n"
    )
    inner = next(s for s in extract(text, "de").statements if s.cue)
    assert inner.resolved_speaker == "Landrat"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Nein“, sagte Landrat Jan Kaiser.", "Jan Kaiser"),
        ("„Nein“, sagte GEW-Sprecher Michael Neustadt.", "Michael Neustadt"),
        ("„Nein“, sagte Tirols schwarzer Präsident Emil Ranke.", "Emil Ranke"),
        (
            "Die Abgeordneten Gelegenheit haben lassen: „Nein“, sagte Jan Wahl. Der CDU-Politiker "
            "lehnte den Plan ab.",
            "Jan Wahl",
        ),
    ],
)
def test_the_whole_name_is_meant_whatever_its_parts_mean(text, name):
    assert set(meant(text)) == {name}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Staatsanwalt Jan Hell fragte: „Wo?“ Der Zeuge gab an, nichts zu wissen.", "Zeuge"),
        ("Richterin Ina Hell fragte: „Wo?“ Die Zeugin gab an, nichts zu wissen.", "Zeugin"),
        (
            "Bürgermeister Jan Hell steht vor Gericht. Der Angeklagte gab an, nichts zu wissen.",
            "Jan Hell",
        ),
        (
            "Der Autor Karl Lewin kommt. Auch Lehrerin Ina Korn. „Ja“, so der Krimiautor.",
            "Karl Lewin",
        ),
        ("Der Autor Karl Lewin kommt. Es regnet. „Ja“, so der Zürcher Krimiautor.", "Karl Lewin"),
        ("Nach den Angaben vom Samstag sind zwei Männer verletzt.", None),
        ("Richter Jan Hell ermahnte den ersten Zeugen. Dieser sagte: „Ich meine ja.“", None),
        ("Richter Jan Hell bat den Zeugen herein. Der schwieg, bevor er sagte: „Ja.“", None),
        ("Trainer Jan Hell lobte Stürmer Ali Kaan. Der sagte: „Ich meine ja.“", "Ali Kaan"),
        ("Er wies die Kritik von Tom Meier zurück, der ihn als „faul“ bezeichnete.", "Tom Meier"),
    ],
)
def test_a_description_means_whom_it_may_mean(text, last):
    assert meant(text)[-1] == last


def test_a_line_as_long_as_a_paragraph_is_one():
    text = (
        "Landrat Jan Hell kritisierte: Der Plan habe gezeigt, dass die Stadt im Boot nur noch mitfahre "
        "und dass alle im Rat längst wüssten, wohin die Fahrt in diesem Sommer wieder gehen werde\n"
        "Der Vorsitzende des Rats, Emil Matt, bezeichnete den Plan als „durchaus gelungen“."
    )
    assert meant(text) == ["Jan Hell", "Emil Matt"]
