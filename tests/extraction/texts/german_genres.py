"""German texts in our own words in other genres than news prose, written, with what is to be found
in them, before the rules for these genres were.

Each is a name, a text and its expectations: how the statement begins (without quotation marks) and
the fullest name of who makes it, None where the text names nobody.
"""

TICKER_AND_AGENCY = (
    "live ticker and agency copy",
    """\
Liveticker: Streik im Nahverkehr

+++ 5.12 Uhr: Verkehrsbetriebe: Kein Zug vor neun +++
Die Verkehrsbetriebe Hollerau warnen vor Ausfällen bis zum Mittag. Alle Linien seien betroffen, teilte das Unternehmen auf seiner Internetseite mit.

+++ 6.40 Uhr: Gewerkschaft droht mit Verlängerung +++
Die Gewerkschaft Transnet-Süd will den Streik notfalls ausweiten, kündigt Verhandlungsführerin Petra Zangl an. „Wir können auch zwei Wochen“, sagte sie dem Sender Radio Holler.

+++ 7.05 Uhr: Pendler nehmen es gelassen +++
Am Hauptbahnhof warten rund hundert Menschen. „Ich laufe eben“, schmunzelt der Rentner Adam Pohl (71). Auf seinem Schild steht „Bus statt Frust“.

+++ 8.30 Uhr: Oberbürgermeister Warnke: „Das Maß ist voll“ +++
Oberbürgermeister Jens Warnke (SPD) kritisiert den Ausstand. Er treffe vor allem Schülerinnen und Schüler, so Warnke. Einen Runden Tisch lehnt er ab.

+++ 9.15 Uhr +++ Zwei Anzeigen sind laut Polizei aufgenommen worden.

Hollerau, 18. März 2025. Verkehrsministerin Ulla Brandis hat die Tarifparteien zur Mäßigung aufgerufen. „Reden hilft“, sagte die CDU-Politikerin vor Journalisten. „Streiken hilft selten.“

HOLLERAU (dpa) – Nach Angaben des Handelsverbands kostet jeder Streiktag die Läden 300.000 Euro.
""",
    (
        ("Kein Zug vor neun", "Verkehrsbetriebe Hollerau"),
        ("Die Verkehrsbetriebe Hollerau warnen", "Verkehrsbetriebe Hollerau"),
        ("Alle Linien seien", "Verkehrsbetriebe Hollerau"),
        ("Gewerkschaft droht mit", "Gewerkschaft Transnet-Süd"),
        ("Die Gewerkschaft Transnet-Süd will", "Petra Zangl"),
        ("Wir können auch", "Petra Zangl"),
        ("Ich laufe eben", "Adam Pohl"),
        ("Bus statt Frust", "Schild"),
        ("Das Maß ist voll", "Jens Warnke"),
        ("Oberbürgermeister Jens Warnke (SPD) kritisiert", "Jens Warnke"),
        ("Er treffe vor allem", "Jens Warnke"),
        ("Einen Runden Tisch", "Jens Warnke"),
        ("Zwei Anzeigen sind", "Polizei"),
        ("Verkehrsministerin Ulla Brandis hat", "Ulla Brandis"),
        ("Reden hilft", "Ulla Brandis"),
        ("kostet jeder Streiktag", "Handelsverband"),
    ),
)

MINUTES = (
    "minutes",
    """\
Niederschrift der 14. Sitzung des Kreistags Wendelau

Vorsitzender Karl Ebner: Ich eröffne die Sitzung und rufe Tagesordnungspunkt 3 auf. Das Wort hat die Abgeordnete Mia Berg.

Mia Berg (Grüne): Herr Vorsitzender! Meine Damen und Herren! Der Radweg an der B 7 wird seit neun Jahren versprochen. (Beifall bei den Grünen) Gebaut wurde kein Meter.
(Zuruf von der FDP: Wer soll das bezahlen?)
Das Land übernimmt 70 Prozent, Herr Kollege.

Tom Selig (FDP): Frau Berg, Sie rechnen wie immer ohne den Unterhalt.
(Heiterkeit bei der CDU)

Mia Berg (Grüne): Den trägt der Bund.

Vorsitzender Karl Ebner: Herr Selig, kommen Sie bitte zum Schluss.

Landrat Dr. Uwe Kranich: Die Verwaltung hat nachgerechnet. Laut Gutachten kostet der Weg 4,1 Millionen Euro.
(Udo Prigge [AfD]: Märchenstunde!)

Der Antrag wird mit 24 gegen 19 Stimmen angenommen. Schluss der Sitzung: 18.40 Uhr.
""",
    (
        ("Ich eröffne die Sitzung", "Karl Ebner"),
        ("Herr Vorsitzender! Meine Damen", "Mia Berg"),
        ("Wer soll das", "FDP"),
        ("Das Land übernimmt", "Mia Berg"),
        ("Frau Berg, Sie rechnen", "Tom Selig"),
        ("Den trägt der Bund", "Mia Berg"),
        ("Herr Selig, kommen", "Karl Ebner"),
        ("Die Verwaltung hat nachgerechnet", "Uwe Kranich"),
        ("kostet der Weg", "Gutachten"),
        ("Märchenstunde", "Udo Prigge"),
    ),
)

TRANSCRIPT_AND_INTERVIEW = (
    "transcript and interview",
    """\
Transkript der Sendung »Nahaufnahme« vom 4. Mai 2025

[00:00:12] MODERATORIN: Guten Abend. Bei mir sitzt die Hafenchefin Carla Doose.

[00:00:31] CARLA DOOSE: Guten Abend. Der Hafen ist sicher.

[00:00:40] MODERATORIN: Der Zoll sagt, es fehlten zwölf Container.

[00:00:47] DOOSE: Nein, das stimmt nicht. Es fehlen drei, und die sind in Rotterdam.

00:01:15 SPRECHER: Der Zoll widerspricht. In einem Schreiben heißt es, die Suche gehe weiter.

BJARNE LUND (Zollamt): Wir zählen noch.

Doose stellte sich am Tag darauf unseren Fragen.

**Frau Doose, warum haben Sie so lange geschwiegen?**

Weil wir erst zählen mussten. Wer vorschnell redet, macht Fehler.

**Hat der Zoll Sie gewarnt?**

Ja, schon im Februar. Wir haben es nicht ernst genommen.
""",
    (
        ("Guten Abend. Bei mir", "Moderatorin"),
        ("Guten Abend. Der Hafen", "Carla Doose"),
        ("Der Zoll sagt", "Moderatorin"),
        ("es fehlten zwölf", "Zoll"),
        ("Nein, das stimmt nicht", "Carla Doose"),
        ("Der Zoll widerspricht", "Sprecher"),
        ("die Suche gehe", "Schreiben"),
        ("Wir zählen noch", "Bjarne Lund"),
        ("Weil wir erst", "Carla Doose"),
        ("Ja, schon im", "Carla Doose"),
    ),
)

CHAT_AND_LETTERS = (
    "chat, letters, sayings",
    """\
Der Chat, der dieser Zeitung vorliegt, beginnt am Abend des 3. Mai. Die Echtheit bestreitet keiner der Beteiligten.

21:04 – Kai: Bin gleich da.
21:06 – Jule R.: Hast du den Vertrag?
21:07 – Kai: Liegt im Auto.
21:15 – Kai: Der Chef darf nichts wissen!

Kai M. schreibt heute, er habe damals gescherzt.

Leserbriefe

Zu »Wer zahlt für das Bad?« vom 2. Mai:
Seit Jahren wird im Rathaus gerechnet und nichts gebaut. Meine Enkel lernen das Schwimmen im See.
Hertha Mick, Osterode

Ihr Bericht verschweigt, dass der Verein selbst 200.000 Euro gesammelt hat.
Prof. Dr. Ralf Engel, Bad Lauter

Sprüche zum Wochenende

„Morgenstund hat Gold im Mund“
„Der Appetit kommt beim Essen“
„Aller Anfang ist schwer“
""",
    (
        ("Die Echtheit bestreitet", None),
        ("Bin gleich da", "Kai M."),
        ("Hast du den", "Jule R."),
        ("Liegt im Auto", "Kai M."),
        ("Der Chef darf", "Kai M."),
        ("er habe damals", "Kai M."),
        ("Seit Jahren wird", "Hertha Mick"),
        ("Ihr Bericht verschweigt", "Ralf Engel"),
    ),
)

PRESS_RELEASE_AND_COURT = (
    "press release and court report",
    """\
Pressemitteilung der Stadtwerke Brenz vom 12. Juni 2025

Die Stadtwerke Brenz senken zum 1. August den Strompreis. Wie das Unternehmen mitteilt, spart ein Haushalt im Schnitt 90 Euro im Jahr. „Wir geben die gesunkenen Kosten weiter“, so Geschäftsführerin Inga Thoma. Nach eigenen Angaben versorgen die Stadtwerke 41.000 Haushalte. Auf der Internetseite des Unternehmens ist zu lesen, dass niemand etwas tun müsse.

Der Bund der Verbraucher hält den Schritt für „überfällig“. Von einem Geschenk könne keine Rede sein.

Prozess um Brandstiftung: Angeklagter schweigt

Vor dem Landgericht Brenz hat am Montag der Prozess gegen einen 34-jährigen Dachdecker begonnen. Ihm wird vorgeworfen, im Mai eine Scheune angezündet zu haben. Laut Anklage war es bereits der dritte Brand. Der Beschuldigte ließ über seinen Anwalt Nils Harder erklären, er sei zur Tatzeit in Polen gewesen. Die Staatsanwältin, die lebenslange Haft verlangt, nannte das eine Schutzbehauptung. Eine Zeugin schilderte die Nacht. Sie habe erst den Rauch gerochen. Dann seien die Sirenen gekommen. Das Gericht schloss die Öffentlichkeit aus. Im Gesetz wird betont, dass dies nur ausnahmsweise zulässig ist.

Von Baumängeln war in der Verhandlung nicht die Rede.
""",
    (
        ("spart ein Haushalt", "Stadtwerke Brenz"),
        ("Wir geben die", "Inga Thoma"),
        ("versorgen die Stadtwerke", "Stadtwerke Brenz"),
        ("dass niemand etwas", "Internetseite des Unternehmens"),
        ("überfällig", "Bund der Verbraucher"),
        ("Von einem Geschenk", "Bund der Verbraucher"),
        ("im Mai eine Scheune", None),
        ("war es bereits", "Anklage"),
        ("er sei zur Tatzeit", "Beschuldigte"),
        ("lebenslange Haft verlangt", "Staatsanwältin"),
        ("Die Staatsanwältin, die lebenslange", "Staatsanwältin"),
        ("Eine Zeugin schilderte", "Zeugin"),
        ("Sie habe erst", "Zeugin"),
        ("Dann seien die", "Zeugin"),
        ("dass dies nur", "Gesetz"),
    ),
)

SWISS_AND_GENDERED = (
    "Swiss and gendered usage",
    """\
Hinterberg will keinen zweiten Lift

Die Bürger*innen von Hinterberg haben den Kredit für den Lift abgelehnt. « Wir haben das Geld nicht », sagte Gemeindepräsident Urs Caflisch am Sonntag, « und wir haben den Schnee nicht. » Das Volk habe weise entschieden, sagte Caflisch weiter. Die Betreiber:innen der Bergbahn kritisieren das Resultat scharf.

Die Bahn-Chefin Seraina Luzi meint, ein Nein heisse nicht Nein für immer. Man werde in zwei Jahren wieder kommen. Caflischs Amtsvorgängerin Ladina Planta spricht von einer « verpassten Chance ».

In Österreich blickt man mit Sorge auf den Ausgang. Tirols Landesrätin Eva Stocker (ÖVP) liess ausrichten, dass die Verhandlungen mit der Schweiz weitergingen. Heuer werde es aber nichts mehr. Sprecher_innen der Seilbahnwirtschaft verlangen rasche Gespräche. Die Lehrer/innen im Tal, so Direktor/in Kim Falch, würden sich über einen Übungslift freuen.

Am Stammtisch im Rössli wurde am Abend gelästert, dass der Präsident gar nicht Ski fahren könne. « Das stimmt leider », lachte Caflisch.
""",
    (
        ("Wir haben das Geld", "Urs Caflisch"),
        ("Das Volk habe", "Urs Caflisch"),
        ("Die Betreiber:innen der", "Betreiber:innen der Bergbahn"),
        ("ein Nein heisse", "Seraina Luzi"),
        ("Man werde in zwei", "Seraina Luzi"),
        ("verpassten Chance", "Ladina Planta"),
        ("dass die Verhandlungen", "Eva Stocker"),
        ("Heuer werde es", "Eva Stocker"),
        ("Sprecher_innen der", "Sprecher_innen der Seilbahnwirtschaft"),
        ("Die Lehrer/innen im Tal", "Kim Falch"),
        ("dass der Präsident", None),
        ("Das stimmt leider", "Urs Caflisch"),
    ),
)

TEXTS = (
    TICKER_AND_AGENCY,
    MINUTES,
    TRANSCRIPT_AND_INTERVIEW,
    CHAT_AND_LETTERS,
    PRESS_RELEASE_AND_COURT,
    SWISS_AND_GENDERED,
)
