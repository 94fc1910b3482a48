"""Comptes rendus of the two French houses, in each house's own XML."""

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.turns import extract_turns

from ..turns_of import of_kind, said

ASSEMBLEE = """<?xml version='1.0' encoding='UTF-8'?>
<compteRendu xmlns="http://schemas.assemblee-nationale.fr/referentiel">
  <uid>CRSANR5L17S2025O1N999</uid><seanceRef>RUANR5L17S2025IDS99999</seanceRef>
  <metadonnees>
    <dateSeance>20250523213000000</dateSeance><dateSeanceJour>vendredi 23 mai 2025</dateSeanceJour>
    <legislature>17</legislature><etat>complet</etat>
  </metadonnees>
  <contenu>
    <quantiemes><journee>Séance du vendredi 23 mai 2025</journee></quantiemes>
    {opening}
    <point nivpoint="1" id_syceron="10"><texte>Logement</texte>
      {first}
      <point nivpoint="2" art=" 15"><texte>Article 15 (n[[o]]&#160;1364)</texte>{second}</point>
    </point>
    <point nivpoint="1" id_syceron="20"><texte>Ordre du jour</texte>{third}</point>
  </contenu>
</compteRendu>"""
CHAIR = ("Mme la présidente", "1", "")
ADLER = ("Mme Anna Adler (LIN)", "2", "")
BERG = ("M. Bert Berg", "3", "ministre du logement")


def para(who, words, code="PAROLE_GENERIQUE"):
    name, number, office = who
    return (
        f'<paragraphe id_acteur="PA{number}" code_grammaire="{code}" id_syceron="5"><orateurs>'
        f"<orateur><nom>{name}</nom><id>{number}</id><qualite>{office}</qualite></orateur>"
        f"</orateurs><texte>{words}</texte></paragraphe>"
    )


PRESIDES = "<presidentSeance>Présidence de Mme Carla Cohn</presidentSeance>"
OPENING = f"<ouvertureSeance>{PRESIDES}{para(CHAIR, 'La séance est ouverte.')}</ouvertureSeance>"
FIRST = (
    para(CHAIR, "La parole est à M. Berg.")
    + para(
        BERG,
        "Nous construisons<br/>300 logements."
        "<italique>(Applaudissements sur les bancs du groupe LIN.)</italique> Les loyers baissent.",
    )
    + para(ADLER, "C’est <italique>faux</italique> !", "INTERRUPTION_1_10")
)


def sitting(opening=OPENING, first=FIRST, second="", third=""):
    return ASSEMBLEE.format(opening=opening, first=first, second=second, third=third).encode()


def voices(record):
    return [(t.speaker, t.role, t.party, t.identifier, t.kind) for t in record.turns]


def test_a_sitting_of_the_assemblee_is_a_record_for_each_point_of_its_agenda():
    opening, debate = read(sitting())
    assert (opening.title, said(opening)) == (
        "Séance du vendredi 23 mai 2025",
        [("Carla Cohn", "La séance est ouverte.")],
    )
    assert said(debate) == [
        ("Carla Cohn", "La parole est à M. Berg."),
        ("Bert Berg", "Nous construisons 300 logements. Les loyers baissent."),
        ("Anna Adler", "C’est faux !"),
    ]
    assert voices(debate) == [
        ("Carla Cohn", "présidente", "", "1", TurnKind.CHAIR),
        ("Bert Berg", "ministre du logement", "", "3", TurnKind.SPEECH),
        ("Anna Adler", "", "LIN", "2", TurnKind.INTERJECTION),
    ]
    assert of_kind(debate, ArticlePassageKind.STAGE_DIRECTION) == [
        "(Applaudissements sur les bancs du groupe LIN.)"
    ]
    assert (debate.title, debate.outlet, str(debate.published), debate.language) == (
        "Logement", "Assemblée nationale", "2025-05-23", "fr",
    )  # fmt: skip
    assert debate.identifier == "assemblee-nationale:CRSANR5L17S2025O1N999#2"


def test_the_topic_of_a_speech_is_the_innermost_point_that_has_a_title():
    _opening, debate, last = read(
        sitting(second=para(ADLER, "Non."), third=para(CHAIR, "À demain."))
    )
    assert [turn.topic for turn in debate.turns][-1] == "Article 15 (no\xa01364)"
    assert last.title == "Ordre du jour"


def test_an_article_without_a_title_is_called_by_its_number():
    point = f'<point nivpoint="3" art="Après_ 9">{para(ADLER, "Non.")}</point>'
    _opening, debate = read(sitting(first=point))
    assert [turn.topic for turn in debate.turns] == ["Article Après 9"]


def test_the_chair_is_named_only_as_long_as_the_same_person_presides():
    other = ("M. le président", "9", "")
    record = read(
        sitting(opening="", first=para(CHAIR, "Merci.") + para(other, "La parole est à M. Berg."))
    )[0]
    assert [(turn.speaker, turn.kind) for turn in record.turns] == [
        ("Mme la présidente", TurnKind.CHAIR),
        ("M. le président", TurnKind.CHAIR),
    ]
    assert [each.resolved_speaker for each in extract_turns(record).statements] == [None, None]
    _, record = read(sitting(first=para(CHAIR, "Merci.") + para(other, "Non.")))
    assert [turn.speaker for turn in record.turns] == ["Carla Cohn", "M. le président"]


def test_whoever_presides_again_gives_their_name_to_no_third():
    def presides(name):
        return f"<presidentSeance>Présidence de {name}</presidentSeance>"

    second, third = ("M. le président", "9", ""), ("M. le président", "10", "")
    cohn, wolf = presides("Mme Carla Cohn"), presides("M. Jan Wolf")
    chairs = cohn + para(CHAIR, "Un.") + wolf + para(second, "Deux.") + cohn + para(CHAIR, "Un.")
    record = read(sitting(opening="", first=chairs + para(third, "Trois.")))[0]
    names = ["Carla Cohn", "Jan Wolf", "Carla Cohn", "M. le président"]
    assert [turn.speaker for turn in record.turns] == names
    record = read(
        sitting(opening="", first=cohn + para(CHAIR, "Un.") + wolf + para(CHAIR, "Deux."))
    )[0]
    assert [turn.speaker for turn in record.turns] == ["Carla Cohn", "Mme la présidente"]


@pytest.mark.parametrize(
    "label", ["Plusieurs députés du groupe LIN", "Un député", "M. le ministre", "Une voix"]
)
def test_offices_and_groups_are_nobody_by_name(label):
    _, record = read(sitting(first=para((label, "", ""), "Bravo !", "INTERRUPTION_1_10")))
    assert [each.resolved_speaker for each in extract_turns(record).statements] == [None]


def test_a_commission_s_president_is_no_chair_of_the_sitting():
    someone = ("M. Bert Berg", "3", "président de la commission des finances")
    _, record = read(sitting(first=para(someone, "Je ne comprends pas.")))
    assert voices(record) == [
        ("Bert Berg", "président de la commission des finances", "", "3", TurnKind.SPEECH)
    ]


def test_what_has_no_speaker_is_nobody_s():
    loose = "<paragraphe><orateurs/><texte>L’amendement n’est pas adopté.</texte></paragraphe>"
    _, record = read(sitting(first=FIRST + loose))
    assert len(record.turns) == 3
    assert of_kind(record, ArticlePassageKind.PRINTED_MATTER)[-1] == (
        "L’amendement n’est pas adopté."
    )


def test_a_sitting_without_words_is_said():
    [error] = read_items(sitting(opening="", first=""))
    assert type(error).__name__ == "NoTextError"
    [error] = read_items(sitting()[:900])
    assert type(error).__name__ == "BrokenDocumentError"


SENAT = """<?xml version="1.0" encoding="ISO-8859-1"?>
<cri:cri xmlns:cri="http://senat.fr/schemas/thb/cri" xmlns="http://www.w3.org/1999/xhtml">
<p class="titre">Séance du 5 janvier 2026</p><p>présidence de Mme Carla Cohn</p>
{before}
<cri:titreS1 libelle="Logement"><p class="titre_S1">Logement</p></cri:titreS1>
{body}
</cri:cri>"""


def speech(name, printed, words, office="", number="19591F", civility="M."):
    office = office and (
        f'<span class="orateur_qualite"><cri:orateurqualite>, {office}.</cri:orateurqualite></span>'
    )
    return (
        f'<div class="intervenant"><cri:intervenant id="i1" mat="{number}" nom="{name}" '
        f'civ="{civility}" qua="" type="1"><p id="p1"><span class="orateur_nom">'
        f"<cri:orateurnom>{printed}</cri:orateurnom></span>{office} {words}</p>"
        '<p id="p2"><span class="info_entre_parentheses"><cri:infoentreparentheses>(Rires.)'
        "</cri:infoentreparentheses></span></p></cri:intervenant></div>"
    )


SENATOR = speech("Bert de LA BERG", "M. Bert de La Berg.", "Les loyers baissent.")
MINISTER = speech(
    "Anna ADLER-LANG", "Mme Anna Adler-Lang", "Nous b&#226;tissons.", "ministre du logement", ""
)
PRESIDENT = speech("Carla COHN", "Mme la présidente.", "La parole est à M. Berg.", number="1A")


def senat(body, before="", name="d20260105.xml"):
    return read(SENAT.format(before=before, body=body).encode("latin-1"), name=name)


def test_the_senat_names_whoever_speaks_beside_the_printed_label():
    [record] = senat(PRESIDENT + SENATOR + MINISTER)
    assert said(record) == [
        ("Carla Cohn", "La parole est à M. Berg."),
        ("Bert de La Berg", "Les loyers baissent."),
        ("Anna Adler-Lang", "Nous bâtissons."),
    ]
    assert voices(record) == [
        ("Carla Cohn", "présidente", "", "1A", TurnKind.CHAIR),
        ("Bert de La Berg", "", "", "19591F", TurnKind.SPEECH),
        ("Anna Adler-Lang", "ministre du logement", "", "", TurnKind.SPEECH),
    ]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(Rires.)"] * 3
    assert (record.title, record.outlet, str(record.published), record.language) == (
        "Logement", "Sénat", "2026-01-05", "fr",
    )  # fmt: skip


def test_names_in_capitals_are_written_as_names_where_none_is_printed():
    [record] = senat(speech("Anna ADLER-LANG", "", "Oui, mes chers collègues.", civility="Mme"))
    assert [turn.speaker for turn in record.turns] == ["Anna Adler-Lang"]


def test_a_label_that_disagrees_with_its_mark_names_whoever_is_printed():
    [record] = senat(speech("Anna ADLER", "M. Jan Wolf.", "Non."))
    assert [(turn.speaker, turn.identifier) for turn in record.turns] == [("Jan Wolf", "")]
    assert record.warnings


def test_what_is_not_believed_is_told_at_the_record_that_it_stands_in():
    wrong = speech("Anna ADLER", "M. Jan Wolf.", "Non.")
    first, second = senat(f"{SENATOR}<cri:titreS1><h1>Ponts</h1></cri:titreS1>{wrong}")
    assert (first.warnings, len(second.warnings)) == ((), 1)


def test_the_day_of_the_senat_is_in_the_file_s_name_or_in_its_first_words():
    assert str(senat(SENATOR, name="seance.xml")[0].published) == "2026-01-05"


def test_words_before_the_first_title_are_the_opening():
    opening, debate = senat(SENATOR, before=PRESIDENT)
    assert (opening.title, len(opening.turns)) == ("Séance du 5 janvier 2026", 1)
    assert debate.title == "Logement"


def test_a_sitting_of_the_senat_without_a_speech_is_said():
    [error] = read_items(SENAT.format(before="", body="").encode("latin-1"), name="d20260105.xml")
    assert type(error).__name__ == "NoTextError"
