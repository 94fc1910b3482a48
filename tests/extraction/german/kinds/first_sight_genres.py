"""Neighbours written before the rules had read them: genres, usage, names and layout."""

from tests.extraction.german.kinds.notation import DIRECT, FREE, INDIRECT, SAID

FIRST_SIGHT_GENRES = (
    (
        "+++ 11.32 Uhr: Klinikum: Zwei Verletzte außer Lebensgefahr +++",
        (INDIRECT, "Zwei Verletzte außer Lebensgefahr", "Klinikum"),
    ),
    (
        "14:07 Uhr | Stadtwerke: Strom fließt wieder",
        (INDIRECT, "Strom fließt wieder", "Stadtwerke"),
    ),
    (
        "+++ Innenminister rechnet mit weiteren Einsätzen (18.45 Uhr) +++",
        (SAID, "Innenminister rechnet mit weiteren Einsätzen", "Innenminister"),
    ),
    (
        "Wirt Hübner: „Kasse ist leer“",
        (DIRECT, "„Kasse ist leer“", "Wirt Hübner", "Hübner"),
    ),
    (
        "Zoll: Mehr Schmuggel über den Hafen",
        (INDIRECT, "Mehr Schmuggel über den Hafen", "Zoll"),
    ),
    (
        "„Wir waren naiv“: Gründerin Lia Metz über ihre ersten Jahre",
        (DIRECT, "„Wir waren naiv“", "Gründerin Lia Metz", "Lia Metz"),
    ),
    (
        "00:14:22 SPRECHER 2: Das habe ich so nie behauptet.",
        (DIRECT, "Das habe ich so nie behauptet.", "SPRECHER 2"),
    ),
    (
        "[01:02:10] PROF. KUHNERT: Die Daten geben das nicht her.\n"
        "[01:02:18] MODERATORIN: Warum nicht?",
        (DIRECT, "Die Daten geben das nicht her.", "PROF. KUHNERT"),
        (DIRECT, "Warum nicht?", "MODERATORIN"),
    ),
    (
        "DR. WALDNER: Der Patient war wach.\nSTAATSANWALT: Wie lange?",
        (DIRECT, "Der Patient war wach.", "DR. WALDNER"),
        (DIRECT, "Wie lange?", "STAATSANWALT"),
    ),
    (
        "[12.03.24, 18:22] Tante Ria: Ich nehme den Zug um vier.",
        (DIRECT, "Ich nehme den Zug um vier.", "Tante Ria", "Ria"),
    ),
    (
        "svenja: kommst du heute noch\ntorben: nee bin zu müde\nsvenja: schade",
        (DIRECT, "kommst du heute noch", "svenja"),
        (DIRECT, "nee bin zu müde", "torben"),
        (DIRECT, "schade", "svenja"),
    ),
    (
        "Helga Trost (FDP): Wir lehnen das ab. (Beifall bei der FDP – Zuruf des Abg. Lutz Rahn: "
        "Wie immer!)",
        (DIRECT, "Wir lehnen das ab.", "Helga Trost", "Helga Trost"),
        (DIRECT, "Wie immer!", "Lutz Rahn", "Lutz Rahn"),
    ),
    (
        "Präsidentin Ute Morlock: Das Wort hat der Kollege Bahr.\nMatthias Bahr (FDP): Ich danke.",
        (DIRECT, "Das Wort hat der Kollege Bahr.", "Präsidentin Ute Morlock", "Ute Morlock"),
        (DIRECT, "Ich danke.", "Matthias Bahr", "Matthias Bahr"),
    ),
    (
        "Ratsfrau Ebeling erkundigt sich, ob die Mittel reichen. Die Verwaltung bejaht dies.",
        (INDIRECT, "ob die Mittel reichen", "Ratsfrau Ebeling"),
        (SAID, "Die Verwaltung bejaht dies.", "Die Verwaltung"),
    ),
    (
        "BRANDAU (dpa) – Die Polizei sucht nach einem Vermissten. Der Mann sei am Dienstag zuletzt "
        "gesehen worden, teilte ein Sprecher mit.",
        (
            INDIRECT,
            "Der Mann sei am Dienstag zuletzt gesehen worden",
            "ein Sprecher",
        ),
    ),
    (
        "Kiesheim, 4. April 2024. Landrätin Ruth Eck hat den Ausbau der Klinik gelobt.",
        (
            SAID,
            "Landrätin Ruth Eck hat den Ausbau der Klinik gelobt.",
            "Landrätin Ruth Eck",
            "Ruth Eck",
        ),
    ),
    (
        "Wien (APA) – Der Verfassungsgerichtshof hat die Beschwerde abgewiesen. Das Gesetz sei "
        "verhältnismäßig, hieß es aus dem Höchstgericht am Mittwoch.",
        (INDIRECT, "Das Gesetz sei verhältnismäßig", "dem Höchstgericht"),
    ),
    (
        "Heuer werde es keine Matura im Turnsaal geben, meinte Direktorin Traudl Hinteregger.",
        (
            INDIRECT,
            "Heuer werde es keine Matura im Turnsaal geben",
            "Direktorin Traudl Hinteregger",
            "Traudl Hinteregger",
        ),
    ),
    (
        "Der Gemeinderat habe die Motion überwiesen, hielt Stadtpräsident Urs Rüegger fest.",
        (
            INDIRECT,
            "Der Gemeinderat habe die Motion überwiesen",
            "Stadtpräsident Urs Rüegger",
            "Urs Rüegger",
        ),
    ),
    (
        "«Das ist unschön», räumt Regierungsrätin Bea Gisler ein.",
        (DIRECT, "«Das ist unschön»", "Regierungsrätin Bea Gisler", "Bea Gisler"),
    ),
    (
        "« Die Pistenfahrzeuge stehen bereit », meldet Betriebsleiter Reto Caflisch.",
        (
            DIRECT,
            "« Die Pistenfahrzeuge stehen bereit »",
            "Betriebsleiter Reto Caflisch",
            "Reto Caflisch",
        ),
    ),
    (
        "Ich kann diese Entscheidung nicht nachvollziehen. Der Park gehört allen.\n\n"
        "Ludger Wend, Kiesheim",
        (
            DIRECT,
            "Ich kann diese Entscheidung nicht nachvollziehen. Der Park gehört allen.",
            "Ludger Wend",
            "Ludger Wend",
        ),
    ),
    (
        "Zum Bericht »Bad wird teurer« vom 3. Mai:\nEs ist eine Schande. Kinder können bald nicht "
        "mehr schwimmen.\nHanne Loos, Brenz",
        (
            DIRECT,
            "Es ist eine Schande. Kinder können bald nicht mehr schwimmen.",
            "Hanne Loos",
            "Hanne Loos",
        ),
    ),
    (
        "Der Park bleibt offen.\n\n„Ich bin froh“, sagte Wirtin Lore Kamp.\n\nAnna Adler, Kiesheim",
        (DIRECT, "„Ich bin froh“", "Wirtin Lore Kamp", "Lore Kamp"),
    ),
    (
        "Sprüche der Woche\n\n„Ich bin kein Roboter.“\nTrainer Egon Pahl nach dem 0:5\n\n"
        "„Der Ball war müde.“\nStürmer Levin Acar",
        (DIRECT, "„Ich bin kein Roboter.“", "Trainer Egon Pahl", "Egon Pahl"),
        (DIRECT, "„Der Ball war müde.“", "Stürmer Levin Acar", "Levin Acar"),
    ),
    (
        "„Das war kein Foul.“ (Verteidiger Noah Brück nach dem Platzverweis)",
        (DIRECT, "„Das war kein Foul.“", "Verteidiger Noah Brück", "Noah Brück"),
    ),
    (
        "„Sie hat den Verein gerettet.“ – Präsident Alfons Maurer",
        (DIRECT, "„Sie hat den Verein gerettet.“", "Präsident Alfons Maurer", "Alfons Maurer"),
    ),
    (
        "Die Bewohner_innen protestierten gegen die Schließung. „Wir bleiben“, rief eine von ihnen.",
        (
            SAID,
            "Die Bewohner_innen protestierten gegen die Schließung.",
            "Die Bewohner_innen",
        ),
        (DIRECT, "„Wir bleiben“", "eine"),
    ),
    (
        "Der oder die Schüler*in müsse sich abmelden, schreibt Rektor:in Sascha Wolff.",
        (
            INDIRECT,
            "Der oder die Schüler*in müsse sich abmelden",
            "Rektor:in Sascha Wolff",
            "Sascha Wolff",
        ),
    ),
    (
        "Das Museum plant um\n\nRita Abel leitet das Haus.\n\nFrau Abel, wann öffnet das Museum wieder?\nAbel: Im Herbst, wenn das Dach hält.",
        (DIRECT, "Im Herbst, wenn das Dach hält.", "Abel", "Rita Abel"),
    ),
    (
        "Die Stadt spare am falschen Ende, kritisierte Elternsprecher Jan Wirth. Eine Schule ohne "
        "Hausmeister sei ein Unding. Auch die Turnhalle verfalle.",
        (INDIRECT, "Die Stadt spare am falschen Ende", "Elternsprecher Jan Wirth", "Jan Wirth"),
        (
            FREE,
            "Eine Schule ohne Hausmeister sei ein Unding. Auch die Turnhalle verfalle.",
            "Elternsprecher Jan Wirth",
            "Jan Wirth",
        ),
    ),
    (
        "Der Konzern rechnet mit zwei dreiviertel Millionen Euro Verlust, sagte Finanzchefin Olga Benn.",
        (
            INDIRECT,
            "Der Konzern rechnet mit zwei dreiviertel Millionen Euro Verlust",
            "Finanzchefin Olga Benn",
            "Olga Benn",
        ),
    ),
    (
        "Der Kläger gab an, die Unterschrift stamme nicht von ihm. Das Gericht folgte dem nicht.",
        (INDIRECT, "die Unterschrift stamme nicht von ihm", "Der Kläger"),
    ),
    (
        "Laut Anklageschrift soll Bernd Haas im Juni 2019 zwei Fahrzeuge verkauft haben.",
        (
            INDIRECT,
            "soll Bernd Haas im Juni 2019 zwei Fahrzeuge verkauft haben",
            "Anklageschrift",
        ),
    ),
    (
        "Die SPD-Fraktion warf dem Oberbürgermeister vor, die Kosten verschwiegen zu haben. Der wies "
        "das zurück.",
        (INDIRECT, "die Kosten verschwiegen zu haben", "Die SPD-Fraktion"),
        (SAID, "Der wies das zurück.", "Der", "Oberbürgermeister"),
    ),
    (
        "Die Werft Holm & Söhne, die im Mai Insolvenz angemeldet hatte, sieht sich gerettet. "
        "Man habe einen Käufer, hieß es am Montag.",
        (INDIRECT, "Man habe einen Käufer", "", ""),
    ),
    (
        "Wie die Stadtwerke mitteilten, bleibt das Wasser bis Freitag trüb.",
        (INDIRECT, "bleibt das Wasser bis Freitag trüb", "die Stadtwerke"),
    ),
    (
        "Nach Ansicht von Mieterschützerin Gundula Reh ist der Vertrag nichtig.",
        (
            INDIRECT,
            "ist der Vertrag nichtig",
            "Ansicht von Mieterschützerin Gundula Reh",
            "Gundula Reh",
        ),
    ),
    ("Mehr dazu\nKommentar: „Das Dorf stirbt“ – Pfarrer schlägt Alarm\n\nDer Zug fährt wieder.",),
    (
        "Der Vorstand wies den Vorwurf der „Bevormundung“ zurück.",
        (SAID, "Der Vorstand wies den Vorwurf der „Bevormundung“ zurück.", "Der Vorstand"),
    ),
    (
        "Der Betriebsrat sprach von einem „Kahlschlag mit Ansage“.",
        (DIRECT, "„Kahlschlag mit Ansage“", "Der Betriebsrat"),
    ),
)
