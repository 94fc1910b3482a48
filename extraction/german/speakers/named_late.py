"""Speakers who are named at the end of a sentence, behind a word that keeps them back: »sagt einer,
der es wissen muss: Karl Bahr«, »sagt nicht irgendwer, sondern Karl Bahr«.
"""

from __future__ import annotations

from extraction.german.grammar.noun_phrases import phrase_end
from extraction.parse.clauses import Clause, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.animacy import can_speak

_KEPT_BACK = word_groups("de")["kept_back_speakers"]


def named_at_last(words: Words, sentence: Sentence, head: int) -> WordSpan | None:
    """»sagt einer, der es wissen muss: | Karl Bahr«; None where nobody is kept back."""
    if words.lower[head] not in _KEPT_BACK:
        return None
    end = sentence.end
    while end > head and words.texts[end - 1] in ".!":
        end -= 1
    colon = next((i for i in range(end - 1, head, -1) if words.texts[i] in ":–"), -1)
    return _somebody(words, colon + 1, end) if colon > head else None


def named_instead(words: Words, sentence: Sentence, clause: Clause) -> WordSpan | None:
    """»Das sagt nicht irgendwer, sondern | Karl Bahr«; None without such a pair."""
    verb = clause.finite
    if verb < 0 or words.lower[verb + 1 : verb + 2] != ["nicht"]:
        return None
    if words.lower[clause.first : verb] not in ([], ["das"], ["dies"]):
        return None  # »Er rügt nicht den Minister, sondern den Kanzler«
    but = next((i for i in range(verb + 2, sentence.end) if words.lower[i] == "sondern"), -1)
    if but < 0 or words.texts[but - 1] != "," or words.pos[verb + 2] == "ADP":
        return None
    head = next((i for i in range(but + 1, sentence.end) if words.pos[i] in NOMINAL), -1)
    return _somebody(words, but + 1, phrase_end(words, head, sentence.end)) if head >= 0 else None


def _somebody(words: Words, begin: int, end: int) -> WordSpan | None:
    """The words from ``begin`` where they name somebody, without a verb or a preposition first."""
    plain = not any(words.finite[i] for i in range(begin, end)) and words.pos[begin] != "ADP"
    speaks = any(can_speak(words, i, "de") for i in range(begin, end) if words.pos[i] in NOMINAL)
    return WordSpan((begin, end)) if plain and speaks else None
