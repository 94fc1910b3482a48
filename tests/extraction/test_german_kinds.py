"""What a kind of German statement is: the cases of german_cases.py, found whole and nothing
beside them.
"""

import pytest

from extraction import extract
from tests.extraction.german_cases import KINDS

KNOWN_MISSES = frozenset(
    {
        "Die Wirte kritisierten den Lärmschutz.",
        "Der Verein bestreitet den Vorwurf.",
        "Der Elternrat verurteilte die Kürzung.",
        "Den Gästen wurde Ersatz versprochen.",
        "Die Stadträtin, die strengere Regeln verlangt hatte, verließ den Saal.",
        "Der Händler, der die Steuer kritisiert hatte, zog um.",
        "Die Eltern, die eine Ampel fordern, trafen sich im Gasthof.",
        "Am Abend kam der Minister, der vor Panik warnte.",
        "Auf der Internetseite des Zoos war zu lesen, dass der Elefant umzieht.",
        "In der Zeitung stand, dass die Brücke gesperrt wird.",
        "Auf dem Aushang ist zu lesen, der Laden schließe im Mai.",
        "In dem Brief war zu lesen, dass die Miete steigt.",
        "Auf einem Banner stand „Rettet den Kiosk“.",
        "Auf seinem Schild stand „Bus statt Frust“.",
        "Auf der Tafel ist „Bitte warten“ zu lesen.",
        "Auf einem Zettel stand: „Bin gleich zurück.“",
        "Die Satzung schreibt vor, dass der Kassenwart jährlich berichtet.",
        "Das Gesetz sieht vor, dass jeder Halter haftet.",
        "Die Verordnung bestimmt, dass Hunde an die Leine müssen.",
        "Im Gesetzentwurf wird betont, dass sich die Rechtslage nicht ändert.",
        "In dem Schreiben wird behauptet, die Bank sei pleite.",
        "Am Montag erreichte die Bürgermeister ein Schreiben der Bildungsdirektion, in dem es hieß: „Die Eltern sollen selbst entscheiden.“",
        "Er zeigte einen Brief der Bank, in dem es heißt: „Wir kündigen.“",
        "Der Rat verschickte eine Erklärung, in der es hieß, man habe nichts gewusst.",
        "Am Abend kam eine Mail des Chefs, in der stand: „Alle bleiben.“",
        "Hinter der Spende soll laut Zollamt der Händler Bruno Keil stecken.",
        "Das Geld soll laut Polizei der Kassierer Udo Prien genommen haben.",
        "Am Samstag spielt der FC Ahlbach in Brenz. Dort wird laut Trainer Pit Gundlach Erik Halvorsen fehlen.",
        "Am Sonntag wird laut Intendantin Rosa Held Peter Lorenz singen.",
        "Den Vertrag hat laut Anwalt Otto Brehm Ida Kunz unterschrieben.",
        "Im Mai kommt laut Verlag Nina Sorge nach Kiel.",
        "Längere Wartezeiten wären, so die Ärztekammer, die Folge.",
        "Ein Umzug wäre, so der Verein, das Ende.",
        "Die Brücke ist, so der Gutachter, ein Risiko.",
        "Der Streik sei, so die Bahn, ein Fehler.",
        "„Nach drei Wochen“, so der Verlag, sei das Buch vergriffen gewesen.",
        "„Mit Verlaub“, so der Anwalt, sei das Urteil falsch.",
        "„In absehbarer Zeit“, so der Vorstand, werde das Werk schließen.",
        "„Ohne Not“, so die Opposition, habe der Minister gekürzt.",
        "Nach einer vom Verein verbreiteten Mitteilung übernimmt die Wirtin alle Kosten.",
        "Nach einer von der Bank vorgelegten Studie sinken die Mieten.",
        "Nach einem von der Stadt veröffentlichten Bericht fehlen Plätze.",
        "Nach einer am Montag verbreiteten Erklärung tritt der Chef zurück.",
        "Demnach endete das Spiel ohne Tore.",
        "Laut dem Gutachten ist die Brücke marode. Demnach rosten die Pfeiler.",
        "Die Polizei teilte mit, dass es einen Unfall gab. Demnach fuhr der Wagen bei Rot.",
        "Der Bürgermeister Jens Rohde gestaltet den Platz nach eigenen Vorstellungen um.",
        "Die Köchin würzt nach eigenem Ermessen.",
        "Der Architekt baute nach eigenen Plänen.",
        "Die Stadtwerke Brandau melden einen Rückgang. Nach eigenen Angaben verloren sie 4.000 Kunden.",
        "Der Verein hat nach eigenen Angaben 300 Mitglieder.",
        "Nach eigener Aussage schlief der Wächter.",
        "Die Bank verlor eigenen Angaben zufolge zwei Millionen.",
        "Den Mietern wurde kein Geld versprochen, aber zugesichert, das Dach zu flicken.",
        "„Die Älteren wollten lieber ausschlafen“, schmunzelte Bürgermeisterin Elsa Blank.",
        "„Da staunen Sie“, grinste der Wirt.",
        "Nora Chubin war enttäuscht. Die Trägheit, so argwöhnte sie, habe mit der Luft zu tun.",
        "Paul Esser war unruhig. Das Wasser, so mutmaßte er, sei vergiftet.",
        "Die Zahlen, so rechnete die Kämmerin vor, seien falsch.",
        "Der Termin, orakelte Wirt Sepp Aigner, werde platzen.",
        "„Er boxt anders“, sagte Krell dem Portal „boxen.example“.",
        "„Ich gehe“, sagte Lenz der Zeitung „der bote“.",
        "Zuletzt muss auch angemerkt werden, dass es keine Akkus sind.",
        "Es muss betont werden, dass es keine Züge gibt.",
        "Wir verraten, wie es ausgeht.",
        "Wir erklären, wie die Wahl läuft.",
        "Hinzugefügt sei, dass der Eintritt frei ist.",
        "„Wir warten“, sagt Sprecher:in Kim Rot. Die Anwohner/innen fordern eine Ampel.",
        "„Es reicht“, sagte Schulleiter_in Kim Ast.",
        "Der Kampf der Boxer Oleg Marsin und Tom Fellby rückt näher. „Der Vater ist nervös“, lästerte Marsins Promoter Anton Krell.",
        "„Er bleibt“, sagte Hertings Trainer Jörg Amsel.",
        "Rolf Bender trat zurück. „Das ist bitter“, sagte Benders Anwältin Ute Kroll.",
        "„Sanktionen sind ein starkes Mittel“, so Luxemburgs Außenministerin Claire Bettendorf.",
        "„Wir helfen“, versprach Frankreichs Präsidentin Odile Marchand.",
        "»Die Mängel müssen behoben werden«, erklärte der für die Aufsicht zuständige Vizechef der Notenbank, Martin Barrow.",
        "„Wir prüfen das“, sagte die mit dem Fall betraute Anwältin Ruth Selb.",
        "„Es brennt“, rief der aus Kiel angereiste Pilot Jan Ohm.",
        "Der seit Mai amtierende Leiter des Zoos, Emil Rau, sagte, es fehle Geld.",
        "Der Mieterbund zeigte sich entsetzt. Am Sonntag hatten 4000 Leute demonstriert. Der Verkauf werde den Streit nicht beenden.",
        "Die Kanzlerin gab sich gelassen. Am Vortag hatten Tausende gestreikt. Der Kurs werde nicht geändert.",
        "Mit dem Ticket werde eine Vision wahr, sagte Matthis Wegener. Pendler sparten dadurch viel Geld. Wer täglich fahre, zahle die Hälfte.",
        "Das Bad werde teurer, sagte Nele Ott. Familien zahlten mehr. Auch der Verein sei betroffen.",
        "Die Ernte sei schlecht, sagte der Bauer. Die Äpfel fielen zu früh. Man müsse gießen.",
        "„Das ist gut“, sagte sie. „Wir bauen.“",
        "„Wir bauen“, sagte Ada Berg. „Im Mai geht es los.“",
        "„Es ist spät“, rief der Wirt. „Geht nach Hause!“",
        "+++ 9.05 Uhr: Bahn: Strecke bleibt gesperrt +++",
        "+++ 11.30 Uhr: Feuerwehr: Brand gelöscht +++",
        "12:15 Uhr: Minister Holt: „Wir liefern“",
        "Landrätin Brehm: Schule bleibt offen",
        "Verkehrsminister Timm: Ich gehe nicht",
        "[00:03:41] BERG: Nein, das stimmt nicht.",
        "00:12:05 ANNA LOH: Wir gehen jetzt.",
        "21:04 – Kai: Bin gleich da.",
        "[14:02] Jule R.: Wo bleibst du?",
        "Mia Berg (Grüne): Das hilft niemandem. (Zuruf von der SPD: Unsinn!)",
        "Tom Selig (FDP): Wir warten ab.\n(Udo Prigge [AfD]: Feigling!)",
        "Die Stadt baut um. Lesen Sie auch Bürgermeister: „Wir bauen neu“ Der Umbau dauert ein Jahr.",
        "Berlin, 18. März 2025. Ministerin Ulla Brandis kündigte ein Verbot an.",
    }
)


def found_in(text):
    """As german_cases.py writes it."""

    def words(spans):
        return " … ".join(text[begin:end] for begin, end in spans)

    return [
        (str(s.type), words(s.quote), words(s.speaker), s.resolved_speaker or "")
        for s in extract(text, "de").statements
    ]


def cases():
    for kind, rows in KINDS.items():
        for text, *wanted in rows:
            missed = text in KNOWN_MISSES
            marks = pytest.mark.xfail(strict=True, reason="not yet") if missed else ()
            yield pytest.param(text, wanted, id=f"{kind}, {text[:60]}", marks=marks)


def complaint(text, wanted):
    """What is wrong, None when all is right."""
    found = found_in(text)
    if len(found) != len(wanted):
        return f"{found}"
    for want in sorted(wanted):
        if not any(got[: len(want)] == want for got in found):
            return f"{want} is not among {found}"
    return None


@pytest.mark.parametrize(("text", "wanted"), cases())
def test_statements_of_a_kind_are_found_with_their_speaker_and_nothing_else(text, wanted):
    wrong = complaint(text, wanted)
    assert wrong is None, wrong
