"""Four short texts of the genres in which least is found, in our own words, written with what is to
be found in them before any rule had read them.

Each expectation is how the statement begins (without quotation marks) and the fullest name of who
makes it, None where the text names nobody.
"""

GERMAN_TICKER_AND_MINUTES = (
    "German ticker and minutes",
    """\
Hochwasser an der Lause im Liveblog

17.42 Uhr: Der Deichverband rechnet nicht mit einem Dammbruch. »Der Scheitel ist durch«, sagt Deichhauptmann Ole Brodersen unserer Redaktion.

17.20 Uhr – Krisenstab fordert mehr Boote
Der Krisenstab des Kreises hat beim Land weitere Boote angefordert. Es fehle vor allem an Bootsführern, heißt es aus dem Landratsamt.

16.58 Uhr: Landrätin Imke Stolle widerspricht Gerüchten über Plünderungen: Davon sei ihr nichts bekannt.

16.31 Uhr: +++ Wetterdienst: Regen lässt nach +++

Protokoll der Gemeinderatssitzung vom 3. Juni

TOP 2 Bericht aus dem Bauamt
Amtsleiter Theo Quast berichtet, dass der Kanal in der Mühlgasse zu eng sei. Ein Neubau werde 300.000 Euro kosten. Gemeinderätin Lotte Hain fragt nach dem Zeitplan. Herr Quast nennt das Frühjahr. Auf Nachfrage von Gemeinderat Pohl erklärt er, das Land zahle die Hälfte.

TOP 3 Verschiedenes
GR Pohl regt an, die Bänke am Markt zu streichen. Die Bürgermeisterin sagt eine Prüfung zu. Frau Hain bedankt sich beim Bauhof.
""",
    (
        ("Der Deichverband rechnet", "Deichverband"),
        ("Der Scheitel ist", "Ole Brodersen"),
        ("Der Krisenstab des Kreises", "Krisenstab des Kreises"),
        ("Krisenstab fordert mehr", "Krisenstab des Kreises"),
        ("Es fehle vor allem", "Landratsamt"),
        ("Landrätin Imke Stolle widerspricht", "Imke Stolle"),
        ("Davon sei ihr", "Imke Stolle"),
        ("Regen lässt nach", "Wetterdienst"),
        ("dass der Kanal", "Theo Quast"),
        ("Ein Neubau werde", "Theo Quast"),
        ("Gemeinderätin Lotte Hain fragt", "Lotte Hain"),
        ("Herr Quast nennt", "Theo Quast"),
        ("das Land zahle", "Theo Quast"),
        ("die Bänke am Markt", "Pohl"),
        ("Die Bürgermeisterin sagt", "Bürgermeisterin"),
    ),
)

GERMAN_CHAT_AND_HEADLINES = (
    "German chat and headlines",
    """\
Die Woche in Schlagzeilen

Verdi: Löhne in Kitas reichen nicht zum Leben
Trainer Hollmann verspricht »Angriff von Beginn an«
Minister nennt Kritik am Radweg »kleinlich«
»Ich gehe nicht«: Intendantin Bauer trotzt dem Stadtrat
Bürgermeister Zech: Kein Geld für die Rutsche

Aus der Gruppe »Nachbarn im Hof«

[12.05., 19:03] Bine: Wer hat mein Rad?
[12.05., 19:04] Tarek O.: Steht bei den Tonnen
[12.05., 19:09] Bine: Danke!! Der Hausmeister hat gesagt, er räumt morgen alles weg

Der Hausmeister, Horst Riek, bestreitet das. Er habe nur gebeten, die Räder abzuschließen. »Ich räume gar nichts weg«, schreibt er der Gruppe. Die Verwaltung ließ eine Anfrage unbeantwortet.
""",
    (
        ("Löhne in Kitas", "Verdi"),
        ("Angriff von Beginn", "Hollmann"),
        ("kleinlich", "Minister"),
        ("Ich gehe nicht", "Bauer"),
        ("Kein Geld für", "Zech"),
        ("Wer hat mein", "Bine"),
        ("Steht bei den", "Tarek O."),
        ("Danke!! Der Hausmeister", "Bine"),
        ("er räumt morgen", "Horst Riek"),
        ("Der Hausmeister, Horst Riek", "Horst Riek"),
        ("Er habe nur", "Horst Riek"),
        ("Ich räume gar", "Horst Riek"),
    ),
)

ENGLISH_HEADLINES = (
    "English headlines",
    """\
THE PAPERS

Mayor Finch: tram will open by May
‘We were never asked’: villagers hit back over quarry
Union warns of winter strikes as pay talks stall
Police deny losing Marston file
Watchdog says water firms misled customers
“Shambles”: auditor Leena Rao on the school budget
Coach calls defeat a ‘wake-up call’
Study: night buses cut drink-driving deaths

Mayor Ella Finch told breakfast television the tram would open by May. It would cost no more than planned, she insisted. The Union of Nurses warned of strikes if talks fail, and police denied that the Marston file had been lost.
""",
    (
        ("tram will open", "Ella Finch"),
        ("We were never", "villagers"),
        ("winter strikes", "Union of Nurses"),
        ("losing Marston", "Police"),
        ("water firms misled", "Watchdog"),
        ("Shambles", "Leena Rao"),
        ("wake-up call", "Coach"),
        ("night buses cut", "Study"),
        ("the tram would open", "Ella Finch"),
        ("It would cost", "Ella Finch"),
        ("strikes if talks", "Union of Nurses"),
        ("that the Marston file", "Police"),
    ),
)

ENGLISH_COURT = (
    "English court report",
    """\
Driver told police he ‘saw nothing’, court hears

A lorry driver told officers he saw nothing before his vehicle struck a cyclist, Denholm Crown Court heard on Tuesday.

Wayne Purvis, 41, who denies causing death by careless driving, told the court he had checked his mirrors twice. “I looked and I looked again,” he said.

Opening the case, Harriet Osei, prosecuting, told jurors Mr Purvis had been using his phone. She said records showed a call at 7.52am. Purvis admitted making the call but claimed it was hands-free.

Cross-examined by Ms Osei, he accepted the road had been clear. Asked why he had not braked, he replied: “There was no time.”

PC Neil Garvey told the jury that the lorry’s camera had been switched off. He agreed with the defence that the switch was known to fail.

Judge Amrit Sandhu warned the jury not to speculate about the camera. The defendant’s sister wept as the call was played. The trial is expected to last a week.
""",
    (
        ("he ‘saw nothing’", "driver"),
        ("saw nothing", "driver"),
        ("he saw nothing before", "driver"),
        ("A lorry driver told", "Denholm Crown Court"),
        ("causing death by", "Wayne Purvis"),
        ("he had checked", "Wayne Purvis"),
        ("I looked and", "Wayne Purvis"),
        ("Mr Purvis had been", "Harriet Osei"),
        ("records showed a call", "Harriet Osei"),
        ("making the call", "Wayne Purvis"),
        ("it was hands-free", "Wayne Purvis"),
        ("the road had been", "Wayne Purvis"),
        ("There was no time", "Wayne Purvis"),
        ("that the lorry", "Neil Garvey"),
        ("that the switch", "Neil Garvey"),
        ("not to speculate", "Amrit Sandhu"),
    ),
)

GERMAN = (GERMAN_TICKER_AND_MINUTES, GERMAN_CHAT_AND_HEADLINES)
ENGLISH = (ENGLISH_HEADLINES, ENGLISH_COURT)
