"""What somebody or something without a name of its own is called: the phrase that tells of it."""

from __future__ import annotations

from extraction.coreference.names.abbreviations import abbreviation_behind
from extraction.coreference.names.name_mentions import NamedDocument
from extraction.coreference.phrases.speaker_phrases import PhraseKind, SpeakerPhrase
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind
from extraction.text.quotation_marks import closes_one_inside

_MEASURES = (["jahre"], ["monate"])
# »the 48-year-old singer« is no longer title than »the singer«
AGES = frozenset({"year", "old", "jahre", "monate"})
_QUOTES = "„“”\"»«›‹‚‘’'"
_AROUND = " ,;–-" + _QUOTES
_MAY_LEAD_TO_BRACKET = frozenset(_QUOTES) | {"("}
_OPENERS = frozenset(("DET", "PRON", "ADV", "ADP", "SCONJ", "VERB", "AUX"))


def _without_marks(written: str, behind: str) -> str:
    """»„Nordblatt“« as »Nordblatt«; a mark that closes one inside stays, also where it stands
    ``behind`` what is written (»known as “Red | ”«).
    """
    name = written.strip(_AROUND)
    last = (written[written.index(name) + len(name) :] + behind)[:1]
    return name + last if closes_one_inside(last, name) else name


def called(document: NamedDocument, phrase: SpeakerPhrase) -> str:
    """The phrase without article and brackets, in the nominative as far as the article tells it."""
    if quoted := _quoted_name(document, phrase):
        return quoted
    tokens, words = document.tokens, document.words
    first, last = phrase.first, _last_of_name(document, phrase)
    has_article = first < last and _has_article(document, phrase)
    article = tokens.lower[first] if has_article else ""
    first += has_article
    begin, end = tokens.span(first, last)
    name = _without_marks(" ".join(tokens.text[begin:end].split()), tokens.text[end : end + 1])
    if not name:  # »des,«: of what has no name the words stand
        return tokens.text[slice(*tokens.span(phrase.first, phrase.last))].strip(" ,\n")
    years = " ".join(tokens.texts[first : first + 2]) if _is_age(tokens, first) else ""
    if (years or tokens.pos[first] == "ADJ") and first < phrase.head:
        gender = phrase.gender or words.article_gender.get(article, "")
        bare = words.strong(name.removeprefix(years).lstrip(), gender, phrase.plural)
        name = f"{years} {bare}".lstrip()
    if phrase.word and _is_genitive(document, phrase, article):
        noun = tokens.texts[phrase.head]
        name = name.replace(noun, _without_genitive(noun), 1)
    return name


def _has_article(document: NamedDocument, phrase: SpeakerPhrase) -> bool:
    """Also »deren Sprecher«; not »some of her colleagues«."""
    tokens, words, first = document.tokens, document.words, phrase.first
    owned = words.capital_nouns and words.pronouns.get(tokens.lower[first]) == "relative"
    some_of = words.heads_by_parse and tokens.lower[first + 1] in words.of
    return bool(phrase.determiner or owned) and not some_of


def _is_genitive(document: NamedDocument, phrase: SpeakerPhrase, article: str) -> bool:
    """»des Landkreises«; »der Landkreis« is none, though »der Stadt« is one."""
    ends = article in document.words.determiners["genitive"] and article.endswith("s")
    return ends and phrase.gender in ("m", "n")


def abbreviation_of(document: NamedDocument, phrase: SpeakerPhrase) -> str:
    """»Bundesamt für Naturschutz (BfN)«: inside the phrase or right behind it; empty without."""
    tokens = document.tokens
    behind = tokens.texts[phrase.head + 1 : phrase.last + 2]
    for index, text in enumerate(behind, phrase.head):
        if text in _MAY_LEAD_TO_BRACKET and (short := abbreviation_behind(tokens, index)):
            return short
    return ""


def _is_age(tokens: Tokens, i: int) -> bool:
    """»48 Jahre alter Maler«: the years begin at token ``i``."""
    return tokens.pos[i] == "NUM" and tokens.lower[i + 1 : i + 2] in _MEASURES


def is_bare(document: NamedDocument, phrase: SpeakerPhrase) -> bool:
    """Nothing but article and noun: what more there is would tell a new somebody from the one
    before.
    """
    return not any(
        _tells_more(document, i) for i in range(phrase.first, phrase.last + 1) if i != phrase.head
    )


def _tells_more(document: NamedDocument, index: int) -> bool:
    tokens = document.tokens
    return (
        tokens.pos[index] != "DET"
        and tokens.texts[index].isalpha()
        and not AGES & {tokens.lower[index], tokens.lower[index - 1]}
        and tokens.lower[index] not in document.words.mere_attributes
    )


def _quoted_name(document: NamedDocument, phrase: SpeakerPhrase) -> str:
    """»die Zeitung „Nordblatt“« is the Nordblatt."""
    if phrase.kind not in (PhraseKind.ORGANISATION, PhraseKind.NOUN, PhraseKind.NAME):
        return ""
    tokens = document.tokens
    reach = tokens.texts[phrase.first : phrase.last + 2]
    marks = [i for i, text in enumerate(reach, phrase.first) if text in _QUOTES]
    if len(marks) < 2 or marks[1] - marks[0] > 8 or marks[0] > phrase.head + 1:
        return ""
    return tokens.text[slice(*tokens.span(marks[0] + 1, marks[1] - 1))]


def _last_of_name(document: NamedDocument, phrase: SpeakerPhrase) -> int:
    """Where the name of an organisation ends; of a function, all that tells its bearer from others
    belongs to it.
    """
    tokens, words = document.tokens, document.words
    narrow = phrase.kind is PhraseKind.ORGANISATION
    inside = False
    for index in range(phrase.head + 1, phrase.last + 1):
        word = tokens.lower[index]
        familiar = word in words.behind_names and tokens.pos[index - 1] == "ADJ"
        if (word in words.behind_names and not familiar) or _ends_name(document, index):
            return index - 1  # but »a person familiar with the matter«
        if narrow and not inside and tokens.pos[index] == "ADP":
            if word not in words.in_names:
                return index - 1
            inside = True
    return phrase.last


def _ends_name(document: NamedDocument, index: int) -> bool:
    """A bracket; a comma in front of a relative clause or apposition, not one inside »für Kunst,
    Kultur und Medien«.
    """
    tokens, behind = document.tokens, index + 1
    if tokens.texts[index] != ",":
        return tokens.texts[index] == "("
    if _is_listed(document, behind):
        return False
    return behind >= len(tokens) or tokens.pos[behind] in _OPENERS or behind in document.names


def _is_listed(document: NamedDocument, index: int) -> bool:
    """»AfD, | CDU und Freie Wähler«: an organisation behind a comma, with »und« further on."""
    tokens = document.tokens
    while index < len(tokens):
        # an article, whatever the tagger takes it for
        index += tokens.pos[index] == "DET" or tokens.lower[index] in document.words.articles
        name = document.names.get(index)
        if name is None or name.kind is not PersonKind.ORGANISATION or name.last + 2 >= len(tokens):
            return False
        following = name.last + 1
        if tokens.lower[following] in document.words.conjunctions:
            return tokens.texts[following + 1][:1].isupper() or tokens.pos[following + 1] == "DET"
        if tokens.texts[following] != ",":
            return False
        index = following + 1
    return False


def _without_genitive(noun: str) -> str:
    return noun.removesuffix("es") if noun.endswith("es") else noun.removesuffix("s")
