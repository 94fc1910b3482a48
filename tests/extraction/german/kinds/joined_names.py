"""Names and functions that a hyphen or the sign of a gendered form joins."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT, SAID, whole

GENDERED = (
    (
        "„Wir gehen nicht“, rief Schüler:innensprecherin Mia Tran.",
        (DIRECT, "„Wir gehen nicht“", "Schüler:innensprecherin Mia Tran", "Mia Tran"),
    ),
    (
        "„Es reicht“, sagte Patient*innenanwältin Gerda Pilz.",
        (DIRECT, "„Es reicht“", "Patient*innenanwältin Gerda Pilz", "Gerda Pilz"),
    ),
    whole(
        "Das Bündnis der Student:innenvertretungen fordert Wohnheime.",
        "Das Bündnis der Student:innenvertretungen",
    ),
    whole("Die Bürger_innenversammlung verlangt Antworten.", "Die Bürger_innenversammlung"),
)

DOUBLE_NAMES = (
    (
        "Berlins Jugend- und Familiensenatorin Anna-Sophie Wagen sagte, das Geld fehle.",
        (INDIRECT, "das Geld fehle", "Anna-Sophie Wagen", "Anna-Sophie Wagen"),
    ),
    (
        "Frau Blech-Sänger erklärt, dass das Bad schließe.",
        (INDIRECT, "dass das Bad schließe", "Frau Blech-Sänger", "Blech-Sänger"),
    ),
    (
        "Der Rat bat Frau Blech-Sänger um Auskunft. Sie sagte, das Bad schließe.",
        (SAID, "Der Rat bat Frau Blech-Sänger um Auskunft.", "Der Rat", "Rat"),
        (INDIRECT, "das Bad schließe", "Sie", "Blech-Sänger"),
    ),
)
