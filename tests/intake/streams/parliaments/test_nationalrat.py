"""Austrian minutes as HTML: hidden marks around labels, calls in italics inside of the words."""

import pytest

from intake import ArticlePassageKind, TurnKind, read

from ..turns_of import of_kind, said

HEAD = """<html><head><meta http-equiv=Content-Type content="text/html; charset={charset}">
<title>Stenographisches Protokoll</title></head><body><div class=WordSection1>
<p class=MsoNormal><b>Stenographisches Protokoll</b></p>
<p><b>178. Sitzung des Nationalrates der Republik Österreich</b></p>
<p>XXVII. Gesetzgebungsperiode Mittwoch, 12. Oktober 2022</p><p>Beginn der Sitzung: 10.04 Uhr</p>"""
OPEN, CLOSE = (
    "<span style='display:none'><!--†--></span>",
    "<span style='display:none'><!--¦--></span>",
)
BODY = f"""<p class=StandardRB><a name=R_1><b>{OPEN}Präsidentin <a href="/WWER/PAD_88386/">Mag.&nbsp;Carla
&nbsp;Lang</a>{CLOSE}</b></a>: Die Sitzung ist <i>eröffnet</i>. <i>(Allgemeiner Beifall.)</i> Guten
Tag. <i>(Ruf bei der ÖVP: Das fängt gut an!)</i> Bitte.</p>
<p class=MsoNormal><b>1. Punkt: Wohnen</b></p><p class=RB>10.05</p>
<p class="StandardRB"><a name="R_2"><b>{OPEN}Abgeordneter </b></a><b><a href="/WWER/PAD_01781/">Dr.
&nbsp;Bert&nbsp;Berg</a></b> (ÖVP) <i>(zur Geschäftsbehandlung)</i><i>{CLOSE}:</i> Die Mieten
steigen (um zehn Prozent).</p><p class="StandardRE">Das ist bekannt. <i>(Abg. Ing.&nbsp;<b>Maier:
</b> Es ist aber so!)</i> Das weise ich zurück. <i>(Beifall bei ÖVP und Grünen.)</i></p>
<p class="RE">10.08</p><p class="MsoNormal"><b>{OPEN}Präsidentin <a href="/WWER/PAD_88386/">Mag.
&nbsp;Carla&nbsp;Lang</a>{CLOSE}</b> <i>(das Glockenzeichen gebend):</i> Bitte um Ruhe!</p>
<p class=StandardRB><b>Bundesministerin für Justiz <a href="/person/1234">Dr. Alma Roth, LL.M.</a>:
</b>Hohes Haus!</p><p class=MsoNormal>Schluss der Sitzung: 20.00 Uhr</p></div></body></html>"""


def minutes(encoding="utf-8"):
    markup = HEAD.format(charset=encoding) + BODY
    (record,) = read(markup.encode(encoding, "xmlcharrefreplace"), name="x.html")
    return record


def test_labels_between_the_marks_name_who_speaks():
    record = minutes()
    assert said(record) == [
        ("Carla Lang", "Die Sitzung ist eröffnet. Guten Tag. Bitte."),
        ("Ruf bei der ÖVP", "Das fängt gut an!"),
        (
            "Bert Berg",
            "Die Mieten steigen (um zehn Prozent). Das ist bekannt. Das weise ich zurück.",
        ),
        ("Maier", "Es ist aber so!"),
        ("Carla Lang", "Bitte um Ruhe!"),
        ("Alma Roth", "Hohes Haus!"),
    ]
    voices = [(t.role, t.party, t.kind, t.identifier) for t in record.turns]
    assert voices[0] == ("Präsidentin", "", TurnKind.CHAIR, "PAD_88386")
    assert voices[2] == ("", "ÖVP", TurnKind.SPEECH, "PAD_01781")
    assert voices[5][0] == "Bundesministerin für Justiz"


def test_brackets_in_italics_are_not_the_speakers_words_and_others_are():
    record = minutes()
    remarks = of_kind(record, ArticlePassageKind.STAGE_DIRECTION)
    assert "(Allgemeiner Beifall.)" in remarks
    assert "(um zehn Prozent)" not in remarks


def test_times_of_day_are_left_out_and_headings_are_topics():
    record = minutes()
    assert "10.05" not in record.text
    assert "Beginn der Sitzung" not in record.text
    assert record.turns[2].topic == "1. Punkt: Wohnen"


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252"])
def test_day_house_and_title_come_from_the_first_lines(encoding):
    record = minutes(encoding)
    assert (record.outlet, record.language) == ("Nationalrat", "de")
    assert record.title == "178. Sitzung des Nationalrates"
    assert str(record.published) == "2022-10-12"
    assert len(record.turns) == 6


def test_headings_and_what_the_site_adds_are_nobodys_words():
    page = HEAD.format(charset="utf-8") + BODY
    page = page.replace("<p class=StandardRB><b>Bundesmin", "<h2>2. Punkt</h2><p><b>Bundesmin")
    page = page.replace("Uhr</p></div>", "Uhr</p><p>Mehr zum Thema</p></div>")
    page = page.replace("Hohes Haus!</p>", "Hohes Haus!</p><footer><p>Impressum</p></footer>")
    (record,) = read(page.encode(), name="x.html")
    assert said(record) == said(minutes())
    assert record.turns[-1].topic == "2. Punkt"
    assert "Impressum" not in record.text


def test_an_office_and_a_name_in_bold_speak_without_a_link():
    page = HEAD.format(charset="utf-8") + BODY
    linked = '<a href="/person/1234">Dr. Alma Roth, LL.M.</a>'
    assert linked in page
    (record,) = read(page.replace(linked, "Dr. Alma Roth, LL.M.").encode(), name="x.html")
    assert said(record)[-2:] == [("Carla Lang", "Bitte um Ruhe!"), ("Alma Roth", "Hohes Haus!")]


def test_an_article_about_the_house_is_a_page():
    page = (
        "<html><head><title>Rat</title></head><body><article><h1>Rat tagt</h1><p>Im Stenographisches "
        "Protokoll der Sitzung steht es, sagte <a href='/person/12'>Anna Adler</a>: Die Mieten "
        "steigen um zehn Prozent, und niemand tut etwas dagegen in dieser Stadt.</p></article></body>"
        "</html>"
    )
    (record,) = read(page.encode(), name="x.html")
    assert record.origins.get("turns", "") == ""
    assert record.turns == ()


def test_a_page_that_quotes_a_speech_in_its_markup_is_a_page():
    page = (
        "<html><body><main><h1>Rat tagt</h1><p>Die Stadt Lindenau baut zwei Schulen. Der Rat stimmte "
        "am Montag zu.</p><p class=StandardRB>Abgeordneter <a href='/person/12'>Bert Berg</a>: Gut so."
        "</p><p>Siehe Stenographisches Protokoll.</p></main></body></html>"
    )
    (record,) = read(page.encode(), name="x.html")
    assert "zwei Schulen" in record.text
    assert record.turns == ()


MOTION = """<p class=StandardRE>Ich bringe ein:</p><p><b>Entschließungsantrag</b></p><p>der
Abgeordneten Dr. Bert Berg</p><p>„Die Mieten sind zu senken.“</p><p>*****</p>
<p class=StandardRE>Danke.</p>"""
WHOLE = """<p class=StandardRE>Der Antrag hat folgenden Gesamtwortlaut:</p>
<p><b>Entschließungsantrag</b></p><p>Die Mieten steigen.</p><p>*****</p><p>Begründung</p>"""


def with_motions(spoken, printed):
    body = BODY.replace('<p class="RE">10.08</p>', spoken)
    body = body.replace(
        "<p class=StandardRB><b>Bundesmin", f"{printed}<p class=StandardRB><b>Bundesmin"
    )
    (record,) = read((HEAD.format(charset="utf-8") + body).encode(), name="x.html")
    return said(record)


def test_the_text_of_a_motion_that_is_brought_in_is_printed():
    spoken = dict(with_motions(MOTION, ""))["Bert Berg"]
    assert spoken.endswith("Das weise ich zurück. Ich bringe ein: Danke.")


def test_a_motion_that_the_chair_has_printed_is_not_the_chairs():
    assert with_motions("", WHOLE)[-2:] == [
        ("Carla Lang", "Bitte um Ruhe! Der Antrag hat folgenden Gesamtwortlaut:"),
        ("Alma Roth", "Hohes Haus!"),
    ]


def test_a_heading_that_no_asterisks_follow_hides_no_speech():
    spoken = with_motions("<p><b>Dringliche Anfrage</b></p><p>Danke.</p>", "")
    assert dict(spoken)["Bert Berg"].endswith("Danke.")
