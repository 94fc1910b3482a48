"""Convictions with a colon or without a verb of speech, and sources behind »vonseiten«."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT, SAID

CONVINCED = (
    (
        "Die Ministerin ist sich sicher: Das klappt.",
        (INDIRECT, "Das klappt", "Die Ministerin"),
    ),
    (
        "Trainer Jan Brandt zeigt sich überzeugt: Der Abstieg ist kein Thema.",
        (INDIRECT, "Der Abstieg ist kein Thema", "Trainer Jan Brandt", "Jan Brandt"),
    ),
    (
        "Für Trainer Jan Brandt steht fest: „Der Abstieg ist kein Thema.“",
        (DIRECT, "„Der Abstieg ist kein Thema.“", "Trainer Jan Brandt", "Jan Brandt"),
    ),
    (
        "Für die Opposition ist klar: „Der Minister muss gehen.“",
        (DIRECT, "„Der Minister muss gehen.“", "die Opposition", "Opposition"),
    ),
    (
        "Die Stimmung sei gut gewesen, heißt es vonseiten des Vereins.",
        (INDIRECT, "Die Stimmung sei gut gewesen", "des Vereins", "Verein"),
    ),
    ("Der Vorstand ist zufrieden. Die Halle ist voll.",),
    ("Der Weg ist sicher: Die Brücke ist neu.",),
)

DENIED = (
    (
        "Bach widersprach Adlers Darstellung, der Plan sei gescheitert.",
        (INDIRECT, "der Plan sei gescheitert", "Adlers"),
    ),
    (
        "Bach widersprach der Darstellung von Ruth Adler, der Plan sei gescheitert.",
        (INDIRECT, "der Plan sei gescheitert", "Ruth Adler", "Ruth Adler"),
    ),
    (
        "Der Konzern dementierte die Behauptung der Gewerkschaft, er habe Stellen gestrichen.",
        (INDIRECT, "er habe Stellen gestrichen", "der Gewerkschaft", "Gewerkschaft"),
    ),
    (
        "Anders als Minister Karl Bach hält Landrätin Ruth Adler den Plan für falsch.",
        (
            SAID,
            "Anders als Minister Karl Bach hält Landrätin Ruth Adler den Plan für falsch.",
            "Landrätin Ruth Adler",
            "Ruth Adler",
        ),
    ),
    (
        "Anders als Minister Karl Bach sagte Landrätin Ruth Adler, der Plan sei falsch.",
        (INDIRECT, "der Plan sei falsch", "Landrätin Ruth Adler", "Ruth Adler"),
    ),
    (
        "Im Gegensatz zu Karl Bach forderte Landrätin Ruth Adler, den Plan zu stoppen.",
        (INDIRECT, "den Plan zu stoppen", "Landrätin Ruth Adler", "Ruth Adler"),
    ),
    (
        "Wie Minister Karl Bach hält auch Landrätin Ruth Adler den Plan für falsch.",
        (
            SAID,
            "Wie Minister Karl Bach hält auch Landrätin Ruth Adler den Plan für falsch.",
            "Landrätin Ruth Adler",
            "Ruth Adler",
        ),
    ),
    (
        "Statt Minister Karl Bach sagte Landrätin Ruth Adler, der Plan sei gut.",
        (INDIRECT, "der Plan sei gut", "Landrätin Ruth Adler", "Ruth Adler"),
    ),
    (
        "Wie Minister Karl Bach sagte, hält der Plan.",
        (INDIRECT, "hält der Plan", "Minister Karl Bach", "Karl Bach"),
    ),
    (
        "Der Rat lehnte Adlers Vorschlag ab, die Halle zu schließen.",
        (INDIRECT, "die Halle zu schließen", "Adlers"),
    ),
    (
        "Der Rat lehnte es ab, die Halle zu schließen.",
        (INDIRECT, "die Halle zu schließen", "Der Rat", "Rat"),
    ),
    (
        "Der Rat lehnte Adlers Vorschlag, die Halle zu schließen, ab.",
        (INDIRECT, "die Halle zu schließen", "Adlers"),
    ),
    (
        "Bach erinnerte an Adlers Satz: „Der Plan ist tot.“",
        (DIRECT, "„Der Plan ist tot.“", "Adlers"),
    ),
    (
        "Die Mannschaft war müde (Trainer Jan Brandt: „Kein Wunder bei der Hitze.“).",
        (DIRECT, "„Kein Wunder bei der Hitze.“", "Trainer Jan Brandt", "Jan Brandt"),
    ),
)
