"""Six short German pages of six genres, in our own words, written with what is to be found in them
before any rule had read them; expectations as in ``further_genres``.
"""

TICKER = (
    "live ticker",
    """\
Streik im Nahverkehr – alle Entwicklungen im Liveblog

+++ 14:20 Uhr +++ Verdi droht mit Ausweitung
Die Gewerkschaft Verdi droht mit einer Ausweitung des Streiks. »Wir können auch länger«, sagte Verhandlungsführerin Runa Petzold vor dem Depot in Erlau.

+++ 13:05 Uhr +++ OB Stenzel: »Das Maß ist voll«
Oberbürgermeister Falk Stenzel hat den Ausstand scharf kritisiert. Er treffe die Falschen.

+++ 11:48 Uhr +++
Nach Angaben der Verkehrsbetriebe sind 140 Busse ausgefallen. Die Schülerverbindungen laufen laut Sprecherin Mareike Ott wieder.

+++ 10:30 Uhr +++ Händler klagen über leere Läden
Bis zu 40 Prozent weniger Umsatz melden die Händler der Altstadt.
""",
    (
        ("Verdi droht mit", "Gewerkschaft Verdi"),
        ("Die Gewerkschaft Verdi", "Gewerkschaft Verdi"),
        ("Wir können auch", "Runa Petzold"),
        ("Das Maß ist", "Falk Stenzel"),
        ("Oberbürgermeister Falk Stenzel", "Falk Stenzel"),
        ("Er treffe die", "Falk Stenzel"),
        ("sind 140 Busse", "Verkehrsbetriebe"),
        ("Die Schülerverbindungen laufen", "Mareike Ott"),
        ("Händler klagen über", "Händler"),
        ("Bis zu 40", "Händler der Altstadt"),
    ),
)

MINUTES = (
    "minutes with interjections",
    """\
Stenografischer Bericht, 61. Sitzung

Präsident Dr. Uwe Hartig: Das Wort hat die Abgeordnete Semra Tok.

Semra Tok (SPD): Herr Präsident! Wer die Schulen verfallen lässt, spart nicht.
(Beifall bei der SPD – Zuruf von der CDU: Wer regiert denn?)
Der Minister hat im Ausschuss erklärt, das Geld sei da. Wo ist es?

Konrad Biel (CDU): Frau Kollegin, gestatten Sie eine Zwischenfrage?

Semra Tok (SPD): Nein.
(Konrad Biel [CDU]: Aha!)

Präsident Dr. Uwe Hartig: Ich rüge den Zwischenruf.
""",
    (
        ("Das Wort hat", "Uwe Hartig"),
        ("Herr Präsident! Wer", "Semra Tok"),
        ("Wer regiert denn", "CDU"),
        ("Der Minister hat", "Semra Tok"),
        ("das Geld sei", "Minister"),
        ("Frau Kollegin, gestatten", "Konrad Biel"),
        ("Nein", "Semra Tok"),
        ("Aha", "Konrad Biel"),
        ("Ich rüge den", "Uwe Hartig"),
    ),
)

INTERVIEW = (
    "interview with bold questions",
    """\
»Ein Dorf braucht eine Kneipe«

Seit 22 Jahren steht Wirtin Helga Brosch hinter dem Tresen des »Ankers«. Jetzt hört sie auf. Ein Gespräch über Bier und Bürokratie.

**Frau Brosch, warum schließen Sie?**

Weil die Auflagen mich erdrücken. Das Amt verlangt jetzt einen zweiten Fluchtweg.

**Der Landrat sagt, davon höre er zum ersten Mal.**

Dann soll er seine Post lesen. Ich habe ihm im März geschrieben, dass ich nicht mehr kann.

**Findet sich ein Nachfolger?**

Es gab drei Bewerber. Einer nannte die Küche »ein Museum«.

Interview: Tilo Fenn
""",
    (
        ("Ein Dorf braucht", "Helga Brosch"),
        ("Weil die Auflagen", "Helga Brosch"),
        ("Das Amt verlangt", "Amt"),
        ("davon höre er", "Landrat"),
        ("Dann soll er", "Helga Brosch"),
        ("dass ich nicht", "Helga Brosch"),
        ("Es gab drei", "Helga Brosch"),
        ("ein Museum", "Einer"),
    ),
)

CHAT = (
    "chat and letter",
    """\
Protokoll der Chatgruppe »Elternrat 4b«

[12.03.25, 19:02] Jana K.: Frau Lehmann hat heute gesagt, die Fahrt fällt aus.
[12.03.25, 19:04] Murat: Im Ernst? Wer sagt das?
[12.03.25, 19:05] Jana K.: Die Direktorin. Angeblich fehlt das Geld.
[12.03.25, 19:11] Ole S.: Der Förderverein hat aber 900 Euro versprochen!

Am Tag darauf schrieb die Schule allen Eltern:

Liebe Eltern, die Klassenfahrt findet statt. Wir bedauern die Verwirrung. Der Bus ist bestellt, wie uns das Reisebüro bestätigt hat.

Mit freundlichen Grüßen
Birgit Lehmann, Schulleiterin
""",
    (
        ("Frau Lehmann hat", "Jana K."),
        ("die Fahrt fällt", "Lehmann"),
        ("Im Ernst? Wer", "Murat"),
        ("Die Direktorin", "Jana K."),
        ("Der Förderverein hat", "Ole S."),
        ("Liebe Eltern, die", "Birgit Lehmann"),
        ("Der Bus ist", "Reisebüro"),
    ),
)

SWISS = (
    "Swiss usage",
    """\
Seilbahn Hornegg: Gemeinderat krebst zurück

Der Gemeinderat von Aftligen krebst beim Ausbau der Seilbahn zurück. Man wolle zuerst die Einsprachen behandeln, teilte er am Freitag mit. « Das ist ein Affront », ärgert sich Hotelier Beat Zumstein. Gemeindepräsidentin Vreni Aeschlimann wehrt sich gegen den Vorwurf der Mutlosigkeit: Es gehe um Anstand. Gegenüber SRF sagte sie, dass zwölf Einsprachen eingegangen seien.

Die SVP moniert die hohen Kosten. Gemäss Botschaft kostet der Ausbau 18 Millionen Franken. Bahndirektor Urs Wyler gibt sich auf Anfrage zuversichtlich: Die Bahn fahre spätestens 2027. Die Pro Natura spricht von einem « Etappensieg ».
""",
    (
        ("Man wolle zuerst", "Gemeinderat von Aftligen"),
        ("Das ist ein", "Beat Zumstein"),
        ("Gemeindepräsidentin Vreni Aeschlimann wehrt", "Vreni Aeschlimann"),
        ("Es gehe um", "Vreni Aeschlimann"),
        ("dass zwölf Einsprachen", "Vreni Aeschlimann"),
        ("Die SVP moniert", "SVP"),
        ("kostet der Ausbau", "Botschaft"),
        ("Die Bahn fahre", "Urs Wyler"),
        ("Etappensieg", "Pro Natura"),
    ),
)

COURT = (
    "Austrian court report",
    """\
Kaution nicht bezahlt: Bub saß drei Stunden im Lift

WIEN. Am Landesgericht Kreuz ist am Donnerstag ein Hausverwalter gestanden, dem die Staatsanwaltschaft grobe Fahrlässigkeit anlastet. Der 58-Jährige bekannte sich nicht schuldig. »I hob ois gmacht, wos gangen is«, meinte er. Der Lift sei im Jänner überprüft worden.

Die Mutter des Buben schilderte, wie sie ihn durch den Schacht rufen hörte. Laut Gutachterin Edith Pucher war die Notruftaste seit Monaten defekt. »Das muss jemandem aufgefallen sein«, betonte sie. Verteidiger Leopold Strassnig bestritt das und sprach von einem Unglück. Richterin Mag. Ulla Hofer wollte wissen, wer die Taste zuletzt geprüft habe.

Das Urteil – sechs Monate bedingt – ist nicht rechtskräftig, wie eine Gerichtssprecherin der APA bestätigte.
""",
    (
        ("dem die Staatsanwaltschaft", "Staatsanwaltschaft"),
        ("I hob ois", "58-Jährige"),
        ("Der Lift sei", "58-Jährige"),
        ("wie sie ihn", "Mutter des Buben"),
        ("war die Notruftaste", "Edith Pucher"),
        ("Das muss jemandem", "Edith Pucher"),
        ("Verteidiger Leopold Strassnig", "Leopold Strassnig"),
        ("wer die Taste", "Ulla Hofer"),
        ("Das Urteil", "Gerichtssprecherin"),
    ),
)

PAGES = (TICKER, MINUTES, INTERVIEW, CHAT, SWISS, COURT)
