"""Interviews and quotations of Wikinews, whose words stand in templates."""

import pytest

from intake import read


def words(wikitext, language="en"):
    dump = (
        '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/" xml:lang="{}"><siteinfo>'
        "<sitename>Wikinews</sitename><base>https://en.wikinews.example/wiki/Main</base></siteinfo>"
        "<page><title>Rents</title><ns>0</ns><id>1</id><revision><id>2</id><timestamp>"
        "2015-03-01T10:00:00Z</timestamp><model>wikitext</model><text>{}</text></revision></page>"
        "</mediawiki>"
    ).format(language, wikitext.replace("&", "&amp;").replace("<", "&lt;"))
    (record,) = read(dump.encode(), name="dump.xml")
    return record.text.split("\n\n")


BEFORE = "The mayor of Lindenau, Anna Adler, spoke about rents.\n\n"


@pytest.mark.parametrize(
    "asked",
    [
        "{{Q|Will rents in [[w:Lindenau|Lindenau]] fall?}}\n{{A|Yes, in {{w|May}}.}}",
        "{{WNIQ|Will rents in Lindenau fall?}}\n\n{{WNIA|Yes, in May.}}",
        "{{Frage|Will rents in Lindenau fall?}}{{Antwort|Yes, in May.}}",
        "{{interview\n|q1=Will rents in Lindenau fall?\n|a1=Yes, in May.\n}}",
        "{{Question}} Will rents in Lindenau fall?\n{{Answer}} Yes, in May.",
        ";Will rents in Lindenau fall?\n:Yes, in May.",
    ],
)
def test_a_question_and_its_answer_are_paragraphs_of_their_own(asked):
    assert words(BEFORE + asked)[1:] == ["Will rents in Lindenau fall?", "Yes, in May."]


@pytest.mark.parametrize(
    "answered",
    ["{{A|Anna Adler|We build.}}", "{{interview|name=Anna Adler|q1=|a1=We build.}}"],
)
def test_an_answer_stands_behind_the_name_that_its_template_has(answered):
    assert words(BEFORE + answered)[1:] == ["Anna Adler: We build."]


@pytest.mark.parametrize(
    "quotation",
    [
        "{{Cquote|We build.|Anna Adler}}",
        "{{cquote|We build.|20px|20px|Anna Adler}}",
        "{{QuoteRight|quote=We build.|speaker=Anna Adler}}",
    ],
)
def test_a_quotation_that_is_set_apart_keeps_its_speaker(quotation):
    assert words(BEFORE + quotation)[1:] == ["We build. — Anna Adler"]


def test_a_template_that_is_not_known_leaves_nothing():
    assert words(BEFORE + "{{haveyoursay}}\n\nIt rains.")[1:] == ["It rains."]
    assert words(BEFORE + '{{"|We wait}}, she said.')[1:] == ["“We wait”, she said."]
