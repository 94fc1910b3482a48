"""An embargo that comes, or comes back, after a verdict was published: each way out is closed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.incoming_items.reading import place_record
from articles.models import Article, IncomingItem
from claims.export.rows import all_claims, as_csv, as_json_lines
from claims.export.sqlite_tables import write_sqlite
from claims.models import Source
from intake import ArticleRecord, Moment
from tests.api.callers import Caller, a_caller
from tests.cast import a_published_verdict, an_accepted_claim, an_article, client_of

pytestmark = pytest.mark.django_db
SECRET = "Kranwerft"
QUOTE = f"„Wir schließen die {SECRET}.“"
TEXT = f"Die Ministerin Ada Sommer sagte am Montag: {QUOTE} Das kam überraschend."


class Desk:
    """Everything that leaves it, as bytes."""

    def __init__(self, editor, chief, api: Caller, folder) -> None:
        self.article = an_article(TEXT, title=f"{SECRET} schließt", outlet="DNA",
                                  address=f"https://dna.example/{SECRET}")  # fmt: skip
        self.claim = an_accepted_claim(editor, article=self.article, quote=QUOTE)
        self.verdict = a_published_verdict(self.claim, by=editor, chief=chief)
        self.editor, self.api, self.folder = client_of(editor), api, folder

    def page(self, name: str, *args: object) -> bytes:
        return self.editor.get(reverse(f"claims:{name}", args=args)).content

    def asked(self, path: str) -> bytes:
        return self.api.get(path).content

    def sqlite(self) -> bytes:
        write_sqlite(self.folder / "desk.db")
        return (self.folder / "desk.db").read_bytes()


WAYS_OUT = {
    "the verdict's page": lambda desk: desk.page("verdict", desk.claim.pk),
    "ClaimReview": lambda desk: desk.page("verdict_json", desk.claim.pk),
    "the feed": lambda desk: desk.page("verdict_feed"),
    "annotations": lambda desk: desk.page("annotations", desk.article.pk),
    "quotations": lambda desk: desk.page("quotations", desk.article.pk),
    "the text": lambda desk: desk.page("article_text", desk.article.pk),
    "CSV": lambda desk: b"".join(as_csv(all_claims(), "https://x")),
    "JSON Lines": lambda desk: b"".join(as_json_lines(all_claims(), "https://x")),
    "the table": lambda desk: desk.editor.get(reverse("claims:export")).getvalue(),
    "SQLite": lambda desk: desk.sqlite(),
    "verdicts": lambda desk: desk.asked("/verdicts"),
    "a verdict": lambda desk: desk.asked(f"/verdicts/{desk.verdict.pk}"),
    "claims": lambda desk: desk.asked("/claims"),
    "a claim": lambda desk: desk.asked(f"/claims/{desk.claim.pk}"),
    "articles": lambda desk: desk.asked("/articles"),
    "an article": lambda desk: desk.asked(f"/articles/{desk.article.pk}"),
    "a decision": lambda desk: (
        desk.api.post(f"/claims/{desk.claim.pk}/accept", {"version": desk.claim.version}).content
    ),
}


@pytest.fixture
def desk(edda, chris, alma, tmp_path) -> Desk:
    return Desk(edda, chris, a_caller(alma), tmp_path)


def in_hours(hours: int):
    return timezone.now() + timedelta(hours=hours)


@pytest.mark.parametrize("name", WAYS_OUT)
def test_what_was_published_is_held_back_until_the_embargo_is_lifted(desk, chris, name):
    told = WAYS_OUT[name]
    assert SECRET.encode() in told(desk)
    desk.article.set_embargo(in_hours(5))
    assert SECRET.encode() not in told(desk)
    desk.article.lift_embargo(by=chris, seen=desk.article.version)
    assert SECRET.encode() in told(desk)
    desk.article.set_embargo(in_hours(9))
    assert SECRET.encode() not in told(desk)


OTHER_WAYS_OUT = {
    **{name: WAYS_OUT[name] for name in (
        "the verdict's page", "ClaimReview", "the feed", "annotations", "CSV", "JSON Lines",
        "SQLite", "claims", "a claim",
    )},
    "sources": lambda desk: desk.asked("/sources"),
    "a source": lambda desk: desk.asked(f"/sources/{desk.source.pk}"),
}  # fmt: skip


@pytest.mark.parametrize("name", OTHER_WAYS_OUT)
def test_an_article_that_another_claims_verdict_rests_on_is_not_named(desk, edda, chris, name):
    other = an_article("Ada Sommer sagte: „Alles bleibt.“ Mehr sagte sie nicht.", title="Zusage")
    claim = an_accepted_claim(edda, article=other, quote="„Alles bleibt.“", source="")
    desk.source = Source.of_article(desk.article)
    claim.link(desk.source, "origin", by=edda, seen=claim.version)
    desk.verdict = a_published_verdict(claim, by=edda, chief=chris)
    desk.claim, first = claim, desk.article
    desk.article = other
    assert SECRET.encode() in OTHER_WAYS_OUT[name](desk)
    first.set_embargo(in_hours(5))
    told = OTHER_WAYS_OUT[name](desk)
    assert SECRET.encode() not in told
    assert b"bleibt" in told or name in ("sources", "a source")


def record(words: str, **facts: object) -> ArticleRecord:
    given = {"identifier": "urn:x:7", "outlet": "DNA", "language": "de", **facts}
    return ArticleRecord(title="Werft", text=f"{TEXT} {words}", **given)  # type: ignore[arg-type]


def place(given: ArticleRecord) -> Article:
    return Article.objects.get(pk=place_record(given, IncomingItem(kind="record"))["article"])


def until(hours: int) -> Moment:
    return Moment(in_hours(hours).isoformat(timespec="seconds"))


def test_a_later_version_takes_the_earlier_ones_under_its_embargo():
    first = place(record("Eins.", version="1"))
    second = place(record("Zwei.", version="2", embargo=until(5)))
    first.refresh_from_db()
    assert (second.previous, second.is_embargoed, first.is_embargoed) == (first, True, True)


def test_a_later_version_that_names_no_embargo_ends_none():
    place(record("Eins.", version="1", embargo=until(5)))
    assert place(record("Zwei.", version="2")).is_embargoed


def test_a_chiefs_word_holds_for_a_later_version_until_it_says_a_later_time(chris):
    first = place(record("Eins.", version="1", embargo=until(5)))
    first.lift_embargo(by=chris, seen=first.version)
    assert not place(record("Zwei.", version="2")).is_embargoed
    assert place(record("Drei.", version="3", embargo=until(9))).is_embargoed
    first.refresh_from_db()
    assert first.is_embargoed
