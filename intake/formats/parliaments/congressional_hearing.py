"""Hearings of committees of the Congress as govinfo publishes them: text, or the same in a page.

Paragraphs begin with four spaces, and who speaks stands in front of the first words: »Ms. Adler.«,
»Senator Berg.«, »The Chairman.« (nobody by name). Who was heard and who sits on the committee is
printed with full names. Statements handed in beforehand are written words of whoever wrote them,
papers handed in nobody's. Of several days each counts; what was handed in behind them is left out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from ...dates.written_dates import read_moment
from ...errors import NoTextError
from ...people.titled_names import titled_name
from ...readers.decoding import decode_text
from ...records import ArticlePassageKind, ArticleRecord, TurnKind
from ...registry import NO, SURELY, Document, Format
from .congressional_record import plain_record, with_quotation_marks
from .minutes import MinutesBuilder
from .speaker_labels import Voice

_FIRST_LINE = re.compile(
    r"\[(?P<house>House|Senate|Joint) (?:(?:Committee )?Hearing|Prints?),? [^\]]+\]"
)
_DAY = re.compile(
    # Of several the first: »MARCH 3 AND 4, 2022«.
    r"^ {8,}(?P<day>[A-Z]+ \d{1,2})(?:(?:,| AND|, AND) \d{1,2})*, (?P<year>\d{4})\s*$",
    re.MULTILINE,
)
_BEGIN = re.compile(
    r"^ {4}The (?:(?:[Ss]ub)?[Cc]ommittees?|[Cc]ommission)\b.{0,60} (?:met|reconvened)\b",
    re.MULTILINE,
)
_END = re.compile(r"^ {4}[\[(]Whereupon,[^\])]{0,200}\badjourned\b[^\])]{0,80}[\])]", re.MULTILINE)
_TITLE = re.compile(
    r"^ {8,}(?=[^\n]*[A-Z]{3})(?P<title>[^\na-z]+(?:\n {8,}[^\na-z]+){0,4})$", re.MULTILINE
)
_RULE = re.compile(r"^[ \t]*(?:[-=_]{5,}|\[GRAPHICS? [^\]]*\])\s*$", re.MULTILINE)
_NAME = r"(?:(?:Van|De|La|Le|St\.|Von)(?: der)? )?[A-Z][\w'’-]+(?:[ -][A-Z][\w'’-]+)?"
_ADDRESS = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof)\."
_CHAIR = r"(?:(?:Acting|Vice|Co-?) ?)?Chair(?:man|woman|person|lady)?"
_LABEL = re.compile(
    rf"(?:The (?:(?P<chair>{_CHAIR})|(?P<clerk>Clerk))|"
    rf"(?P<title>{_ADDRESS}|[A-Z][a-z]+(?: (?:[A-Z][a-z]+|of))?) (?P<name>{_NAME})"
    r"(?: of (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)?)"
    r"(?: \[(?:continuing|presiding)\])?\. (?=\S)"
)
# Titles that members and whoever presides have; those of others only where the name is known.
_OF_MEMBERS = re.compile(
    rf"(?P<chair>{_CHAIR})|Ranking Member|Senator|Representative|Congress(?:man|woman)|Delegate"
)
_STATEMENT = re.compile(
    r"^ *(?:(?:OPENING|PREPARED) )?STATEMENTS? OF (?:(?:THE )?HON(?:ORABLE|\.) )?(?P<name>[^,\n]+)"
    r"(?:,\s+(?:JR|SR|III|PH\.?D|M\.?D|ESQ)\b\.?)*"
    r"(?:,\s+(?P<office>[^\na-z]+(?:\n +[^\na-z\n]+)*))?$",
    re.MULTILINE,
)
_RANKS = re.compile(r"^(?:[A-Z]{2,}\. )+")  # »LT. GEN. EMIL KOHN«
_CAPITALS = r"(?:Mc|Mac|De|La|Le|Van)?[A-Z][A-Z.'’-]*"
_MEMBER = re.compile(
    rf"(?P<name>\b{_CAPITALS}(?: (?:{_CAPITALS}|``[A-Z]+'')){{1,6}})(?:, (?:Jr\.|JR\.|III|II))?,"
    r" (?=[A-Z]{2}|[A-Z][a-z])"
)
_WRITTEN = re.compile(
    r"\[?The (?:prepared|opening|written)?(?: (?:opening|written))? ?(?:statement|testimony) of "
    rf"(?:{_ADDRESS}|Hon\.|[A-Z][a-z]+)?(?: [A-Z][\w.]+)*? ?(?P<name>[A-Z][\w'’-]+) "
    r"follows:\]?"
)
_HANDED_IN = re.compile(r"\[The .{3,120}follows?:\]|\[.{3,120}submitted for the record:?\]")
_SURELY_SOMEBODY = 3  # paragraphs that begin with the same title and name
_OUTLETS = {"House": "House of Representatives", "Senate": "Senate", "Joint": "Congress"}


def read_hearing(document: Document) -> Iterator[ArticleRecord]:
    text = plain_record(decode_text(document.data, document.charset))
    house, title, day = (found.search(text) for found in (_FIRST_LINE, _TITLE, _DAY))
    minutes = MinutesBuilder()
    named = _as_title(title["title"]) if title else "Congressional hearing"
    minutes.topic = named
    _Reader(minutes, _people(text)).read([_RULE.sub("", day) for day in _days(text)])
    record = minutes.record(
        "congressional hearing",
        title=named,
        outlet=_OUTLETS[house["house"]] if house else "Congress",
        published=read_moment(f"{day['day'].title()}, {day['year']}") if day else None,
        language="en",
        address=document.address,
    )
    if not record.text:
        raise NoTextError
    yield record


def _days(text: str) -> Iterator[str]:
    """The course of each day on which there was a hearing, up to where it was adjourned."""
    position = 0
    for begin in _BEGIN.finditer(text):
        if begin.start() >= position:
            end = _END.search(text, begin.end())
            position = end.end() if end else len(text)
            yield text[begin.start() : position]
    if not position:
        end = _END.search(text)
        yield text[: end.end() if end else None]


def _people(text: str) -> dict[str, dict[str, str]]:
    """The offices of all members and witnesses by their names, by surnames."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    begin = _BEGIN.search(text)
    for member in _MEMBER.finditer(text[: begin.start() if begin else 0]):
        name = _written(re.sub(r"``[A-Z]+'' ", "", member["name"]))
        found[name.split()[-1]].setdefault(name, "")
    for witness in _STATEMENT.finditer(text):
        name = titled_name(_written(_RANKS.sub("", witness["name"].strip()))).name
        found[name.split()[-1]][name] = _as_title(witness["office"] or "")
    return found


def _written(name: str) -> str:
    """Capitals as a name is written: McKOHN is McKohn."""
    return " ".join(map(_small_letters, name.split()))


def _small_letters(word: str) -> str:
    """»CHILDREN'S« as Children's, »ADLER-BERG« as Adler-Berg, »McKOHN« as McKohn."""
    return re.sub(r"[A-Z][A-Z]+(?:'S\b)?", lambda found: found[0][0] + found[0][1:].lower(), word)


_SMALL = frozenset({"Of", "The", "And", "For", "In", "At", "To", "On", "Be", "A", "An"})


def _as_title(words: str) -> str:
    """Capitals as an office or a title is written; short words may be names of letters."""
    written = [_small_letters(w) if len(w) > 3 or w.title() in _SMALL else w for w in words.split()]
    rest = (word.lower() if word in _SMALL else word for word in written[1:])
    return " ".join([*written[:1], *rest])


class _Reader:
    def __init__(self, minutes: MinutesBuilder, people: Mapping[str, dict[str, str]]) -> None:
        self._minutes = minutes
        self._people = people
        self._labels: Counter[str] = Counter()

    def read(self, days: list[str]) -> None:
        paragraphs = [re.split(r"\n[ \t]*\n|\n(?= {4}\S)", day) for day in days]
        found = (_LABEL.match(block.strip()) for blocks in paragraphs for block in blocks)
        self._labels.update(label[0].strip() for label in found if label)
        for blocks in paragraphs:
            for block in blocks:
                indented = len(block) - len(block.lstrip(" "))
                words = with_quotation_marks(" ".join(block.split()))
                if words:
                    self._add(words, indented)
            self._minutes.nobody_speaks()

    def _add(self, words: str, indented: int) -> None:
        label = _LABEL.match(words) if indented == 4 else None
        voice = self._voice(label) if label else None
        if label and not voice:  # perhaps somebody else: nobody's words rather than the last one's
            self._minutes.nobody_speaks()
        if voice and label:
            self._minutes.speaks(voice)
            self._say(words[label.end() :])
        elif written := _WRITTEN.fullmatch(words):
            self._hand_in(words, written["name"])
        elif _HANDED_IN.fullmatch(words):
            self._hand_in(words, "")
        elif re.fullmatch(r"\[.*\]", words):
            self._minutes.remark(words)
        elif indented == 4 and self._minutes.voice:
            self._say(words)
        else:
            is_heading = words.upper() == words
            self._minutes.printed(words, ArticlePassageKind.HEADING if is_heading else None)

    def _hand_in(self, words: str, surname: str) -> None:
        """A paper, in front of whose first paragraph its heading stands."""
        self._minutes.nobody_speaks()
        self._minutes.printed(words)
        if surname:
            name, office = self._named(surname) or (surname, "")
            self._minutes.speaks(Voice(name, office, kind=TurnKind.WRITTEN))

    def _say(self, words: str) -> None:
        """»[Laughter.]« in the middle is nobody's words."""
        position = 0
        self._minutes.text.end_paragraph()
        for remark in re.finditer(r"\[[A-Z][^\[\]]{2,60}\.\]", words):
            self._minutes.more_words(words[position : remark.start()].rstrip())
            self._minutes.remark(remark[0], inside=True)
            position = remark.end()
        self._minutes.more_words(words[position:])

    def _named(self, surname: str) -> tuple[str, str] | None:
        """The name and office of whoever alone has the surname."""
        people = self._people.get(surname, {})
        return next(iter(people.items())) if len(people) == 1 else None

    def _voice(self, label: re.Match[str]) -> Voice | None:
        """Whom a label means; None where it may be no label, as nobody has the surname and it
        stands there but once or twice: »Last Monday. We …«.
        """
        printed = label[0].strip()
        if office := label["chair"] or label["clerk"]:
            kind = TurnKind.CHAIR if label["chair"] else TurnKind.SPEECH
            return Voice(role=f"The {office}", kind=kind, label=printed)
        title, last = label["title"], label["name"].split()[-1]
        member = _OF_MEMBERS.fullmatch(title)
        is_address = bool(re.fullmatch(_ADDRESS, title))
        is_known = is_address or member or last in self._people
        if not is_known and self._labels[printed] < _SURELY_SOMEBODY:
            return None
        name, office = self._named(last) or (label["name"], "")
        role = office if is_address else title
        chairs = bool(member and member["chair"])
        return Voice(name, role, kind=TurnKind.CHAIR if chairs else TurnKind.SPEECH, label=printed)


def _sniff(document: Document) -> float:
    begins = _FIRST_LINE.search(document.head[:2000])
    is_printed = re.search(r"(?:Publishing|Printing) Office", document.head)
    return SURELY + 0.1 if begins and is_printed else NO  # more than any page


FORMAT = Format(
    name="Congressional hearing",
    read=read_hearing,
    sniff=_sniff,
    media_types=frozenset({"text/plain", "text/html"}),
    extensions=frozenset({".txt", ".htm", ".html"}),
)
