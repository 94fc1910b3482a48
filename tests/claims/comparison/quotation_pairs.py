"""Pairs of quotations with what an editor would say of them, in words of our own."""

from __future__ import annotations

from typing import NamedTuple

BOTH_GERMAN, BOTH_ENGLISH, ACROSS = ("de", "de"), ("en", "en"), ("de", "en")


class QuotationPair(NamedTuple):
    """``changes`` are the codes of what changed from ``one`` to ``other`` ("same": nothing); ""
    for two quotations that are not one.
    """

    languages: tuple[str, str]
    one: str
    other: str
    changes: str
    #: Whether one speaker is on record for both; None where one of them has none.
    same_speaker: bool | None = True
    #: Between the dates of the two articles.
    days: int = 0


#: Written before there was any code for it.
BEFORE = [
    QuotationPair(
        BOTH_GERMAN,
        "Wir werden den Bahnhof in Eschenbrück bis zum Herbst sanieren, koste es, was es wolle.",
        "Wir werden den Bahnhof in Eschenbrück bis zum Herbst sanieren",
        "shortened",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Die Kliniken im Landkreis stehen mit dem Rücken zur Wand.",
        "„Die Kliniken im Land\u00adkreis stehen mit dem Rücken zur Wand“",
        "same",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Für die Küstenschützer ist das eine gute Nachricht.",
        "Fu\u0308r die Ku\u0308stenschu\u0308tzer ist das eine gute Nachricht!",
        "same",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Der Offizier hat die Akten offenbar nie gesehen.",
        "DER OFFIZIER HAT DIE AKTEN OFFENBAR NIE GESEHEN.",
        "same",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Der Offizier hat die Pflegeakten offenbar im Affekt vernichtet.",
        "Der O\ufb03zier hat die P\ufb02egeakten offenbar im A\ufb00ekt ver-\nnichtet.",
        "same",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Wir haben der Genehmigung für das Lager am Hafen zugestimmt.",
        "Wir haben der Genehmigung für das Lager am Hafen nicht zugestimmt.",
        "negation",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "In der Anlage lagern 340 Tonnen Altöl, und das seit Jahren.",
        "In der Anlage lagern 430 Tonnen Altöl, und das seit Jahren.",
        "number",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Wer so mit Auszubildenden umgeht, darf sich über leere Werkstätten nicht wundern.",
        "Wer so mit Auszubildenden umgeht, darf sich über leere Werkstätten nicht wundern.",
        "speaker",
        same_speaker=False,
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Das Gutachten ist in wesentlichen Teilen falsch und muss zurückgezogen werden.",
        "Das Gutachten ist falsch und muss zurückgezogen werden.",
        "omitted",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Das Gutachten ist in wesentlichen Teilen falsch und muss zurückgezogen werden.",
        "Das Gutachten ist […] falsch und muss zurückgezogen werden.",
        "same",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Ich habe mit dem Investor gesprochen. Geld ist dabei keines geflossen. Den Vertrag habe "
        "ich im März unterschrieben.",
        "Ich habe mit dem Investor gesprochen. Den Vertrag habe ich im März unterschrieben.",
        "joined",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Die Fähre nach Norderhalm fährt ab Montag wieder nach dem alten Plan.",
        "Die Fähre nach Norderhalm verkehrt ab Montag wieder nach dem alten Plan.",
        "reworded",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Wir brauchen mehr Personal in den Kitas.",
        "Wir brauchen mehr Geld für die Straßen.",
        "",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Das ist ein guter Tag für Eschenbrück.",
        "Das ist ein guter Tag für die Feuerwehren im ganzen Land.",
        "",
        same_speaker=False,
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Im Bezirk waren im Monat 5210 Menschen ohne Arbeit gemeldet.",
        "Im Bezirk waren im Monat 4987 Menschen ohne Arbeit gemeldet.",
        "",
        days=31,
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Der Haushalt wird im Dezember verabschiedet, daran hat sich nichts geändert.",
        "Der Kreistag berät im Dezember über die Zukunft der Musikschule.",
        "",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "We will reopen the harbour before the summer, and we will do it without a loan.",
        "we will do it without a loan",
        "shortened",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "“I’ve never taken a penny from that company.”",
        "'I've never taken a penny from that company'",
        "same",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "The council knew about the cracks in the dam.",
        "The council never knew about the cracks in the dam.",
        "negation",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "They didn't warn the families living below the quarry.",
        "They did warn the families living below the quarry.",
        "negation",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "Three in ten households in the valley have no running water.",
        "Four in ten households in the valley have no running water.",
        "number",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "The scheme will cost 1.4 billion pounds over the decade.",
        "The scheme will cost 1,400 million pounds over the decade.",
        "same",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "The ferry company has repeatedly and knowingly misled its passengers about the delays.",
        "The ferry company has misled its passengers about the delays.",
        "omitted",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "I spoke to the minister. We disagreed about nearly everything. She signed the order on "
        "Friday evening.",
        "I spoke to the minister, she signed the order on Friday evening",
        "joined",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "It is not true that we closed the ward to save money for the new wing.",
        "we closed the ward to save money for the new wing",
        "negation shortened",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "We are talking to all parties and will report in due course.",
        "We are talking to the unions and hope to reach a deal by Friday.",
        "",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "The police are asking anyone who saw the white van to come forward.",
        "The police are asking anyone who lost a dog in the park to call the shelter.",
        "",
        days=40,
    ),
    QuotationPair(
        ACROSS,
        "Die Regierung hat die Warnungen der Wissenschaftler jahrelang ignoriert.",
        "The government ignored the scientists' warnings for years.",
        "translated",
    ),
    QuotationPair(
        ACROSS,
        "Wir haben 12 Millionen Euro in die neue Schule investiert.",
        "We have invested 21 million euros in the new school.",
        "number translated",
    ),
    QuotationPair(
        ACROSS,
        "Ich habe das Geld des Vereins nicht angenommen.",
        "I accepted the money from the club.",
        "negation translated",
    ),
    QuotationPair(
        ACROSS,
        "Die Schule beginnt am Montag eine halbe Stunde später.",
        "The hospital will hire forty nurses next year.",
        "",
    ),
    QuotationPair(
        ACROSS,
        "Die Gewerkschaft fordert höhere Löhne für die Fahrer.",
        "The union says the drivers' strike has been called off.",
        "",
    ),
]

#: Written when the code had been tried on those above, and before it read these.
AFTER = [
    QuotationPair(
        BOTH_GERMAN,
        "Nach allem, was wir heute wissen, war die Schleuse in der Nacht nicht besetzt.",
        "war die Schleuse in der Nacht nicht besetzt",
        "shortened",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Es ist falsch zu behaupten, dass wir die Eltern nicht gefragt hätten.",
        "Es ist falsch zu behaupten, dass wir die Eltern gefragt hätten.",
        "negation",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Die Bürger haben ein Recht darauf, und sie werden es bekommen.",
        "Die Bürger haben kein Recht darauf, und sie werden es bekommen.",
        "negation",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Wir haben nicht nur die Brücke, sondern auch den Tunnel saniert.",
        "Wir haben die Brücke und auch den Tunnel saniert.",
        "omitted reworded",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Rund 40 Prozent der Betriebe in der Region suchen Lehrlinge.",
        "Rund 60 Prozent der Betriebe in der Region suchen Lehrlinge.",
        "number",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Fünf Prozent der Bäume im Stadtwald müssen gefällt werden.",
        "5 Prozent der Bäume im Stadt-\nwald müssen gefällt werden.",
        "same",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Am 3. Mai habe ich den Vertrag mit der Firma unterzeichnet.",
        "Am 30. Mai habe ich den Vertrag mit der Firma unterzeichnet.",
        "number",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Ich danke Dr. Halm für seine Arbeit an der Spitze des Hauses und wünsche ihm alles Gute.",
        "Ich danke Halm für seine Arbeit an der Spitze des Hauses und wünsche ihm alles Gute.",
        "omitted",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Wir prüfen das. Die Firma hat uns getäuscht. Wer dafür verantwortlich ist, wird vor "
        "Gericht stehen.",
        "Die Firma hat uns getäuscht […] wird vor Gericht stehen.",
        "shortened",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Die Menschen im Tal haben Angst, und diese Angst ist berechtigt.",
        "Die Menschen im Tal haben Angst, und diese Angst ist berechtigt.",
        "speaker",
        same_speaker=False,
        days=2,
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Der Deich bei Süderwarf hält auch einer schweren Sturmflut stand.",
        "Der Deich bei Süderwarf hält wohl auch einer schweren Sturmflut stand.",
        "omitted",
        same_speaker=None,
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Unsere Gedanken sind bei den Angehörigen der Opfer.",
        "Unsere Gedanken sind bei den Helfern, die seit Tagen ohne Schlaf auskommen müssen.",
        "",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Wir nehmen die Vorwürfe sehr ernst und werden sie prüfen.",
        "Wir nehmen die Vorwürfe sehr ernst.",
        "",
        same_speaker=False,
        days=200,
    ),
    QuotationPair(
        BOTH_GERMAN,
        "In Eschenbrück fehlen 120 Plätze in den Kitas der Stadt.",
        "In Norderhalm fehlen 45 Plätze in den Kitas der Gemeinde.",
        "",
        same_speaker=False,
    ),
    QuotationPair(
        BOTH_GERMAN,
        "Die Stadt wird das Schwimmbad im kommenden Jahr schließen müssen.",
        "Die Stadt muss sparen, aber das Theater wird auch im kommenden Jahr spielen.",
        "",
    ),
    QuotationPair(
        BOTH_GERMAN,
        "IN DIESEM STADION WIRD NIE WIEDER FUSSBALL GESPIELT.",
        "In diesem Stadion wird wieder Fußball gespielt.",
        "negation",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "Nobody was told that the water in the eastern villages was unsafe.",
        "Everybody was told that the water in the eastern villages was unsafe.",
        "negation",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "We shall rebuild the pier, as we said at the time, with local timber and local hands.",
        "We shall rebuild the pier with local timber and local hands.",
        "omitted",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "We shall rebuild the pier, as we said at the time, with local timber and local hands.",
        "We shall rebuild the pier ... with local timber and local hands.",
        "same",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "More than 300 people are still waiting for a place in the shelter.",
        "Fewer than 300 people are still waiting for a place in the shelter.",
        "number",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "The tunnel opened in 1998 and has been closed for repairs ever since the flood.",
        "The tunnel opened in 1989 and has been closed for repairs ever since the flood.",
        "number",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "The of\ufb01ce at Fen Bridge \u2018will not close\u2019 before the end of the decade.",
        "The office at Fen Bridge “will not close” before the end of the decade.",
        "same",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "I cannot say that the pilots were to blame for the crash.",
        "the pilots were to blame for the crash",
        "negation shortened",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "The farmers got every penny they were promised by the ministry.",
        "The farmers got every dollar they were promised by the ministry.",
        "reworded",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "We have no plans to raise the fares on the island route this year.",
        "We have no plans to close the school on the island.",
        "",
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "Our thoughts are with the families of those who lost their lives.",
        "Our thoughts are with the families of those who lost their lives.",
        "same",
        days=300,
    ),
    QuotationPair(
        BOTH_ENGLISH,
        "Inflation in the region stood at 4.1 per cent at the end of the month.",
        "Inflation in the region stood at 3.8 per cent at the end of the month.",
        "",
        days=30,
    ),
    QuotationPair(
        ACROSS,
        "Der Minister hat das Parlament über die Lieferungen belogen.",
        "The minister lied to parliament about the deliveries.",
        "translated",
    ),
    QuotationPair(
        ACROSS,
        "Wir schließen kein einziges Krankenhaus in diesem Land.",
        "We will not close a single hospital in this country.",
        "translated",
    ),
    QuotationPair(
        ACROSS,
        "Mehr als 200 Soldaten sind in der Nacht über den Fluss gekommen.",
        "More than 2,000 soldiers crossed the river during the night.",
        "number translated",
    ),
    QuotationPair(
        ACROSS,
        "Niemand hat die Absicht, die Renten zu kürzen.",
        "We intend to cut pensions.",
        "negation translated",
    ),
    QuotationPair(
        ACROSS,
        "Der Präsident besucht am Freitag die überfluteten Dörfer im Süden.",
        "The president will meet the families of the flooded villages in the south next week.",
        "",
    ),
    QuotationPair(
        ACROSS,
        "Die Opposition hat den Haushalt abgelehnt.",
        "The opposition leader has resigned over the budget.",
        "",
    ),
    QuotationPair(
        ACROSS,
        "Wir haben die Steuern für Familien gesenkt.",
        "We have cut taxes for families.",
        "",
        same_speaker=False,
        days=90,
    ),
]
