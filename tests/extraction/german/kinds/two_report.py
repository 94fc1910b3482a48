"""Sentences of which two clauses report, each by its own speaker."""

from tests.extraction.german.kinds.notation import SAID

TWO_REPORT = (
    (
        "Der Verein klagt über Lärm und die Stadt verspricht Abhilfe.",
        (SAID, "Der Verein klagt über Lärm", "Der Verein", "Verein"),
        (SAID, "die Stadt verspricht Abhilfe", "die Stadt", "Stadt"),
    ),
    (
        "Bürgermeister Timo Sandner lobt den Entwurf, Stadträtin Meike Loos kritisiert die Kosten.",
        (
            SAID,
            "Bürgermeister Timo Sandner lobt den Entwurf",
            "Bürgermeister Timo Sandner",
            "Timo Sandner",
        ),
        (
            SAID,
            "Stadträtin Meike Loos kritisiert die Kosten",
            "Stadträtin Meike Loos",
            "Meike Loos",
        ),
    ),
    (
        "Der Trainer lobte seine Elf, und der Präsident kündigte neue Verträge an.",
        (SAID, "Der Trainer lobte seine Elf", "Der Trainer", "Trainer"),
        (SAID, "der Präsident kündigte neue Verträge an", "der Präsident", "Präsident"),
    ),
    (
        "Die Opposition fordert Neuwahlen, während die Regierung vor Chaos warnt.",
        (SAID, "Die Opposition fordert Neuwahlen", "Die Opposition", "Opposition"),
        (SAID, "während die Regierung vor Chaos warnt", "die Regierung", "Regierung"),
    ),
    (
        "Die Grünen begrüßten den Beschluss; der Bauernverband kritisierte die Folgen.",
        (SAID, "Die Grünen begrüßten den Beschluss", "Die Grünen", "Grünen"),
        (SAID, "der Bauernverband kritisierte die Folgen", "der Bauernverband", "Bauernverband"),
    ),
    (
        "Der Trainer lobte seine Elf und kündigte neue Verträge an.",
        (
            SAID,
            "Der Trainer lobte seine Elf und kündigte neue Verträge an.",
            "Der Trainer",
            "Trainer",
        ),
    ),
)
