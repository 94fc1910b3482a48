"""Minutes as pages of a house's own site: the European Parliament's and the Sénat's."""

import pytest

from intake import TurnKind, read
from intake.records import ArticlePassageKind
from intake.turns import extract_turns

from ..turns_of import of_kind, said

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Debates - Tuesday, 14 January 2020</title></head>
<body><nav><p>Plenary</p></nav><table width="100%"><tr><td class="doc_title" align="left"
valign="top">Tuesday, 14 January 2020 - Lindenau</td><td class="doc_title" align="right">Edition
</td></tr></table><a href="/doceo/document/CRE-9-2020-01-14-ITM-003_EN.xml">XML</a>
<a name="creitem3"></a><table class="doc_box_header" cellpadding="0"><tr><td class="doc_title"
style="background-image:url(/img/gradient_blue.gif)">3. Rents in Europe (debate)</td></tr>
<tr><td>{body}</td></tr></table></body></html>"""


def contribution(photo, label, *paragraphs):
    first, *rest = paragraphs
    rest = "".join(f'<p class="contents">{each}</p>' for each in rest)
    return (
        '<table width="100%" border="0" cellpadding="5"><tr><td width="16"></td><td>'
        f'<img alt="MPphoto" src="/mepphoto/{photo}.jpg"></td><td class="contents" valign="top">'
        f'<p class="contents">{label}{first}</p>{rest}</td><td width="16"></td></tr></table>'
    )


def bold(words, behind=""):
    return f'<span class="doc_subtitle_level1_bis"><span class="bold">{words}</span></span>{behind}'


def italic(words):
    return f'<span class="italic">{words}</span>'


CHAIR = contribution("9", bold("President. – "), "I give the floor to Ms Adler.")
ADLER = contribution(
    "7", bold("Anna Adler (LIN). – "), f"{italic('(DE)')} Die Mieten m&uuml;ssen sinken.",
    italic("(Applause)"), "Sie werden sinken.",
)  # fmt: skip
GROUP = contribution(
    "8", bold("Jan Wolf,", f" {italic('on behalf of the ABC Group')}. – "), "They will not.",
    f"This is {italic('urgent')}.",
)  # fmt: skip
GUEST = contribution(
    "photo_generic", bold("Bert Berg,", f" {italic('Member of the Commission')}. – "), "We agree.",
)  # fmt: skip
WRITTEN = contribution(
    "6", bold("Eva Hahn (LIN),", f" {italic('in writing')}. – "), "I voted against.",
)  # fmt: skip


def page(*parts):
    return PAGE.format(body="".join(parts)).encode()


def voices(record):
    return [(t.speaker, t.role, t.party, t.identifier, t.kind) for t in record.turns]


def test_each_contribution_on_the_european_parliaments_site_is_its_speakers():
    (record,) = read(page(CHAIR, ADLER, GROUP, GUEST, WRITTEN))
    assert said(record) == [
        ("President", "I give the floor to Ms Adler."),
        ("Anna Adler", "Die Mieten müssen sinken. Sie werden sinken."),
        ("Jan Wolf", "They will not. This is urgent."),
        ("Bert Berg", "We agree."),
        ("Eva Hahn", "I voted against."),
    ]
    assert voices(record) == [
        ("President", "President", "", "9", TurnKind.CHAIR),
        ("Anna Adler", "", "LIN", "7", TurnKind.SPEECH),
        ("Jan Wolf", "", "ABC", "8", TurnKind.SPEECH),
        ("Bert Berg", "Member of the Commission", "", "", TurnKind.SPEECH),
        ("Eva Hahn", "", "LIN", "6", TurnKind.WRITTEN),
    ]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(Applause)"]
    assert (record.title, record.outlet) == ("Rents in Europe (debate)", "European Parliament")
    assert (record.published.iso, record.identifier) == ("2020-01-14", "cre:2020-01-14#3")


def test_whoever_presides_is_nobody_by_name_and_what_stands_between_is_nobodys():
    vote = (
        '<p class="contents" align="center">*   *   *</p><p class="contents">The vote is over.</p>'
    )
    (record,) = read(page(CHAIR, vote, ADLER))
    found = extract_turns(record, language="en").statements
    assert [statement.resolved_speaker for statement in found] == [None, "Anna Adler"]
    assert "The vote is over." in of_kind(record, ArticlePassageKind.PRINTED_MATTER)


@pytest.mark.parametrize(
    "label", ["Der Präsident", "Elnök", "Puhemies", "La Présidente", "Πρόεδρος"]
)
def test_the_chair_has_no_name_in_any_language(label):
    (record,) = read(page(contribution("9", bold(f"{label}. – "), "Thank you."), ADLER))
    assert record.turns[0].kind is TurnKind.CHAIR
    found = extract_turns(record, language="en").statements
    assert [statement.resolved_speaker for statement in found][-1:] == ["Anna Adler"]
    assert all(statement.resolved_speaker is None for statement in found[:-1])


def test_a_day_is_a_record_for_each_title():
    second = (
        '<a name="creitem4"></a><table><tr><td class="doc_title" style="background-image:'
        f'url(/img/gradient_blue.gif)">4. Bridges</td></tr><tr><td>{GUEST}</td></tr></table>'
    )
    first, bridges = read(page(ADLER, second))
    assert [first.title, bridges.title] == ["Rents in Europe (debate)", "Bridges"]
    assert said(bridges) == [("Bert Berg", "We agree.")]
    assert bridges.identifier == "cre:2020-01-14#4"


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ('style="background-image:url(/img/gradient_blue.gif)" align="left"', "Rents in Europe (debate)"),
        ('align="left"', "Debates - Tuesday, 14 January 2020"),
    ],
)  # fmt: skip
def test_a_title_may_be_set_in_another_way(before, title):
    style = 'style="background-image:url(/img/gradient_blue.gif)"'
    (record,) = read(page(CHAIR, ADLER).replace(style.encode(), before.encode()))
    assert (record.title, len(record.turns)) == (title, 2)


SENAT = """<!DOCTYPE html><html lang="fr"><head><title>Séance du 14 janvier 2020 (compte rendu
intégral des débats)</title></head><body><nav><p>Accueil</p></nav><div id="wysiwyg">
<p>Présidence de Mme Carla Cohn</p><p class="mention_date">Séance du 14 janvier 2020</p>
<h2 class="titre_S1">Logement</h2>
<div class="intervenant"><p id="par_1"><a href="/senateur/cohn_carla99999z.html" class="lien_senateur">
<span class="orateur_nom">Mme la présidente.</span></a> La parole est à M. Berg.</p></div>
<h3 class="titre_S2">Article 1er</h3>
<div class="intervenant"><p id="par_2"><span class="orateur_nom">M. Bert Berg</span>,<span
class="orateur_qualite"> ministre du logement.</span> Nous construisons. <span
class="info_entre_parentheses">(Applaudissements.)</span> Les loyers baissent.</p>
<p id="par_3">Voilà.</p></div>
<p class="mention_scrutin">Personne ne demande la parole.</p>
<div class="intervenant"><p><a href="/senateur/adler_anna12345a.html"><span
class="orateur_nom">Mme Anna Adler. </span></a>C’est faux&nbsp;!</p></div>
<h2 class="titre_S1">Ordre du jour</h2>
<div class="intervenant"><p><span class="orateur_nom">Mme la présidente.</span> À demain.</p></div>
</div></body></html>"""


def test_the_site_of_the_senat_is_read_as_its_xml_is():
    debate, agenda = read(SENAT.encode())
    assert (debate.title, agenda.title) == ("Logement", "Ordre du jour")
    assert said(debate) == [
        ("Mme la présidente", "La parole est à M. Berg."),
        ("Bert Berg", "Nous construisons. Les loyers baissent. Voilà."),
        ("Anna Adler", "C’est faux\xa0!"),
    ]
    assert voices(debate) == [
        ("Mme la présidente", "présidente", "", "99999Z", TurnKind.CHAIR),
        ("Bert Berg", "ministre du logement", "", "", TurnKind.SPEECH),
        ("Anna Adler", "", "", "12345A", TurnKind.SPEECH),
    ]
    assert debate.turns[1].topic == "Article 1er"
    assert debate.published.iso == "2020-01-14"
    assert "Personne ne demande la parole." in of_kind(debate, ArticlePassageKind.PRINTED_MATTER)
    assert "Accueil" not in debate.text + agenda.text
