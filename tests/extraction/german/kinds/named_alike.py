"""Neighbours of the cases by who is named, and by the kind of text."""

from tests.extraction.german.kinds.notation import DIRECT, FREE, INDIRECT, SAID, whole

NAMED_ALIKE = (
    ("Danach stieg der Pegel um einen Meter.",),
    (
        "Das Landesamt hat neue Zahlen vorgelegt. Demnach sank die Zahl der Geburten.",
        (INDIRECT, "sank die Zahl der Geburten", "Das Landesamt", "Landesamt"),
    ),
    ("Die Konditorin Elke Sand backt nach eigenen Rezepten.",),
    (
        "Der Ruderclub Ostufer hat ein neues Haus. Nach eigenen Angaben zahlte er dafür "
        "90.000 Euro.",
        (INDIRECT, "zahlte er dafür 90.000 Euro", "er", "Ruderclub Ostufer"),
    ),
    (
        "Zum Unfall machte die Reederei keine weiteren Angaben. Es gebe keinen Grund zur Unruhe.",
        (FREE, "Es gebe keinen Grund zur Unruhe.", "die Reederei", "Reederei"),
    ),
    (
        "„Wir bleiben“, sagte Vorsitzende*r Toni Berg. Die Schüler:innen verlangen mehr Pausen.",
        (DIRECT, "„Wir bleiben“", "Vorsitzende*r Toni Berg", "Toni Berg"),
        (SAID, "Die Schüler:innen verlangen mehr Pausen.", "Die Schüler:innen", "Schüler:innen"),
    ),
    whole("Die Händler_innen beklagen leere Kassen.", "Die Händler_innen", "Händler_innen"),
    (
        "Nach dem Spiel flogen Becher. „Das war unwürdig“, zürnte Wernbachs Kapitän Sören Pauls.",
        (DIRECT, "„Das war unwürdig“", "Wernbachs Kapitän Sören Pauls", "Sören Pauls"),
    ),
    (
        "„Wir sind bereit“, so Estlands Verteidigungsministerin Kadri Tamm.",
        (DIRECT, "„Wir sind bereit“", "Estlands Verteidigungsministerin Kadri Tamm", "Kadri Tamm"),
    ),
    (
        "„Die Regeln gelten für alle“, mahnte die für den Sport zuständige "
        "Staatssekretärin im Innenministerium, Birte Claasen.",
        (
            DIRECT,
            "„Die Regeln gelten für alle“",
            "die für den Sport zuständige Staatssekretärin im Innenministerium, Birte Claasen",
            "Birte Claasen",
        ),
    ),
    (
        "„Ich habe nur gemalt“, kicherte Künstlerin Jule Barth.",
        (DIRECT, "„Ich habe nur gemalt“", "Künstlerin Jule Barth", "Jule Barth"),
    ),
    (
        "„Das Wetter war schuld“, brummte der alte Fährmann.",
        (DIRECT, "„Das Wetter war schuld“", "der alte Fährmann"),
    ),
    (
        "Timo Rasch blieb skeptisch. Der Motor, so vermutete er, sei zu schwach.",
        (INDIRECT, "Der Motor … sei zu schwach", "er", "Timo Rasch"),
    ),
    (
        "Eine Verlegung der Haltestelle hält die Polizei für „dringend geboten“.",
        (DIRECT, "„dringend geboten“", "die Polizei"),
    ),
    (
        "„Wir fangen neu an“, sagte Rasch der Zeitung „Der Bote“.",
        (DIRECT, "„Wir fangen neu an“", "Rasch"),
    ),
    ("Schließlich darf nicht verschwiegen werden, dass es keine Toiletten gibt.",),
    ("Wir erklären, worauf Sie achten müssen.",),
    (
        "+++ 17.20 Uhr: Wetteramt: Sturm zieht ab +++",
        (INDIRECT, "Sturm zieht ab", "Wetteramt"),
    ),
    (
        "++ 8:15 Uhr ++ Feuerwehr: Lage unter Kontrolle",
        (INDIRECT, "Lage unter Kontrolle", "Feuerwehr"),
    ),
    (
        "Ministerin Sattler: Grenzkontrollen enden im Juli",
        (INDIRECT, "Grenzkontrollen enden im Juli", "Ministerin Sattler", "Sattler"),
    ),
    (
        "[00:12:07] DR. HAHN: Das müssen wir erst prüfen.",
        (DIRECT, "Das müssen wir erst prüfen.", "DR. HAHN", "DR. HAHN"),
    ),
    (
        "08:31 - Oma Inge: Wer bringt Kuchen mit?",
        (DIRECT, "Wer bringt Kuchen mit?", "Oma Inge", "Inge"),
    ),
    (
        "Jörg Thal (Linke): Wir stimmen zu. (Zwischenruf Berta Krohn, CDU: Hört, hört!)",
        (DIRECT, "Wir stimmen zu.", "Jörg Thal", "Jörg Thal"),
        (DIRECT, "Hört, hört!", "Berta Krohn, CDU", "Berta Krohn"),
    ),
    (
        "Der Markt öffnet wieder.\n\nMehr zum Thema\n„Wir haben alles verloren“: "
        "Händlerin klagt an\n\nAm Samstag gibt es Musik.",
    ),
    (
        "„Sie ist eine Ausnahmespielerin.“ – Trainerin Wiebke Stahl",
        (DIRECT, "„Sie ist eine Ausnahmespielerin.“", "Trainerin Wiebke Stahl", "Wiebke Stahl"),
    ),
)
