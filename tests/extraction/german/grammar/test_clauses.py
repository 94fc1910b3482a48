"""What is found where the tagger, a missing comma or a quoted name hides how a sentence is built."""

import pytest

from tests.extraction.found import found_in

TOLD = {
    "a verb that looks like an attribute behind »das«": [
        (
            "Am Wehr fehlen Boote. Das berichteten Helfer des Vereins aus Mandau.",
            "Am Wehr fehlen Boote … Das",
            "Helfer des Vereins aus Mandau",
        ),
        (
            "Der Damm wird höher. Das erklärte General Tiel am Montag.",
            "Der Damm wird höher … Das",
            "General Tiel",
        ),
        (
            "Der Kran brach um zehn Uhr. Das berichteten Anwohner.",
            "Der Kran brach um zehn Uhr … Das",
            "Anwohner",
        ),
        (
            "Das Bad öffnet wieder. Dies meldeten Mitarbeiter der Stadt.",
            "Das Bad öffnet wieder … Dies",
            "Mitarbeiter der Stadt",
        ),
    ],
    "what was said before, told in the passive by somebody": [
        (
            "Das Werk schließt. Das wurde vom Presseamt der Stadt bekannt gegeben.",
            "Das Werk schließt … Das",
            "Presseamt der Stadt",
        ),
        (
            "Zwei Boote fehlen. Dies wurde von einem Sprecher der Werft bestätigt.",
            "Zwei Boote fehlen … Dies",
            "einem Sprecher der Werft",
        ),
        (
            "Die Brücke bleibt zu. Dieses wurde von einem Gutachter der Bahn mitgeteilt.",
            "Die Brücke bleibt zu … Dieses",
            "einem Gutachter der Bahn",
        ),
    ],
    "a plural that looks like an infinitive behind »wie«": [
        ("Im Tal wird gebaut, wie Anwohner berichten.", "Im Tal wird gebaut", "Anwohner"),
        ("Der See ist trüb, wie Naturschützer betonen.", "Der See ist trüb", "Naturschützer"),
        ("Die Preise steigen, wie Ärztinnen bestätigen.", "Die Preise steigen", "Ärztinnen"),
    ],
    "a degree behind »wie«": [
        (
            "Die Gärtner betonen, wie wichtig der Teich sei.",
            "wie wichtig der Teich sei",
            "Die Gärtner",
        ),
        (
            "Der Wirt hob hervor, wie teuer das Bier geworden sei.",
            "wie teuer das Bier geworden sei",
            "Der Wirt",
        ),
        (
            "Die Lehrer bekräftigten, wie eng die Räume seien.",
            "wie eng die Räume seien",
            "Die Lehrer",
        ),
    ],
    "a clause with »dass« and no comma": [
        (
            "Die Wirtin hofft dass der Sommer trocken bleibt.",
            "dass der Sommer trocken bleibt",
            "Die Wirtin",
        ),
        (
            "Der Verein gab bekannt dass das Fest ausfällt.",
            "dass das Fest ausfällt",
            "Der Verein",
        ),
        (
            "Der Leiter hat gesagt dass die Halle schließt.",
            "dass die Halle schließt",
            "Der Leiter",
        ),
    ],
    "a comma inside the name of a source": [
        (
            "Laut einem Test der Zeitschrift „Haus, Hof und Garten“ rosten die Scheren.",
            "rosten die Scheren",
            "einem Test der Zeitschrift „Haus, Hof und Garten“",
        ),
        (
            "Laut der Zeitung „Welle, Wind und Meer“ sinkt der Pegel.",
            "sinkt der Pegel",
            "der Zeitung „Welle, Wind und Meer“",
        ),
        (
            "„So, so“, meinte der Wirt, Kaffee sei teuer.",
            "„So, so“",
            "der Wirt",
        ),
    ],
    "the mark that closes the name of a source": [
        (
            "Die Klappe wird laut „Schraubenwoche“ stärker gedämpft.",
            "Die Klappe wird … stärker gedämpft",
            "„Schraubenwoche“",
        ),
        (
            "Der Hafen wurde laut „Tagblatt“ gestern gesperrt.",
            "Der Hafen wurde … gestern gesperrt",
            "„Tagblatt“",
        ),
        (
            "Das Buch ist laut „Welle, Wind und Meer“ gelungen.",
            "Das Buch ist … gelungen",
            "„Welle, Wind und Meer“",
        ),
        ("Er sagte laut „Tagblatt“, der Damm breche.", "der Damm breche", "Er"),
        (
            "Der Deich soll nach Angaben des Leiters von „Helfer am Wehr“ im Juni halten.",
            "Der Deich soll … im Juni halten",
            "Angaben des Leiters von „Helfer am Wehr“",
        ),
    ],
    "a source in front of participles": [
        (
            "Ein Sack wurde gefunden, der aber laut Angaben der Wache sicher geborgen werden konnte.",
            "der aber … sicher geborgen werden konnte",
            "Angaben der Wache",
        ),
    ],
    "an apposition up to the verb": [
        (
            "Nach Angaben von Jan Otten, dem Leiter des Hafenamtes fehlen zwei Boote.",
            "fehlen zwei Boote",
            "Angaben von Jan Otten, dem Leiter des Hafenamtes",
        ),
        (
            "Nach Ansicht von Nils Voss, dem Chef der Werft ist der Kran zu alt.",
            "ist der Kran zu alt",
            "Ansicht von Nils Voss, dem Chef der Werft",
        ),
    ],
    "what is told over a dash": [
        (
            "Der Damm hält – das zumindest meint Rolf Timm vom Hafenamt.",
            "Der Damm hält",
            "Rolf Timm vom Hafenamt",
        ),
        (
            "Die Brücke ist sicher – das sagt der Gutachter Ole Brandt.",
            "Die Brücke ist sicher",
            "der Gutachter Ole Brandt",
        ),
        (
            "Der Preis sinkt – das jedenfalls behauptet die Molkerei.",
            "Der Preis sinkt",
            "die Molkerei",
        ),
    ],
    "a condition that somebody tells, with what follows": [
        (
            "Gelingt das nicht, sagte der Wirt, sei der Bau zu Ende.",
            "Gelingt das nicht … sei der Bau zu Ende",
            "der Wirt",
        ),
        (
            "Steigt der Pegel weiter, warnt die Feuerwehr, droht eine Flut.",
            "Steigt der Pegel weiter … droht eine Flut",
            "die Feuerwehr",
        ),
        ("Hält der Kran, fragte die Wirtin.", "Hält der Kran", "die Wirtin"),
    ],
    "what »das« stands for, told with a negation of something else": [
        (
            "Der Damm hält. Das sagt nicht nur der Verband.",
            "Der Damm hält … Das",
            "der Verband",
        ),
        (
            "Der Damm hält. Das teilte eine nicht genannte Beamtin mit.",
            "Der Damm hält … Das",
            "eine nicht genannte Beamtin",
        ),
    ],
    "a noun that tells, and not its verb": [
        (
            "Die Staatsanwaltschaft hegt den Verdacht, Ertl könnte Geld genommen haben.",
            "Ertl könnte Geld genommen haben",
            "Die Staatsanwaltschaft",
        ),
        (
            "Der Verein hegt die Hoffnung, dass die Halle bleibt.",
            "dass die Halle bleibt",
            "Der Verein",
        ),
    ],
    "a function with a place, a name and an object": [
        (
            "Der Vorsitzende im Landtag, Till Gerber, hatte Lenz aufgefordert, zu gehen.",
            "zu gehen",
            "Der Vorsitzende im Landtag, Till Gerber",
        ),
        (
            "Die Leiterin im Hafenamt, Ute Brand, hatte Kuhn gebeten, zu warten.",
            "zu warten",
            "Die Leiterin im Hafenamt, Ute Brand",
        ),
        (
            "Der Sprecher am Gericht, Jan Otten, hatte Adler ermahnt, zu schweigen.",
            "zu schweigen",
            "Der Sprecher am Gericht, Jan Otten",
        ),
    ],
    "who tells, and not of whom is told": [
        (
            "Die Abgeordnete Mara Hinz erklärte, Gill sei müde, und kündigte an, 2030 zu gehen.",
            "2030 zu gehen",
            "Die Abgeordnete Mara Hinz",
        ),
        (
            "Der Wirt sagte, der Koch sei fort, und kündigte an, das Haus zu schließen.",
            "das Haus zu schließen",
            "Der Wirt",
        ),
    ],
    "a paper that »danach« takes up": [
        (
            "Das Amt hat gestern einen Bericht vorgelegt. Danach fehlen vierzig Ärzte.",
            "fehlen vierzig Ärzte",
            "einen Bericht",
        ),
        (
            "Der Verein veröffentlichte eine Studie. Danach sinkt der Pegel seit Jahren.",
            "sinkt der Pegel seit Jahren",
            "eine Studie",
        ),
        (
            "Die Kammer hat eine Umfrage veröffentlicht. Danach sucht jeder zweite Betrieb Lehrlinge.",
            "sucht jeder zweite Betrieb Lehrlinge",
            "eine Umfrage",
        ),
    ],
    "nobody in particular": [
        ("Man befürchtet, dass der Damm bricht.", "dass der Damm bricht", ""),
        ("In Mandau glaubt man, der See sei tot.", "der See sei tot", ""),
        ("Hier erwartet man, dass der Zug hält.", "dass der Zug hält", ""),
    ],
}

NOT_TOLD = {
    "a heading in which the word is an attribute": ["Das erklärte Ziel der Bahn"],
    "what happens behind a paper, or behind something else": [
        "Das Amt hat gestern einen Bericht vorgelegt. Danach gingen alle heim.",
        "Der Chor sang ein Lied. Danach gibt es Kuchen.",
        "Danach",
        "Danach fehlen",
        "Ute Sahm hat das Gutachten vorgestellt. Danach reist sie nach Rom.",
    ],
    "what comes of how somebody feels": [
        "Die Fahrer sind derart unzufrieden, dass sie streiken.",
        "Die Kinder waren so wütend, dass sie weinten.",
        "Der Chor ist dermaßen enttäuscht, dass er nicht mehr singt.",
    ],
    "a condition in front of what follows": [
        "Gelingt das nicht, müssen sich die Räte auf einen Entwurf einigen.",
        "Regnet es weiter, entscheidet der Rat neu.",
        "Kommt kein Geld, beschließt der Verein das Ende.",
    ],
    "what »das« stands for, said by nobody": [
        "Der Damm hält. Das hat der Verband nie gesagt.",
        "Der Damm hält. Das wurde vom Verband nicht bestätigt.",
        "Der Damm hält, das sagt der Verband nicht.",
        "Der Damm hält – das hat Ute Sahm nie behauptet.",
    ],
    "a relative clause with two verbs in front of its main clause": [
        "Anwalt Timm, der erst lächelte und die Hand hob, reagierte am Ende kühl.",
    ],
}


@pytest.mark.parametrize(
    ("sentence", "quote", "speaker"),
    [case for cases in TOLD.values() for case in cases],
)
def test_the_words_said_and_who_says_them(sentence, quote, speaker):
    assert (quote, speaker) in [(found.quote, found.speaker) for found in found_in(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Damm hält, das bestreitet der Verband.",
        "Das Werk schließt – das kritisiert die Gewerkschaft.",
    ],
)
def test_who_opposes_what_stands_in_front_does_not_say_it(sentence):
    assert [found.quote for found in found_in(sentence)] == [sentence]


@pytest.mark.parametrize("sentence", [case for cases in NOT_TOLD.values() for case in cases])
def test_nothing_is_told(sentence):
    assert found_in(sentence) == []
