"""The language of an article whose file says another one."""

import json

import pytest

from intake import read

ENGLISH = """The minister said yesterday that the government would pass the reform by the end of the
month. The opposition wants a vote in the house. The reform is about towns with more than ten
thousand people and has new rules for contracts."""
GERMAN = """Der Minister sagte gestern, dass die Regierung die Reform bis zum Ende des Monats
beschließen werde. Die Opposition will eine Abstimmung im Haus. Die Reform betrifft Städte mit mehr
als zehntausend Menschen und hat neue Regeln für Verträge."""
ITALIAN = """Il ministro ha detto ieri che il governo approverà la riforma entro la fine del mese. Le
opposizioni chiedono un voto in aula e annunciano battaglia. La riforma riguarda i comuni con più di
diecimila abitanti e prevede nuove regole per gli appalti."""
RESULTS = """1. Anna Adler (SWE) 2:34,12; 2. Carla Berg (NOR) 2:34,99; 3. Dora Drew (GBR) 2:35,01; 4.
Eva Ernst (GER) 2:36,77; 5. Fiona Falk (AUT) 2:37,12; 6. Gina Gallo (ITA) 2:38,00; 7. Hanna Holm
(FIN) 2:38,12; 8. Ida Ivanova (BUL) 2:39,00; 9. Jana Jansen (NED) 2:39,50; 10. Kaja Klein (LUX)"""


def item(text: str, tag: str):
    told = {
        "uri": "urn:x:1", "type": "text", "language": tag, "headline": "x", "body_text": text,
        "versioncreated": "2026-11-28T10:00:00+01:00", "pubstatus": "usable",
    }  # fmt: skip
    (record,) = read(json.dumps(told).encode(), name="item.json")
    return record


@pytest.mark.parametrize(
    ("text", "tag", "language"),
    [
        (ENGLISH, "it", "en"),
        (ENGLISH, "de", "en"),
        (GERMAN, "it", "de"),
        (GERMAN, "en", "de"),
        (ITALIAN, "de", "it"),
    ],
)
def test_the_words_count_and_the_tag_is_said(text, tag, language):
    record = item(text, tag)
    assert record.language == language
    assert f"»{tag}«" in " ".join(record.warnings)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (ITALIAN, "it"),
        (GERMAN, "lb"),
        (ITALIAN, "es"),
        (RESULTS, "de"),
        (RESULTS, "en"),
        (ITALIAN[:80], "de"),
        (f"{GERMAN} {ENGLISH}", "de"),
    ],
)
def test_a_tag_that_may_be_right_stays(text, tag):
    record = item(text, tag)
    assert (record.language, record.warnings) == (tag, ())
