"""What papers rule, who only paid for a paper, whom figures concern, plans behind a condition."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT

FREE = "IndirectFreeIndirect"

RULED = (
    (
        "In der Satzung ist festgelegt, dass der Kassenwart berichtet.",
        (INDIRECT, "dass der Kassenwart berichtet", "der Satzung"),
    ),
    (
        "In der Hausordnung der Klinik war vorgeschrieben, dass nachts Ruhe herrscht.",
        (INDIRECT, "dass nachts Ruhe herrscht", "der Hausordnung der Klinik"),
    ),
    (
        "Im Protokoll ist vermerkt, der Rat habe zugestimmt.",
        (INDIRECT, "der Rat habe zugestimmt", "Protokoll"),
    ),
    (
        "Im Vertrag ist festgehalten: „Die Stadt zahlt den Winterdienst.“",
        (DIRECT, "„Die Stadt zahlt den Winterdienst.“", "Vertrag"),
    ),
    ("Im Plan ist ein Parkplatz vorgesehen.",),
    ("Im Saal ist alles vorgeschrieben.",),
)

PAID_FOR = (
    (
        "Einer vom Verband in Auftrag gegebenen Studie zufolge sinken die Mieten.",
        (
            INDIRECT,
            "sinken die Mieten",
            "Einer vom Verband in Auftrag gegebenen Studie",
            "vom Verband in Auftrag gegebenen Studie",
        ),
    ),
    (
        "Laut einer vom Ministerium finanzierten Umfrage fehlen Lehrer.",
        (
            INDIRECT,
            "fehlen Lehrer",
            "einer vom Ministerium finanzierten Umfrage",
            "vom Ministerium finanzierten Umfrage",
        ),
    ),
    (
        "Einer von der Partei Neue Mitte veröffentlichten Erklärung zufolge ist der Streit beendet.",
        (
            INDIRECT,
            "ist der Streit beendet",
            "Einer von der Partei Neue Mitte veröffentlichten Erklärung",
            "Partei Neue Mitte",
        ),
    ),
)

IN_FRONT = (
    (
        "Die Liga im Auge und dennoch warnt Pit Gundlach: „Noch ist nichts erreicht.“",
        (DIRECT, "„Noch ist nichts erreicht.“", "Pit Gundlach", "Pit Gundlach"),
    ),
    (
        "Die Tabellenspitze im Blick und trotzdem mahnt Trainerin Ria Mohn: „Wir üben weiter.“",
        (DIRECT, "„Wir üben weiter.“", "Trainerin Ria Mohn", "Ria Mohn"),
    ),
    (
        "Der Verein und jetzt auch die Stadt warnen: „Bleibt weg.“",
        (DIRECT, "„Bleibt weg.“", "Der Verein und jetzt auch die Stadt"),
    ),
)

CONCERNED = (
    (
        "Der Wirt Udo Kern klagt. Nach eigenen Angaben fehlen ihm zwei Köche.",
        (INDIRECT, "fehlen ihm zwei Köche", "ihm", "Udo Kern"),
    ),
    (
        "Die Bäckerei Aulich wächst. Nach eigenen Angaben fehlen ihr aber Gesellen.",
        (INDIRECT, "fehlen ihr aber Gesellen", "ihr"),
    ),
    (
        "Komme der Rat zum Schluss, dass Geld fehlt, sollen die Mitglieder das Land mahnen können.",
        (
            FREE,
            "Komme der Rat zum Schluss, dass Geld fehlt, sollen die Mitglieder das Land mahnen können.",
            "",
        ),
    ),
    (
        "Fehle Geld, sagte Ria Mohn, helfe das Land.",
        (INDIRECT, "Fehle Geld … helfe das Land", "Ria Mohn"),
    ),
)
