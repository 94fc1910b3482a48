"""Six longer German pages of six genres, in our own words, written with what is to be found in them
before any rule had read them; expectations as in ``further_genres``.
"""

TICKER = (
    "live ticker with headlines",
    """\
Fährunglück im Sund: Die Ereignisse im Liveblog

+++ 18.52 Uhr: Reederei: Alle Passagiere sind an Land +++
Die Reederei Sundlinie hat am Abend bekannt gegeben, dass alle 214 Passagiere an Land sind. Sechs von ihnen würden im Kreiskrankenhaus behandelt. Vorstandschefin Merle Toft entschuldigte sich bei den Angehörigen: »Das hätte nicht passieren dürfen.«

+++ 18.20 Uhr: Kapitän verteidigt Kurs +++
Kapitän Arne Lüders hat den Kurs der Fähre verteidigt. Die Rinne sei breit genug gewesen, sagte er dem Sender Küste 1.

+++ 17.45 Uhr: Seenotretter: »Das Wasser war eiskalt« +++
Vormann Piet Hansen von der Seenotrettung berichtet von drei Meter hohen Wellen. Seine Leute seien nach elf Minuten am Schiff gewesen. »Danach zählte jede Hand«, so Hansen.

17.10 Uhr: Verkehrsminister kündigt Untersuchung an
Verkehrsminister Gernot Abel (FDP) will den Unfall untersuchen lassen. Eine Kommission werde noch in dieser Woche berufen, versprach der Minister. Die Opposition im Landtag begrüßte das.

16.38 Uhr: Augenzeugin Dörte Quast stand auf der Mole. »Es hat gekracht wie beim Feuerwerk«, erzählt die Rentnerin.

16.05 Uhr: Nach ersten Erkenntnissen der Wasserschutzpolizei lief die Fähre gegen 15.30 Uhr auf Grund. Die Ursache ist unklar.
""",
    (
        ("Alle Passagiere sind", "Reederei Sundlinie"),
        ("dass alle 214", "Reederei Sundlinie"),
        ("Sechs von ihnen", "Reederei Sundlinie"),
        ("Das hätte nicht", "Merle Toft"),
        ("Kapitän verteidigt Kurs", "Arne Lüders"),
        ("Kapitän Arne Lüders", "Arne Lüders"),
        ("Die Rinne sei", "Arne Lüders"),
        ("Das Wasser war", "Seenotretter"),
        ("Vormann Piet Hansen", "Piet Hansen"),
        ("Seine Leute seien", "Piet Hansen"),
        ("Danach zählte jede", "Piet Hansen"),
        ("Verkehrsminister kündigt Untersuchung", "Gernot Abel"),
        ("Eine Kommission werde", "Gernot Abel"),
        ("Die Opposition im", "Opposition"),
        ("Es hat gekracht", "Dörte Quast"),
        ("lief die Fähre", "Wasserschutzpolizei"),
    ),
)

MINUTES = (
    "council minutes with interjections",
    """\
Niederschrift über die 9. Sitzung des Stadtrates Ellerbrück

TOP 4: Verkauf der alten Post

Bürgermeisterin Heike Somborn: Ich rufe Punkt 4 auf und bitte den Kämmerer um seinen Bericht.

Kämmerer Wulf Dietz: Frau Bürgermeisterin, meine Damen und Herren! Das Gebäude kostet uns 60.000 Euro im Jahr. Die Bauaufsicht hat mir geschrieben, dass das Dach nicht mehr trägt. (Zuruf von den Grünen: Warum wohl?) Wir sollten verkaufen.

Ratsmitglied Swantje Uhl (Grüne): Sie haben das Haus verfallen lassen, Herr Dietz!
(Beifall bei den Grünen – Lachen bei der CDU)
Der Heimatverein hat zweimal angeboten, das Dach zu flicken. Beide Male haben Sie abgelehnt.

Ratsmitglied Bodo Kratz (CDU): Mit Verlaub, der Verein hat 412 Mitglieder und 900 Euro in der Kasse.
(Swantje Uhl [Grüne]: Unverschämtheit!)

Bürgermeisterin Heike Somborn: Ich bitte um Ruhe.

Nach längerer Aussprache beantragt die SPD-Fraktion, den Punkt zu vertagen. Ratsmitglied Uhl unterstützt den Antrag. Herr Dietz gibt zu bedenken, dass der Käufer nur bis Ende Mai warte. Der Rat beschließt die Vertagung mit 14 gegen 11 Stimmen.

Auf eine Einwohnerfrage von Herrn Pallas zum Winterdienst antwortet die Bürgermeisterin, die Verträge liefen weiter. Herr Pallas dankt für die Auskunft.
""",
    (
        ("Ich rufe Punkt", "Heike Somborn"),
        ("Frau Bürgermeisterin, meine", "Wulf Dietz"),
        ("dass das Dach", "Bauaufsicht"),
        ("Warum wohl", "Grünen"),
        ("Sie haben das", "Swantje Uhl"),
        ("Der Heimatverein hat", "Swantje Uhl"),
        ("das Dach zu", "Heimatverein"),
        ("Mit Verlaub, der", "Bodo Kratz"),
        ("Unverschämtheit", "Swantje Uhl"),
        ("Ich bitte um", "Heike Somborn"),
        ("den Punkt zu", "SPD-Fraktion"),
        ("Ratsmitglied Uhl unterstützt", "Swantje Uhl"),
        ("dass der Käufer", "Wulf Dietz"),
        ("die Verträge liefen", "Heike Somborn"),
    ),
)

INTERVIEW = (
    "interview with bold questions",
    """\
»Wir haben den Beton überschätzt«

Bauingenieurin Thekla Mörs prüft seit zwanzig Jahren Brücken. Ein Gespräch über Risse, Geld und schlaflose Nächte.

**Frau Mörs, über welche Brücke fahren Sie nicht mehr?**

Über keine, die offen ist. Was gefährlich ist, wird gesperrt. Das ist unser Beruf.

**Der Bundesrechnungshof schreibt, jede achte Brücke sei in schlechtem Zustand. Übertreibt er?**

Nein. Mein Institut kommt zu dem Ergebnis, dass es eher jede siebte ist. Der Minister hat mir das neulich selbst bestätigt.

**Warum wird dann so wenig gebaut?**

Weil niemand eine Sperrung will. Als wir die Talbrücke bei Hörde schließen wollten, hat der Landrat gesagt: »Nur über meine Leiche.« Heute ist er unser bester Verbündeter.

**Ihr Kollege Professor Achim Wendt fordert, alle Brücken aus den Siebzigern abzureißen.**

Achim übertreibt gern. Richtig ist, dass der Stahl aus diesen Jahren altert. Wir haben den Beton überschätzt und die Lastwagen unterschätzt.

**Und die schlaflosen Nächte?**

Die gab es nach Genua. Meine Tochter hat mich damals gefragt, ob das auch bei uns passieren kann. Ich habe ihr keine Antwort gegeben.

Das Interview führte Rieke Sommer.
""",
    (
        ("Wir haben den Beton überschätzt«", "Thekla Mörs"),
        ("Über keine, die", "Thekla Mörs"),
        ("jede achte Brücke", "Bundesrechnungshof"),
        ("Nein. Mein Institut", "Thekla Mörs"),
        ("dass es eher", "Institut"),
        ("Der Minister hat", "Minister"),
        ("Weil niemand eine", "Thekla Mörs"),
        ("Nur über meine", "Landrat"),
        ("alle Brücken aus", "Achim Wendt"),
        ("Achim übertreibt gern", "Thekla Mörs"),
        ("Die gab es", "Thekla Mörs"),
        ("ob das auch", "Tochter"),
    ),
)

AGENCY = (
    "agency copy with corrections",
    """\
(Berichtigung: Im zweiten Satz wurde die Zahl der Stellen korrigiert: 340 statt 430)

Maschinenbauer Kolberg & Thies streicht Stellen

WITTENFURT (lnd) – Der Maschinenbauer Kolberg & Thies baut in seinem Stammwerk Stellen ab. Bis Ende 2026 fielen 340 Arbeitsplätze weg, teilte das Unternehmen am Mittwoch mit. Betriebsbedingte Kündigungen solle es nicht geben. Finanzvorstand Jost Reimers begründete den Schritt mit der schwachen Nachfrage aus Übersee. »Wir haben zu lange gehofft«, sagte er bei einer Telefonkonferenz.

Die IG Metall kritisierte die Pläne scharf. Bezirksleiterin Nuray Aksoy sprach von einem »Kahlschlag mit Ansage«. Der Vorstand habe die Beschäftigten monatelang hingehalten. Für Montag rief sie zu einer Kundgebung vor dem Werkstor auf.

Ministerpräsident Lothar Vierck äußerte Bedauern. Das Land werde den Betroffenen helfen, sagte der CDU-Politiker in der Landeshauptstadt. Wirtschaftsforscherin Prof. Dr. Hanna Lipp vom Nordinstitut rechnet mit weiteren Einschnitten in der Branche. Ihren Angaben zufolge sind im Land 12.000 Stellen gefährdet.

Kolberg & Thies hatte im vergangenen Jahr einen Verlust von 23 Millionen Euro gemeldet. Zuvor hatte das »Wittenfurter Tageblatt« berichtet, dass auch das Werk in Polen verkauft werden soll. Ein Sprecher wollte das nicht kommentieren. Die Gewerkschaft Solidarność erklärte, sie wisse von nichts.

(Die Zusammenfassung wird um 17.00 Uhr erneuert)
""",
    (
        ("Bis Ende 2026", "Kolberg & Thies"),
        ("Betriebsbedingte Kündigungen solle", "Kolberg & Thies"),
        ("Finanzvorstand Jost Reimers", "Jost Reimers"),
        ("Wir haben zu", "Jost Reimers"),
        ("Die IG Metall", "IG Metall"),
        ("Kahlschlag mit Ansage", "Nuray Aksoy"),
        ("Der Vorstand habe", "Nuray Aksoy"),
        ("Für Montag rief", "Nuray Aksoy"),
        ("Ministerpräsident Lothar Vierck", "Lothar Vierck"),
        ("Das Land werde", "Lothar Vierck"),
        ("Wirtschaftsforscherin Prof. Dr. Hanna", "Hanna Lipp"),
        ("sind im Land", "Hanna Lipp"),
        ("Kolberg & Thies hatte", "Kolberg & Thies"),
        ("dass auch das", "Wittenfurter Tageblatt"),
        ("sie wisse von", "Gewerkschaft Solidarność"),
    ),
)

SWISS_AND_AUSTRIAN = (
    "Swiss and Austrian politics",
    """\
Ständerat will Buchpreisbindung zurück

Bern – Der Ständerat hat am Dienstag eine Motion überwiesen, die eine Rückkehr zur Buchpreisbindung verlangt. Motionärin Regula Ammann (SP) begründete den Vorstoss mit dem Ladensterben. « Jede Woche geht eine Buchhandlung zu », sagte sie im Rat. Ständerat Kaspar Imboden (FDP) hielt dagegen, der Markt regle das von selbst. Bundesrat Luc Favre beantragte namens der Regierung die Ablehnung. Er verwies auf die Volksabstimmung von 2012; das Nein von damals sei zu respektieren. Nationalrat Reto Gisler zeigte sich gegenüber Keystone-SDA « baff ». Der Buchhändlerverband spricht von einem Freudentag. Gemäss Bundesamt für Kultur sind seit der Jahrtausendwende 240 Läden verschwunden.

Auch in Wien wird gestritten

In Österreich, wo die Bindung gilt, verfolgt man die Debatte mit Interesse. Nationalratsabgeordnete Sigrid Pichler (ÖVP) meinte heute, die Schweizer hätten « endlich aus Schaden gelernt ». Landeshauptmann-Stellvertreter Franz Xaver Moser richtete den Eidgenossen aus, sie sollten sich das gut überlegen. Heuer sei der Umsatz der Buchhandlungen um vier Prozent gestiegen, so Moser weiter. Kritik kam von den NEOS: Die Preisbindung koste jede Familie 50 Euro im Jahr. Kultursprecherin Lena Wurzer ortet « Bevormundung ». Der Hauptverband des Buchhandels wies das in einer Aussendung als « Milchmädchenrechnung » zurück.
""",
    (
        ("die eine Rückkehr", "Motion"),
        ("Motionärin Regula Ammann", "Regula Ammann"),
        ("Jede Woche geht", "Regula Ammann"),
        ("der Markt regle", "Kaspar Imboden"),
        ("Bundesrat Luc Favre", "Luc Favre"),
        ("das Nein von", "Luc Favre"),
        ("baff", "Reto Gisler"),
        ("Der Buchhändlerverband spricht", "Buchhändlerverband"),
        ("sind seit der", "Bundesamt für Kultur"),
        ("die Schweizer hätten", "Sigrid Pichler"),
        ("endlich aus Schaden", "Sigrid Pichler"),
        ("sie sollten sich", "Franz Xaver Moser"),
        ("Heuer sei der", "Franz Xaver Moser"),
        ("Die Preisbindung koste", "NEOS"),
        ("Bevormundung", "Lena Wurzer"),
        ("Milchmädchenrechnung", "Hauptverband des Buchhandels"),
    ),
)

CULTURE_AND_SPORT = (
    "culture and sport",
    """\
Die Geige aus dem Keller

Als der Restaurator Ludger Hamm die Geige zum ersten Mal in der Hand hielt, hielt er sie für eine Fälschung. »Sie war zu schön, zu sauber, zu laut«, erinnert er sich. »Ich habe sie drei Wochen nicht angerührt. Dann habe ich den Zettel gefunden.« Auf dem Zettel stand »Cremona 1711«. Inzwischen ist sich der 62-Jährige sicher, dass sie echt ist.

Gespielt wird sie an diesem Abend von Yuna Seo. Die Geigerin aus Busan ist erst 19. Sie habe vor dem Instrument Angst gehabt, gesteht sie nach der Probe. Es sei, als spreche jemand anderes mit. Ihr Lehrer Matteo Ferri lobt ihren Mut. Die Kritikerin der »Abendpost«, Gesa Brühl, schrieb nach der Premiere von einem »Ton wie Rauch«.

Nicht alle sind überzeugt. Der Händler Viktor Sandberg bezweifelt die Herkunft des Holzes. Eine Altersbestimmung, so sein Einwand, sei nie gemacht worden. Hamm kontert: »Der Mann hat sie nie gesehen.«

Volley-Frauen verpassen das Finale

Für die Volleyballerinnen des TV Rehfelde ist der Traum vom Pokal vorbei. »Wir haben im dritten Satz den Kopf verloren«, ärgerte sich Trainer Slavko Perić nach dem 1:3 in Mehring. Kapitänin Jana Oltmann nahm ihre Mitspielerinnen in Schutz: Keine habe sich etwas vorzuwerfen. Dass sie selbst aufhört, dementierte die 31-Jährige. »Ich mache weiter, solange das Knie hält.«
""",
    (
        ("Sie war zu", "Ludger Hamm"),
        ("Cremona 1711", "Zettel"),
        ("dass sie echt", "Ludger Hamm"),
        ("Sie habe vor", "Yuna Seo"),
        ("Es sei, als", "Yuna Seo"),
        ("Ihr Lehrer Matteo", "Matteo Ferri"),
        ("Ton wie Rauch", "Gesa Brühl"),
        ("Der Händler Viktor", "Viktor Sandberg"),
        ("Eine Altersbestimmung", "Viktor Sandberg"),
        ("Der Mann hat", "Ludger Hamm"),
        ("Wir haben im", "Slavko Perić"),
        ("Keine habe sich", "Jana Oltmann"),
        ("Dass sie selbst", "Jana Oltmann"),
        ("Ich mache weiter", "Jana Oltmann"),
    ),
)

PAGES = (TICKER, MINUTES, INTERVIEW, AGENCY, SWISS_AND_AUSTRIAN, CULTURE_AND_SPORT)
