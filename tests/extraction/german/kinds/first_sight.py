"""Neighbours that were written, with their right answers, before the rules had read them: how it is told."""

from tests.extraction.german.kinds.notation import DIRECT, FREE, INDIRECT, SAID, whole

FIRST_SIGHT = (
    whole("Die Kita-Eltern bemängelten die Essenszeiten.", "Die Kita-Eltern"),
    whole("Heftig attackiert haben die Winzer das neue Pflanzgesetz.", "die Winzer"),
    whole("Den Sparkurs lobten nur zwei Fraktionen.", "zwei Fraktionen"),
    (
        "Die Tierärztin, die eine Impfpflicht gefordert hatte, kam nicht zur Anhörung.",
        (SAID, "die eine Impfpflicht gefordert hatte", "die", "Tierärztin"),
    ),
    (
        "Zwei Schöffen, die das Urteil scharf kritisierten, traten zurück.",
        (SAID, "die das Urteil scharf kritisierten", "die", "Schöffen"),
    ),
    (
        "Auf der Homepage des Freibads hieß es, dass die Rutsche gesperrt bleibt.",
        (INDIRECT, "dass die Rutsche gesperrt bleibt", "der Homepage des Freibads"),
    ),
    (
        "Im Fahrplan steht, dass der letzte Bus um elf fährt.",
        (INDIRECT, "dass der letzte Bus um elf fährt", "Fahrplan"),
    ),
    (
        "Den Schuppen soll laut Feuerwehr der Knecht Alois Brem angezündet haben.",
        (
            INDIRECT,
            "Den Schuppen soll … der Knecht Alois Brem angezündet haben",
            "Feuerwehr",
        ),
    ),
    (
        "Die Kasse hat laut Staatsanwältin Rita Moll die Buchhalterin Edda Sauer geleert.",
        (
            INDIRECT,
            "Die Kasse hat … die Buchhalterin Edda Sauer geleert",
            "Staatsanwältin Rita Moll",
            "Rita Moll",
        ),
    ),
    (
        "Eine Sperrung über Monate wäre, so der Bauhof, das Ergebnis.",
        (INDIRECT, "Eine Sperrung über Monate wäre … das Ergebnis", "der Bauhof"),
    ),
    (
        "„Binnen einer Stunde“, so die Wirtin, seien alle Karten weg gewesen.",
        (
            INDIRECT,
            "„Binnen einer Stunde“ … seien alle Karten weg gewesen",
            "die Wirtin",
        ),
        (DIRECT, "„Binnen einer Stunde“", "die Wirtin"),
    ),
    (
        "Der Bauernverband reagierte empört. Am Freitag waren Traktoren durch Lenzen gefahren. "
        "Die Kürzung treffe die Kleinen am härtesten.",
        (FREE, "Die Kürzung treffe die Kleinen am härtesten.", "Der Bauernverband"),
    ),
    (
        "Den Pendlern wurde nichts erstattet, aber versprochen, die Züge zu verlängern.",
        (INDIRECT, "die Züge zu verlängern", ""),
    ),
    (
        "Den Anwohnern wurde mitgeteilt, dass die Brücke bis Mai gesperrt ist.",
        (INDIRECT, "dass die Brücke bis Mai gesperrt ist", ""),
    ),
    (
        "An der Hauswand prangte „Mieten runter“.",
        (DIRECT, "„Mieten runter“", "der Hauswand"),
    ),
    (
        "Auf seinem T-Shirt stand „Nie wieder Montag“.",
        (DIRECT, "„Nie wieder Montag“", "seinem T-Shirt"),
    ),
    (
        "Einer von der Klinik verschickten Mail zufolge fällt die Sprechstunde aus.",
        (
            INDIRECT,
            "fällt die Sprechstunde aus",
            "Einer von der Klinik verschickten Mail",
        ),
    ),
    (
        "Nach einem vom Ordnungsamt erlassenen Bescheid zahlt der Halter die Fahrt ins Tierheim.",
        (
            INDIRECT,
            "zahlt der Halter die Fahrt ins Tierheim",
            "einem vom Ordnungsamt erlassenen Bescheid",
        ),
    ),
    (
        "Die Verordnung sieht vor, dass Hunde am Strand angeleint sind.",
        (INDIRECT, "dass Hunde am Strand angeleint sind", "Die Verordnung"),
    ),
    (
        "Der Mietvertrag legt fest, dass auf dem Balkon keiner grillt.",
        (INDIRECT, "dass auf dem Balkon keiner grillt", "Der Mietvertrag"),
    ),
    ("Demzufolge blieb der Laden geschlossen.",),
    (
        "Der Prüfbericht der Kammer liegt seit gestern vor. Demnach fehlten im Lager 300 Kisten.",
        (INDIRECT, "fehlten im Lager 300 Kisten", "Der Prüfbericht der Kammer", "Kammer"),
    ),
    (
        "„Das reicht nicht“, klagt Gewerkschafter*in Robin Thoms. Die Radler:innen verlangen mehr Platz.",
        (DIRECT, "„Das reicht nicht“", "Gewerkschafter*in Robin Thoms", "Robin Thoms"),
        (SAID, "Die Radler:innen verlangen mehr Platz.", "Die Radler:innen"),
    ),
    (
        "Das Derby zwischen Emil Kratz und Jonas Weidner steigt im Mai. „Der Gegner ist langsam“, "
        "stichelte Weidners Betreuer Rolf Imhoff.",
        (DIRECT, "„Der Gegner ist langsam“", "Weidners Betreuer Rolf Imhoff", "Rolf Imhoff"),
    ),
    (
        "„Zölle schaden allen“, so Norwegens Handelsminister Arne Lindvik.",
        (DIRECT, "„Zölle schaden allen“", "Norwegens Handelsminister Arne Lindvik", "Arne Lindvik"),
    ),
    (
        "Im Pokal wird laut Coach Bert Nagel Torhüter Milan Dostal ausfallen.",
        (
            INDIRECT,
            "Im Pokal wird … Torhüter Milan Dostal ausfallen",
            "Coach Bert Nagel",
            "Bert Nagel",
        ),
    ),
    ("Die Kantorin Lore Wiese besetzt den Chor nach eigenem Ermessen.",),
    ("Die Familie Brandl baut das Haus nach eigenen Plänen um.",),
    (
        "Die Reederei Nordkai streicht Stellen. Nach eigenen Angaben machte sie elf Millionen Verlust.",
        (INDIRECT, "machte sie elf Millionen Verlust", "sie", "Reederei Nordkai"),
    ),
    (
        "Zur Ursache wurden vom Betreiber keine Auskünfte erteilt. Es bestehe kein Risiko für Kinder.",
        (FREE, "Es bestehe kein Risiko für Kinder.", "", ""),
    ),
    (
        "»Wir brauchen neue Regeln«, betonte die für Verkehr zuständige Referentin im Senat, Tessa Uhl.",
        (
            DIRECT,
            "»Wir brauchen neue Regeln«",
            "die für Verkehr zuständige Referentin im Senat, Tessa Uhl",
            "Tessa Uhl",
        ),
    ),
    (
        "Im Abschlussbericht wird festgestellt, dass die Pumpe zu spät lief.",
        (INDIRECT, "dass die Pumpe zu spät lief", "Abschlussbericht"),
    ),
    (
        "Im Antrag der Linken wird gefordert, die Gebühr zu streichen.",
        (INDIRECT, "die Gebühr zu streichen", "Antrag der Linken"),
    ),
    (
        "Vor Weihnachten bekamen die Mieter einen Brief der Hausverwaltung, in dem stand: "
        "„Der Aufzug wird nicht repariert.“",
        (DIRECT, "„Der Aufzug wird nicht repariert.“", "einen Brief der Hausverwaltung"),
    ),
    (
        "„Die Katze war schneller“, gluckste Försterin Marlies Ohm.",
        (DIRECT, "„Die Katze war schneller“", "Försterin Marlies Ohm", "Marlies Ohm"),
    ),
    (
        "Ingo Palm schüttelte den Kopf. Der Deich, so fürchtete er, werde nicht halten.",
        (INDIRECT, "Der Deich … werde nicht halten", "er", "Ingo Palm"),
    ),
    (
        "Die Maut habe sich bewährt, sagte Gesa Thorn. Lastwagen nutzten wieder die Autobahn. "
        "Wer ausweiche, zahle am Ende mehr.",
        (INDIRECT, "Die Maut habe sich bewährt", "Gesa Thorn", "Gesa Thorn"),
        (
            FREE,
            "Lastwagen nutzten wieder die Autobahn. Wer ausweiche, zahle am Ende mehr.",
            "Gesa Thorn",
            "Gesa Thorn",
        ),
    ),
    (
        "Einen zweiten Anlauf nennt die Direktorin „wenig aussichtsreich“.",
        (DIRECT, "„wenig aussichtsreich“", "die Direktorin"),
    ),
    (
        "Als „blanken Hohn“ bezeichnete der Fischer Piet Harmsen das Angebot.",
        (DIRECT, "„blanken Hohn“", "der Fischer Piet Harmsen", "Piet Harmsen"),
    ),
    (
        "„Ich gehe zuerst ans Tor“, verriet Dostal dem Magazin „Anpfiff“.",
        (DIRECT, "„Ich gehe zuerst ans Tor“", "Dostal"),
    ),
    ("Hier darf auch nicht vergessen werden, dass es regnet.",),
    ("Wir sagen Ihnen, wo es die besten Karten gibt.",),
    (
        "Von Rissen im Beton ist in dem Gutachten die Rede.",
        (SAID, "Von Rissen im Beton ist in dem Gutachten die Rede.", "dem Gutachten"),
    ),
    whole("Der Angestellte weist die Vorwürfe zurück.", "Der Angestellte"),
    whole("Mit einem Streik drohen die Lokführer.", "die Lokführer"),
    whole("Für eine Verlängerung sprach sich der Aufsichtsrat aus.", "der Aufsichtsrat"),
    (
        "Die Behauptung des Händlers, das Rad sei neu gewesen, glaubte niemand.",
        (INDIRECT, "das Rad sei neu gewesen", "des Händlers"),
    ),
    (
        "Der Zeuge will gesehen haben, wie der Wagen rückwärts fuhr.",
        (INDIRECT, "wie der Wagen rückwärts fuhr", "Der Zeuge"),
    ),
    (
        "Nach einer vom Konzern verschickten Einladung beginnt die Feier um acht.",
        (
            INDIRECT,
            "beginnt die Feier um acht",
            "einer vom Konzern verschickten Einladung",
            "Konzern",
        ),
    ),
    ("Zum Schluss soll auch gesagt werden, dass es schmeckt.",),
    whole("Sein Anwalt plädierte auf Freispruch.", "Sein Anwalt"),
)
