"""ParlaMint of Bosnia, Bulgaria, Croatia, Galicia, Iceland, Latvia, Norway, Portugal, Serbia and the
Basque Country: names in any order, parts of names, offices alone, remarks in the words.
"""

import pytest

from intake import TurnKind
from intake.formats.parliaments.parlamint.person_ids import id_words, parted_particles

from ..turns_of import said
from .test_parlamint_countries import label, one, u


def voices(record):
    return [(turn.speaker, turn.role, turn.party) for turn in record.turns]


@pytest.mark.parametrize(
    ("corpus", "language", "house"),
    [
        ("RS", "sr", "Narodna skupština"),
        ("HR", "hr", "Hrvatski sabor"),
        ("BA", "bs", "Parlamentarna skupština Bosne i Hercegovine"),
    ],
)
def test_labels_that_a_comma_turns_are_names_and_no_offices(corpus, language, house):
    record = one(
        label("Adlić, Goran")
        + u("AdlićGoran", "Otvaram sednicu.", "chair")
        + label("Bergović, Snježana (SDP)")
        + u("BergovićSnježana", "Gradimo 300 stanova.")
        + u("KonElvira", "Hvala."),
        language=language,
        corpus=corpus,
    )
    assert voices(record) == [
        ("Goran Adlić", "", ""),
        ("Snježana Bergović", "", "SDP"),
        ("Elvira Kon", "", ""),
    ]
    assert record.turns[0].kind is TurnKind.CHAIR
    assert record.outlet == house
    assert "Adlić, Goran:" in record.text  # as it is printed


def test_a_comma_in_front_of_an_office_turns_nothing():
    record = one(
        label("Ana Adlić, ministrica") + u("AdlićAna", "Hvala."), language="hr", corpus="HR"
    )
    assert voices(record) == [("Ana Adlić", "ministrica", "")]


def test_ids_without_any_label_are_in_the_order_of_their_corpus():
    bulgarian = u("БерговАтанас", "Откривам.", "chair") + u("BergovXyzaras", "Да.")
    record = one(bulgarian, language="bg", corpus="BG")
    assert [turn.speaker for turn in record.turns] == ["Атанас Бергов", "Xyzaras Bergov"]
    assert record.outlet == "Народно събрание"
    icelandic = one(u("LineikBergsdottir", "Já."), language="is", corpus="IS")
    assert [turn.speaker for turn in icelandic.turns] == ["Lineik Bergsdottir"]
    basque = one(u("AnderOtermin", "Bai."), language="eu", corpus="ES-PV")
    assert [turn.speaker for turn in basque.turns] == ["Ander Otermin"]


LATVIAN = (
    label("Sēdes vadītāja.")
    + u("AdlereInāra", "Sākam.", "chair")
    + label("V. Bergs (ZZS).")
    + u(
        "BergsViktors",
        "Mēs būvējam. (Dep. I. Kons: “Nē!”) Paldies. (Starpsauciens: “Kauns!”) Jā (arī rīt). "
        "(Zālē smiekli.) Beigas.",
    )
)


def test_a_latvian_initial_is_completed_by_the_id_and_calls_are_their_callers():
    record = one(LATVIAN, language="lv", corpus="LV")
    assert voices(record)[:2] == [
        ("Ināra Adlere", "Sēdes vadītāja", ""),
        ("Viktors Bergs", "", "ZZS"),
    ]
    assert said(record)[1:] == [
        ("Viktors Bergs", "Mēs būvējam. Paldies. Jā (arī rīt). Beigas."),
        ("I. Kons", "Nē!"),
    ]


def test_an_initial_of_somebody_else_is_not_completed():
    record = one(label("J. Bergs (ZZS).") + u("BergsViktors", "Jā."), language="lv", corpus="LV")
    assert voices(record) == [("J. Bergs", "", "ZZS")]


def test_what_bosnian_minutes_have_between_strokes_is_nobodys():
    words = "Glasamo. /ZAJEDNIČKA RASPRAVA-slabo se čuje/ Tko je za 1/2 ili 2/3?"
    record = one(u("BergovićGoran", words), language="bs", corpus="BA")
    assert said(record) == [("Goran Bergović", "Glasamo. Tko je za 1/2 ili 2/3?")]
    assert "(ZAJEDNIČKA RASPRAVA-slabo se čuje)" in record.text


def test_norwegian_labels_have_the_hour_and_an_office_in_small_letters():
    record = one(
        label("Presidenten:")
        + u("person.ABC", "Møtet er satt.", "chair")
        + label("Anna Adler (Frp) [10:12:33]:")
        + u("person.ANAD", "Vi bygger.")
        + label("Klima- og miljøminister Bert Berg [10:20:01]:")
        + u("person.BEBE", "Takk.")
        + label("Presidenten:")
        + u("person.ABC", "Takk."),
        language="no",
        corpus="NO",
    )
    assert voices(record) == [
        ("", "Presidenten", ""),
        ("Anna Adler", "", "Frp"),
        ("Bert Berg", "Klima- og miljøminister", ""),
        ("", "Presidenten", ""),
    ]


def test_galician_labels_have_the_family_names_alone():
    record = one(
        label("O señor PRESIDENTE:")
        + u("BergMiguelÁngel", "Iniciamos.", "chair")
        + label("A señora ADLER CORES:")
        + u("AdlerMontse", "Grazas.")
        + label("O señor CONSELLEIRO DE FACENDA (Kon Corvo):")
        + u("KonMiguel", "Boas.")
        + label("O señor PRESIDENTE (Wolf Pouso):")
        + u("WolfDiego", "Remata.", "chair"),
        language="gl",
        corpus="ES-GA",
    )
    assert voices(record) == [
        ("Miguel Ángel Berg", "Presidente", ""),
        ("Montse Adler Cores", "", ""),
        ("Miguel Kon Corvo", "Conselleiro de facenda", ""),
        ("Diego Wolf Pouso", "Presidente", ""),
    ]


def test_a_label_of_another_family_gets_no_given_name():
    wrong = label("A señora WOLF CORES:") + u("AdlerMontse", "Grazas.")
    assert voices(one(wrong, language="gl", corpus="ES-GA"))[0][0] == "Wolf Cores"


def test_basque_labels_end_in_the_form_of_address():
    record = one(
        label("LEHENDAKARIAK:")
        + u("BergOtermin", "Eskerrik asko.", "chair")
        + label("ADLER GOROSTIDI jaunak:")
        + u("AdlerGorostidi", "Bai.")
        + label("KULTURAKO SAILBURUAK (Kon Larrea):")
        + u("KonLarrea", "Ez."),
        language="eu",
        corpus="ES-PV",
    )
    assert voices(record) == [
        ("Berg Otermin", "Lehendakariak", ""),
        ("Adler Gorostidi", "", ""),
        ("Kon Larrea", "Kulturako sailburuak", ""),
    ]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("AntóniodaSilvaBerg", "António da Silva Berg"),
        ("CecíliaFelgueirasdeMeirelesBerg", "Cecília Felgueiras de Meireles Berg"),
        ("AnadeOliveiraeBerg", "Ana de Oliveira e Berg"),
        ("RuiMachadodosSantos", "Rui Machado dos Santos"),
        ("EduardoAlmeidaMachado", "Eduardo Almeida Machado"),
        ("FernandoAndradeAzevedoBerg", "Fernando Andrade Azevedo Berg"),
    ],
)
def test_portuguese_particles_that_run_on_are_words_of_their_own(who, name):
    assert " ".join(parted_particles(id_words(who))) == name
    record = one(u(who, "Boa tarde."), language="pt", corpus="PT")
    assert [turn.speaker for turn in record.turns] == [name]
