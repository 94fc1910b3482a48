"""E-mails (.eml, RFC 5322): a press release, a newsletter, an answer to a question."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from email.utils import parseaddr

from extraction.text.languages import detect

from ..article_lines.first_titles import first_title
from ..article_lines.private_notes import record_without_notes
from ..dates.moments import Moment
from ..errors import BrokenDocumentError, NoTextError
from ..html_pages.page import read_page
from ..people.authors import read_authors
from ..readers.mail_text import is_for_html, part_bytes, plain_words, readable_parts
from ..records import ArticleRecord
from ..registry import LIKELY, NO, SURELY, Document, Format
from .html import decode_page

_HEADER = re.compile(
    r"(?:^|\n)(from|to|subject|date|message-id|received|mime-version|return-path):", re.I
)
_HOUSE = re.compile(r"\b(?:GmbH|AG|e\.\s?V|Newsletter|Presse\w*|Redaktion|News|Desk|Team)\b")
_PREFIX = re.compile(r"\A(?:(?:re|aw|fwd?|wg)\s*:\s*)+", re.IGNORECASE)


def read_mail(document: Document) -> Iterator[ArticleRecord]:
    message = email.message_from_bytes(document.data, policy=email.policy.default)
    try:
        facts = _facts(message)
        plain_parts, html_parts = readable_parts(message)
        plain = "\n\n".join(words for part in plain_parts if (words := plain_words(part)))
    except (ValueError, LookupError, AttributeError) as error:
        raise BrokenDocumentError(str(error)) from error
    if is_for_html(message, plain, html_parts):
        try:
            yield _as_page(html_parts[0], facts, document.address)
            return
        except NoTextError:
            if not plain:
                raise
    if not plain:
        raise NoTextError
    record = ArticleRecord(
        title=str(facts["title"] or first_title(plain)),
        text=plain,
        outlet=str(facts["outlet"]),
        authors=_authors(facts),
        published=_published(facts),
        language=detect(plain),
        address=document.address,
        origins=dict.fromkeys(_known(facts), "mail"),
    )
    yield record_without_notes(record)


def _as_page(part: email.message.Message, facts: dict[str, object], address: str) -> ArticleRecord:
    """A newsletter's HTML is read as a page; what the mail says of itself counts for more."""
    markup = decode_page(part_bytes(part), part.get_content_charset() or "")
    page = read_page(markup, address)
    return ArticleRecord(
        title=str(facts["title"]) or page.title,
        text=page.text,
        lead=page.lead,
        outlet=str(facts["outlet"]) or page.outlet,
        authors=_authors(facts) or page.authors,
        published=_published(facts) or page.published,
        language=page.language,
        address=address,
        sections=page.sections,
        posts=page.posts,
        passages=page.passages,
        origins={**page.origins, **dict.fromkeys(_known(facts), "mail")},
        warnings=page.warnings,
    )


def _facts(message: EmailMessage) -> dict[str, object]:
    name, sender = parseaddr(str(message["From"] or ""))
    people = read_authors(name)
    house = sender.rpartition("@")[2]
    is_person = bool(people) and len(people[0].split()) in (2, 3) and not _HOUSE.search(name)
    return {
        "title": _PREFIX.sub("", " ".join(str(message["Subject"] or "").split())),
        "outlet": house if is_person or not name else name,
        "authors": people if is_person else (),
        "published": _moment(message),
    }


def _moment(message: EmailMessage) -> Moment | None:
    """When it was sent, in the sender's own zone."""
    sent = getattr(message["Date"], "datetime", None)
    if not isinstance(sent, datetime):
        return None
    return Moment(sent.isoformat(timespec="seconds"))


def _authors(facts: dict[str, object]) -> tuple[str, ...]:
    found = facts["authors"]
    return found if isinstance(found, tuple) else ()


def _published(facts: dict[str, object]) -> Moment | None:
    found = facts["published"]
    return found if isinstance(found, Moment) else None


def _known(facts: dict[str, object]) -> list[str]:
    return [name for name, value in facts.items() if value]


def _is_mail(document: Document) -> float:
    head = document.head[:4000]
    if not re.match(r"(?:From |[A-Za-z][A-Za-z-]{1,40}:[ \t])", head):
        return NO
    names = {name.lower() for name in _HEADER.findall(head)}
    if "multipart/related" in head.lower() and "snapshot-content-location" in head.lower():
        return NO
    if len(names & {"from", "date", "subject"}) >= 2 and names & {
        "message-id",
        "mime-version",
        "received",
        "to",
        "return-path",
    }:
        return SURELY
    return LIKELY if document.extension == ".eml" and names else NO


FORMAT = Format(
    name="e-mail",
    read=read_mail,
    sniff=_is_mail,
    media_types=frozenset({"message/rfc822"}),
    extensions=frozenset({".eml"}),
)
