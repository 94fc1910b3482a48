"""Neighbours of the cases that each stand for a kind of German statement: other words, same right
answer.
"""

import pytest

from tests.extraction.found import found_in

NEIGHBOURS = {
    "verb with an object": [
        ("Die Imker tadelten den Mähplan.", "Die Imker"),
        ("Der Chor rügte die Probezeiten.", "Der Chor"),
    ],
    "a clause that is read somewhere": [
        ("Auf der Webseite der Mühle war zu lesen, dass sie schließt.", "der Webseite der Mühle"),
        ("In dem Aushang der Schule stand, dass Kuchen fehlt.", "dem Aushang der Schule"),
    ],
    "a source before a masculine role": [
        ("Hinter dem Brand soll laut Forstamt der Pächter Ole Kamp stecken.", "Forstamt"),
        ("Hinter der Anzeige soll laut Bauamt der Makler Enno Reith stecken.", "Bauamt"),
    ],
    "a source set in behind the verb": [
        ("Kürzere Ferien wären, so der Elternrat, die Folge.", "der Elternrat"),
        ("Höhere Preise wären, so die Bäckerinnung, das Ende.", "die Bäckerinnung"),
    ],
    "a source that somebody spreads": [
        ("Nach einem vom Chor veröffentlichten Brief übernimmt der Wirt die Miete.", "Brief"),
        ("Nach einer von der Stadt verbreiteten Erklärung bleibt das Bad zu.", "Erklärung"),
    ],
    "a statute": [
        ("Die Hausordnung schreibt vor, dass um zehn Ruhe ist.", "Die Hausordnung"),
        ("Die Satzung verlangt, dass der Vorstand jährlich wechselt.", "Die Satzung"),
    ],
    "a gendered form": [
        ("„Wir warten“, sagt Wirt:in Alex Blau.", "Wirt:in Alex Blau"),
        ("Die Mieter/innen fordern einen Aufzug.", "Die Mieter/innen"),
    ],
    "a possessor before function and name": [
        ("„Der Bruder ist nervös“, spottete Harms’ Trainerin Ida Lohse.", "Ida Lohse"),
        ("„Das hilft“, so Dänemarks Ministerin Karen Holm.", "Karen Holm"),
    ],
    "a role with an attribute": [
        (
            "»Das muss weg«, erklärte der für die Brücken zuständige Leiter des Amts, Nils Voss.",
            "Nils Voss",
        ),
        ("»Das bleibt«, erklärte die mit dem Fall betraute Anwältin, Eva Brink.", "Eva Brink"),
    ],
    "any verb behind the closing mark": [
        ("„Die Jungen schliefen aus“, grinste Trainer Ole Brandt.", "Ole Brandt"),
        ("„Ich bin zu alt“, seufzte Wirtin Herta Kolb.", "Herta Kolb"),
    ],
    "a parenthesis that tells": [
        ("Vera Lohmann schwieg. Die Ruhe, so mutmaßte sie, habe Gründe.", "sie"),
        ("Otto Kern zögerte. Der Preis, so ahnte er, werde steigen.", "er"),
    ],
    "what is held for something": [
        ("Höhere Kosten für die Stadt hält das Amt für „durchaus möglich“.", "das Amt"),
        ("Den Umbau der Halle hält der Verein für „völlig unnötig“.", "der Verein"),
    ],
    "a headline": [
        ("Bürgermeister Kolb: Bad bleibt zu", "Bürgermeister Kolb"),
        ("Feuerwehr: Brand ist gelöscht", "Feuerwehr"),
    ],
    "a text with a prefield": [
        ("Im Vertragsentwurf wird betont, dass die Miete gleich bleibt.", "Vertragsentwurf"),
        ("In der Broschüre wird erklärt, dass der Weg gesperrt ist.", "Broschüre"),
    ],
}
NO_STATEMENT = [
    "Der Gärtner Jan Rohde schneidet die Hecke nach eigenem Geschmack.",
    "Die Wirtin Ina Falk führt das Haus nach eigenen Regeln.",
    "Schließlich muss auch erwähnt werden, dass es keine Räder sind.",
    "Wir zeigen, wie es weitergeht.",
]


def cases():
    for kind, rows in NEIGHBOURS.items():
        for text, speaker in rows:
            yield pytest.param(text, speaker, id=f"{kind}, {text[:50]}")


@pytest.mark.parametrize(("text", "speaker"), list(cases()))
def test_a_neighbour_of_a_case_has_its_speaker(text, speaker):
    found = found_in(text)
    assert found
    assert speaker in found[-1].speaker


@pytest.mark.parametrize("text", NO_STATEMENT)
def test_a_neighbour_that_tells_nothing_has_none(text):
    assert found_in(text) == []
