"""axe-core on every page, in both themes, wide and narrow."""

from datetime import date
from uuid import uuid4

import pytest
from django.utils import timezone

from api.models import Delivery
from articles.models import IncomingItem, Subject, Topic
from claims.comparison.similar_claims import compare_claims_of
from claims.models import BulkChange, CarriedClaim, ChangeSet, Claim, SavedFilter
from claims.review import presence
from newsroom.models import Invitation, User
from newsroom.roles import ADMINISTRATOR, EDITOR
from published_checks.intake import keep_checks
from published_checks.reading import CheckRecord
from streams.models import Feed, IntakeFile, IntakeLine, SeenEntry
from tests.api.callers import a_token
from tests.api.webhooks.test_outbox import a_webhook
from tests.browser.accessibility.axe import complaints, with_axe
from tests.browser.conftest import log_in, sign_in
from tests.cast import a_claim, a_speaker, an_article, an_evidence, person

pytestmark = pytest.mark.browser


@pytest.fixture
def claim(ellen):
    claim = a_claim(an_article(published_on=date(2018, 3, 1)), speaker=a_speaker(state="kept"))
    claim.reject(by=ellen, seen=1, because="hearsay")
    waiting = a_claim(claim.article, quote="kostet das zwei Millionen Euro", kind="Indirect")
    waiting.assign(ellen, seen=1)
    waiting.mark_check_worthy(True, seen=2)
    waiting.undo(seen=3, by=ellen)
    SavedFilter.keep(ellen, "Waiting", "state=pending")
    presence.record_presence(claim.article, person("emil", EDITOR), uuid4())
    BulkChange.objects.create(
        action="accept", claims=[claim.pk], versions=[2], number=1, made_by=ellen
    )
    ChangeSet.objects.create(action="accepted", made_by=ellen).change(
        Claim.objects.all(), {"is_check_worthy": True}
    )
    revision = an_article("„Wir bauen keine Brücke“, heißt es nun.", previous=claim.article)
    CarriedClaim.objects.create(
        revision=revision, claim=waiting, fate="changed", places=[[[0, 23]]]
    )
    return claim


@pytest.fixture
def evidence(claim):
    evidence = an_evidence(Claim.objects.latest("pk"))
    compare_claims_of(claim.article)
    check = {"address": "https://checks.example/1", "rating": "False", "truth": 0.0}
    keep_checks([CheckRecord(claim=evidence.claim.quote, language="de", **check)], "feed")
    return evidence


def an_archive():
    """One that is half read, with an item that failed."""
    file, is_new = IntakeFile.objects.get_or_create(
        sha256="0",
        defaults={
            "name": "a-rather-long-name-of-an-archive-of-the-Lindenauer-Bote-1998-2004.jsonl.gz",
            "size": 2_000_000, "read_bytes": 1_000_000, "seconds": 60, "position": 2,
            "state": "running", "counts": {"new": 1, "failed": 1},
        },
    )  # fmt: skip
    if is_new:
        IntakeLine.objects.create(
            file=file, number=2, item="line 2", fate="failed", problem="There is no text in it."
        )
    return file


def a_subjects_page():
    """One that waits and one that is decided."""
    Subject.objects.get_or_create(key="medtop:20000538", name="Wohnungsbau", code="medtop:20000538")
    decided, is_new = Subject.objects.get_or_create(key="lokales", name="Lokales")
    if is_new:
        decided.decide(Topic.objects.named("Lokales"), by=User.objects.get(username="ellen"))
    return "/articles/subjects/"


def a_feed():
    """One with everything that its page can show."""
    feed, is_new = Feed.objects.get_or_create(
        address="https://bote.example/a/rather/long/address/of/a/feed?of=the&Lindenauer=Bote",
        defaults={
            "title": "Lindenauer Bote",
            "health": "failing",
            "problem": "The server answered 503.",
            "moved_to": "https://bote.example/new",
            "polled_at": timezone.now(),
        },
    )
    if is_new:
        item = IncomingItem.objects.create(
            kind="address", name="x", address="https://bote.example/1", state="failed",
            outcomes=[{"error": "The server cannot be reached."}],
        )  # fmt: skip
        SeenEntry.objects.create(
            feed=feed, key="1", title="Eins", address=item.address, item=item,
            published="2025-10-14T07:05+02:00",
        )  # fmt: skip
    return feed


def pages_of_articles(claim, evidence):
    article = f"/articles/{claim.article_id}/"
    revision = CarriedClaim.objects.get().revision.get_absolute_url()
    facts = (article, f"{article}facts/", f"{article}withdraw/", f"{revision}compare/", revision)
    return ("/articles/new/", "/articles/", *facts, a_subjects_page())


def pages_of_claims(claim, evidence):
    counts = ("/claims/counts/", "/claims/counts/further/", "/claims/figures/")
    lists = ("/claims/", "/claims/?state=pending", "/claims/filters/", "/claims/rules/")
    bulk = f"/claims/bulk/{BulkChange.objects.get().pk}/"
    changes = ("/changes/", f"/changes/{ChangeSet.objects.get().pk}/")
    one = f"/claims/{claim.pk}/"
    told = (f"{one}said-before/", f"{one}quotation/", f"/claims/{evidence.claim_id}/checks/")
    return (*lists, *counts, bulk, *changes, one, f"/claims/{evidence.claim_id}/", *told)


def pages_of_speakers_and_sources(claim, evidence):
    source = f"/sources/{evidence.source_id}/"
    speakers = ("/speakers/", f"/speakers/{claim.speaker_id}/", "/speakers/positions/")
    shown = (f"/evidence/{evidence.pk}/", f"/evidence/{evidence.pk}/passage/", "/checks/")
    return (*speakers, "/sources/", "/sources/new/", source, f"{source}correct/", *shown)


def pages_of_ones_own(claim, evidence):
    account = ("/account/2fa/", "/account/sessions/", "/account/password/change/")
    day = ("/", "/notifications/", "/numbers/", "/day/due/", "/shortcuts/", "/profile/", *account)
    coming_in = ("/feeds/", f"/feeds/{a_feed().pk}/", "/archives/", f"/archives/{an_archive().pk}/")
    return (*day, *coming_in, "/nothing/")


@pytest.mark.parametrize(
    "pages",
    [pages_of_articles, pages_of_claims, pages_of_speakers_and_sources, pages_of_ones_own],
)
def test_no_page_has_a_violation_or_scrolls_sideways(context, claim, evidence, pages):
    page = with_axe(context)
    sign_in(page, "ellen")
    for address in pages(claim, evidence):
        page.goto(address)
        assert (address, complaints(page)) == (address, [])


def test_neither_log_in_nor_an_opened_card_nor_the_help_has_a_violation(context, claim):
    page = with_axe(context)
    page.goto("/login/")
    assert complaints(page) == []
    log_in(page, "ellen")
    page.goto(f"/articles/{claim.article_id}/")
    page.locator(f"#claim-{claim.pk}").get_by_role("link", name="Change").click()
    page.locator(".claim.open").wait_for()
    assert complaints(page) == []
    page.keyboard.press("?")
    page.get_by_role("dialog").wait_for()
    assert complaints(page) == []


def test_the_first_view_of_the_desk_is_light(context, ellen, claim):
    """At most 150 kB for an article's page with nothing in the browser's cache, counted
    uncompressed.
    """
    page = context.new_page()
    log_in(page, "ellen")
    context.set_extra_http_headers({"Cache-Control": "no-cache"})
    sizes = []
    page.on("response", lambda response: sizes.append(len(response.body())))
    page.goto(f"/articles/{claim.article_id}/", wait_until="networkidle")
    assert len(sizes) >= 5
    assert sum(sizes) <= 150_000


def test_no_page_of_administrators_has_a_violation(context, ellen):
    alma = person("alma", ADMINISTRATOR)
    article = a_claim().article
    _invitation, token = Invitation.make(EDITOR, by=alma, name="Nora Petersen")
    person("locked", EDITOR).lock_out(by=alma)
    page = with_axe(context)
    page.goto(f"/invitation/{token}/")
    assert complaints(page) == []
    sign_in(page, "alma")
    webhook = a_webhook(User.objects.get(username="alma"))
    a_token(webhook.made_by)
    run = article.runs.create()
    run.finish({run: 0}, "test 1")
    Delivery.objects.get().note_attempt(status=500, problem="", seconds=0.2)
    systems = ("/systems/", "/systems/webhooks/", f"/systems/webhooks/{webhook.pk}/")
    for address in ("/people/", "/jobs/", f"/articles/{article.pk}/erase/", *systems):
        page.goto(address)
        assert (address, complaints(page)) == (address, [])
