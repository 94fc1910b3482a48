"""By the text around: what is carried on from sentence to sentence, kinds of texts."""

from tests.extraction.german.kinds.notation import DIRECT, FREE, INDIRECT, SAID

CARRIED = (
    *(  # a quotation set apart belongs to who signs it, whoever spoke before
        (
            "Der Kai wird teuer, sagte Dora Esch am Montag.\n\n"
            f"„Wir zahlen nicht.“{signed}\n\nEs ging um Geld.",
            (INDIRECT, "Der Kai wird teuer", "Dora Esch"),
            (DIRECT, "„Wir zahlen nicht.“", *who, "Bernd Winter"),
        )
        for signed, *who in (
            (" – Bernd Winter, Kämmerer", "Bernd Winter, Kämmerer"),
            (" – Kämmerer Bernd Winter", "Kämmerer Bernd Winter"),
            ("\n\n— Bernd Winter, Kämmerer", "Bernd Winter, Kämmerer"),
            ("\n\nBernd Winter, Kämmerer", "Bernd Winter"),
        )
    ),
    (  # a heading is nobody's signature
        "Der Kai wird teuer, sagte Dora Esch am Montag. Es ging dabei um viel Geld.\n\n"
        "„Kein Kai mehr!“ – Streit um Kosten\n\nEs ging um Geld.",
        (INDIRECT, "Der Kai wird teuer", "Dora Esch"),
    ),
    (
        "Der Mieterbund zeigte sich entsetzt. Am Sonntag hatten 4000 Leute demonstriert. Der "
        "Verkauf werde den Streit nicht beenden.",
        (FREE, "Der Verkauf werde den Streit nicht beenden.", "Der Mieterbund", "Mieterbund"),
    ),
    (
        "Die Opposition zeigte sich empört. Am Montag hatte der Rat getagt. Das Geld reiche nie.",
        (FREE, "Das Geld reiche nie.", "Die Opposition", "Opposition"),
    ),
    (
        "Der Verband äußerte sich besorgt. Im Mai waren zwei Werke geschlossen worden. Die Lage "
        "sei ernst.",
        (FREE, "Die Lage sei ernst.", "Der Verband", "Verband"),
    ),
    (
        "Die Kanzlerin gab sich gelassen. Am Vortag hatten Tausende gestreikt. Der Kurs werde "
        "nicht geändert.",
        (FREE, "Der Kurs werde nicht geändert.", "Die Kanzlerin", "Kanzlerin"),
    ),
    (
        "Mit dem Ticket werde eine Vision wahr, sagte Matthis Wegener. Pendler sparten dadurch "
        "viel Geld. Wer täglich fahre, zahle die Hälfte.",
        (INDIRECT, "Mit dem Ticket werde eine Vision wahr", "Matthis Wegener"),
        (
            FREE,
            "Pendler sparten dadurch viel Geld. Wer täglich fahre, zahle die Hälfte.",
            "Matthis Wegener",
        ),
    ),
    (
        "Das Bad werde teurer, sagte Nele Ott. Familien zahlten mehr. Auch der Verein sei "
        "betroffen.",
        (INDIRECT, "Das Bad werde teurer", "Nele Ott"),
        (FREE, "Familien zahlten mehr. Auch der Verein sei betroffen.", "Nele Ott"),
    ),
    (
        "Die Ernte sei schlecht, sagte der Bauer. Die Äpfel fielen zu früh. Man müsse gießen.",
        (INDIRECT, "Die Ernte sei schlecht", "der Bauer"),
        (FREE, "Die Äpfel fielen zu früh. Man müsse gießen.", "der Bauer"),
    ),
    (
        "Das Bad werde teurer, sagte Nele Ott. Familien zahlten früher nichts.",
        (INDIRECT, "Das Bad werde teurer", "Nele Ott"),
    ),
)

GENRES = (
    (
        "+++ 9.05 Uhr: Bahn: Strecke bleibt gesperrt +++",
        (INDIRECT, "Strecke bleibt gesperrt", "Bahn", "Bahn"),
    ),
    (
        "+++ 11.30 Uhr: Feuerwehr: Brand gelöscht +++",
        (INDIRECT, "Brand gelöscht", "Feuerwehr", "Feuerwehr"),
    ),
    (
        "12:15 Uhr: Minister Holt: „Wir liefern“",
        (DIRECT, "„Wir liefern“", "Minister Holt", "Holt"),
    ),
    (
        "Landrätin Brehm: Schule bleibt offen",
        (INDIRECT, "Schule bleibt offen", "Landrätin Brehm", "Brehm"),
    ),
    (
        "Verkehrsminister Timm: Ich gehe nicht",
        (INDIRECT, "Ich gehe nicht", "Verkehrsminister Timm", "Timm"),
    ),
    (
        "Trainerin Ute Vogt: „Wir steigen auf“",
        (DIRECT, "„Wir steigen auf“", "Trainerin Ute Vogt", "Ute Vogt"),
    ),
    ("Fußball: Ahlbach verliert",),
    ("Kiel: Brand in Lagerhalle",),
    (
        "[00:03:41] BERG: Nein, das stimmt nicht.",
        (DIRECT, "Nein, das stimmt nicht.", "BERG", "BERG"),
    ),
    (
        "00:12:05 ANNA LOH: Wir gehen jetzt.",
        (DIRECT, "Wir gehen jetzt.", "ANNA LOH", "ANNA LOH"),
    ),
    ("21:04 – Kai: Bin gleich da.", (DIRECT, "Bin gleich da.", "Kai", "Kai")),
    ("[14:02] Jule R.: Wo bleibst du?", (DIRECT, "Wo bleibst du?", "Jule R.", "Jule R.")),
    (
        "Mia Berg (Grüne): Das hilft niemandem. (Zuruf von der SPD: Unsinn!)",
        (DIRECT, "Das hilft niemandem.", "Mia Berg", "Mia Berg"),
        (DIRECT, "Unsinn!", "der SPD", "SPD"),
    ),
    (
        "Tom Selig (FDP): Wir warten ab.\n(Udo Prigge [AfD]: Feigling!)",
        (DIRECT, "Wir warten ab.", "Tom Selig", "Tom Selig"),
        (DIRECT, "Feigling!", "Udo Prigge", "Udo Prigge"),
    ),
    (
        "Die Stadt baut um. Lesen Sie auch Bürgermeister: „Wir bauen neu“ Der Umbau dauert ein "
        "Jahr.",
    ),
    ("Die Stadt baut um.\nLesen Sie auch: Minister Holt: „Wir liefern“\nEs dauert ein Jahr.",),
    (
        "Berlin, 18. März 2025. Ministerin Ulla Brandis kündigte ein Verbot an.",
        (SAID, "Ministerin Ulla Brandis kündigte ein Verbot an.", "Ministerin Ulla Brandis"),
    ),
    (
        "BERLIN (dpa) – Ministerin Ulla Brandis kündigte ein Verbot an.",
        (SAID, "Ministerin Ulla Brandis kündigte ein Verbot an.", "Ministerin Ulla Brandis"),
    ),
    (
        "« Wir haben Zeit », sagte Urs Caflisch.",
        (DIRECT, "« Wir haben Zeit »", "Urs Caflisch", "Urs Caflisch"),
    ),
    (
        "Ladina Planta spricht von einer « verpassten Chance ».",
        (DIRECT, "« verpassten Chance »", "Ladina Planta", "Ladina Planta"),
    ),
)
