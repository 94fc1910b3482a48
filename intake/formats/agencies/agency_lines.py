"""What is no prose among the paragraphs of an agency: datelines, bylines, what the desk says of the
text, who signed it off; and the lines that are left out, since they are for editors alone.
"""

from __future__ import annotations

import re

from ...people.authors import AGENCIES, byline_people
from ...readers.text_builder import TextBuilder
from ...records import ArticlePassage, ArticlePassageKind, SpecialGenre
from .genres import special_genre

# »Berlin (dpa) - «, »NEW YORK (AP) — «, »Tegucigalpa, Jan 2 (EFE).- «, »LONDON, Oct 3 (Reuters) - «
_DATELINE = re.compile(
    r"[A-ZÄÖÜ][^\s()]*(?:[ ,/]+[^\s()]+){0,7} ?\([^()]{2,30}\) ?[.:]? ?(?:--?|–|—) ?"
)
# The same with the agency in front: »(ANSA) - Rome, October 11 - «
_DATELINE_BEHIND = re.compile(r"\([A-Z]{2,12}\) ?[-–—] ?[A-ZÄÖÜ][^()\n]{1,40}? [-–—] ")
# Without a dash, by an agency that is known: »Frankfurt a.M. (epd). «, »Bern (sda) «
_PLACE_WORD = r"(?:[A-ZÄÖÜ][^\s()]*|a\.[A-Z]\.|am|an|der|im|in|bei|de|la|le|les|ob|sur)"
_BARE_DATELINE = re.compile(
    rf"[A-ZÄÖÜ][^\s()]*(?:[ ,/]+{_PLACE_WORD}){{0,4}} ?\((?P<agency>[^()]{{2,30}})\)[.:]? "
    r"(?=[\W\d]*[A-ZÀ-ÖØ-Þ])"
)
# »MOSCOW, January 21. /TASS/. «, »København /ritzau/: «, »AUSTIN, Feb. 1, 2025 /PRNewswire/ -- «
_STROKE_DATELINE = re.compile(
    r"[A-ZÄÖÜ][^/\n]{2,60}?[.,]? ?/(?P<agency>[\w -]{2,25})/[.:]? ?(?:[-–—]{1,2} ?)?"
)
# Without brackets, behind the day: »LINDENAU, Japan, Dec. 9 Kyodo - «
_DAY_DATELINE = re.compile(
    r"[A-Z][^()\n]{2,50}? [A-Z][a-z]{2,8}\.? \d{1,2} (?P<agency>[A-Za-z][\w-]{1,11}) ?[-–—] "
)
_DESK_NOTE = re.compile(
    r"\((?:(?:Adds|Updates?|Corrects|Recasts|Repeats|Refiles|Releads|Removes|Editing|Writing"
    r"|Compiled|(?:Additional )?Reporting|GRAFIK|AVISO|SERVICE|S E R V I C E|A V I S O"
    r"|Stand:|Berichtig(?:t|ung)|Korrig(?:iert|ierte)|Korrektur|Wiederholung|Zusammenfassung"
    r"|(?:Das|Die) (?:Gespräch|Interview|Fragen) (?:führten?|stellten?))(?:\b|(?<=:)).*)\)"
    # »N i e u w bericht, vervangt: …«: no prose is set like that.
    r"|(?:[A-Za-z] ){4,}.*",
    re.DOTALL,
)
_BYLINE = re.compile(r"(?:By|Von) (?:[A-ZÄÖÜ][\w.’'-]+(?:,? |$)|and |und |von |van |de ){2,10}")
_TRAILER = re.compile(
    r".{0,80}\b(?:can be reached at|contributed to this (?:report|story)|reported from)\b"
    r"|This report by .{2,60} was first published\b|Cette dépêche de .{2,60} a été publiée\b"
    r"|Follow .{2,60} (?:at|on) (?:https?:|www\.|Twitter|X\b|Bluesky|Mastodon)"
)
_LONGEST_HEAD = 8  # paragraphs
_SIGNED_OFF = re.compile(r"[(/](?P<agency>[^()/]{2,30})[)/]\.?")
#: Who wrote and checked it, below the last paragraph: »ab/cd«.
INITIALS = re.compile(r"[a-z]{2,5}(?:[/-][a-z]{2,5}){1,5}|[A-Z]{2,4}-[A-Z]{2,4}")
# »AAP RTV ar«: the agency, its service and who wrote it
_SERVICE = re.compile(r"(?P<agency>[A-Za-z]{2,7})(?: [\w/]{1,4}){1,4}")
_MOST_SIGN_OFFS = 3
_LONGEST_NAME = 20  # characters, with what stands around it
_TELLING = 3  # words of a quotation; fewer may be said twice

_RULE = re.compile(r"[_*=\-–—·\s]{3,}")
_CODE = re.compile(r"(?:<[^<>]*>\s*)+")  # of an embed, for editors to copy
_CLOSERS = frozenset({"ends", "end", "mfl", "more", "(more)", "-30-", "(schluss)", "(forts.)"})
_SIGNATURE = re.compile(r"=+ ?[A-Z]\w{2,20}")  # »==Kyodo«
_LINE_OF_A_SERVICE = re.compile(
    r"View source version on \S+: .*|FULL (?:SCRIPT|STORY|TEXT)(?: TO)? FOLLOWS?"
    r"|MORE TO (?:FOLLOW|COME)\.?"
)
# »EFE«, »(©NTB)« or »/ritzau/« behind the last sentence
_SIGNED_BEHIND = re.compile(
    r"(?<=[.!?»”\"“’])\s*[(/]?(?:©|\(c\)|Copyright)?\s?(?P<agency>[A-Za-z]{2,6})[)/]?\.?"
)
# »(Reporting by …; Editing by …)«
_CREDITS_BEHIND = re.compile(
    r"(?<=\S) \((?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ransla\w+)|Compiled)\b"
    r"[^()]*\)\Z"
)
_ROUTES = re.compile(r"Keywords: [A-Z\d][A-Z\d /,&()-]*")
# A single one that touches a word is part of it: »Disney+«, »+2 Grad«.
_FLASH = re.compile(
    r"^\s*(?:\*+(?=\w)|\+{2,}|\+(?=\s))[+\s]*|\s+\+[+\s]*$|\+{2,}\s*$|^>{2,}\s*(?:[A-Z]{2,8}/)?"
)
# »((vera.vogt@example.org; +49 30 555))«: where the desk is reached
_CONTACT = re.compile(r"\(+[^()]*[^\s()@]@[^\s()@]+\.[a-z]{2,}[^()]*\)+\.?", re.IGNORECASE)


def is_apparatus(words: str) -> bool:
    """Whether a paragraph is no part of the text and is left out: rules, codes, the word that says
    that it ends, and where somebody of the agency is reached.
    """
    return words.lower() in _CLOSERS or any(
        pattern.fullmatch(words)
        for pattern in (_RULE, _CODE, _SIGNATURE, _LINE_OF_A_SERVICE, _ROUTES, _CONTACT)
    )


def end_of_dateline(paragraph: str) -> int:
    """Where the place and agency in front of a paragraph end; 0 where there are none."""
    if match := _DATELINE.match(paragraph) or _DATELINE_BEHIND.match(paragraph):
        return match.end()
    bare = (
        _BARE_DATELINE.match(paragraph)
        or _STROKE_DATELINE.match(paragraph)
        or _DAY_DATELINE.match(paragraph)
    )
    return bare.end() if bare and _sends(bare["agency"]) else 0


def _sends(name: str) -> bool:
    """Whether it is an agency, or a service for press releases."""
    is_release = special_genre((name.split("-")[0],)) is SpecialGenre.PRESS_RELEASE
    return bool(known_agency(name)) or is_release


def bare_title(title: str) -> str:
    """Without the signs of a flash around it: »+++ Reich resigns +++«, »>>>ANSA/Reich resigns«."""
    return _FLASH.sub("", title)


def title_out_of(text: str) -> str:
    """The first paragraph, without its dateline, where nobody wrote a headline."""
    first = text.split("\n", 1)[0]
    return first[end_of_dateline(first) :][:200]


def known_agency(name: str) -> str:
    """»dpa« for »dpa/lby«, »NTB« for »NTB-Reuters«; "" for what is no agency."""
    whole, first = name.split("/")[0].strip().lower(), re.split(r"[/-]", name)[0].strip().lower()
    return AGENCIES.get(whole, "") or AGENCIES.get(first, "")


def agency_of_dateline(text: str) -> str:
    """The agency that the first dateline names, if it is a known one."""
    return known_agency(dateline_source(text))


def dateline_source(text: str) -> str:
    """Who sends a text by its first dateline: »dpa«, »ots«, »GLOBE NEWSWIRE«; "" for nobody."""
    for paragraph in text.split("\n\n")[:_LONGEST_HEAD]:
        if end := end_of_dateline(paragraph):
            named = re.search(r"[(/]([^()/]{2,30})[)/]", paragraph[:end])
            return named[1] if named else ""
    return ""


# What Reuters and others have in front of a headline: »CORRECTED-UPDATE 2-Harbour to open«
_TITLE_MARK = re.compile(
    r"(?P<mark>CORRECTED|CORRECTION|REFILE|UPDATE|WRAPUP|RPT)(?: \d{1,2})?(?:-\(OFFICIAL\))?[-:] ?"
)
_TITLE_SIGNALS = {
    **{"CORRECTED": "correction", "CORRECTION": "correction", "REFILE": "refile", "RPT": "repeat"}
}


def title_signals(title: str) -> tuple[str, ...]:
    """The signals that stand in front of a headline, which keeps them."""
    found, position = [], 0
    while mark := _TITLE_MARK.match(title, position):
        found.append(_TITLE_SIGNALS.get(mark["mark"], "update"))
        position = mark.end()
    return tuple(dict.fromkeys(found))


def mark_agency_lines(builder: TextBuilder) -> None:
    """Mark what is no prose in an agency's text: the place and agency in front of its first
    paragraph, a byline above it, what the desk says of the text, and what is pulled out of it.
    """
    position = 0
    is_begun = False  # the prose, with its dateline
    for number, paragraph in enumerate(builder.text.split("\n\n")):
        whole = (position, position + len(paragraph))
        if _DESK_NOTE.fullmatch(paragraph):
            builder.mark(whole, ArticlePassageKind.NOTE)
        elif not is_begun and number < _LONGEST_HEAD:
            if end := end_of_dateline(paragraph):
                builder.mark((position, position + end), ArticlePassageKind.DATELINE)
                is_begun = True
            elif _BYLINE.fullmatch(paragraph):
                builder.mark(whole, ArticlePassageKind.BYLINE)
        position += len(paragraph) + 2
    _mark_sign_offs(builder)
    _tell_pulled_quotes(builder)


def _mark_sign_offs(builder: TextBuilder) -> None:
    """The agency in brackets on the last lines, which stands in the dateline already, and the
    initials of who wrote and checked.
    """
    text, end = builder.text, builder.length
    for _each in range(_MOST_SIGN_OFFS):
        begin = text.rfind("\n\n", 0, end) + 2
        found = _SIGNED_OFF.fullmatch(text, begin, end)
        is_repeated = found and re.search(rf"[(/]{re.escape(found['agency'])}[)/]", text[:begin])
        service = _SERVICE.fullmatch(text, begin, end)
        is_service = service and known_agency(service["agency"])
        is_signed = is_repeated or (found and known_agency(found["agency"]))
        if begin < 2 or not (is_signed or is_service or INITIALS.fullmatch(text, begin, end)):
            break
        builder.mark((begin, end), ArticlePassageKind.NOTE)
        end = begin - 2
    _mark_agency_behind(builder, end)


def _mark_agency_behind(builder: TextBuilder, end: int) -> None:
    """The agency's name behind the last sentence, in its own paragraph, or who wrote it."""
    if credits := _CREDITS_BEHIND.search(builder.text, builder.text.rfind("\n\n", 0, end) + 2, end):
        builder.mark(credits.span(), ArticlePassageKind.NOTE)
    for found in _SIGNED_BEHIND.finditer(builder.text, max(0, end - _LONGEST_NAME), end):
        if found.end() == end and known_agency(found["agency"]):
            builder.mark(found.span(), ArticlePassageKind.NOTE)


def _tell_pulled_quotes(builder: TextBuilder) -> None:
    """A quotation set apart whose words are in the text as well is pulled out of it."""
    text = builder.text
    for number, passage in enumerate(builder.passages):
        if passage.kind is not ArticlePassageKind.QUOTE:
            continue
        words = text[slice(*passage.span)].strip(" \"'“”„«»‹›‘’.,!?…")
        if len(words.split()) >= _TELLING and text.count(words) > 1:
            pulled = ArticlePassage(ArticlePassageKind.PULL_QUOTE, passage.span)
            builder.passages[number] = pulled


def marked_lead(builder: TextBuilder) -> str:
    """The paragraph that is marked as the lead."""
    for passage in builder.passages:
        if passage.kind is ArticlePassageKind.LEAD:
            return builder.text[slice(*passage.span)]
    return ""


def printed_byline(builder: TextBuilder) -> tuple[str, ...]:
    """Who is named on a line of their own above the text."""
    for passage in builder.passages:
        if passage.kind is ArticlePassageKind.BYLINE:
            return byline_people(builder.text[slice(*passage.span)])
    return ()


def mark_trailer(builder: TextBuilder) -> None:
    """»A. Writer can be reached at …«, »B. contributed to this report« are no part of the story."""
    position = 0
    for paragraph in builder.text.split("\n\n"):
        if _TRAILER.match(paragraph):
            builder.mark((position, position + len(paragraph)), ArticlePassageKind.NOTE)
        position += len(paragraph) + 2
