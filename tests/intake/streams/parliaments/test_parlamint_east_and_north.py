"""ParlaMint of Ukraine, Slovenia and Finland: who is named in another order, or calls out."""

from intake import TurnKind

from ..turns_of import said
from .test_parlamint_countries import label, one, u


def voices(record):
    return [(turn.speaker, turn.role, turn.party, turn.kind) for turn in record.turns]


def test_in_ukraine_labels_have_the_family_name_first_and_ids_the_spoken_order():
    record = one(
        label("ГОЛОВУЮЧИЙ.")
        + u("АннаОлексіївнаАдлер.1975", "Дякую.", "chair")
        + label("БЕРГ БЕРТ")
        + u("БертБерг.1970", "Ми будуємо.", "guest")
        + label("КОН К.К.")
        + u("КарлаКарлівнаКон.1980", "Так."),
        language="uk",
        corpus="UA",
    )
    assert said(record) == [
        ("Анна Олексіївна Адлер", "Дякую."),
        ("Берт Берг", "Ми будуємо."),
        ("Карла Карлівна Кон", "Так."),
    ]
    assert voices(record)[0][1:] == ("Головуючий", "", TurnKind.CHAIR)
    assert "ГОЛОВУЮЧИЙ:" in record.text


def test_a_group_of_several_words_in_capitals_is_no_office():
    record = one(
        label("PODPREDSEDNIK BERT BERG:")
        + u("BergBert", "Hvala.", "chair")
        + label("ANNA ADLER (PS NP):")
        + u("AdlerAnna", "Gradimo."),
        language="sl",
        corpus="SI",
    )
    assert voices(record) == [
        ("Bert Berg", "Podpredsednik", "", TurnKind.CHAIR),
        ("Anna Adler", "", "PS NP", TurnKind.SPEECH),
    ]


def test_a_call_in_square_brackets_is_its_callers():
    vocal = "<vocal><desc>[Anna Adler: Hyvä!]</desc></vocal>"
    record = one(
        f'<u who="#BertBerg" ana="#regular"><seg>Kiitos. {vocal} Näin.</seg></u>',
        language="fi",
        corpus="FI",
    )
    assert said(record) == [("Bert Berg", "Kiitos. Näin."), ("Anna Adler", "Hyvä!")]
    assert record.turns[1].kind is TurnKind.INTERJECTION


def test_in_estonia_a_label_elsewhere_tells_the_name_of_an_id_and_initials_are_none():
    record = one(
        u("j_adler_19780702", "Tere.", "chair")
        + label("Anna Berg")
        + u("a_berg_19660110", "Jah.")
        + label("Anna Adler")
        + u("j_adler_19780702", "Tänan.", "chair")
        + u("k_cohn_19700101", "Ei."),
        language="et",
        corpus="EE",
    )
    assert [turn.speaker for turn in record.turns] == ["Anna Adler", "Anna Berg", "Anna Adler", ""]
    assert len(record.warnings) == 1


def test_labels_that_disagree_on_an_id_tell_nothing_of_it():
    record = one(
        label("Anna Berg")
        + u("a_berg", "Jah.")
        + label("Anna Adler")
        + u("a_berg", "Ei.")
        + u("a_berg", "Tere."),
        language="et",
    )
    assert [turn.speaker for turn in record.turns][2:] == [""]
