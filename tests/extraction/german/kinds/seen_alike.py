"""What somebody sees in something, expects, contradicts and makes no secret of."""

from tests.extraction.german.kinds.notation import INDIRECT, whole

SEEN_ALIKE = (
    whole("Der Wirt sieht die Lösung in längeren Öffnungszeiten.", "Der Wirt"),
    whole("Die Forscherin sieht den Grund dafür im warmen Winter.", "Die Forscherin"),
    whole("In der Digitalisierung sehen die Landwirte eine große Chance.", "die Landwirte"),
    whole("Die Opposition sieht darin einen Vertrauensbruch.", "Die Opposition"),
    whole("Kapitän Ahl sieht sein Team als Außenseiter.", "Kapitän Ahl"),
    ("Die Polizei sah den Mann im Stadtpark.",),
    ("Die Zeugin sah das Auto in der Garage.",),
    ("Er sah die Mannschaft in der Kabine wieder.",),
    whole("Die Reederei erwartet rund 5.000 Gäste.", "Die Reederei"),
    whole("Die Bauern erwarten eine schlechte Ernte.", "Die Bauern"),
    ("Die Helfer erwarteten die Läufer im Ziel.",),
    ("Den Sieger erwartet ein Preisgeld.",),
    ("Die Pilotin erwartet ihr zweites Kind.",),
    ("Die Werft rutschte wie erwartet in die roten Zahlen.",),
    whole("Die Gewerkschaft widersprach dem.", "Die Gewerkschaft"),
    whole("Dem widersprach die Hafenmeisterin entschieden.", "die Hafenmeisterin"),
    ("Diese Zahlen widersprechen der Studie.",),
    ("Er widersprach.",),
    whole("Auch der Stadtrat von Muri argumentiert mit den Kosten.", "der Stadtrat von Muri"),
    whole("Aus seiner Enttäuschung machte Trainer Voss keinen Hehl.", "Trainer Voss"),
    (
        "Die Bürgermeisterin machte keinen Hehl daraus, dass sie den Umbau ablehnt.",
        (INDIRECT, "dass sie den Umbau ablehnt", "Die Bürgermeisterin"),
    ),
    (
        "Der Torwart machte kein Geheimnis daraus, dass er wechseln will.",
        (INDIRECT, "dass er wechseln will", "Der Torwart"),
    ),
)
