"""What costs trust when it goes wrong: a message over what one wants to press, a link that cannot be
copied, a page that prints its buttons, a key that nobody is told.
"""

import pytest
from playwright.sync_api import expect

from articles.models import ExtractionRun
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.browser
# What lies under the message of what is to be pressed outside of it.
COVERED = """() => {
  const toast = document.querySelector("#toasts .toast").getBoundingClientRect();
  return [...document.querySelectorAll("main button, main a, main summary, main input")]
    .filter((each) => !each.closest("#toasts, #marking") && each.checkVisibility())
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width && box.left < toast.right && box.right > toast.left
        && box.top < toast.bottom && box.bottom > toast.top;
    })
    .map((each) => each.innerText || each.name);
}"""

# How far right of the counts the first button stands that is below them.
INDENTED = """() => {
  const bar = document.querySelector("main #counts").closest(".bar");
  return bar.querySelector("form button").getBoundingClientRect().left
    - bar.getBoundingClientRect().left;
}"""

# Where an opened claim's last line ends, when it is scrolled to.
LAST_LINE = """() => {
  const card = document.querySelector(".claim.open");
  card.scrollTo(0, card.scrollHeight);
  return card.getBoundingClientRect().bottom - parseFloat(getComputedStyle(card).paddingBottom);
}"""


@pytest.fixture
def claims(ellen):
    article = an_article()
    return [a_claim(article), a_claim(article, "kostet das zwei Millionen Euro", kind="Indirect")]


@pytest.mark.parametrize("width", [1440, 390])
def test_the_message_covers_nothing_that_can_be_pressed(desk, claims, width):
    desk.set_viewport_size({"width": width, "height": 900})
    for address in (claims[0].get_absolute_url(), "/claims/?state=pending"):
        desk.goto(address)
        desk.locator(f"#claim-{claims[0].pk}").focus()
        desk.keyboard.press("f")
        expect(desk.locator("#toasts .toast")).to_be_visible()
        assert desk.evaluate(COVERED) == []


def test_a_link_to_the_claim_is_copied_and_a_selection_tells_its_key(context, desk, claims):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.goto(claims[0].get_absolute_url())
    desk.keyboard.press("e")
    desk.locator('.claim.open [data-section="more"] > summary').click()
    desk.get_by_role("link", name="Copy link").click()
    expect(desk.locator("#toasts")).to_contain_text("Link copied.")
    copied = desk.evaluate("navigator.clipboard.readText()")
    assert copied.endswith(claims[0].get_absolute_url())
    desk.keyboard.press("Escape")
    desk.locator(".text").first.evaluate("each => getSelection().selectAllChildren(each)")
    expect(desk.locator('#marking [data-marking="add"] kbd')).to_be_visible()


def test_paper_has_the_words_and_nothing_to_press(desk, claims):
    desk.goto(claims[0].get_absolute_url())
    desk.emulate_media(media="print")
    expect(desk.locator(f"mark[data-claim='{claims[0].pk}']").first).to_be_visible()
    assert desk.locator("button").evaluate_all("all => all.filter(b => b.checkVisibility())") == []


@pytest.mark.parametrize("height", [900, 450])
def test_the_keys_at_the_foot_cover_nothing_of_an_opened_claim(desk, claims, height):
    desk.set_viewport_size({"width": 1440, "height": height})
    desk.goto(claims[0].get_absolute_url())
    desk.locator(f"#claim-{claims[0].pk}").focus()
    desk.keyboard.press("e")
    expect(desk.locator(".claim.open")).to_be_visible()
    keys = desk.locator(".shortcuts-hint").bounding_box()
    assert desk.evaluate(LAST_LINE) <= keys["y"]


def test_no_silent_region_pushes_the_buttons_aside(desk, claims):
    """On a phone what is pushed to the right elsewhere stands left, below the counts."""
    ExtractionRun.objects.create(article=claims[0].article, state="done")
    desk.set_viewport_size({"width": 390, "height": 900})
    desk.goto(claims[0].article.get_absolute_url())
    assert desk.evaluate(INDENTED) == 0
