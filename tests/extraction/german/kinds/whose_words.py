"""Words in front that are no speaker, owners and places in attributes, and several who speak."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT, SAID, whole

NO_SUBJECTS = (
    whole("Scharf kritisierte die Köchin Hanna Rausch die Gebühr.", "die Köchin Hanna Rausch"),
    whole("Klar äußerte die Lotsin Karla Mey ihre Bedenken.", "die Lotsin Karla Mey"),
    whole("Vehement lehnt die Winzerin Eva Tann den Umbau ab.", "die Winzerin Eva Tann"),
    whole("Müller lobte die Ministerin Ute Hanf.", "Müller", "Müller"),
    (
        "Die Klage hält der Anwalt für „wenig aussichtsreich“.",
        (DIRECT, "„wenig aussichtsreich“", "der Anwalt", "Anwalt"),
    ),
    (
        "Den Einspruch nennt der Förster „haltlos“.",
        (DIRECT, "„haltlos“", "der Förster", "Förster"),
    ),
    (
        "Den Vorschlag bezeichnet der Pfarrer als „dreist“.",
        (DIRECT, "„dreist“", "der Pfarrer", "Pfarrer"),
    ),
)

OWNERS_AND_PLACES = (
    (
        "„Wir liefern“, so Norwegens früherer Energieminister Finn Dahl.",
        (DIRECT, "„Wir liefern“", "Norwegens früherer Energieminister Finn Dahl", "Finn Dahl"),
    ),
    (
        "„Nein“, so Bremens neuer Trainer Udo Palm.",
        (DIRECT, "„Nein“", "Bremens neuer Trainer Udo Palm", "Udo Palm"),
    ),
    (
        "Laut Kiels langjähriger Hafenmeisterin Ute Lorn sinkt der Pegel.",
        (INDIRECT, "sinkt der Pegel", "Kiels langjähriger Hafenmeisterin Ute Lorn", "Ute Lorn"),
    ),
    (
        "„Es geht voran“, so die aus Kiel stammende Vorsitzende des Vereins, Petra Lund.",
        (
            DIRECT,
            "„Es geht voran“",
            "die aus Kiel stammende Vorsitzende des Vereins, Petra Lund",
            "Petra Lund",
        ),
    ),
    (
        "„Gut so“, so die in Husum lebende Malerin Ida Tiedt.",
        (DIRECT, "„Gut so“", "die in Husum lebende Malerin Ida Tiedt", "Ida Tiedt"),
    ),
    (
        "„Er hält“, so der für die Küste zuständige Amtsleiter Ole Brand.",
        (DIRECT, "„Er hält“", "der für die Küste zuständige Amtsleiter Ole Brand", "Ole Brand"),
    ),
    (
        "Für den Schaden soll laut Versicherung Fahrer Kai Mohn aufkommen.",
        (
            INDIRECT,
            "Für den Schaden soll … Fahrer Kai Mohn aufkommen",
            "Versicherung",
            "Versicherung",
        ),
    ),
    (
        "Fehlen wird laut Verein Torwart Tim Ahl.",
        (INDIRECT, "Fehlen wird … Torwart Tim Ahl", "Verein", "Verein"),
    ),
    (
        "Verletzt wurde laut Klinik Pilotin Rieke Tamm.",
        (INDIRECT, "Verletzt wurde … Pilotin Rieke Tamm", "Klinik", "Klinik"),
    ),
    (
        "Nach eigenen Angaben steigen die Preise der Molkerei Wiesing um ein Zehntel.",
        (INDIRECT, "steigen die Preise der Molkerei Wiesing um ein Zehntel", "", ""),
    ),
    (
        "Nach eigenen Angaben sinken die Schulden der Gemeinde Tarp.",
        (INDIRECT, "sinken die Schulden der Gemeinde Tarp", "", ""),
    ),
    (
        "Nach eigenen Angaben beschäftigt die Werft Lohse 300 Leute.",
        (INDIRECT, "beschäftigt die Werft Lohse 300 Leute", "die Werft Lohse", "Werft Lohse"),
    ),
    ("Die Künstlerin Ada Reif baut das Haus nach ihren Vorstellungen um.",),
    ("Der Koch Udo Brix richtet die Küche nach seinen Vorstellungen ein.",),
    ("Die Gemeinde plant den Park nach ihren Ideen.",),
    (
        "Der Schaden ist nach ihren Angaben gering.",
        (INDIRECT, "Der Schaden ist … gering", "ihren Angaben"),
    ),
)

SEVERAL = (
    whole(
        "Die AfD, die CDU und die FDP lehnen den Antrag ab.",
        "Die AfD, die CDU und die FDP",
        "AfD, die CDU und die FDP",
    ),
    (
        "Die SPD, die Grünen und die Linken sagten, der Haushalt sei unseriös.",
        (
            INDIRECT,
            "der Haushalt sei unseriös",
            "Die SPD, die Grünen und die Linken",
            "SPD, die Grünen und die Linken",
        ),
    ),
    (
        "Lewis und Kollegen berichten, der Schlaf setze später ein.",
        (INDIRECT, "der Schlaf setze später ein", "Lewis und Kollegen", "Lewis und Kollegen"),
    ),
    (
        "Laut Ritter und Kollegen sinkt der Spiegel im Alter.",
        (INDIRECT, "sinkt der Spiegel im Alter", "Ritter und Kollegen", "Ritter und Kollegen"),
    ),
    (
        "Heise und Partner meinen, der Kurs steige.",
        (INDIRECT, "der Kurs steige", "Heise und Partner", "Heise und Partner"),
    ),
)

NOBODYS_WORDS = (
    ("Die Gewerkschaft (kurz: „IG Holz“) tagt am Montag.",),
    ("Trainer Ole Brand (Spitzname: „Bär“) geht.",),
    ("Der Film (deutscher Titel: „Das Moor“) läuft im Mai.",),
    ("Die Aktion (Motto: „Mehr Licht“) beginnt heute.",),
    (
        "Der Verein (Vorstand: „Wir zahlen nicht“) bleibt hart.",
        (DIRECT, "„Wir zahlen nicht“", "Vorstand", "Vorstand"),
    ),
    (
        "Der Rat ging (Zuruf von der CDU: „Pfui!“).",
        (DIRECT, "„Pfui!“", "der CDU", "CDU"),
    ),
    ("Abschließend sei erwähnt, dass der Eintritt frei ist.",),
    ("Zuletzt sei angemerkt, dass es regnete.",),
    (
        "Er redete lange. Die Summe sei erwähnt, nicht aber der Zins.",
        ("IndirectFreeIndirect", "Die Summe sei erwähnt, nicht aber der Zins."),
    ),
    (
        "Müller wirft ihm Betrug vor. Der wies das zurück.",
        (SAID, "Müller wirft ihm Betrug vor.", "Müller", "Müller"),
        (SAID, "Der wies das zurück.", "Der", ""),
    ),
    (
        "Rehm attackierte ihn scharf. Der wehrt sich: „Das ist Unfug.“",
        (SAID, "Rehm attackierte ihn scharf.", "Rehm", "Rehm"),
        (DIRECT, "„Das ist Unfug.“", "Der", ""),
    ),
    (
        "Der Rat rügte den Investor Paul Grimm. Der wies das zurück.",
        (SAID, "Der Rat rügte den Investor Paul Grimm.", "Der Rat"),
        (SAID, "Der wies das zurück.", "Der", "Paul Grimm"),
    ),
)
