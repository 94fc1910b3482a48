"""The forms of ``data/layout.json``, compiled: what is no prose begins, ends or reads like one of
them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extraction.records import Span
from extraction.text.layout_phrases import any_of, layout_phrases


@dataclass(frozen=True, slots=True)
class LayoutForms:
    """What place lines, credits, bylines and links look like, of all languages."""

    #: The label of a date, or the place before one, at the beginning of a text.
    date_label: re.Pattern[str]
    #: The place line of an agency.
    place_line: re.Pattern[str]
    #: A place and a dash, without an agency.
    plain_place_line: re.Pattern[str]
    #: What a picture's credit begins with.
    credit: re.Pattern[str]
    #: What it ends with.
    credit_end: re.Pattern[str]
    #: A credit in brackets, inside a paragraph.
    credit_inside: re.Pattern[str]
    #: Who wrote the article, as a paragraph.
    byline: re.Pattern[str]
    #: The same at the end of one.
    byline_end: re.Pattern[str]
    #: How links of a page begin.
    navigation: re.Pattern[str]
    #: Words that links consist of.
    navigation_words: frozenset[str]
    #: What tells of the material used, in small letters.
    notes: tuple[str, ...]


@cache
def layout_forms() -> LayoutForms:
    """Compiled once a process."""
    data = layout_phrases()
    agency, pictures = any_of(data["agencies"]), any_of(data["picture_agencies"])
    label = any_of(data["credit_labels"])
    name = r"[A-ZÄÖÜ][\w.'’-]*"
    names = rf"{name}(?:\s+(?:{name}|van|von|de|der|zu)){{0,4}}"
    english_month = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
    english_day = (
        rf"(?:{english_month} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {english_month}(?: \d{{4}})?)"
    )
    capitals = r"[A-ZÄÖÜ]{2,20}(?:[ /][A-ZÄÖÜ]{2,20}){0,5}"
    region = rf"(?:{names}|(?:[A-Z]\.){{2}}|[A-Z][a-z]{{1,4}}\.)"
    sign = r"(?:©|\([Cc]\)|Copyright\b)"
    notes = any_of(data["material_notes"])
    return LayoutForms(
        date_label=re.compile(
            rf"\s*(?:(?P<label>{any_of(data['date_labels'])})\s*:?\s+)?(?:{name},\s+(?:den\s+)?)?"
        ),
        place_line=re.compile(
            rf"{name}(?:[ "
            rf"/]{name}|\s(?:am|an|der|im|in|a\.M\.)){{0,4}}"
            rf"(?:,\s\d{{1,2}}\.\s?\w{{1,10}}\.?|, {english_day})?\s?"
            rf"\((?!(?:{any_of(data['parties'])})\))"
            rf"(?:{agency}|[a-zA-Z]{{2,6}})(?:/[\w-]{{1,12}}){{0,3}}\)\s*[-–—.:]+\s*"
            # »Bern (sda) Der …«, »(ANSA) - ROME, OCT 14 - «
            rf"|{name}(?:[ /]{name}){{0,2}} \((?:{agency})\)\s+(?=[A-ZÄÖÜ„\"»“«])"
            rf"|\((?:{agency})\)\s?[-–—]\s?{capitals}(?:, [A-Z]{{3,4}} \d{{1,2}})?\s?[-–—]\s"
            rf"|{name}(?:[ /]{name}){{0,2}},\s(?:den\s)?\d{{1,2}}\.\s?(?:\d{{1,2}}\.|{name})"
            rf"\s?\d{{4}}\s?[.:–—-]+\s+(?=[A-ZÄÖÜ„\"»“])"
            rf"|{capitals}(?:, {region})?(?:, {english_day})?"
            rf"\.? (?:\({name}(?: {name}){{0,2}}\)|/[\w -]{{2,30}}/)\s*[-–—.]+\s*"
        ),
        plain_place_line=re.compile(
            rf"(?:[A-ZÄÖÜ]{{3,20}}|{name}(?:/{name})?)(?:\s(?:am|an\sder)\s{name})?"
            rf"(?:\s?[–—]|\s-)\s?(?=[A-ZÄÖÜ„\"»“])"
            rf"|{capitals}(?:, {region})?(?:, {english_day})?\s?(?:[–—]|--)\s?"
            r"(?=[A-ZÄÖÜ„\"»“‘\d])"
            rf"|{name}(?: {name}){{0,2}}(?:, {name})?, {english_day}\s?[–—-]\s?"
        ),
        credit=re.compile(
            rf"{sign}|(?:{label})\s?:|(?:{pictures})\s?/\s?\w|\[?(?:{pictures})\]?\Z"
            rf"|\((?:{label})\s?:"
        ),
        credit_end=re.compile(
            rf"(?:^|\s)(?:\|\s*)?(?:(?:{label})\s?:\s*|{sign}\s*)"
            rf"(?:[A-ZÄÖÜ]|{pictures})[^\s.!?]{{0,30}}"
            rf"(?:\s+[^\s.!?]{{1,30}}){{0,6}}[.)\]]?\Z|[(/]\s?(?:{pictures})\)?\Z"
        ),
        credit_inside=re.compile(
            rf"[(\[](?:{label})\s?:[^()\[\]\n]{{2,80}}[)\]]|[(\[]{sign}[^()\[\]\n]{{2,80}}[)\]]"
            rf"|©\s?(?:{pictures})?/?\s?{names}"
        ),
        byline=re.compile(
            rf"(?:{any_of(data['byline_openers'])}):?\s+{names}"
            rf"(?:\s*(?:,|und|and|&|/|\|)\s*(?:{names}|{agency}))*"
            rf"|\W?(?:{notes})\b.*"
            rf"|[(\[]?(?:[a-z]{{2,4}}[/,\s]+)?(?:{agency})(?:\s?[/,]\s?[\w-]{{2,12}}){{0,4}}[)\]]?",
            re.DOTALL,
        ),
        byline_end=re.compile(
            rf"\s[(\[](?:[a-z]{{2,4}}[/,]\s?)?(?:{agency})(?:[/,]\s?[\w-]{{2,12}}){{0,4}}[)\]]\Z"
            rf"|[(\[]?(?:{notes})\b[^.!?]{{0,80}}[.)\]]{{0,2}}\Z",
            re.IGNORECASE,
        ),
        navigation=re.compile(
            rf"[→►»>•\-–—|]*\s*(?:{any_of(data['navigation_openers'])})\b", re.IGNORECASE
        ),
        navigation_words=frozenset(data["navigation_words"]),
        notes=tuple(note.lower() for note in data["material_notes"]),
    )


_CLOSING_MARKS = frozenset('“”«»"')
_SIGNATURE = re.compile(
    r"[A-ZÄÖÜ][\w.-]+(?: [a-zäöü]{2,3}){0,2}(?: [A-ZÄÖÜ][\w.-]+){1,3}(?:, | \d{4}\b|\Z)"
)


# »„Wir zahlen nicht.“ – Bernd Winter, Kämmerer«: a whole sentence, a dash, a name.
_SIGNED_LINE = re.compile(
    r"[„“»\"][^\n]+?[.!?…][“”«\"]\s*[-–—]{1,2}\s*[A-ZÄÖÜ][\w.-]+"
    r"(?: (?:(?:von|van|vom|der|den|de|di|da|zu|zur) )*[A-ZÄÖÜ][\w.-]+){1,4}(?:, | \d{4}\b|\Z)"
)


# »— Bernd Winter« or »Bernd Winter, Kämmerer«, below a paragraph that is a quotation.
_SIGNED_BELOW = re.compile(
    r"[-–—]{1,2}\s*[A-ZÄÖÜ][\w’'-]+(?: [\w.,’'-]+){1,8}"
    r"|[A-ZÄÖÜ][\w’'-]+ [A-ZÄÖÜ][\w’'-]+, [\w-]+(?: [\w-]+){0,5}"
)
_NAME_ALONE = re.compile(r"[A-ZÄÖÜ][\w’'-]+ [A-ZÄÖÜ][\w’'-]+")


def signs_quotation(text: str, line: Span) -> bool:
    """»Mathilde Kehr, Glockengießerin« or »Hartmut Diekmann 1987« right below a line that a
    quotation ends or behind it in the line, or a name in a paragraph of its own.
    """
    if _SIGNED_LINE.match(text, *line):
        return True
    if _SIGNED_BELOW.fullmatch(text, *line) and _is_quotation(text, line[0]):
        return True
    above = text[max(0, line[0] - 2) : line[0]]
    spoken = above[:1] in _CLOSING_MARKS and above[1:] == "\n"
    if spoken and _SIGNATURE.match(text, *line):
        return True
    if _NAME_ALONE.fullmatch(text, *line) and _is_quotation(text, line[0]):
        # somebody whom the text names again: no heading
        return len(re.findall(rf"\b{re.escape(text[slice(*line)].split()[-1])}\b", text)) > 1
    return False


def _is_quotation(text: str, end: int) -> bool:
    """Whether the paragraph in front of ``end`` is a quotation as a whole: a pull quote."""
    above = text[:end].rstrip("\n")
    begin = above.rfind("\n") + 1
    return len(above) > begin + 1 and above[begin] in '“„"' and above[-1] in _CLOSING_MARKS
