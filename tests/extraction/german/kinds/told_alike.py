"""Neighbours of the cases by how it is told: other verbs, order, genders and names."""

from tests.extraction.german.kinds.notation import DIRECT, FREE, INDIRECT, SAID, whole

TOLD_ALIKE = (
    whole("Die Hebammen beanstandeten den Dienstplan.", "Die Hebammen"),
    whole("Den Abriss der Mühle verurteilten mehrere Heimatvereine.", "mehrere Heimatvereine"),
    whole("Scharf gerügt hat der Rechnungshof die Ausgaben für den Tunnel.", "der Rechnungshof"),
    whole("Der Angeklagte streitet den Diebstahl ab.", "Der Angeklagte"),
    (
        "Der Landrat, der einen Baustopp gefordert hatte, schwieg dazu.",
        (SAID, "der einen Baustopp gefordert hatte", "der", "Landrat"),
    ),
    (
        "Mehrere Imkerinnen, die das Spritzen kritisieren, kamen ins Rathaus.",
        (SAID, "die das Spritzen kritisieren", "die"),
    ),
    (
        "Pfarrer Uwe Lindt, der vor einer Spaltung gewarnt hatte, geht in den Ruhestand.",
        (SAID, "der vor einer Spaltung gewarnt hatte", "der", "Uwe Lindt"),
    ),
    (
        "Auf der Startseite der Fähre ist zu lesen, dass das Schiff im Dock liegt.",
        (INDIRECT, "dass das Schiff im Dock liegt", "der Startseite der Fähre"),
    ),
    (
        "Auf den Plakaten war zu lesen: „Kein Beton am See“.",
        (DIRECT, "„Kein Beton am See“", "den Plakaten"),
    ),
    (
        "An der Tür hing ein Schild, auf dem stand: „Heute geschlossen“.",
        (DIRECT, "„Heute geschlossen“", "ein Schild"),
    ),
    (
        "Für den Ausfall soll laut Netzbetreiber der Bauleiter Henning Ropers verantwortlich sein.",
        (
            INDIRECT,
            "Für den Ausfall soll … der Bauleiter Henning Ropers verantwortlich sein",
            "Netzbetreiber",
        ),
    ),
    (
        "Die Scheibe hat laut Zeugin Maren Tietz der Nachbar eingeworfen.",
        (
            INDIRECT,
            "Die Scheibe hat … der Nachbar eingeworfen",
            "Zeugin Maren Tietz",
            "Maren Tietz",
        ),
    ),
    (
        "Am Freitag wird laut Manager Kurt Ebel Stürmer Tarik Aslan operiert.",
        (
            INDIRECT,
            "Am Freitag wird … Stürmer Tarik Aslan operiert",
            "Manager Kurt Ebel",
            "Kurt Ebel",
        ),
    ),
    (
        "Kürzere Öffnungszeiten wären, so der Büchereiverein, die Konsequenz.",
        (INDIRECT, "Kürzere Öffnungszeiten wären … die Konsequenz", "der Büchereiverein"),
    ),
    (
        "Das Dach müsse, so die Architektin Svea Holm, bis zum Herbst dicht sein.",
        (
            INDIRECT,
            "Das Dach müsse … bis zum Herbst dicht sein",
            "die Architektin Svea Holm",
            "Svea Holm",
        ),
    ),
    (
        "„Aus Kostengründen“, so die Leiterin, werde die Bühne kleiner.",
        (INDIRECT, "„Aus Kostengründen“ … werde die Bühne kleiner", "die Leiterin"),
        (DIRECT, "„Aus Kostengründen“", "die Leiterin"),
    ),
    (
        "Der Elternbeirat reagierte empört. Am Dienstag waren hundert Kinder nach Hause "
        "geschickt worden. Die Stadt habe das Dach seit Jahren nicht geprüft.",
        (
            FREE,
            "Die Stadt habe das Dach seit Jahren nicht geprüft.",
            "Der Elternbeirat",
            "Elternbeirat",
        ),
    ),
    (
        "Die Winzerin Petra Knoll gab sich zuversichtlich. Im April hatte es noch Frost "
        "gegeben. Die Reben hätten sich erholt.",
        (FREE, "Die Reben hätten sich erholt.", "Die Winzerin Petra Knoll", "Petra Knoll"),
    ),
    (
        "Der Fahrplan werde ausgedünnt, sagte Geschäftsführerin Ina Wolters. Schüler "
        "kämen trotzdem pünktlich an. Wer abends fahre, müsse länger warten.",
        (INDIRECT, "Der Fahrplan werde ausgedünnt", "Geschäftsführerin Ina Wolters", "Ina Wolters"),
        (
            FREE,
            "Schüler kämen trotzdem pünktlich an. Wer abends fahre, müsse länger warten.",
            "Geschäftsführerin Ina Wolters",
            "Ina Wolters",
        ),
    ),
    (
        "Den Pächtern wurde nichts geschenkt, wohl aber versprochen, den Zaun zu erneuern.",
        (INDIRECT, "den Zaun zu erneuern", ""),
    ),
    (
        "Den Eltern wurde mitgeteilt, dass der Hort schließt.",
        (INDIRECT, "dass der Hort schließt", ""),
    ),
    (
        "Der Fahrerin wird vorgeworfen, eine rote Ampel missachtet zu haben.",
        (INDIRECT, "eine rote Ampel missachtet zu haben", ""),
    ),
    (
        "Nach einem von der Gewerkschaft verbreiteten Flugblatt schließt das Werk im Juni.",
        (
            INDIRECT,
            "schließt das Werk im Juni",
            "einem von der Gewerkschaft verbreiteten Flugblatt",
        ),
    ),
    (
        "Die Geschäftsordnung verlangt, dass jede Sitzung öffentlich ist.",
        (INDIRECT, "dass jede Sitzung öffentlich ist", "Die Geschäftsordnung"),
    ),
    (
        "Im Prüfbericht wird bemängelt, dass Belege fehlen.",
        (INDIRECT, "dass Belege fehlen", "Prüfbericht"),
    ),
    (
        "Die Kanzlei verschickte ein Papier, in dem es heißt: „Der Vertrag ist nichtig.“",
        (DIRECT, "„Der Vertrag ist nichtig.“", "ein Papier"),
    ),
    (
        "Im Urteil heißt es, die Klägerin habe zu lange gewartet.",
        (INDIRECT, "die Klägerin habe zu lange gewartet", "Urteil"),
    ),
)
