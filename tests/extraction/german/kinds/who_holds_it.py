"""Whose opinion it is, in whose bracket or behind whose name the words stand, what they are written on."""

from tests.extraction.german.kinds.notation import DIRECT, FREE, INDIRECT, SAID

WHO_HOLDS_IT = (
    (
        "Für Trainer Jan Brandt ist das „ein schlechter Witz“.",
        (DIRECT, "„ein schlechter Witz“", "Trainer Jan Brandt", "Jan Brandt"),
    ),
    (
        "Anna Moll lobte den Plan. Für den Theologen Hans Kolb sei der Rücktritt „verständlich“.",
        (SAID, "Anna Moll lobte den Plan.", "Anna Moll", "Anna Moll"),
        (
            FREE,
            "Für den Theologen Hans Kolb sei der Rücktritt „verständlich“.",
            "den Theologen Hans Kolb",
            "Hans Kolb",
        ),
        (DIRECT, "„verständlich“", "den Theologen Hans Kolb", "Hans Kolb"),
    ),
    (
        "Anna Moll lobte den Plan. Für die Mieter sei das ein Fortschritt.",
        (SAID, "Anna Moll lobte den Plan.", "Anna Moll", "Anna Moll"),
        (FREE, "Für die Mieter sei das ein Fortschritt.", "Anna Moll", "Anna Moll"),
    ),
    (
        "Viele gratulierten, so der Leiter des Amtes, Mirko Lenz („Das ist verdient.“), und "
        "Bürgermeister Jens Stolt: „Der Preis kommt nicht zu früh.“",
        (DIRECT, "„Das ist verdient.“", "der Leiter des Amtes, Mirko Lenz", "Mirko Lenz"),
        (DIRECT, "„Der Preis kommt nicht zu früh.“", "Bürgermeister Jens Stolt", "Jens Stolt"),
    ),
    (
        "Auch Nachbarn freuten sich, etwa Wirtin Lore Kamp („Endlich haben wir Ruhe.“).",
        (DIRECT, "„Endlich haben wir Ruhe.“", "Wirtin Lore Kamp", "Lore Kamp"),
    ),
    (
        "Von „absichtlicher“ oder „mutwilliger Täuschung“ sprechen die Prüfer des Senders.",
        (DIRECT, "„absichtlicher“", "die Prüfer des Senders"),
        (DIRECT, "„mutwilliger Täuschung“", "die Prüfer des Senders"),
    ),
    (
        "An jedem Gerät klebte ein Zettel, auf dem geschrieben stand: „Das Abhören ist verboten.“",
        (DIRECT, "„Das Abhören ist verboten.“", "ein Zettel"),
    ),
    (
        "Auf der Tafel stand geschrieben: „Betreten auf eigene Gefahr.“",
        (DIRECT, "„Betreten auf eigene Gefahr.“", "der Tafel"),
    ),
    (
        "Es ging um den Skandal, in dessen Folge das Landgericht festgestellt hatte, die Stadt sei haftbar.",
        (INDIRECT, "die Stadt sei haftbar", "das Landgericht"),
    ),
    (
        "Im Blatt erschien ein Kommentar, der die Entscheidung als „Verirrung von sechs Juroren“ bezeichnet.",
        (DIRECT, "„Verirrung von sechs Juroren“", "der", "Kommentar"),
    ),
    (
        "Der Forscher Heino Stöver riet allgemein zu „Gelassenheit und Aufmerksamkeit“.",
        (DIRECT, "„Gelassenheit und Aufmerksamkeit“", "Der Forscher Heino Stöver", "Heino Stöver"),
    ),
    (
        "Die Linke wirft dem Senat „Wortbruch“ vor.",
        (DIRECT, "„Wortbruch“", "Die Linke", "Linke"),
    ),
    ("Der Minister musste sich aus der Opposition „Ideenlosigkeit“ vorwerfen lassen.",),
    (
        "Minister Bach musste sich sagen lassen, er habe geschlafen.",
        (INDIRECT, "er habe geschlafen", "", ""),
    ),
    (
        "Minister Bach musste sich von Landrätin Ruth Adler vorwerfen lassen, die Kosten verschwiegen zu haben.",
        (INDIRECT, "die Kosten verschwiegen zu haben", "Landrätin Ruth Adler", "Ruth Adler"),
    ),
    (
        "Die Landrätin ließ sich bestätigen, dass die Brücke hält.",
        (INDIRECT, "dass die Brücke hält", "", ""),
    ),
    (
        "Die Landrätin ließ ausrichten, dass die Brücke hält.",
        (INDIRECT, "dass die Brücke hält", "Die Landrätin"),
    ),
    (
        "Einige trugen Tücher mit der Aufschrift „Kritik ist Terror“ vor dem Mund.",
        (DIRECT, "„Kritik ist Terror“", "Tücher"),
    ),
    (
        "Vor der Halle stand eine Frau mit einem Schild mit der Aufschrift „Rettet die Linde“.",
        (DIRECT, "„Rettet die Linde“", "einem Schild"),
    ),
    (
        "Jeder dritte Pendler steht im Stau. Zu diesem Ergebnis kommt eine Studie des Verkehrsclubs.",
        (
            INDIRECT,
            "Jeder dritte Pendler steht im Stau … Zu diesem Ergebnis",
            "eine Studie des Verkehrsclubs",
        ),
    ),
    (
        "Jeder dritte Pendler steht im Stau. Das ist das Ergebnis einer Umfrage der Stadtwerke.",
        (INDIRECT, "Jeder dritte Pendler steht im Stau … Das", "einer Umfrage der Stadtwerke"),
    ),
    (
        "„Jeder Dritte steht im Stau.“ Das ist die zentrale Aussage einer Studie der Hochschule Lenz.",
        (DIRECT, "„Jeder Dritte steht im Stau.“", "einer Studie der Hochschule Lenz"),
    ),
    ("Die Stadt baut um. Das ist das Ergebnis langer Verhandlungen.",),
    ("Die Mannschaft stieg ab. Das ist das Ergebnis einer schwachen Saison.",),
)

LIKE_ADJECTIVES = (
    (
        "Der Verbandschef sagte, das reiche nicht.",
        (INDIRECT, "das reiche nicht", "Der Verbandschef"),
    ),
    (
        "Sprecherin Ina Lund sagte, das stimme nicht.",
        (INDIRECT, "das stimme nicht", "Sprecherin Ina Lund", "Ina Lund"),
    ),
    (
        "Der Chef sagte, das Geld reiche nicht.",
        (INDIRECT, "das Geld reiche nicht", "Der Chef"),
    ),
    (
        "Das stimme nicht, sagte Sprecherin Ina Lund.",
        (INDIRECT, "Das stimme nicht", "Sprecherin Ina Lund", "Ina Lund"),
    ),
    ("Der Chef kaufte das alte Haus, das neue nicht.",),
    ("Er zog nach Lenz, das Gesicht müde.",),
)
