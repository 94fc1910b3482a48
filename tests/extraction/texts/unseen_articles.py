"""Articles in our own words that were written, with what is to be found in them, before the rules had read them.

Each expectation is how the statement begins (without quotation marks) and the fullest name of who makes it.
"""

ENGLISH = (
    """\
FERRY PULLED FROM SERVICE OVER CORRODED PUMPS

BRACKLEY SOUND (Coast News) — A ferry company was ordered on Thursday to take its oldest ship out of service after inspectors found corroded fire pumps, the transport ministry said.

The Lady Ismay, built in 1979, carries up to 300 passengers between the mainland and the Farrow Isles. "We cannot let her sail another day," said Judith Penhallow-Reyes, the chief inspector. The pumps had failed twice since Easter, she added. They had been listed as repaired.

The operator, Sound Lines, rejected the findings. Its managing director, Colm Brannigan, told islanders that the ship was safe and that the order was "a paper exercise". He blamed the ministry for delaying the replacement vessel. It should have arrived in March.

Islanders reacted angrily. "My mother has a hospital appointment on Monday and no way to get there," said Effie Muir, 34, a weaver from Farrow. Muir accused both sides of playing with people's lives.

According to a maintenance log seen by this newspaper, engineers warned the company in January that the pumps needed replacing. The log says three requests for parts went unanswered. A former engineer, who declined to give his name, described the engine room as "a museum".

Whether the company will be fined remains unclear. The ministry said it was considering "all options", including prosecution. Penhallow-Reyes confirmed that a second ship would be examined next week.

The leader of the island council, Duncan Ross, called for a temporary air link. "Two flights a day would do," he told a public meeting on Thursday evening. The government has so far refused to pay for one, Ross complained.
""",
    (
        ("A ferry company was ordered", "transport ministry"),
        ("We cannot let her", "Judith Penhallow-Reyes"),
        ("The pumps had failed", "Judith Penhallow-Reyes"),
        ("They had been listed", "Judith Penhallow-Reyes"),
        ("the findings", "Sound Lines"),
        ("that the ship was safe", "Colm Brannigan"),
        ("a paper exercise", "Colm Brannigan"),
        ("the ministry for delaying", "Colm Brannigan"),
        ("It should have arrived", "Colm Brannigan"),
        ("My mother has", "Effie Muir"),
        ("playing with people's lives", "Effie Muir"),
        ("engineers warned the company", "maintenance log"),
        ("that the pumps needed", "engineers"),
        ("three requests for parts", "maintenance log"),
        ("a museum", "former engineer"),
        ("it was considering", "transport ministry"),
        ("all options", "transport ministry"),
        ("that a second ship", "Judith Penhallow-Reyes"),
        ("a temporary air link", "Duncan Ross"),
        ("Two flights a day", "Duncan Ross"),
        ("The government has so far", "Duncan Ross"),
    ),
)

GERMAN = (
    """\
Bauaufsicht sperrt Schwimmhalle in Ostrau

Ostrau (kna) – Die Bauaufsicht hat die Schwimmhalle in Ostrau mit sofortiger Wirkung gesperrt. Im Dach seien bei einer Kontrolle verrostete Anker entdeckt worden, teilte die Behörde am Dienstag mit. Gefahr für Badegäste habe zu keiner Zeit bestanden.

Bürgermeisterin Ilka Dornseif (parteilos) sprach von einem „schwarzen Tag für den Schulsport“. Die Stadt wolle nun prüfen, ob die Halle noch in diesem Jahr saniert werden könne. Nach ihren Worten fehlen dafür rund vier Millionen Euro. Das Land müsse helfen, forderte Dornseif.

Der Schwimmverein Delphin warf der Stadt schwere Versäumnisse vor. „Wir haben seit drei Wintern auf die Risse hingewiesen“, sagte der Vorsitzende Jost Ahlers. Passiert sei nichts. Der 58-Jährige kritisierte zudem, dass es für die 400 Mitglieder kein Ausweichbecken gebe.

Aus dem Prüfbericht geht hervor, dass die Anker schon 2016 hätten getauscht werden sollen. Der damalige Hallenbetreiber soll den Auftrag aus Kostengründen gestrichen haben. Die Firma äußerte sich dazu zunächst nicht.

Im Rathaus hieß es, man habe von dem Bericht erst jetzt erfahren. Die Opposition bezweifelt das. „Wer lesen kann, wusste Bescheid“, schrieb ihr Fraktionschef Malte Köhn auf der Plattform Nahfunk. Er kündigte einen Antrag auf Akteneinsicht an.

Wie lange die Halle geschlossen bleibt, ist offen. Ein Gutachter soll sie in der kommenden Woche untersuchen. Die Schulen müssten sich auf ein Jahr ohne Schwimmunterricht einstellen, befürchtet der Elternbeirat.
""",
    (
        ("Im Dach seien", "Bauaufsicht"),
        ("Gefahr für Badegäste", "Bauaufsicht"),
        ("schwarzen Tag", "Ilka Dornseif"),
        ("Die Stadt wolle nun", "Ilka Dornseif"),
        ("fehlen dafür rund", "Ilka Dornseif"),
        ("Das Land müsse helfen", "Ilka Dornseif"),
        ("Der Schwimmverein Delphin", "Schwimmverein Delphin"),
        ("Wir haben seit drei", "Jost Ahlers"),
        ("Passiert sei nichts", "Jost Ahlers"),
        ("dass es für die 400", "Jost Ahlers"),
        ("dass die Anker", "Prüfbericht"),
        ("Der damalige Hallenbetreiber", "Prüfbericht"),
        ("man habe von dem", "Rathaus"),
        ("Die Opposition bezweifelt", "Opposition"),
        ("Wer lesen kann", "Malte Köhn"),
        ("Er kündigte einen Antrag", "Malte Köhn"),
        ("Die Schulen müssten", "Elternbeirat"),
    ),
)
