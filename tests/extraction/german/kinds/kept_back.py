"""Who is named late, beside somebody who does not speak, or in front of what is said."""

from tests.extraction.german.kinds.notation import DIRECT, INDIRECT, SAID, whole

_GOOD = "„Er macht das gut.“"


def _good(frame: str, speaker: str, meant: str) -> tuple:
    return f"Bürgermeister Uwe Hahn bleibt. {frame} {_GOOD}", (DIRECT, _GOOD, speaker, meant)


KEPT_BACK = (
    # a bare object right behind the subject
    whole(
        "Im Gespräch mit Moderator Jan Huss räumte die Ministerin Fehler ein.",
        "die Ministerin",
        "Ministerin",
    ),
    whole(
        "Gestern kündigte Finanzminister Theo Kahl Steuersenkungen an.",
        "Finanzminister Theo Kahl",
        "Theo Kahl",
    ),
    whole(
        "Gestern kündigte Finanzminister Theo Kahl Widerstand an.",
        "Finanzminister Theo Kahl",
        "Theo Kahl",
    ),
    whole("Am Montag versprach Landrätin Ida Holm Hilfen.", "Landrätin Ida Holm", "Ida Holm"),
    whole(
        "Mitte November hatte Nordholz die Streichung von 300 Stellen angekündigt.",
        "Nordholz",
        "Nordholz",
    ),
    (
        "Der Hof sei voll, sagte Berg.\n\nMitte November hatte Nordholz den Abbau von 300 Stellen "
        "angekündigt.",
        (INDIRECT, "Der Hof sei voll", "Berg", "Berg"),
        (
            SAID,
            "Mitte November hatte Nordholz den Abbau von 300 Stellen angekündigt.",
            "Nordholz",
            "Nordholz",
        ),
    ),
    # who gives it, not who gets it
    (
        "Kritik kam von Umweltschützern: Der Plan sei zu teuer.",
        (INDIRECT, "Der Plan sei zu teuer", "Umweltschützern", "Umweltschützern"),
    ),
    _good(
        "Rückendeckung bekam Hahn von Parteifreundin Pia Lutz:",
        "Parteifreundin Pia Lutz",
        "Pia Lutz",
    ),
    _good("Zuspruch erhielt Hahn von der Lehrerin Pia Lutz:", "der Lehrerin Pia Lutz", "Pia Lutz"),
    _good("Gelobt wird Hahn von der Lehrerin Pia Lutz:", "der Lehrerin Pia Lutz", "Pia Lutz"),
    _good("Unterstützt wird Hahn von Lutz, die sagt:", "die", "Lutz"),
    # named at last
    (
        "„Der Markt ist tot“, sagt einer, der es wissen muss: Karl Bahr.",
        (DIRECT, "„Der Markt ist tot“", "Karl Bahr", "Karl Bahr"),
    ),
    (
        "„Der Markt ist tot.“ Das sagt nicht irgendwer, sondern Karl Bahr.",
        (DIRECT, "„Der Markt ist tot.“", "Karl Bahr", "Karl Bahr"),
    ),
    # whose firm, whose lawyer
    (
        "Thomas Hellers Kanzlei teilte mit, die Klage sei eingereicht.",
        (
            INDIRECT,
            "die Klage sei eingereicht",
            "Thomas Hellers Kanzlei",
            "Thomas Hellers Kanzlei",
        ),
    ),
    (
        "Gegen Thomas Heller wird ermittelt. „Das ist absurd“, stichelte Hellers Anwalt Bert Vogt.",
        (DIRECT, "„Das ist absurd“", "Hellers Anwalt Bert Vogt", "Bert Vogt"),
    ),
    (
        "Der Verteidiger von Anna G., Rechtsanwalt Jens Popp, nannte das Urteil „eine Farce“.",
        (
            DIRECT,
            "„eine Farce“",
            "Der Verteidiger von Anna G., Rechtsanwalt Jens Popp",
            "Jens Popp",
        ),
    ),
    # one of several is not all of them
    whole(
        "AfD, CDU und Freie Wähler kritisieren den Plan.",
        "AfD, CDU und Freie Wähler",
        "AfD, CDU und Freie Wähler",
    ),
    (
        "Für Wolfgang Behr ist das große Problem am Bau: „Niemand hat uns gewarnt.“",
        (DIRECT, "„Niemand hat uns gewarnt.“", "Wolfgang Behr", "Wolfgang Behr"),
    ),
    # things that are counted
    ("Nach eigenen Angaben steigen die Einnahmen.", (INDIRECT, "steigen die Einnahmen", "", "")),
    # offices that are no part of the name
    (
        "„Gut so“, sagte Ortsrat und Polizeidirektor Dieter Kolbe.",
        (DIRECT, "„Gut so“", "Ortsrat und Polizeidirektor Dieter Kolbe", "Dieter Kolbe"),
    ),
    ("„Gut so“, sagte CFO Philipp Koch.", (DIRECT, "„Gut so“", "CFO Philipp Koch", "Philipp Koch")),
    (
        "„Gut so“, sagte Linksaußen Ina Behrens.",
        (DIRECT, "„Gut so“", "Linksaußen Ina Behrens", "Ina Behrens"),
    ),
    (
        "Darauf reagierend schlug die Präsidentin Vera Benk vor, die Rente zu erhöhen.",
        (INDIRECT, "die Rente zu erhöhen", "die Präsidentin Vera Benk", "Vera Benk"),
    ),
)
