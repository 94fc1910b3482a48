"""Names that are nobody's who speaks: in the genitive in front of them, or taken by somebody."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT, SAID

POSSESSORS = (
    (
        "„Das glaubt niemand“, sagte Lenz' Sprecher Bert Vogt.",
        (DIRECT, "„Das glaubt niemand“", "Lenz' Sprecher Bert Vogt", "Bert Vogt"),
    ),
    (
        "Das sei falsch, sagte Marx’ Sprecherin Ute Kern am Montag.",
        (INDIRECT, "Das sei falsch", "Marx’ Sprecherin Ute Kern", "Ute Kern"),
    ),
    (
        "Günter Hellers neuer Verleger kündigte an, das Buch erscheine im Mai.",
        (
            INDIRECT,
            "das Buch erscheine im Mai",
            "Günter Hellers neuer Verleger",
            "Günter Hellers neuer Verleger",
        ),
    ),
    (
        "Günter Voss' neuer Verleger kündigte an, das Buch erscheine im Mai.",
        (
            INDIRECT,
            "das Buch erscheine im Mai",
            "Günter Voss' neuer Verleger",
            "Günter Voss' neuer Verleger",
        ),
    ),
    (
        "Nach Angaben von Thomas Hellers Büro ist der Termin geplatzt.",
        (
            INDIRECT,
            "ist der Termin geplatzt",
            "Angaben von Thomas Hellers Büro",
            "Thomas Hellers Büro",
        ),
    ),
    (
        "Bert Lenz trat zurück. Lenz' Nachfolge sei geregelt, sagte Ina Roth.",
        (INDIRECT, "Lenz' Nachfolge sei geregelt", "Ina Roth", "Ina Roth"),
    ),
    # A mark that closes what was opened.
    (
        "Der Verein ‚Rotes Gras’ Mitte wehrt sich, sagte Ina Roth.",
        (INDIRECT, "Der Verein ‚Rotes Gras’ Mitte wehrt sich", "Ina Roth", "Ina Roth"),
    ),
)

# »nach eigenen Angaben«: what is counted says nothing.
COUNTED = (
    (
        "Das Klinikum Reutlach verzeichnet mehr Fälle. Nach eigener Darstellung fehlen 40 Betten.",
        (INDIRECT, "fehlen 40 Betten", ""),
    ),
    (
        "Nach eigenen Angaben sahen zwei Zeugen den Wagen.",
        (INDIRECT, "sahen zwei Zeugen den Wagen", "zwei Zeugen"),
    ),
)

# A name that somebody took is no statement; what somebody calls itself otherwise is one.
NAMES_TAKEN = (
    ("Die Band nannte sich Silberfuchs.",),
    ("Ein Zeuge, der sich „Fuchs“ nennt, kam.",),
    (
        "Der Minister nannte sich erleichtert.",
        (SAID, "Der Minister nannte sich erleichtert.", "Der Minister"),
    ),
)
