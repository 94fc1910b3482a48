"""Rows and objects with named values as articles, by a map of names."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from ...dates.moments import Moment
from ...dates.stamps import read_stamp, unread_stamps
from ...errors import NoTextError
from ...languages.language_names import language_code
from ...people.authors import read_authors
from ...readers.text_builder import TextBuilder
from ...records import ArticlePassageKind, ArticleRecord, SpeechTurn
from ..agencies.first_paragraph import begin_with_lead
from ..agencies.genres import special_genre
from ..agencies.html_body import html_words

_SPEECHES = (
    *("speechcontent", "speech_content", "speech", "speech_text", "utterance"),
    *("rede", "redetext", "wortbeitrag"),
)
# What people call the columns of their archives, in English and German; the first one there is.
KNOWN_NAMES: dict[str, tuple[str, ...]] = {
    "title": (
        "title",
        "headline",
        "titel",
        "überschrift",
        "ueberschrift",
        "schlagzeile",
        "hed",
        "webtitle",
    ),
    "text": (
        *("text", "body", "content", "fulltext", "article", "article_text", "body_text"),
        *("maintext", "plain_text", "volltext", "inhalt", "artikel", "artikeltext", "beitrag"),
        *("articlebody", "article_body", "plaintext", "full_text", "content_text", "raw_text"),
        *_SPEECHES,
    ),
    "lead": (
        *("lead", "teaser", "description", "summary", "abstract", "vorspann", "dek"),
        *("unterzeile", "untertitel", "standfirst", "short_description"),
    ),
    "outlet": (
        *("outlet", "source", "publisher", "publication", "newspaper", "quelle", "medium"),
        *("zeitung", "source_name", "site", "source_domain", "domain"),
    ),
    "authors": (
        *("authors", "author", "byline", "autor", "autoren", "autorin", "verfasser", "autor/in"),
        *("autor:in", "verfasserin"),
    ),
    "published": (
        *("published", "date", "published_at", "publication_date", "date_publish", "datum"),
        *("pubdate", "publish_date", "datepublished", "veröffentlicht", "erschienen", "timestamp"),
        *("publishing_date", "date_published", "published_on", "published_date", "created_at"),
        *("publishedat", "webpublicationdate", "pub_date"),
        *("erscheinungsdatum", "erscheinungstag", "veröffentlichungsdatum"),
    ),
    "modified": ("modified", "updated", "date_modify", "datemodified", "geändert"),
    "language": ("language", "lang", "sprache", "inlanguage", "in_language"),
    "address": (
        "address",
        "url",
        "link",
        "permalink",
        "canonical_url",
        "adresse",
        "href",
        "source_url",
        "requested_url",
        "weburl",
        "web_url",
    ),
    # Of speeches in a parliament, a row each.
    "speaker": ("speaker", "speaker_name", "redner", "rednerin", "redner_in"),
    "first_name": ("firstname", "first_name", "vorname"),
    "last_name": ("lastname", "last_name", "nachname"),
    "party": ("party", "speaker_party", "fraktion", "partei", "faction"),
    "role": ("positionlong", "position_long", "amt", "office"),
    "topic": ("agenda", "agenda_item", "tagesordnungspunkt", "topic"),
    "identifier": ("identifier", "id", "guid", "uuid", "nummer", "kennung"),
    "keywords": ("keywords", "tags", "schlagworte", "stichworte", "topics"),
    "genres": ("genres", "genre", "textsorte", "ressort", "section", "category", "rubrik"),
}


# Columns that hold what an outlet has above its text; others may be written by a program.
_LEADS = frozenset({"lead", "teaser", "vorspann", "dek", "unterzeile", "standfirst", "summary"})
_SUMMARY = ("Only a summary of this article is here.",)
# As markup has them; »AT&T; …« is none.
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#x?[\da-fA-F]+);")
# The corpus RealNews has this column, and its days behind the month: »04-11-2019« is in April.
_RESOLVED = "url_used"
# »00/01/2010«: the corpus MLSUM knows only the month of most articles.
_NO_DAY = re.compile(r"^00[/.-](?P<month>\d\d)[/.-](?P<year>\d{4})$")
_QUOTED = re.compile(r"(?<![^\W_])[\"'](.+?)[\"'](?=\s*[,\]])")


@dataclass(frozen=True)
class Columns:
    """Which name holds which fact: ``{"text": "Volltext"}``."""

    names: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def guessed(cls, names: Iterable[str], given: Mapping[str, str] | None = None) -> Columns:
        """Those that are given, and of the others what their names say."""
        by_name = {_plain(name): name for name in names}
        found = dict(given or {})
        for fact, candidates in KNOWN_NAMES.items():
            match = next((by_name[each] for each in candidates if each in by_name), None)
            if fact not in found and match is not None and match not in found.values():
                found[fact] = match
        return cls(found)

    @property
    def holds_articles(self) -> bool:
        """Whether there is a text, or a title and a lead of what has an address and a date."""
        return "text" in self.names or self.names.keys() >= {
            "title",
            "lead",
            "address",
            "published",
        }

    def record(self, row: Mapping[str, Any]) -> ArticleRecord:
        """The article of one row. Raises NoTextError."""
        title = " ".join(_words(self._value(row, "title")).split())
        words = self._wording(row)
        if not words.text:
            raise NoTextError(title[:80])
        written = _string(self._value(row, "published"))
        day = _moment(_month_first(written) if _RESOLVED in row else written)
        genres = _list(self._value(row, "genres"))
        return replace(
            words,
            title=title or words.text.split("\n", 1)[0][:200],
            outlet=_string(self._value(row, "outlet")),
            authors=read_authors(_authors(self._value(row, "authors"))),
            published=day,
            modified=_moment(_string(self._value(row, "modified"))),
            language=language_code(_string(self._value(row, "language"))),
            address=_string(self._value(row, "address")),
            origins={fact: name for fact, name in self.names.items() if row.get(name)},
            warnings=(*words.warnings, *(unread_stamps(written) if day is None else ())),
            identifier=_string(self._value(row, "identifier")),
            genres=genres,
            special_genre=special_genre(genres),
            keywords=_list(self._value(row, "keywords")),
        )

    def _wording(self, row: Mapping[str, Any]) -> ArticleRecord:
        """The words of a row alone: a lead that is an outlet's opens a text that does not say it;
        where there is no text it is what there is.
        """
        text, lead = _words(self._value(row, "text")), _words(self._value(row, "lead"))
        turns, builder = self._turns(row, text), TextBuilder()
        builder.add(text)
        if not text:
            builder.paragraph(lead, ArticlePassageKind.LEAD)
        elif not turns and _plain(self.names.get("lead", "")) in _LEADS:
            begin_with_lead(builder, lead)
        whole, passages = builder.finished()
        warnings = () if text else _SUMMARY
        return ArticleRecord(
            "", whole, lead=lead, turns=turns, passages=passages, warnings=warnings
        )

    def _turns(self, row: Mapping[str, Any], text: str) -> tuple[SpeechTurn, ...]:
        """The row as a speech, where it is one by the name of its text and says whose it is."""
        if _plain(self.names.get("text", "")) not in _SPEECHES:
            return ()
        names = (_string(self._value(row, part)) for part in ("first_name", "last_name"))
        speaker = _string(self._value(row, "speaker")) or " ".join(filter(None, names))
        party, role = (_string(self._value(row, fact)) for fact in ("party", "role"))
        if not speaker:
            return ()
        topic = _string(self._value(row, "topic"))
        party = "" if party.isdigit() else party
        return (SpeechTurn((0, len(text)), speaker, role, party, topic=topic),)

    def _value(self, row: Mapping[str, Any], fact: str) -> Any:
        name = self.names.get(fact)
        return row.get(name) if name is not None else None


def _plain(name: str) -> str:
    return name.strip().strip("\ufeff").lower().replace(" ", "_").replace("-", "_")


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        return _string(value.get("name") or value.get("title") or value.get("value"))
    return ""


def _month_first(written: str) -> str:
    """»04-11-2019« as »2019-04-11«."""
    return re.sub(r"^(\d\d)-(\d\d)-(\d{4})$", r"\3-\1-\2", written)


def _moment(written: str) -> Moment | None:
    """A date, also as databases count it: seconds or milliseconds since 1970, in UTC."""
    counted = re.fullmatch(r"(?P<seconds>[1-9]\d{8,9})(?:\d{3}|\.\d+)?", written)
    if not counted:
        return read_stamp(_NO_DAY.sub(r"\g<year>-\g<month>", written))
    at = datetime.fromtimestamp(int(counted["seconds"]), UTC)
    return Moment(at.isoformat().replace("+00:00", "Z"))


def _words(value: Any) -> str:
    """Text; a list of paragraphs is joined, and markup read."""
    if isinstance(value, list):
        return "\n\n".join(filter(None, map(_words, value)))
    text = _string(value).replace("\r\n", "\n").replace("\r", "\n")
    if re.search(r"</?(?:p|div|br|h\d|a)\b[^<>]*>", text):
        return html_words(text)
    return html.unescape(text) if _ENTITY.search(text) else text


def _authors(value: Any) -> Any:
    """A list, also one that a program printed into its cell: »['Anna Adler', 'Bert Berg']«."""
    if isinstance(value, str) and value.strip().startswith("["):
        return _QUOTED.findall(value) or value.strip(" []")
    return _list(value) if isinstance(value, list) else _string(value)


def _list(value: Any) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(filter(None, map(_string, value)))
    return tuple(filter(None, (part.strip() for part in re.split(r"[;|]", _string(value)))))
