"""A morning at the desk by keyboard alone, over several articles, with nothing in the console."""

import pytest
from playwright.sync_api import expect

from claims.models import Claim
from tests.browser.conftest import log_in
from tests.cast import a_claim, a_speaker, an_article

pytestmark = pytest.mark.browser

ARTICLES, EACH = 3, 4
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


def test_a_morning_by_keyboard_alone(page, ellen, claims):
    complaints = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    log_in(page, "ellen")
    keys = Keyboard(page)
    page.goto("/claims/?state=pending&order=oldest")
    for number in range(ARTICLES):
        # from the row of the list to the place in the article
        one, two, three, four = claims[number * EACH : number * EACH + EACH]
        row = page.locator(f"#claim-{one.pk}")
        row.focus()
        keys.press("Enter")
        page.wait_for_url(f"**/articles/{one.article_id}/**")
        expect(row).to_be_focused()
        keys.press("s")
        expect(row.get_by_label("Speaker", exact=True)).to_be_focused()
        keys.type("steinmann")
        keys.press("Enter")
        expect(row.locator(".speaker strong")).to_have_text("Helga Steinmann")
        keys.press("a")
        expect(page.locator(f"#claim-{two.pk}")).to_be_focused()
        keys.press("x")
        expect(page.locator(f"#claim-{three.pk}")).to_be_focused()
        keys.press("l")
        field = page.locator(f"#claim-{three.pk}").get_by_label("Address", exact=True)
        expect(field).to_be_focused()
        keys.type(f"example.org/{number}")
        field.fill(f"https://example.org/{number}")
        keys.press("Control+Enter")
        expect(page.locator(f"#claim-{three.pk} .evidence")).to_have_count(1)
        keys.press("a")
        expect(page.locator(f"#claim-{four.pk}")).to_be_focused()
        keys.press("f")
        expect(page.locator(f"#claim-{four.pk}")).to_have_attribute("data-worthy", "")
        keys.press("Backspace")
        page.wait_for_url("**/claims/**")
        expect(page.locator(".claim.selected")).to_be_focused()
    assert Claim.objects.filter(state="accepted").count() == 2 * ARTICLES
    assert keys.pressed / len(claims) == MOST_KEYS

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
    third = [claim.pk for claim in claims[2 * EACH :]]
    assert [fresh.state for fresh in Claim.objects.filter(pk__in=third)] == ["pending"] * EACH
    assert not Claim.objects.filter(pk__in=third, is_check_worthy=True).exists()
    assert complaints == []


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
