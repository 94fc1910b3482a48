"""Pairs that were written before there was any code for it."""

from tests.claims.comparison.quotation_pairs.pair import (
    ACROSS,
    BOTH_ENGLISH,
    BOTH_GERMAN,
    QuotationPair,
)

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
