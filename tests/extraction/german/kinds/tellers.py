"""By who tells: people, papers, sources."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT, SAID, whole

DOCUMENTS = (
    (
        "Auf der Internetseite des Zoos war zu lesen, dass der Elefant umzieht.",
        (INDIRECT, "dass der Elefant umzieht", "der Internetseite des Zoos"),
    ),
    (
        "In der Zeitung stand, dass die Brücke gesperrt wird.",
        (INDIRECT, "dass die Brücke gesperrt wird", "der Zeitung"),
    ),
    (
        "Auf dem Aushang ist zu lesen, der Laden schließe im Mai.",
        (INDIRECT, "der Laden schließe im Mai", "dem Aushang"),
    ),
    (
        "In dem Brief war zu lesen, dass die Miete steigt.",
        (INDIRECT, "dass die Miete steigt", "dem Brief"),
    ),
    (
        "Auf einem Banner stand „Rettet den Kiosk“.",
        (DIRECT, "„Rettet den Kiosk“", "einem Banner"),
    ),
    (
        "Auf seinem Schild stand „Bus statt Frust“.",
        (DIRECT, "„Bus statt Frust“", "seinem Schild"),
    ),
    (
        "Auf der Tafel ist „Bitte warten“ zu lesen.",
        (DIRECT, "„Bitte warten“", "der Tafel"),
    ),
    (
        "Auf einem Zettel stand: „Bin gleich zurück.“",
        (DIRECT, "„Bin gleich zurück.“", "einem Zettel"),
    ),
    (
        "Die Satzung schreibt vor, dass der Kassenwart jährlich berichtet.",
        (INDIRECT, "dass der Kassenwart jährlich berichtet", "Die Satzung"),
    ),
    (
        "Das Gesetz sieht vor, dass jeder Halter haftet.",
        (INDIRECT, "dass jeder Halter haftet", "Das Gesetz"),
    ),
    (
        "Der Vertrag legt fest, dass die Miete nicht steigt.",
        (INDIRECT, "dass die Miete nicht steigt", "Der Vertrag"),
    ),
    (
        "Die Verordnung bestimmt, dass Hunde an die Leine müssen.",
        (INDIRECT, "dass Hunde an die Leine müssen", "Die Verordnung"),
    ),
    (
        "Im Gesetzentwurf wird betont, dass sich die Rechtslage nicht ändert.",
        (INDIRECT, "dass sich die Rechtslage nicht ändert", "Gesetzentwurf"),
    ),
    (
        "In der Studie wird darauf hingewiesen, dass die Werte sinken.",
        (INDIRECT, "dass die Werte sinken", "der Studie"),
    ),
    (
        "In dem Schreiben, das der Zeitung vorliegt, ist zu lesen, dass die Bank klagt.",
        (INDIRECT, "dass die Bank klagt", "dem Schreiben"),
    ),
    (
        "Im Bericht wird empfohlen, die Schule zu schließen.",
        (INDIRECT, "die Schule zu schließen", "Bericht"),
    ),
    (
        "In dem Schreiben wird behauptet, die Bank sei pleite.",
        (INDIRECT, "die Bank sei pleite", "dem Schreiben"),
    ),
    (
        "Am Montag erreichte die Bürgermeister ein Schreiben der Bildungsdirektion, in dem es "
        "hieß: „Die Eltern sollen selbst entscheiden.“",
        (DIRECT, "„Die Eltern sollen selbst entscheiden.“", "ein Schreiben der Bildungsdirektion"),
    ),
    (
        "Er zeigte einen Brief der Bank, in dem es heißt: „Wir kündigen.“",
        (DIRECT, "„Wir kündigen.“", "einen Brief der Bank"),
    ),
    (
        "Der Rat verschickte eine Erklärung, in der es hieß, man habe nichts gewusst.",
        (INDIRECT, "man habe nichts gewusst", "eine Erklärung"),
    ),
    (
        "Am Abend kam eine Mail des Chefs, in der stand: „Alle bleiben.“",
        (DIRECT, "„Alle bleiben.“", "eine Mail des Chefs"),
    ),
)

SOURCES = (
    (
        "Hinter der Spende soll laut Zollamt der Händler Bruno Keil stecken.",
        (INDIRECT, "Hinter der Spende soll … der Händler Bruno Keil stecken", "Zollamt", "Zollamt"),
    ),
    (
        "Das Geld soll laut Polizei der Kassierer Udo Prien genommen haben.",
        (INDIRECT, "Das Geld soll … der Kassierer Udo Prien genommen haben", "Polizei", "Polizei"),
    ),
    (
        "Gewonnen hat laut Jury der Bäcker Hans Wolk.",
        (INDIRECT, "Gewonnen hat … der Bäcker Hans Wolk", "Jury", "Jury"),
    ),
    (
        "Den Preis bekommt laut Verlag die Autorin Inga Brosch.",
        (INDIRECT, "Den Preis bekommt … die Autorin Inga Brosch", "Verlag", "Verlag"),
    ),
    (
        "Am Samstag spielt der FC Ahlbach in Brenz. Dort wird laut Trainer Pit Gundlach Erik "
        "Halvorsen fehlen.",
        (INDIRECT, "Dort wird … Erik Halvorsen fehlen", "Trainer Pit Gundlach", "Pit Gundlach"),
    ),
    (
        "Am Sonntag wird laut Intendantin Rosa Held Peter Lorenz singen.",
        (INDIRECT, "Am Sonntag wird … Peter Lorenz singen", "Intendantin Rosa Held", "Rosa Held"),
    ),
    (
        "Den Vertrag hat laut Anwalt Otto Brehm Ida Kunz unterschrieben.",
        (INDIRECT, "Den Vertrag hat … Ida Kunz unterschrieben", "Anwalt Otto Brehm", "Otto Brehm"),
    ),
    (
        "Im Mai kommt laut Verlag Nina Sorge nach Kiel.",
        (INDIRECT, "Im Mai kommt … Nina Sorge nach Kiel", "Verlag", "Verlag"),
    ),
    (
        "Längere Wartezeiten wären, so die Ärztekammer, die Folge.",
        (INDIRECT, "Längere Wartezeiten wären … die Folge", "die Ärztekammer", "Ärztekammer"),
    ),
    (
        "Ein Umzug wäre, so der Verein, das Ende.",
        (INDIRECT, "Ein Umzug wäre … das Ende", "der Verein"),
    ),
    (
        "Die Brücke ist, so der Gutachter, ein Risiko.",
        (INDIRECT, "Die Brücke ist … ein Risiko", "der Gutachter"),
    ),
    (
        "Der Streik sei, so die Bahn, ein Fehler.",
        (INDIRECT, "Der Streik sei … ein Fehler", "die Bahn"),
    ),
    (
        "„Nach drei Wochen“, so der Verlag, sei das Buch vergriffen gewesen.",
        (INDIRECT, "„Nach drei Wochen“ … sei das Buch vergriffen gewesen", "der Verlag"),
        (DIRECT, "„Nach drei Wochen“", "der Verlag"),
    ),
    (
        "„Mit Verlaub“, so der Anwalt, sei das Urteil falsch.",
        (INDIRECT, "„Mit Verlaub“ … sei das Urteil falsch", "der Anwalt"),
        (DIRECT, "„Mit Verlaub“", "der Anwalt"),
    ),
    (
        "„In absehbarer Zeit“, so der Vorstand, werde das Werk schließen.",
        (INDIRECT, "„In absehbarer Zeit“ … werde das Werk schließen", "der Vorstand"),
        (DIRECT, "„In absehbarer Zeit“", "der Vorstand"),
    ),
    (
        "„Ohne Not“, so die Opposition, habe der Minister gekürzt.",
        (INDIRECT, "„Ohne Not“ … habe der Minister gekürzt", "die Opposition"),
        (DIRECT, "„Ohne Not“", "die Opposition"),
    ),
    (
        "Nach einer vom Verein verbreiteten Mitteilung übernimmt die Wirtin alle Kosten.",
        (INDIRECT, "übernimmt die Wirtin alle Kosten", "einer vom Verein verbreiteten Mitteilung"),
    ),
    (
        "Nach einer von der Bank vorgelegten Studie sinken die Mieten.",
        (INDIRECT, "sinken die Mieten", "einer von der Bank vorgelegten Studie"),
    ),
    (
        "Nach einem von der Stadt veröffentlichten Bericht fehlen Plätze.",
        (INDIRECT, "fehlen Plätze", "einem von der Stadt veröffentlichten Bericht"),
    ),
    (
        "Nach einer am Montag verbreiteten Erklärung tritt der Chef zurück.",
        (INDIRECT, "tritt der Chef zurück", "einer am Montag verbreiteten Erklärung"),
    ),
    ("Demnach endete das Spiel ohne Tore.",),
    ("Danach gingen alle nach Hause.",),
    (
        "Laut dem Gutachten ist die Brücke marode. Demnach rosten die Pfeiler.",
        (INDIRECT, "ist die Brücke marode", "dem Gutachten"),
        (INDIRECT, "rosten die Pfeiler", "dem Gutachten", "Gutachten"),
    ),
    (
        "Die Polizei teilte mit, dass es einen Unfall gab. Demnach fuhr der Wagen bei Rot.",
        (INDIRECT, "dass es einen Unfall gab", "Die Polizei"),
        (INDIRECT, "fuhr der Wagen bei Rot", "Die Polizei", "Polizei"),
    ),
    ("Der Bürgermeister Jens Rohde gestaltet den Platz nach eigenen Vorstellungen um.",),
    ("Die Köchin würzt nach eigenem Ermessen.",),
    ("Die Tänzerin Ute Blohm lebt nach eigenen Ideen.",),
    ("Der Architekt baute nach eigenen Plänen.",),
    (
        "Die Stadtwerke Brandau melden einen Rückgang. Nach eigenen Angaben verloren sie 4.000 "
        "Kunden.",
        (SAID, "Die Stadtwerke Brandau melden einen Rückgang.", "Die Stadtwerke Brandau"),
        (INDIRECT, "verloren sie 4.000 Kunden", "sie", "Stadtwerke Brandau"),
    ),
    (
        "Der Verein hat nach eigenen Angaben 300 Mitglieder.",
        (INDIRECT, "Der Verein hat … 300 Mitglieder", "Der Verein", "Verein"),
    ),
    (
        "Nach eigener Aussage schlief der Wächter.",
        (INDIRECT, "schlief der Wächter", "der Wächter", "Wächter"),
    ),
    (
        "Die Bank verlor eigenen Angaben zufolge zwei Millionen.",
        (INDIRECT, "Die Bank verlor … zwei Millionen", "Die Bank", "Bank"),
    ),
)

SPEAKERS = (
    (
        "„Wir warten“, sagt Sprecher:in Kim Rot. Die Anwohner/innen fordern eine Ampel.",
        (DIRECT, "„Wir warten“", "Sprecher:in Kim Rot", "Kim Rot"),
        (SAID, "Die Anwohner/innen fordern eine Ampel.", "Die Anwohner/innen", "Anwohner/innen"),
    ),
    whole("Die Pfleger*innen verlangen mehr Lohn.", "Die Pfleger*innen", "Pfleger*innen"),
    (
        "„Es reicht“, sagte Schulleiter_in Kim Ast.",
        (DIRECT, "„Es reicht“", "Schulleiter_in Kim Ast", "Kim Ast"),
    ),
    whole(
        "Die Radfahrer/-innen verlangen einen Umbau.", "Die Radfahrer/-innen", "Radfahrer/-innen"
    ),
    (
        "Der Kampf der Boxer Oleg Marsin und Tom Fellby rückt näher. „Der Vater ist nervös“, "
        "lästerte Marsins Promoter Anton Krell.",
        (DIRECT, "„Der Vater ist nervös“", "Marsins Promoter Anton Krell", "Anton Krell"),
    ),
    (
        "„Er bleibt“, sagte Hertings Trainer Jörg Amsel.",
        (DIRECT, "„Er bleibt“", "Hertings Trainer Jörg Amsel", "Jörg Amsel"),
    ),
    (
        "Rolf Bender trat zurück. „Das ist bitter“, sagte Benders Anwältin Ute Kroll.",
        (DIRECT, "„Das ist bitter“", "Benders Anwältin Ute Kroll", "Ute Kroll"),
    ),
    (
        "Laut Brandts Sprecherin Maja Wolff ist alles geklärt.",
        (INDIRECT, "ist alles geklärt", "Brandts Sprecherin Maja Wolff", "Maja Wolff"),
    ),
    (
        "„Sanktionen sind ein starkes Mittel“, so Luxemburgs Außenministerin Claire Bettendorf.",
        (
            DIRECT,
            "„Sanktionen sind ein starkes Mittel“",
            "Luxemburgs Außenministerin Claire Bettendorf",
            "Claire Bettendorf",
        ),
    ),
    whole(
        "Bayerns Umweltminister Toni Glaser kündigte ein Verbot an.",
        "Bayerns Umweltminister Toni Glaser",
        "Toni Glaser",
    ),
    (
        "Laut Berlins Bausenator Till Amrum fehlt Geld.",
        (INDIRECT, "fehlt Geld", "Berlins Bausenator Till Amrum", "Till Amrum"),
    ),
    (
        "„Wir helfen“, versprach Frankreichs Präsidentin Odile Marchand.",
        (DIRECT, "„Wir helfen“", "Frankreichs Präsidentin Odile Marchand", "Odile Marchand"),
    ),
    (
        "»Die Mängel müssen behoben werden«, erklärte der für die Aufsicht zuständige Vizechef "
        "der Notenbank, Martin Barrow.",
        (
            DIRECT,
            "»Die Mängel müssen behoben werden«",
            "der für die Aufsicht zuständige Vizechef der Notenbank, Martin Barrow",
            "Martin Barrow",
        ),
    ),
    (
        "„Wir prüfen das“, sagte die mit dem Fall betraute Anwältin Ruth Selb.",
        (DIRECT, "„Wir prüfen das“", "die mit dem Fall betraute Anwältin Ruth Selb", "Ruth Selb"),
    ),
    (
        "„Es brennt“, rief der aus Kiel angereiste Pilot Jan Ohm.",
        (DIRECT, "„Es brennt“", "der aus Kiel angereiste Pilot Jan Ohm", "Jan Ohm"),
    ),
    (
        "Der seit Mai amtierende Leiter des Zoos, Emil Rau, sagte, es fehle Geld.",
        (
            INDIRECT,
            "es fehle Geld",
            "Der seit Mai amtierende Leiter des Zoos, Emil Rau",
            "Emil Rau",
        ),
    ),
)
