"""A morning at the desk by keyboard alone, over several articles, with nothing in the console."""

import logging
import os
from collections import Counter

import pytest
from playwright.sync_api import expect

from claims.models import Claim, Comment, Evidence, Verdict
from claims.models.base.events import events_of
from newsroom.roles import CHIEF
from tests.browser.conftest import log_in
from tests.cast import a_claim, a_rating, a_speaker, an_article, person

pytestmark = pytest.mark.browser

# `make morning` has fifty claims over five articles.
ARTICLES, EACH = map(int, os.environ.get("WORTLAUT_MORNING", "3x4").split("x"))
# A claim, without what is typed into fields: see docs/editing.md.
MOST_KEYS = 2.5


@pytest.fixture
def claims(ellen):
    a_speaker("Helga Steinmann", state="kept")
    made = []
    for number in range(ARTICLES):
        quotes = [f"„Satz {number}{nth} steht hier.“" for nth in range(EACH)]
        text = "\n".join(f"Sie sagte: {quote} Dann ging sie." for quote in quotes)
        article = an_article(text, title=f"Artikel {number}", outlet=f"Blatt {number}")
        made += [a_claim(article, quote=quote) for quote in quotes]
    return made


class Keyboard:
    """Counts what is pressed, but not the letters of a name or an address."""

    def __init__(self, page):
        self.page, self.pressed = page, 0

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1

    def type(self, words):
        self.page.keyboard.type(words)


def test_a_morning_by_keyboard_alone(page, browser, live_server, ellen, claims):
    a_rating()
    person("carla", CHIEF)
    log_in(page, "ellen")
    keys = Keyboard(page)
    page.goto("/claims/?state=pending&order=oldest")
    for number in range(ARTICLES):
        # from the row of the list to the place in the article
        there = claims[number * EACH : number * EACH + EACH]
        page.locator(f"#claim-{there[0].pk}").focus()
        keys.press("Enter")
        page.wait_for_url(f"**/articles/{there[0].article_id}/**")
        for nth, claim in enumerate(there):
            card = page.locator(f"#claim-{claim.pk}")
            expect(card).to_be_focused()
            ACTS[nth % len(ACTS)](keys, card, is_last=claim == there[-1])
        keys.press("Backspace")
        page.wait_for_url("**/claims/**")
        expect(page.locator(".claim.selected")).to_be_focused()
    counts = Counter(nth % len(ACTS) for nth in range(EACH))
    accepted = ARTICLES * (counts[0] + counts[2])
    assert Claim.objects.filter(state="accepted").count() == accepted
    a_claim_takes = keys.pressed / len(claims)
    assert a_claim_takes <= MOST_KEYS
    told = (len(claims), ARTICLES, a_claim_takes)
    logging.getLogger(__name__).info("%d claims over %d articles: %.2f keys a claim", *told)

    for _press in range(7):
        with page.expect_response("**/decisions/undo/") as answered:
            keys.press("u")
        place = answered.value.headers.get("hx-redirect", "").partition("#")[0]
        if place:
            page.wait_for_function(
                "place => location.pathname === place && document.readyState === 'complete'",
                arg=place,
            )
        expect(page.locator(":is(.toast, .messages)", has_text="Undid").first).to_be_visible()
    undone = events_of(Claim).filter(pgh_context__metadata__action__in=["undone", "reverted"])
    assert undone.count() == 7

    rated = write_a_verdict(page, keys, claims[2])
    chief = browser.new_context(base_url=live_server.url, locale="en-GB").new_page()
    log_in(chief, "carla")
    chief.goto("/verdicts/waiting/")
    for name, stage in (("Approve", "approved"), ("Publish", "published")):
        chief.get_by_role("button", name=name, exact=True).press("Enter")
        expect(chief.locator(".verdict .stage").first).to_have_text(stage)
        # Until the answer has settled, its form is a plain one that leads to another page.
        expect(chief.locator(".htmx-added, .htmx-settling")).to_have_count(0)
    chief.context.close()
    page.goto(f"/verdicts/{rated.pk}/")
    expect(page.locator(".published > .rated > .rating")).to_be_visible()


def set_the_speaker_and_accept(keys, card, is_last):
    keys.press("s")
    expect(card.get_by_label("Speaker", exact=True)).to_be_focused()
    keys.type("steinmann")
    keys.press("Enter")
    expect(card.locator(".speaker strong")).to_have_text("Helga Steinmann")
    keys.press("a")


def reject(keys, card, is_last):
    keys.press("x")


def link_a_source_and_accept(keys, card, is_last):
    keys.press("l")
    field = card.get_by_label("Address", exact=True)
    expect(field).to_be_focused()
    field.fill(f"https://example.org/{card.get_attribute('id')}")
    keys.press("Control+Enter")
    expect(card.locator(".evidence")).to_have_count(1)
    keys.press("a")


def mark_as_worth_checking(keys, card, is_last):
    keys.press("f")
    expect(card).to_have_attribute("data-worthy", "")
    if not is_last:
        keys.press("j")


ACTS = [
    set_the_speaker_and_accept, reject, link_a_source_and_accept, mark_as_worth_checking,
]  # fmt: skip


def write_a_verdict(page, keys, claim):
    """On a claim that is accepted and has a source: opened, rated, given reasons, handed in."""
    page.goto(claim.get_absolute_url())
    card = page.locator(f"#claim-{claim.pk}")
    expect(card).to_be_focused()
    keys.press("v")
    expect(card.get_by_role("radio").first).to_be_focused()
    keys.press("Space")
    card.get_by_label("Reasons").focus()
    keys.type("Der Haushalt sagt es anders.")
    keys.press("Control+Enter")
    expect(card.locator(".verdict .stage").first).to_have_text("submitted")
    assert Verdict.objects.get().claim == claim
    return claim


def test_ten_claims_by_mouse_without_javascript(browser, live_server, ellen):
    a_speaker("Helga Steinmann", state="kept")
    quotes = [f"„Satz {nth} steht hier.“" for nth in range(10)]
    article = an_article("\n".join(f"Sie sagte: {quote}" for quote in quotes))
    claims = [a_claim(article, quote=quote) for quote in quotes]
    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    log_in(page, "ellen")
    for nth, claim in enumerate(claims):
        page.get_by_role("navigation", name="Main").get_by_role("link", name="Claims").click()
        row = page.locator(f"#claim-{claim.pk}")
        if nth % 5 < 2:
            row.get_by_role("button", name=("Accept", "Reject")[nth % 5], exact=True).click()
            said = ("Accepted.", "Rejected.")[nth % 5]
        else:
            row.get_by_role("link", name="Change").click()
            said = in_the_opened_claim(page, nth % 5)
        expect(page.locator(".messages")).to_contain_text(said)
    context.close()
    states = Counter(Claim.objects.values_list("state", flat=True))
    assert states == {"accepted": 2, "rejected": 2, "pending": 6}
    assert Claim.objects.filter(speaker__name="Helga Steinmann").count() == 2
    assert (Evidence.objects.count(), Comment.objects.count()) == (2, 2)


def in_the_opened_claim(page, act):
    """Set the speaker, link a source or comment; what the page says to it."""
    if act == 2:
        page.get_by_label("Speaker", exact=True).fill("Helga Steinmann")
        page.get_by_role("button", name="Set speaker").click()
        return "Speaker: Helga Steinmann."
    if act == 3:
        page.locator("summary", has_text="Sources").click()
        page.get_by_label("Address", exact=True).fill("https://example.org/beleg")
        page.get_by_role("button", name="Link", exact=True).click()
        return "Source linked."
    page.locator("summary", has_text="Comments").click()
    page.get_by_label("Comment", exact=True).fill("Woher?")
    page.get_by_role("button", name="Comment", exact=True).click()
    return "Comment added."


def test_nothing_typed_is_lost_until_it_is_sent(desk, claims):
    one = claims[0]
    card = desk.locator(f"#claim-{one.pk}")
    desk.goto(one.get_absolute_url())
    desk.keyboard.press("c")
    expect(card.get_by_label("Comment", exact=True)).to_be_focused()
    desk.keyboard.type("Wer sagt das?")
    desk.keyboard.press("Escape")
    expect(card).to_be_focused()
    desk.reload()
    expect(card).to_be_focused()
    desk.keyboard.press("c")
    expect(card.get_by_label("Comment", exact=True)).to_have_value("Wer sagt das?")
    desk.keyboard.press("Control+Enter")
    expect(card.locator(".flag.said")).to_contain_text("1")
    desk.keyboard.press("c")
    expect(card.get_by_label("Comment", exact=True)).to_have_value("")
