"""Where the words of a claim stand in a later version of its article."""

import pytest

from claims.revisions.anchors import Fate, anchor, likeliest

OLD = (
    "Der Rat tagte am Dienstag. „Die Brücke wird im Mai fertig“, sagte Ada Sommer. "
    "Der Haushalt ist knapp. „Ja“, sagte Bert Winter. Später sagte Cora Herbst: „Ja“."
)


def spans(text, quote, speaker="", cue=""):
    """The spans of a quote, of its speaker and cue, each where it stands behind the one before."""
    begin = text.index(quote)
    found = {"quote": [[begin, begin + len(quote)]], "speaker": [], "cue": []}
    for role, words in (("cue", cue), ("speaker", speaker)):
        if words:
            at = text.index(words)
            found[role] = [[at, at + len(words)]]
    return found


def bridge(text=OLD):
    return spans(text, "„Die Brücke wird im Mai fertig“", "Ada Sommer", "sagte")


def words(text, place):
    return [text[begin:end] for begin, end in place]


def test_words_that_stand_once_in_both_move_with_speaker_and_cue():
    new = "Vorab ein neuer Absatz.\n\n" + OLD
    found = anchor(OLD, bridge(), new)
    assert found.fate == Fate.MOVED
    assert words(new, found.spans["quote"]) == ["„Die Brücke wird im Mai fertig“"]
    assert words(new, found.spans["speaker"]) == ["Ada Sommer"]
    assert words(new, found.spans["cue"]) == ["sagte"]


def test_the_same_words_of_another_speaker_are_no_place_to_move_to():
    new = OLD.replace("„Ja“, sagte Bert Winter. ", "")
    found = anchor(OLD, spans(OLD, "„Ja“, sagte Bert"[:4], "Bert Winter"), new)
    assert found.fate == Fate.AMBIGUOUS


def test_among_several_places_the_words_around_decide():
    new = "Neu. " + OLD
    found = anchor(OLD, spans(OLD, "„Ja“", "Bert Winter"), new)
    assert found.fate == Fate.MOVED
    assert found.places == [[[new.index("„Ja“"), new.index("„Ja“") + 4]]]


def test_a_place_that_nothing_tells_apart_is_left_and_shown():
    old = "Er rief „Halt“. Er rief „Halt“. Er rief „Halt“. Er rief „Halt“. Er rief „Halt“. "
    second = old.index("„Halt“", 20)
    found = anchor(old, {"quote": [[second, second + 6]]}, "Neu. " + old + "Ende.")
    assert found.fate == Fate.AMBIGUOUS
    assert len(found.places) == 5


@pytest.mark.parametrize(
    ("before", "after"), [("sagte Ada Sommer", "sagte Bert Winter"), ("sagte Ada", "bestritt Ada")]
)
def test_words_with_another_speaker_or_verb_do_not_move(before, after):
    found = anchor(OLD, bridge(), OLD.replace(before, after))
    assert found.fate == Fate.CHANGED
    assert len(found.places) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("im Mai fertig", "nicht im Mai fertig"),
        ("im Mai", "im Juni"),
        ("Brücke wird", "Brüke wird"),
    ],
)
def test_a_changed_word_is_offered_and_never_moved(before, after):
    new = OLD.replace(before, after)
    assert anchor(OLD, bridge(), new).fate == Fate.LOST
    begin, end = likeliest("„Die Brücke wird im Mai fertig“", new, [])
    assert new[begin:end].startswith("„Die Brü")
    assert "fertig“" in new[begin:end]


def test_words_that_are_gone_are_like_nothing():
    new = "Der Rat tagte am Dienstag. Der Haushalt ist knapp. Mehr wurde nicht bekannt."
    assert likeliest("„Die Brücke wird im Mai fertig“", new, []) is None
    assert likeliest("„Die Brücke wird im Mai fertig“", "", []) is None


def test_what_another_claim_stands_at_is_not_offered():
    new = OLD.replace("im Mai", "im Juni")
    begin = new.index("„Die Brücke")
    assert likeliest("„Die Brücke wird im Mai fertig“", new, [(begin, begin + 32)]) is None


def test_a_quote_in_pieces_moves_though_the_words_between_changed():
    old = "„Wir bauen“, sagte Ada Sommer am Montag, „und zwar sofort“."
    new = "„Wir bauen“, sagte Ada Sommer am Dienstag in Lindenau, „und zwar sofort“."
    quote = [[0, 11], [old.index("„und"), len(old) - 1]]
    at = old.index("Ada Sommer")
    found = anchor(old, {"quote": quote, "speaker": [[at, at + 10]]}, new)
    assert found.fate == Fate.MOVED
    assert words(new, found.spans["quote"]) == ["„Wir bauen“", "„und zwar sofort“"]


def test_words_inside_a_longer_word_are_another_word():
    old, new = "„Nein“ hieß es, ein Nein", "Das Neinsagen fällt schwer."
    begin = old.rindex("Nein")
    assert anchor(old, {"quote": [[begin, begin + 4]]}, new).fate == Fate.LOST


def test_a_short_quote_without_a_speaker_does_not_go_to_the_other_end_of_the_text():
    old = "Am Anfang stand „Ja, gewiss“ im Raum, und alle nickten lange. Dann war Pause."
    new = "Alles ist neu geschrieben. Niemand weiß, wer „Ja, gewiss“ nun eigentlich rief."
    assert anchor(old, spans(old, "„Ja, gewiss“"), new).fate == Fate.AMBIGUOUS
