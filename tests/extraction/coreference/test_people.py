"""Who is meant by the words that name a speaker. ``[…]`` marks each speaker in the texts, which are
our own.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extraction.coreference.people import resolve_speakers
from extraction.parse import pipeline
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind, Statement, StatementType
from tests.extraction.marked_speakers import names, read

CHAIN = (
    "Die Umweltministerin Karla Wendt hat den Entwurf verteidigt. [Wendt] sagte am Montag, er "
    "sei nötig. "
    "[Die Ministerin] kündigte an, bald mehr zu tun. „Wir sind spät dran“, sagte [sie]. "
    "[Ihrer Meinung] nach eilt es."
)


def test_surname_function_pronoun_and_possessive_lead_to_the_full_name():
    statements, _ = read(CHAIN)
    assert [s.resolved_speaker for s in statements] == ["Karla Wendt"] * 4
    assert [s.resolution for s in statements] == ["surname", "function", "pronoun", "possessive"]
    assert all(0.5 <= s.resolution_certainty <= 1 for s in statements)


def test_person_has_names_mentions_and_positions_with_their_places():
    _, people = read(CHAIN)
    (person,) = [p for p in people if p.kind is PersonKind.PERSON]
    text = CHAIN.replace("[", "").replace("]", "")
    assert person.names == ("Karla Wendt", "Wendt")
    assert [text[slice(*span)] for span in person.mentions] == [
        "Karla Wendt",
        "Wendt",
        "Die Ministerin",
    ]
    assert [(p.title, text[slice(*p.spans[0])]) for p in person.positions] == [
        ("Umweltministerin", "Umweltministerin")
    ]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # apposition and function around the name
        (
            "[Der Direktor des Instituts für Seefischerei, Holger Brandt], warnt vor Eile.",
            ["Holger Brandt"],
        ),
        (
            "[Holger Brandt, Direktor des Instituts für Seefischerei], warnt vor Eile.",
            ["Holger Brandt"],
        ),
        ("[Bundeskanzler Peter Lorenz (SPD)] warnt vor Eile.", ["Peter Lorenz"]),
        ("[Serbiens Präsident Peter Lorenz] warnt vor Eile.", ["Peter Lorenz"]),
        ("[SPD-Chef Lorenz] warnt vor Eile. Peter Lorenz war gestern in Kiel.", ["Peter Lorenz"]),
        (
            "[Der frühere Vizekanzler und Arbeitsminister Peter Lorenz] warnt vor Eile.",
            ["Peter Lorenz"],
        ),
        (
            "[Professor Beckmann] warnt vor Eile. Matthias W. Beckmann lehrt in Kiel.",
            ["Matthias W. Beckmann"],
        ),
        # genitive, hyphen, initials, particles
        ("Peter Lorenz kam spät. Nach [Lorenz’] Worten ist das nicht schlimm.", ["Peter Lorenz"]),
        (
            "Sabine Merkens kam spät. Nach Ansicht [Merkens’] ist das nicht schlimm.",
            ["Sabine Merkens"],
        ),
        ("Peter Brandt kam spät. Nach [Ansicht Brandts] ist das nicht schlimm.", ["Peter Brandt"]),
        ("Anna von der Heide kam spät. [Von der Heide] bedauert das.", ["Anna von der Heide"]),
        ("Peter W. Brandt kam spät. [Peter Brandt] bedauert das.", ["Peter W. Brandt"]),
        # misspelling
        ("Andrej Kolzow kam spät. [Kolsow] bedauert das.", ["Andrej Kolzow"]),
        ("Andrej Kortschnoi kam spät. [Kortschni] bedauert das.", ["Andrej Kortschnoi"]),
        # descriptions
        ("Holger Brandt berät die Stadt. [Der Experte] rät zur Eile.", ["Holger Brandt"]),
        (
            "Holger Brandt ist seit gestern im Amt. [Der 52-Jährige] rät zur Eile.",
            ["Holger Brandt"],
        ),
        (
            "Sabine Brandt ist seit gestern im Amt. [Die 52-Jährige] rät zur Eile.",
            ["Sabine Brandt"],
        ),
        (
            "Energieminister Rafael Brandt kam spät. Das sei schade, sagte [der Minister].",
            ["Rafael Brandt"],
        ),
        # two people
        (
            "Sabine Brandt traf Peter Lorenz in Kiel. [Sie] sprach von einem Erfolg. [Er] "
            "widersprach.",
            ["Sabine Brandt", "Peter Lorenz"],
        ),
        (
            "Frau Brandt und Herr Lorenz sind uneins. [Frau Brandt] will bauen, [Herr Lorenz] "
            "nicht.",
            ["Brandt", "Lorenz"],
        ),
        (
            "Sabine Brandt und Peter Brandt sind uneins. [Herr Brandt] will bauen, [Frau "
            "Brandt] nicht.",
            ["Peter Brandt", "Sabine Brandt"],
        ),
        ("[Sabine Brandt und Peter Lorenz] wollen bauen.", ["Sabine Brandt und Peter Lorenz"]),
        # a relative pronoun
        ("Am Montag kam Peter Lorenz, [der] das ablehnt.", ["Peter Lorenz"]),
        # organisations
        (
            "Das Bundesamt für Naturschutz (BfN) zählt Wölfe. [Das BfN] rechnet mit mehr. "
            "[Das Bundesamt] will helfen.",
            ["Bundesamt für Naturschutz"] * 2,
        ),
        ("Die Nordsee Fisch GmbH baut um. [Die Firma] sucht Leute.", ["Nordsee Fisch GmbH"]),
        (
            "[Das Bundesministerium für Verkehr] prüft. [Das Ministerium] will antworten.",
            ["Bundesministerium für Verkehr"] * 2,
        ),
        ("Nach [Angaben der Polizei] war es Brandstiftung.", ["Polizei"]),
        ("Das berichtet [die Zeitung „Nordblatt“].", ["Nordblatt"]),
        ("[Der Deutsche Wetterdienst] warnt vor Sturm.", ["Deutscher Wetterdienst"]),
        ("[Uta Brandt] kam spät. „Ich lief“, sagte [die Malerin aus Ahlen].", ["Uta Brandt"] * 2),
        (
            "[Chefärztin Uta Brandt] kam spät. „Ich lief“, sagte [die Malerin aus Ahlen].",
            ["Uta Brandt", "Malerin aus Ahlen"],
        ),
        ("Aus [dem Prüfbericht] geht das hervor. [Der Bericht] nennt Namen.", ["Prüfbericht"] * 2),
        ("[Die Grünen] lehnen das ab.", ["Grünen"]),
        # nobody is named
        (
            "[Ein Sprecher der Polizei] sagte, es sei ruhig. [Der Sprecher] wollte nicht mehr "
            "sagen.",
            ["Sprecher der Polizei"] * 2,
        ),
        ("[Viele] sagen, es sei ruhig.", [None]),
        ("Es war ruhig, sagte [man].", [None]),
    ],
)
def test_speaker_is_resolved_to_the_fullest_name(marked, expected):
    assert names(marked) == expected


def test_two_foreign_ministers_are_told_apart_by_their_country():
    text = (
        "Der dänische Außenminister Lars Holm und der polnische Außenminister Jan Nowicki "
        "trafen sich. "
        "[Der dänische Außenminister] sprach von Fortschritt, [der polnische Außenminister] nicht."
    )
    assert names(text) == ["Lars Holm", "Jan Nowicki"]


def test_who_is_quoted_inside_is_not_taken_for_the_speaker():
    text = (
        "Holger Brandt hielt eine Rede. „Peter Lorenz hat recht, und Lorenz weiß es“, sagte [er]."
    )
    assert names(text) == ["Holger Brandt"]


def test_of_two_who_share_a_surname_both_are_offered_and_nobody_is_asserted():
    statements, _ = read("Sabine Brandt und Peter Brandt sind uneins. [Brandt] will bauen.")
    assert statements[0].resolved_speaker is None
    assert statements[0].resolution == "shared_name"
    assert {one.name for one in statements[0].antecedents} == {"Sabine Brandt", "Peter Brandt"}


def test_a_surname_means_the_one_whom_the_text_has_named_so_far():
    statements, _ = read("Klaus Brandt kam. [Brandt] will bauen. Petra Brandt widersprach.")
    assert statements[0].resolved_speaker == "Klaus Brandt"


def test_the_one_whom_the_text_is_about_keeps_the_surname_with_doubt():
    statements, _ = read(
        "Klaus Brandt kam. [Klaus Brandt] will bauen. [Klaus Brandt] baut. Petra Brandt ging. "
        "[Brandt] baut weiter."
    )
    assert statements[-1].resolved_speaker == "Klaus Brandt"
    assert statements[-1].resolution_certainty <= 0.6


def test_kinds_of_speakers_are_told():
    _, people = read(
        "[Peter Lorenz] will bauen. [Ein Sprecher] auch. [Die Bundesregierung] nicht. "
        "[Kritiker] lehnen das ab."
    )
    assert {person.name: person.kind for person in people} == {
        "Peter Lorenz": PersonKind.PERSON,
        "Sprecher": PersonKind.UNNAMED,
        "Bundesregierung": PersonKind.ORGANISATION,
        "Kritiker": PersonKind.GROUP,
    }


def test_account_of_a_post_belongs_to_the_person_of_the_text():
    text = (
        "[Beispiel] freute sich sehr darüber.\n\nWir bauen jetzt! — Anna K. Beispiel "
        "(@annakbeispiel) 9. Juli 2017"
    )
    statements, people = read(text)
    assert statements[0].resolved_speaker == "Anna Beispiel"
    assert [person.accounts for person in people if person.name == "Anna Beispiel"] == [
        ("annakbeispiel",)
    ]


def test_statement_without_a_speaker_stays_without():
    tokens = Tokens(pipeline.parse("Es hieß, der Bau ruhe.", "de"))
    (statement,), people = resolve_speakers(tokens, [Statement(StatementType.INDIRECT, ((9, 21),))])
    assert statement.resolved_speaker is None
    assert people == ()


def test_text_of_white_space_has_no_people():
    assert resolve_speakers(Tokens(pipeline.parse(" \n ", "de")), []) == ((), ())


PIECES = st.lists(
    st.sampled_from(
        [
            "Peter Lorenz",
            "Lorenz",
            "Frau Brandt",
            "der Minister",
            "er",
            "sie",
            "Ihrer Meinung",
            "die Polizei",
            "(BfN)",
            "„",
            "“",
            ",",
            ".",
            " und ",
            " sagte ",
            "\n",
            "ein Sprecher",
            "von der",
            "Brandts",
            "’s",
            "-",
            "GmbH",
            "des",
            "Angaben",
        ]
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(PIECES, st.text(max_size=40))
def test_any_words_as_speakers_are_resolved_without_fail(pieces, noise):
    text = " ".join([*pieces, noise])
    begins = [len(" ".join(pieces[:number])) + bool(number) for number in range(len(pieces))]
    spans = [(begin, begin + len(piece)) for begin, piece in zip(begins, pieces, strict=True)]
    spans.append((0, len(text)))
    statements = [Statement(StatementType.INDIRECT, ((0, 0),), (span,)) for span in spans]
    resolved, people = resolve_speakers(Tokens(pipeline.parse(text, "de")), statements)
    assert len(resolved) == len(statements)
    for person in people:
        assert person.name
        assert all(0 <= begin < end <= len(text) for begin, end in person.mentions)


@pytest.mark.parametrize("firm", ["Das Unternehmen", "Der Betreiber"])
def test_a_firm_is_not_the_fire_brigade_but_whoever_runs_the_plant(firm):
    fire = "Die Feuerwehr löschte den Brand im Werk. "
    assert names(fire + f"[{firm}] weist jede Schuld von sich.") == [firm.split()[1]]
    named = "Die Feuerwehr löschte den Brand bei der Chemtec GmbH. "
    assert names(named + "[Das Unternehmen] weist jede Schuld von sich.") == ["Chemtec GmbH"]


def test_a_surname_that_is_a_noun_as_well_means_its_bearer():
    text = (
        "Der Gutachter Emil Richter kam. Laut [Richter] hält das Haus. [Richter] zufolge ist "
        "es alt. Gut, so [Richter]."
    )
    assert names(text) == ["Emil Richter"] * 3
    assert names("Der Gutachter Emil Richter kam. [Richter] kritisierten das Urteil.") == [
        "Richter"
    ]


def test_a_pronoun_tells_the_gender_of_whom_it_surely_means():
    text = (
        "Quynh kam spät. [Sie] sagte, der Bus fehle. Ihr Bruder wartete schon. [Er] fragte nach "
        "dem Fahrplan."
    )
    assert names(text) == ["Quynh", "Bruder"]


def test_the_conviction_of_a_court_is_the_courts():
    assert names("Nach [Überzeugung des Landgerichts] war es Mord.") == ["Landgericht"]
    assert names("Wie aus dem [Umfeld von Petra Sommer] verlautet, bleibt sie.") != ["Petra Sommer"]


def test_own_statements_are_of_whoever_the_verb_is_about():
    assert names("Die Behörde will das nach [eigenen Angaben] prüfen.") == ["Behörde"]
    assert names("Nach [eigenen Angaben] hat Peter Sommer nichts gewusst.") == ["Peter Sommer"]


def test_the_reasons_somebody_gives_are_his():
    assert (
        names("Der Zeuge kam. [Er] wusste nichts. Es war dunkel, so [seine Begründung].")
        == ["Zeuge"] * 2
    )


def test_der_minister_is_one_and_angaben_der_minister_are_of_several():
    assert names("Der Justizminister kam. Die Reform sei wichtig, so [der Minister].") == [
        "Justizminister"
    ]
    _, people = read("Nach [Angaben der Minister] fehlt Geld.")
    assert [person.kind for person in people] == [PersonKind.GROUP]


def test_he_is_not_the_prosecution():
    text = (
        "Laut [Anklage] war es Betrug. Der Wirt bestreitet das. Er sei krank gewesen, ließ [er] "
        "mitteilen."
    )
    assert names(text) == ["Anklage", "Wirt"]


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Die Berliner Feuerwehr", "Berliner Feuerwehr"),
        ("Das Dresdner Landgericht", "Dresdner Landgericht"),
        ("Angaben der Bremer Polizei", "Bremer Polizei"),
        ("Der Deutsche Wetterdienst", "Deutscher Wetterdienst"),
        ("Das Auswärtige Amt", "Auswärtiges Amt"),
    ],
)
def test_adjectives_of_places_stay_as_they_are_and_others_get_their_ending(phrase, name):
    assert names(f"[{phrase}] warnt vor Eile.") == [name]


def test_an_organisation_in_somebodys_title_is_met_there():
    text = (
        "[Ada Sommer, Sprecherin der Chemtec GmbH], kam spät. [Das Unternehmen] wies alles zurück."
    )
    assert names(text) == ["Ada Sommer", "Chemtec GmbH"]


def test_what_an_agency_knows_is_the_agencys():
    assert names("Nach [dpa-Informationen] wusste das Amt Bescheid.") == ["dpa"]
    assert names("Die Polizei kam. Nach [Polizei-Angaben] war es Mord.") == ["Polizei"]
    assert names("Nach [Medien-Berichten] war es Mord.") == ["Medien-Berichten"]


def test_an_organisation_named_behind_what_it_is_goes_by_its_name_and_is_met_again_by_what_it_is():
    text = (
        "[Der Betreiber, die Nordstrom AG], teilte mit, das Netz halte. Es sei gut, so [der "
        "Betreiber]."
    )
    assert names(text) == ["Nordstrom AG"] * 2


def test_one_of_several_is_who_is_named_behind_the_comma():
    text = "[Einer der Autoren, der Abgeordnete Karl Meier], kam spät. [Meier] ging."
    assert names(text) == ["Karl Meier"] * 2
