"""By the words that tell: verbs, and what is reported, in one piece or split."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT, SAID, whole

REPORTED = (
    whole("Die Wirte kritisierten den Lärmschutz.", "Die Wirte"),
    whole("Der Verein bestreitet den Vorwurf.", "Der Verein"),
    whole("Naturschützer lobten die Entscheidung des Kreises.", "Naturschützer"),
    whole("Der Elternrat verurteilte die Kürzung.", "Der Elternrat"),
    whole("Den Gästen wurde Ersatz versprochen.", ""),
    whole("Von Baumängeln ist in dem Gutachten die Rede.", "dem Gutachten"),
    whole("Dabei war von Betrug die Rede.", ""),
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
    (  # a function that no list holds, with a name behind it
        "„Das klappt“, sagte Wirtin Anna Moll. „Das geht nicht“, grantelte Kassenwart Uwe Reit.",
        (DIRECT, "„Das klappt“", "Wirtin Anna Moll", "Anna Moll"),
        (DIRECT, "„Das geht nicht“", "Kassenwart Uwe Reit", "Uwe Reit"),
    ),
    (  # a verb of its own gives the words to nobody that was named before
        "„Das klappt“, sagte der Wirt. „Das geht nicht“, hieß die Losung am Rathaus.",
        (DIRECT, "„Das klappt“", "der Wirt"),
        (DIRECT, "„Das geht nicht“", ""),
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
