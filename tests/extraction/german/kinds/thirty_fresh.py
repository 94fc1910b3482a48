"""Thirty inputs written with their right answers before any rule had read them: politics of the region, courts, sport,
business, culture, and how Switzerland and Austria put it.
"""

from tests.extraction.german.kinds.notation import DIRECT, FREE, INDIRECT, SAID, whole

POLITICS_AND_COURTS = (
    (
        "Der Kreistag vertagte den Beschluss. Man brauche erst belastbare Zahlen, hiess es aus der Fraktion der Freien Wähler.",
        (INDIRECT, "Man brauche erst belastbare Zahlen", "der Fraktion der Freien Wähler"),
    ),
    (
        "Ortsvorsteherin Petra Hamm hielt dagegen: Der Spielplatz sei seit Jahren gesperrt.",
        (
            INDIRECT,
            "Der Spielplatz sei seit Jahren gesperrt",
            "Ortsvorsteherin Petra Hamm",
            "Petra Hamm",
        ),
    ),
    (
        "Kämmerer Udo Preis bezifferte das Loch im Haushalt auf drei Millionen Euro.",
        (
            SAID,
            "Kämmerer Udo Preis bezifferte das Loch im Haushalt auf drei Millionen Euro.",
            "Kämmerer Udo Preis",
            "Udo Preis",
        ),
    ),
    (
        "Auf Nachfrage sagte Bauamtschef Lars Thiel, die Risse seien bekannt, ein Gutachten liege aber noch nicht vor.",
        (
            INDIRECT,
            "die Risse seien bekannt, ein Gutachten liege aber noch nicht vor",
            "Bauamtschef Lars Thiel",
            "Lars Thiel",
        ),
    ),
    (
        "Die Bürgerinitiative wirft der Stadt vor, Akten zurückzuhalten. Ein Sprecher der Stadt wies das zurück.",
        (INDIRECT, "Akten zurückzuhalten", "Die Bürgerinitiative"),
        (SAID, "Ein Sprecher der Stadt wies das zurück.", "Ein Sprecher der Stadt"),
    ),
    (
        "Wie aus einer Antwort der Landesregierung auf eine Anfrage der Grünen hervorgeht, fehlen 400 Lehrkräfte.",
        (INDIRECT, "fehlen 400 Lehrkräfte", "einer Antwort der Landesregierung"),
    ),
    (
        "Der Angeklagte schwieg. Sein Verteidiger Egon Balz kündigte an, Revision einzulegen.",
        (INDIRECT, "Revision einzulegen", "Sein Verteidiger Egon Balz", "Egon Balz"),
    ),
    (
        "Die Kammer sah es als erwiesen an, dass der Mann das Feuer gelegt hat.",
        (INDIRECT, "dass der Mann das Feuer gelegt hat", "Die Kammer"),
    ),
    (
        "„Sie haben das Vertrauen Ihrer Kunden missbraucht“, hielt ihm Richterin Jutta Wiek vor.",
        (
            DIRECT,
            "„Sie haben das Vertrauen Ihrer Kunden missbraucht“",
            "Richterin Jutta Wiek",
            "Jutta Wiek",
        ),
    ),
    (
        "Die Zeugin blieb dabei: Der Wagen sei rot gewesen. Sie habe ihn genau gesehen.",
        (INDIRECT, "Der Wagen sei rot gewesen", "Die Zeugin"),
        (FREE, "Sie habe ihn genau gesehen.", "Die Zeugin"),
    ),
    (
        "Staatsanwalt Henrik Tolk forderte vier Jahre Haft, die Verteidigung plädierte auf Freispruch.",
        (
            SAID,
            "Staatsanwalt Henrik Tolk forderte vier Jahre Haft",
            "Staatsanwalt Henrik Tolk",
            "Henrik Tolk",
        ),
        (SAID, "die Verteidigung plädierte auf Freispruch", "die Verteidigung"),
    ),
)

SPORT_AND_BUSINESS = (
    (
        "„Wir haben das Spiel in der ersten Viertelstunde verloren“, haderte Kapitänin Lena Voigt.",
        (
            DIRECT,
            "„Wir haben das Spiel in der ersten Viertelstunde verloren“",
            "Kapitänin Lena Voigt",
            "Lena Voigt",
        ),
    ),
    (
        "Trainer Milo Kranz stellte sich vor seinen Torwart. „Er hat uns oft gerettet“, sagte der Coach. Fehler mache jeder.",
        (DIRECT, "„Er hat uns oft gerettet“", "der Coach", "Milo Kranz"),
        (FREE, "Fehler mache jeder.", "der Coach", "Milo Kranz"),
    ),
    (
        "Ob Stürmer Joel Adu am Samstag spielt, ließ Trainer Kranz offen.",
        (INDIRECT, "Ob Stürmer Joel Adu am Samstag spielt", "Trainer Kranz", "Kranz"),
    ),
    (
        "Sportchefin Anke Ruhl dementierte Gerüchte über einen Wechsel des Verteidigers.",
        (
            SAID,
            "Sportchefin Anke Ruhl dementierte Gerüchte über einen Wechsel des Verteidigers.",
            "Sportchefin Anke Ruhl",
            "Anke Ruhl",
        ),
    ),
    (
        "Der Autozulieferer Horn baut 200 Stellen ab. Betriebsbedingte Kündigungen seien nicht geplant, versicherte "
        "Vorstandschefin Dagmar Feld.",
        (
            INDIRECT,
            "Betriebsbedingte Kündigungen seien nicht geplant",
            "Vorstandschefin Dagmar Feld",
            "Dagmar Feld",
        ),
    ),
    (
        "Analyst Piet Vos von der Nordbank rechnet mit steigenden Kursen.",
        (
            SAID,
            "Analyst Piet Vos von der Nordbank rechnet mit steigenden Kursen.",
            "Analyst Piet Vos von der Nordbank",
            "Piet Vos",
        ),
    ),
    (
        "Das Unternehmen spricht von einem „schwierigen Umfeld“, die Gewerkschaft von „Managementfehlern“.",
        (DIRECT, "„schwierigen Umfeld“", "Das Unternehmen"),
        (DIRECT, "„Managementfehlern“", "die Gewerkschaft"),
    ),
    (
        "Aus Sicht des Betriebsrats hat die Leitung zu spät reagiert.",
        (INDIRECT, "hat die Leitung zu spät reagiert", "Sicht des Betriebsrats"),
    ),
    ("Der Umsatz stieg um vier Prozent, die Marge sank. Die Aktie gab nach.",),
)

CULTURE_AND_NEIGHBOURS = (
    (
        "Intendant Falk Ebert will das Haus öffnen: „Theater darf nicht im Keller stattfinden.“",
        (
            DIRECT,
            "„Theater darf nicht im Keller stattfinden.“",
            "Intendant Falk Ebert",
            "Falk Ebert",
        ),
    ),
    (
        "In ihrem neuen Roman erzählt Jana Kiel von einer Werft. Das Buch sei kein Denkmal, betont die Autorin.",
        (SAID, "In ihrem neuen Roman erzählt Jana Kiel von einer Werft.", "Jana Kiel", "Jana Kiel"),
        (INDIRECT, "Das Buch sei kein Denkmal", "die Autorin", "Jana Kiel"),
    ),
    (
        "Der Film „Nordlicht“ läuft ab Mai. Die Kritik feiert ihn als „leisestes Epos des Jahres“.",
        (DIRECT, "„leisestes Epos des Jahres“", "Die Kritik"),
    ),
    (
        "Die Jury lobte die „kluge Balance“ des Abends und verlieh der Truppe den Hauptpreis.",
        (DIRECT, "„kluge Balance“", "Die Jury"),
    ),
    (
        "Der Gemeinderat Lauwil lehnt die Motion ab. Sie sei «gut gemeint, aber nicht umsetzbar», hält er in seiner Antwort fest.",
        (SAID, "Der Gemeinderat Lauwil lehnt die Motion ab.", "Der Gemeinderat Lauwil"),
        (INDIRECT, "Sie sei «gut gemeint, aber nicht umsetzbar»", "er", "Gemeinderat Lauwil"),
        (DIRECT, "«gut gemeint, aber nicht umsetzbar»", "er", "Gemeinderat Lauwil"),
    ),
    (
        "Grossrätin Ursina Caduff moniert, der Regierungsrat habe das Geschäft verschleppt.",
        (
            INDIRECT,
            "der Regierungsrat habe das Geschäft verschleppt",
            "Grossrätin Ursina Caduff",
            "Ursina Caduff",
        ),
    ),
    (
        "Laut Kantonspolizei Graubünden ist der Lenker mit leichten Verletzungen davongekommen.",
        (
            INDIRECT,
            "ist der Lenker mit leichten Verletzungen davongekommen",
            "Kantonspolizei Graubünden",
        ),
    ),
    (
        "Landeshauptmann Sepp Kirchler erteilte einer Maut eine Absage. „Mit mir sicher nicht“, so der Tiroler.",
        (
            SAID,
            "Landeshauptmann Sepp Kirchler erteilte einer Maut eine Absage.",
            "Landeshauptmann Sepp Kirchler",
            "Sepp Kirchler",
        ),
        (DIRECT, "„Mit mir sicher nicht“", "der Tiroler", "Sepp Kirchler"),
    ),
    whole("Die Arbeiterkammer pocht auf eine Nachzahlung.", "Die Arbeiterkammer"),
    (
        "„Des is a Frechheit“, schimpft Hüttenwirt Toni Gruber. Seit Wochen warte er auf den Bescheid der Bezirkshauptmannschaft.",
        (DIRECT, "„Des is a Frechheit“", "Hüttenwirt Toni Gruber", "Toni Gruber"),
        (
            FREE,
            "Seit Wochen warte er auf den Bescheid der Bezirkshauptmannschaft.",
            "Hüttenwirt Toni Gruber",
            "Toni Gruber",
        ),
    ),
)
