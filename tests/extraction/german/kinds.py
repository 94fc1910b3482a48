"""German sentences that each stand for a kind of statement, with everything that is right in them.

A text, then its statements as (type, words, speaker as written, who is meant); pieces of words are
joined by » … «, "" is nobody. Who is meant may be left out.
"""

DIRECT, INDIRECT, SAID, FREE = "Direct", "Indirect", "Reported", "IndirectFreeIndirect"


def _whole(text: str, speaker: str, *meant: str) -> tuple:
    return text, (SAID, text, speaker, *meant)


REPORTED = (
    _whole("Die Wirte kritisierten den Lärmschutz.", "Die Wirte"),
    _whole("Der Verein bestreitet den Vorwurf.", "Der Verein"),
    _whole("Naturschützer lobten die Entscheidung des Kreises.", "Naturschützer"),
    _whole("Der Elternrat verurteilte die Kürzung.", "Der Elternrat"),
    _whole("Den Gästen wurde Ersatz versprochen.", ""),
    _whole("Von Baumängeln ist in dem Gutachten die Rede.", "dem Gutachten"),
    _whole("Dabei war von Betrug die Rede.", ""),
    ("Von Geld war nicht die Rede.",),
    (
        "Die Stadträtin, die strengere Regeln verlangt hatte, verließ den Saal.",
        (SAID, "die strengere Regeln verlangt hatte", "die", "Stadträtin"),
    ),
    (
        "Der Händler, der die Steuer kritisiert hatte, zog um.",
        (SAID, "der die Steuer kritisiert hatte", "der", "Händler"),
    ),
    (
        "Die Eltern, die eine Ampel fordern, trafen sich im Gasthof.",
        (SAID, "die eine Ampel fordern", "die", "Eltern"),
    ),
    (
        "Am Abend kam der Minister, der vor Panik warnte.",
        (SAID, "der vor Panik warnte", "der", "Minister"),
    ),
)

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

VERBS = (
    (
        "Den Mietern wurde kein Geld versprochen, aber zugesichert, das Dach zu flicken.",
        (INDIRECT, "das Dach zu flicken", ""),
    ),
    (
        "Dem Fahrer wird vorgeworfen, zu schnell gefahren zu sein.",
        (INDIRECT, "zu schnell gefahren zu sein", ""),
    ),
    (
        "Der Klasse wurde mitgeteilt, dass der Ausflug entfällt.",
        (INDIRECT, "dass der Ausflug entfällt", ""),
    ),
    (
        "Den Gästen wird versichert, dass das Essen kommt.",
        (INDIRECT, "dass das Essen kommt", ""),
    ),
    (
        "„Die Älteren wollten lieber ausschlafen“, schmunzelte Bürgermeisterin Elsa Blank.",
        (
            DIRECT,
            "„Die Älteren wollten lieber ausschlafen“",
            "Bürgermeisterin Elsa Blank",
            "Elsa Blank",
        ),
    ),
    (
        "„Das ist doch albern“, lachte Trainer Ole Wirth.",
        (DIRECT, "„Das ist doch albern“", "Trainer Ole Wirth", "Ole Wirth"),
    ),
    ("„Da staunen Sie“, grinste der Wirt.", (DIRECT, "„Da staunen Sie“", "der Wirt")),
    (
        "„Nie wieder“, seufzte Apothekerin Karin Lot.",
        (DIRECT, "„Nie wieder“", "Apothekerin Karin Lot", "Karin Lot"),
    ),
    (
        "Nora Chubin war enttäuscht. Die Trägheit, so argwöhnte sie, habe mit der Luft zu tun.",
        (INDIRECT, "Die Trägheit … habe mit der Luft zu tun", "sie", "Nora Chubin"),
    ),
    (
        "Paul Esser war unruhig. Das Wasser, so mutmaßte er, sei vergiftet.",
        (INDIRECT, "Das Wasser … sei vergiftet", "er", "Paul Esser"),
    ),
    (
        "Die Zahlen, so rechnete die Kämmerin vor, seien falsch.",
        (INDIRECT, "Die Zahlen … seien falsch", "die Kämmerin"),
    ),
    (
        "Der Termin, orakelte Wirt Sepp Aigner, werde platzen.",
        (INDIRECT, "Der Termin … werde platzen", "Wirt Sepp Aigner", "Sepp Aigner"),
    ),
    (
        "Negative Folgen für die Kinder hält das Gericht für „hinreichend plausibel“.",
        (DIRECT, "„hinreichend plausibel“", "das Gericht"),
    ),
    (
        "„Er boxt anders“, sagte Krell dem Portal „boxen.example“.",
        (DIRECT, "„Er boxt anders“", "Krell"),
    ),
    ("„Es wird eng“, sagte Moll dem Sender „Radio Ost“.", (DIRECT, "„Es wird eng“", "Moll")),
    ("„Wir bleiben“, sagte sie dem Magazin „Radwelt“.", (DIRECT, "„Wir bleiben“", "sie")),
    ("„Ich gehe“, sagte Lenz der Zeitung „der bote“.", (DIRECT, "„Ich gehe“", "Lenz")),
    ("Zuletzt muss auch angemerkt werden, dass es keine Akkus sind.",),
    ("Es muss betont werden, dass es keine Züge gibt.",),
    ("Wir verraten, wie es ausgeht.",),
    ("Wir erklären, wie die Wahl läuft.",),
    ("Hinzugefügt sei, dass der Eintritt frei ist.",),
    ("Es sei darauf hingewiesen, dass Hunde verboten sind.",),
)

SPEAKERS = (
    (
        "„Wir warten“, sagt Sprecher:in Kim Rot. Die Anwohner/innen fordern eine Ampel.",
        (DIRECT, "„Wir warten“", "Sprecher:in Kim Rot", "Kim Rot"),
        (SAID, "Die Anwohner/innen fordern eine Ampel.", "Die Anwohner/innen", "Anwohner/innen"),
    ),
    _whole("Die Pfleger*innen verlangen mehr Lohn.", "Die Pfleger*innen", "Pfleger*innen"),
    (
        "„Es reicht“, sagte Schulleiter_in Kim Ast.",
        (DIRECT, "„Es reicht“", "Schulleiter_in Kim Ast", "Kim Ast"),
    ),
    _whole(
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
    _whole(
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

CARRIED = (
    (
        "Der Mieterbund zeigte sich entsetzt. Am Sonntag hatten 4000 Leute demonstriert. Der "
        "Verkauf werde den Streit nicht beenden.",
        (FREE, "Der Verkauf werde den Streit nicht beenden.", "Der Mieterbund", "Mieterbund"),
    ),
    (
        "Die Opposition zeigte sich empört. Am Montag hatte der Rat getagt. Das Geld reiche nie.",
        (FREE, "Das Geld reiche nie.", "Die Opposition", "Opposition"),
    ),
    (
        "Der Verband äußerte sich besorgt. Im Mai waren zwei Werke geschlossen worden. Die Lage "
        "sei ernst.",
        (FREE, "Die Lage sei ernst.", "Der Verband", "Verband"),
    ),
    (
        "Die Kanzlerin gab sich gelassen. Am Vortag hatten Tausende gestreikt. Der Kurs werde "
        "nicht geändert.",
        (FREE, "Der Kurs werde nicht geändert.", "Die Kanzlerin", "Kanzlerin"),
    ),
    (
        "Mit dem Ticket werde eine Vision wahr, sagte Matthis Wegener. Pendler sparten dadurch "
        "viel Geld. Wer täglich fahre, zahle die Hälfte.",
        (INDIRECT, "Mit dem Ticket werde eine Vision wahr", "Matthis Wegener"),
        (
            FREE,
            "Pendler sparten dadurch viel Geld. Wer täglich fahre, zahle die Hälfte.",
            "Matthis Wegener",
        ),
    ),
    (
        "Das Bad werde teurer, sagte Nele Ott. Familien zahlten mehr. Auch der Verein sei "
        "betroffen.",
        (INDIRECT, "Das Bad werde teurer", "Nele Ott"),
        (FREE, "Familien zahlten mehr. Auch der Verein sei betroffen.", "Nele Ott"),
    ),
    (
        "Die Ernte sei schlecht, sagte der Bauer. Die Äpfel fielen zu früh. Man müsse gießen.",
        (INDIRECT, "Die Ernte sei schlecht", "der Bauer"),
        (FREE, "Die Äpfel fielen zu früh. Man müsse gießen.", "der Bauer"),
    ),
    (
        "Das Bad werde teurer, sagte Nele Ott. Familien zahlten früher nichts.",
        (INDIRECT, "Das Bad werde teurer", "Nele Ott"),
    ),
)

SPLIT = (
    ("„Das ist gut“, sagte sie. „Wir bauen.“", (DIRECT, "„Das ist gut“ … „Wir bauen.“", "sie")),
    (
        "„Wir bauen“, sagte Ada Berg. „Im Mai geht es los.“",
        (DIRECT, "„Wir bauen“ … „Im Mai geht es los.“", "Ada Berg", "Ada Berg"),
    ),
    (
        "„Es ist spät“, rief der Wirt. „Geht nach Hause!“",
        (DIRECT, "„Es ist spät“ … „Geht nach Hause!“", "der Wirt"),
    ),
    (
        "„Es ist spät“, rief der Wirt. „Ich bleibe“, sagte Ada Berg.",
        (DIRECT, "„Es ist spät“", "der Wirt"),
        (DIRECT, "„Ich bleibe“", "Ada Berg"),
    ),
)

GENRES = (
    (
        "+++ 9.05 Uhr: Bahn: Strecke bleibt gesperrt +++",
        (INDIRECT, "Strecke bleibt gesperrt", "Bahn", "Bahn"),
    ),
    (
        "+++ 11.30 Uhr: Feuerwehr: Brand gelöscht +++",
        (INDIRECT, "Brand gelöscht", "Feuerwehr", "Feuerwehr"),
    ),
    (
        "12:15 Uhr: Minister Holt: „Wir liefern“",
        (DIRECT, "„Wir liefern“", "Minister Holt", "Holt"),
    ),
    (
        "Landrätin Brehm: Schule bleibt offen",
        (INDIRECT, "Schule bleibt offen", "Landrätin Brehm", "Brehm"),
    ),
    (
        "Verkehrsminister Timm: Ich gehe nicht",
        (INDIRECT, "Ich gehe nicht", "Verkehrsminister Timm", "Timm"),
    ),
    (
        "Trainerin Ute Vogt: „Wir steigen auf“",
        (DIRECT, "„Wir steigen auf“", "Trainerin Ute Vogt", "Ute Vogt"),
    ),
    ("Fußball: Ahlbach verliert",),
    ("Kiel: Brand in Lagerhalle",),
    (
        "[00:03:41] BERG: Nein, das stimmt nicht.",
        (DIRECT, "Nein, das stimmt nicht.", "BERG", "BERG"),
    ),
    (
        "00:12:05 ANNA LOH: Wir gehen jetzt.",
        (DIRECT, "Wir gehen jetzt.", "ANNA LOH", "ANNA LOH"),
    ),
    ("21:04 – Kai: Bin gleich da.", (DIRECT, "Bin gleich da.", "Kai", "Kai")),
    ("[14:02] Jule R.: Wo bleibst du?", (DIRECT, "Wo bleibst du?", "Jule R.", "Jule R.")),
    (
        "Mia Berg (Grüne): Das hilft niemandem. (Zuruf von der SPD: Unsinn!)",
        (DIRECT, "Das hilft niemandem.", "Mia Berg", "Mia Berg"),
        (DIRECT, "Unsinn!", "der SPD", "SPD"),
    ),
    (
        "Tom Selig (FDP): Wir warten ab.\n(Udo Prigge [AfD]: Feigling!)",
        (DIRECT, "Wir warten ab.", "Tom Selig", "Tom Selig"),
        (DIRECT, "Feigling!", "Udo Prigge", "Udo Prigge"),
    ),
    (
        "Die Stadt baut um. Lesen Sie auch Bürgermeister: „Wir bauen neu“ Der Umbau dauert ein "
        "Jahr.",
    ),
    ("Die Stadt baut um.\nLesen Sie auch: Minister Holt: „Wir liefern“\nEs dauert ein Jahr.",),
    (
        "Berlin, 18. März 2025. Ministerin Ulla Brandis kündigte ein Verbot an.",
        (SAID, "Ministerin Ulla Brandis kündigte ein Verbot an.", "Ministerin Ulla Brandis"),
    ),
    (
        "BERLIN (dpa) – Ministerin Ulla Brandis kündigte ein Verbot an.",
        (SAID, "Ministerin Ulla Brandis kündigte ein Verbot an.", "Ministerin Ulla Brandis"),
    ),
    (
        "« Wir haben Zeit », sagte Urs Caflisch.",
        (DIRECT, "« Wir haben Zeit »", "Urs Caflisch", "Urs Caflisch"),
    ),
    (
        "Ladina Planta spricht von einer « verpassten Chance ».",
        (DIRECT, "« verpassten Chance »", "Ladina Planta", "Ladina Planta"),
    ),
)

KINDS = {
    "reported": REPORTED,
    "document": DOCUMENTS,
    "source": SOURCES,
    "verb": VERBS,
    "speaker": SPEAKERS,
    "carried": CARRIED,
    "split quotation": SPLIT,
    "genre": GENRES,
}
