"""Convictions with a colon or without a verb of speech, and sources behind »vonseiten«."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT

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
