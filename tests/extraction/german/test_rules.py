"""Each German rule: what it finds in a sentence of its kind, and a sentence that it leaves
alone.
"""

import pytest

from tests.extraction.found import found_in, only

EXAMPLES = {
    # rule: (sentence, type, words said, speaker, cue)
    "speech, verb": (
        "Der Bürgermeister sagte: „Wir bauen die Brücke neu.“",
        "Direct",
        "„Wir bauen die Brücke neu.“",
        "Der Bürgermeister",
        "sagte",
    ),
    "speech, so": (
        "„Das dauert lange“, so der Ingenieur.",
        "Direct",
        "„Das dauert lange“",
        "der Ingenieur",
        "so",
    ),
    "speech, colon": (
        "Stadträtin Lang: „Wir bauen die Brücke neu.“",
        "Direct",
        "„Wir bauen die Brücke neu.“",
        "Stadträtin Lang",
        "",
    ),
    "quoted part with verb": (
        "Die Opposition nannte den Plan „völlig unausgegoren“.",
        "Direct",
        "„völlig unausgegoren“",
        "Die Opposition",
        "nannte",
    ),
    "verb, dass clause": (
        "Die Behörde teilte der Presse mit, dass der Bau im Mai beginne.",
        "Indirect",
        "dass der Bau im Mai beginne",
        "Die Behörde",
        "teilte … mit",
    ),
    "verb, subjunctive clause": (
        "Der Sprecher erklärte, der Bau beginne im Mai.",
        "Indirect",
        "der Bau beginne im Mai",
        "Der Sprecher",
        "erklärte",
    ),
    "verb, infinitive": (
        "Der Verband forderte die Regierung auf, den Bau zu beenden.",
        "Indirect",
        "den Bau zu beenden",
        "Der Verband",
        "forderte … auf",
    ),
    "verb, question clause": (
        "Die Reporterin fragte den Minister, warum der Bau so teuer ist.",
        "Indirect",
        "warum der Bau so teuer ist",
        "Die Reporterin",
        "fragte",
    ),
    "verb behind": (
        "Die Kosten seien zu hoch, sagte der Prüfer.",
        "Indirect",
        "Die Kosten seien zu hoch",
        "der Prüfer",
        "sagte",
    ),
    "wie clause": (
        "Der Bau beginnt im Mai, wie die Behörde mitteilte.",
        "Indirect",
        "Der Bau beginnt im Mai",
        "die Behörde",
        "wie … mitteilte",
    ),
    "wonach clause": (
        "Der Konzern widersprach Berichten, wonach das Werk im Mai schließt.",
        "Indirect",
        "das Werk im Mai schließt",
        "Berichten",
        "wonach",
    ),
    "noun with verb, dass clause": (
        "Die Ministerin ist der Meinung, dass der Bau zu teuer sei.",
        "Indirect",
        "dass der Bau zu teuer sei",
        "Die Ministerin",
        "ist der Meinung",
    ),
    "stance, dass clause": (
        "Der Trainer zeigte sich überzeugt, dass die Mannschaft gewinnt.",
        "Indirect",
        "dass die Mannschaft gewinnt",
        "Der Trainer",
        "zeigte sich überzeugt",
    ),
    "source preposition": (
        "Laut Polizei wurde niemand verletzt.",
        "Indirect",
        "wurde niemand verletzt",
        "Polizei",
        "Laut",
    ),
    "source noun": (
        "Nach Angaben der Feuerwehr wurden zwei Menschen verletzt.",
        "Indirect",
        "wurden zwei Menschen verletzt",
        "Angaben der Feuerwehr",
        "Nach",
    ),
    "source postposition": (
        "Dem Bericht zufolge steigen die Kosten um ein Drittel.",
        "Indirect",
        "steigen die Kosten um ein Drittel",
        "Dem Bericht",
        "zufolge",
    ),
    "so": (
        "Die Kosten steigen deutlich, so der Rechnungshof.",
        "Indirect",
        "Die Kosten steigen deutlich",
        "der Rechnungshof",
        "so",
    ),
    "pointed at": (
        "Der Betrieb schließt im Mai. Das teilte die Geschäftsführung mit.",
        "Indirect",
        "Der Betrieb schließt im Mai … Das",
        "die Geschäftsführung",
        "teilte … mit",
    ),
    "reported": (
        "Die Firma forderte eine schnellere Entscheidung.",
        "Reported",
        "Die Firma forderte eine schnellere Entscheidung.",
        "Die Firma",
        "",
    ),
    "sollen": (
        "Der Mann soll drei Autos gestohlen haben.",
        "FreeIndirect",
        "Der Mann soll drei Autos gestohlen haben.",
        "",
        "",
    ),
}

COUNTER_EXAMPLES = {
    "no speech verb": "Der Bürgermeister öffnete die neue Brücke.",
    "dass clause without speech": "Er lief so schnell, dass er den Zug erreichte.",
    "wish": "Wenn er doch käme, wäre alles gut.",
    "condition": "Sollte der Antrag angenommen werden, könnte der Bau beginnen.",
    "loud, not according to": "Die Leute lachten laut und gingen nach Hause.",
    "after in time": "Nach der Mitteilung gingen alle nach Hause.",
    "demand of an accident": "Die Überschwemmung forderte drei Todesopfer.",
    "manner, not source": "Er baute das Haus so, wie sein Vater es gewollt hatte.",
    "name of a newspaper": "Die Zeitung „Morgenpost“ erscheint jeden Tag.",
    "name of a work": "Er las den Roman „Der lange Weg“ im Urlaub.",
    "so-called": "Die Stadt plant einen sogenannten „Lückenschluss“ im Norden.",
    "will not have said yet": "Das Unternehmen wollte mehr Geld verlangen.",
    "planned, nobody says it": "Die Brücke soll im Mai gesperrt werden.",
    "a disaster demands": "Das Hochwasser hat in Nordheim hundert Todesopfer gefordert.",
    "a name it goes by": "Die Pflanze, auch Fetthenne genannt, blüht spät.",
    "a top of the table": "Die Mannschaft führt die Tabelle mit drei Punkten an.",
    "as a comparison": "Er ist älter als sein Bruder, der in Kiel wohnt.",
}


@pytest.mark.parametrize("rule", EXAMPLES)
def test_rule_finds_its_example(rule):
    sentence, kind, quote, speaker, cue = EXAMPLES[rule]
    found = only(sentence)
    assert (found.rule, found.type, found.quote, found.speaker, found.cue) == (
        rule,
        kind,
        quote,
        speaker,
        cue,
    )


@pytest.mark.parametrize("name", COUNTER_EXAMPLES)
def test_rules_leave_counter_examples_alone(name):
    assert found_in(COUNTER_EXAMPLES[name]) == []


def test_words_are_known_in_swiss_spelling():
    found = found_in("In dem Papier heisst es, die Anlage sei sicher.")
    assert [(s.quote, s.cue) for s in found] == [("die Anlage sei sicher", "heisst es")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Gemeinde wies den Vorwurf zurück.",
        "Der Handel begrüßte den Beschluss.",
        "Die Trainerin hofft auf einen Sieg.",
        "Das Amt bestätigte den Brand auf Anfrage.",
        "Die Partei kritisierte den Plan als halbherzig.",
    ],
)
def test_a_short_answer_or_judgement_is_reported_speech(sentence):
    assert [(s.type, s.quote) for s in found_in(sentence)] == [("Reported", sentence)]


@pytest.mark.parametrize(
    ("sentence", "quote", "cue"),
    [
        ("Ob das Bad öffnet, ließ sie offen.", "Ob das Bad öffnet", "ließ … offen"),
        (
            "Der Wanderer berichtete, wie er sich verirrt hatte.",
            "wie er sich verirrt hatte",
            "berichtete",
        ),
        ("Er rief die Mieter auf, bis Mai zu antworten.", "bis Mai zu antworten", "rief … auf"),
        (
            "Sie zeigte sich überzeugt, den Titel zu holen.",
            "den Titel zu holen",
            "zeigte sich überzeugt",
        ),
        ("Der Koch will gehört haben, dass sie geht.", "dass sie geht", "will gehört haben"),
        (
            "Es sei, sagt er, der beste Platz der Stadt.",
            "Es sei … der beste Platz der Stadt",
            "sagt",
        ),
        ("Viele finden, das Haus sei zu teuer.", "das Haus sei zu teuer", "finden"),
        (
            "Wie’s heißt, liegt der Plan noch beim Amt.",
            "liegt der Plan noch beim Amt",
            "Wie’s heißt",
        ),
    ],
)
def test_content_comes_in_many_clauses(sentence, quote, cue):
    found = only(sentence)
    assert (found.type, found.quote, found.cue) == ("Indirect", quote, cue)


def test_eyes_are_a_source_where_something_is_judged():
    found = only("In den Augen des Trainers war das ein Foul.")
    assert (found.quote, found.speaker, found.cue) == (
        "war das ein Foul",
        "des Trainers",
        "In den Augen",
    )
    assert found_in("In den Augen des Trainers standen Tränen.") == []


def test_das_points_back_to_the_sentence_before():
    found = only(
        "Das Bad schließt im Mai. Das kündigte Stadträtin Petra Lang am Mittwoch im Rat an."
    )
    assert found.quote == "Das Bad schließt im Mai … Das"
    assert (found.speaker, found.cue) == ("Stadträtin Petra Lang", "kündigte … an")


def test_a_claim_about_oneself_is_reported_speech():
    found = only("Der Kämmerer will von der Rechnung nichts gewusst haben.")
    assert (found.type, found.speaker) == ("Reported", "Der Kämmerer")


@pytest.mark.parametrize(
    "own",
    ["Ginge es nach dem Wetter, stünde die Halle leer.", "Dass es so bleibt, wäre zu wünschen."],
)
def test_conditions_and_wishes_are_the_writers_own(own):
    assert [s.type for s in found_in(f"Der Minister sagte, der Bau sei teuer. {own}")] == [
        "Indirect"
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker", "cue"),
    [
        (
            "Die Nachbarin Uta Lang (67): „Er ist ein feiner Kerl.“",
            "Die Nachbarin Uta Lang (67)",
            "",
        ),
        ("Lang weiter: „Wir bleiben hier.“", "Lang", "weiter"),
    ],
)
def test_a_name_before_a_colon_speaks_also_with_age_or_adverb(sentence, speaker, cue):
    found = only(sentence)
    assert (found.speaker, found.cue) == (speaker, cue)


@pytest.mark.parametrize("owner", ["Behrens", "Seine"])
def test_the_owner_of_a_speech_noun_speaks_and_the_noun_is_the_cue(owner):
    found = found_in(f"{owner} Ankündigung, niemanden zu entlassen, beruhigte das Dorf.")[0]
    assert (found.quote, found.speaker, found.cue) == (
        "niemanden zu entlassen",
        owner,
        "Ankündigung",
    )


def test_the_subject_behind_the_verb_speaks_where_the_object_comes_first():
    found = only("Die Warnung vor einem Loch nannte der Vorsitzende „nicht ganz falsch“.")
    assert (found.quote, found.speaker) == ("„nicht ganz falsch“", "der Vorsitzende")


def test_doubled_marks_quote_like_single_ones():
    speech, clause = found_in(
        'Der Vater verrät: ""Erst kriegt Oma eine Heizung."" Er wolle weiter arbeiten, sagte er.'
    )
    assert (speech.quote, speech.speaker) == ('""Erst kriegt Oma eine Heizung.""', "Der Vater")
    assert clause.quote == "Er wolle weiter arbeiten"


def test_the_speaker_is_the_whole_phrase_with_apposition_but_without_its_relative_clause():
    found = only("Die Leiterin des Bauamts, Erika Lang, sagte, dass der Bau beginne.")
    assert found.speaker == "Die Leiterin des Bauamts, Erika Lang"
    found = only("Der Minister, der gestern aus Kiel kam, sagte, dass der Bau beginne.")
    assert found.speaker == "Der Minister"


def test_a_cue_coordinated_with_another_verb_shares_its_subject():
    found = only("Der Direktor legte sein Amt nieder und erklärte, er sei müde.")
    assert (found.speaker, found.quote) == ("Der Direktor", "er sei müde")


def test_nobody_speaks_where_nobody_is_named():
    found = only("Es hieß, die Straße bleibe gesperrt.")
    assert (found.speaker, found.quote) == ("", "die Straße bleibe gesperrt")


def test_a_document_speaks_where_it_says_so():
    found = only("In dem Papier heißt es, die Kosten seien zu hoch.")
    assert (found.speaker, found.cue) == ("dem Papier", "heißt es")


def test_content_ends_where_the_main_clause_goes_on():
    found = only("Das Gericht urteilte, die Kündigung sei unwirksam, und hob den Bescheid auf.")
    assert found.quote == "die Kündigung sei unwirksam"


def test_a_clause_set_into_the_content_does_not_end_it():
    found = only("Die Mannschaft gab bekannt, dass sie, obwohl der Platz nass war, spielen werde.")
    assert found.quote == "dass sie, obwohl der Platz nass war, spielen werde"


def test_confidence_is_a_probability_that_differs_by_rule():
    sure = only("Die Behörde teilte mit, dass der Bau im Mai beginne.").confidence
    unsure = only("Der Mann soll drei Autos gestohlen haben.").confidence
    assert 0 < unsure < sure < 1
