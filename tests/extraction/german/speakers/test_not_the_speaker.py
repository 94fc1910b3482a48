"""Who is near the words and does not say them: whom they tell of, what stands for them, the paper
that is spoken to, a thing.
"""

import pytest

from extraction import extract
from tests.extraction.found import found_in, only


def meant_in(text):
    return [statement.resolved_speaker for statement in extract(text, "de").statements]


@pytest.mark.parametrize(
    ("sentence", "speaker", "addressee"),
    [
        (
            "Das Bild sei falsch, sagte der Rundschau der Vorsitzende Uwe Klein.",
            "der Vorsitzende Uwe Klein",
            "der Rundschau",
        ),
        (
            "Das Bild sei falsch, sagte der Agentur Vorstand Uwe Klein.",
            "Vorstand Uwe Klein",
            "der Agentur",
        ),
        (
            "Das Bild sei falsch, sagte der Zeitung Sprecherin Eva Klein.",
            "Sprecherin Eva Klein",
            "der Zeitung",
        ),
        (
            "Das Bild sei falsch, sagte der Agentur LNA der Beauftragte Uwe Klein.",
            "der Beauftragte Uwe Klein",
            "der Agentur LNA",
        ),
        ("Das Bild sei falsch, sagte der Vorstand der Agentur.", "der Vorstand der Agentur", ""),
    ],
)
def test_the_paper_in_front_of_the_speaker_is_spoken_to(sentence, speaker, addressee):
    found = only(sentence)
    assert (found.speaker, found.addressee) == (speaker, addressee)


@pytest.mark.parametrize(
    ("speaker", "paper"),
    [
        ("der FDP-Politiker", "der «Grünhausener Post»"),
        ("die Ministerin", "der »Morgenpost«"),
        ("der 45-Jährige", "der Rundschau"),
    ],
)
def test_a_politician_is_nobody_of_a_paper(speaker, paper):
    assert only(f"Das sei falsch, sagte {speaker} {paper}.").speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Anders sieht das die Fondsgesellschaft Alsterblick: Das Geschäft berge Risiken.",
            "die Fondsgesellschaft Alsterblick",
        ),
        (
            "Das bestätigt auch die Juristin Elisa Norden: Ein Verbot wäre längst gescheitert.",
            "die Juristin Elisa Norden",
        ),
        ("Das zeigt eine Studie: Die Preise seien zu hoch.", "eine Studie"),
        ("Das bezweifelt der Wirt: Die Preise seien zu hoch.", "der Wirt"),
    ],
)
def test_what_stands_for_the_words_does_not_say_them(sentence, speaker):
    assert only(sentence).speaker == speaker


@pytest.mark.parametrize(
    "source", ["Dem Vernehmen nach", "Nach ersten Erkenntnissen", "Gerüchten zufolge"]
)
def test_hearsay_is_nobody(source):
    assert meant_in(f"{source} prüft Hydrotec den Verkauf der Sparte.") == [None]


def test_hearsay_with_a_giver_is_the_givers():
    assert meant_in("Nach Erkenntnissen der Polizei floh der Fahrer.") == ["Polizei"]


@pytest.mark.parametrize(
    "told", ["Der Gemeinderat habe geschlafen", "Pohl habe geschlafen", "Das Amt habe geschlafen"]
)
def test_whom_the_words_name_does_not_say_them(told):
    text = f"Den Antrag hatte Beat Zgraggen von der SVP gestellt. {told}, monierte er."
    assert meant_in(text)[-1] == "Beat Zgraggen"


@pytest.mark.parametrize("label", ["Titel", "Das Motto", "Arbeitstitel"])
def test_a_label_for_a_thing_says_nothing(label):
    assert all(not found.speaker for found in found_in(f"{label}: „Vierzehn Euro für alle“"))


@pytest.mark.parametrize("gift", ["ein Tipp", "ein Hinweis", "noch ein Satz"])
def test_whoever_gives_the_words_says_them(gift):
    found = only(f"Zum Schluss {gift} von Fachberaterin Anke Ruhnau: „Erst im Mai säen!“")
    assert found.speaker == "Fachberaterin Anke Ruhnau"


def test_whoever_is_named_inside_of_the_quoted_words_does_not_say_them():
    (outer, inner) = found_in(
        "Der Abgeordnete Faulhaber schrieb, nun sei »nicht einmal mehr der Goldfisch sicher«."
    )
    assert outer.speaker == inner.speaker == "Der Abgeordnete Faulhaber"


@pytest.mark.parametrize(
    "signature", ["Mathilde Kehr, Glockengießerin", "Mathilde Kehr 1987", "Mathilde Kehr"]
)
def test_a_pull_quote_is_of_who_signs_it_below(signature):
    text = (
        "Ihr Lehrmeister Jost Vahle sagt, sie habe kein Wort gesprochen. Die Arbeit war schwer, und "
        f"niemand half ihr.\n\n„Man hört einem Turm an, ob er krank ist.“\n{signature}\n\nNicht "
        "alle mögen ihre Urteile. Der Turm steht noch, und die Glocken läuten wieder."
    )
    assert meant_in(text)[-1] == "Mathilde Kehr"


def test_a_pull_quote_is_of_who_says_the_same_in_the_text():
    text = (
        "„Man hört einem Turm an, ob er krank ist“, sagt Mathilde Kehr. Ihr Lehrmeister Jost Vahle "
        "sagt, sie habe kein Wort gesprochen.\n\n„Man hört einem Turm an, ob er krank ist.“\n\n"
        "Nicht alle mögen ihre Urteile."
    )
    assert meant_in(text) == ["Mathilde Kehr", "Jost Vahle", "Mathilde Kehr"]


def test_who_calls_something_after_another_has_refused_it_calls_it_so():
    (found,) = found_in("Die AfD lehnte den Entwurf ab, die FDP nannte ihn «mutlos».")
    assert (found.quote, found.speaker) == ("«mutlos»", "die FDP")


def test_what_is_called_so_does_not_call_itself_so():
    found = only("Diese Rechnung bezeichnet Yıldız als „Märchenstunde“.")
    assert found.speaker == "Yıldız"


def test_what_stands_in_front_is_told_and_not_who_tells_of_it():
    found = only("Das sagte der Minister Karl Bach am Montag, wie die Zeitung schreibt.")
    assert (found.quote, found.speaker) == (
        "Das sagte der Minister Karl Bach am Montag",
        "die Zeitung",
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ruth Adlers Vorschlag, Bürger um Grundstücke zu bitten, fand keine Mehrheit.",
            "Ruth Adler",
        ),
        ("Jan Pohls Forderung, das Bad zu schließen, fand keine Mehrheit.", "Jan Pohl"),
        ("Oliver Prinz, Leiter Produktion, kündigt an, dass es klappt.", "Oliver Prinz"),
        ("Der Schäfer Friedhelm Otte sagt, das sei gut.", "Friedhelm Otte"),
        ("Prinz Harry sagte, das sei gut.", "Harry"),
    ],
)
def test_a_name_is_written_as_its_bearer_is_called(text, name):
    assert meant_in(text) == [name]


def test_a_surname_that_ends_with_s_keeps_it_where_the_text_has_it_elsewhere():
    text = "Hans Peters sagte, das sei gut. Hans Peters Vorschlag, zu gehen, wurde verworfen."
    assert set(meant_in(text)) == {"Hans Peters"}


def test_a_function_in_front_of_a_colon_is_who_has_it_in_the_sentence_below():
    text = (
        "Die Klinik schließt bald, und alle sind traurig.\n\nLandrätin: „Wir sind vor vollendete "
        "Tatsachen gestellt worden.“\n\nLandrätin Petra Hollweg (SPD) war überrascht."
    )
    assert meant_in(text) == ["Petra Hollweg"]


def test_a_headline_ends_what_is_said_with_its_mark():
    text = (
        "Bürgermeister Bach: „Wir gehen“ – Stadtrat reagiert\n\nDer Bürgermeister Karl Bach geht. Er "
        "hatte lange gezögert und mit niemandem gesprochen. Mehr ist noch nicht bekannt."
    )
    assert [(s.quote, s.speaker) for s in found_in(text)] == [("„Wir gehen“", "Bürgermeister Bach")]


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Der Wirt stellte in Aussicht, das Dach zu flicken.", "das Dach zu flicken"),
        ("Der Wirt stellte in Aussicht, dass er das Dach flickt.", "dass er das Dach flickt"),
        ("Der Wirt hat Geld in Aussicht gestellt.", "Der Wirt hat Geld in Aussicht gestellt."),
        ("Der Wirt weist jede Schuld von sich.", "Der Wirt weist jede Schuld von sich."),
    ],
)
def test_verbs_that_tell_with_a_word_beside_them(sentence, quote):
    assert only(sentence).quote == quote


@pytest.mark.parametrize("sentence", ["Der Wirt stellte Stühle auf.", "Der Weg weist nach Kiel."])
def test_without_the_word_they_tell_nothing(sentence):
    assert not found_in(sentence)


@pytest.mark.parametrize("road", ["der A7", "der B61", "der Reihe K3", "dem Typ MI-17"])
def test_a_sentence_ends_with_letters_and_a_number(road):
    text = f"Der Sprecher sagte, man warte auf der Brücke. Betroffen sei alles von {road}. Dort war es ruhig."
    assert [found.quote for found in found_in(text)][-1] == f"Betroffen sei alles von {road}."


def test_a_sentence_that_leads_to_the_next_paragraph_tells_nothing_itself():
    text = "Dazu fordert Verhandlungsführer Jan Pohl das Folgende:\n\n„Wir wollen mehr Geld.“"
    assert [(s.quote, s.speaker) for s in found_in(text)] == [
        ("„Wir wollen mehr Geld.“", "Verhandlungsführer Jan Pohl")
    ]


@pytest.mark.parametrize("head", ["Zum selben Thema", "Zum gleichen Thema:"])
def test_a_second_letter_on_a_subject_is_of_who_signs_it(head):
    text = (
        "Zum Artikel „Freibad bleibt zu“\n\nIch war dort Bademeister. Die Pumpen halten noch.\n\n"
        f"Horst Berg, Sandhausen\n\n{head}\n\nEndlich Vernunft! Das Bad kostete viel Geld. Mein "
        "Nachbar will dort bauen.\n\nAnne Pohl, Sandhausen-Ost"
    )
    assert "Anne Pohl" in meant_in(text)


@pytest.mark.parametrize(
    "hearsay", ["Er soll Geld genommen haben.", "Er soll in Kiel gewesen sein."]
)
def test_whoever_spoke_before_does_not_tell_hearsay_of_him(hearsay):
    text = f"Der Bundesrichter Jan Pohl sagte, er sei unschuldig. {hearsay}"
    assert [s.speaker for s in found_in(text)][-1] == ""


def test_an_authority_tells_hearsay_of_him():
    text = "Die Polizei teilte mit, ein Mann sei gefasst. Er soll Geld genommen haben."
    assert [s.speaker for s in found_in(text)][-1] == "Die Polizei"
