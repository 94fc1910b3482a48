"""The opened claim: its words stay in sight, its sections are tabs, one open at a time."""

from itertools import pairwise

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from claims.models import Source
from tests.browser.accessibility.axe import violations, with_axe
from tests.cast import a_claim, a_rating, a_speaker, an_accepted_claim, an_article, an_evidence

pytestmark = pytest.mark.browser

SENTENCES = [f"Sie sagte: „Satz Nummer {number} steht hier.“" for number in range(40)]
TEXT = "\n".join(" ".join(SENTENCES[begin : begin + 4]) for begin in range(0, 40, 4))
SECTIONS = {
    "s": "speaker", "r": "words", "l": "sources", "v": "verdict", "g": "similar",
    "c": "comments", "h": "history", ".": "more",
}  # fmt: skip


@pytest.fixture
def claims(ellen):
    article = an_article(TEXT)
    return [a_claim(article, quote=f"„Satz Nummer {number} steht hier.“") for number in range(8)]


def box(page, selector):
    return page.locator(selector).first.bounding_box()


def test_a_key_opens_each_section_alone_beside_the_passage_and_none_has_a_violation(
    context, desk, claims
):
    an_evidence(claims[5])
    desk.set_viewport_size({"width": 1440, "height": 900})
    desk.goto(claims[5].get_absolute_url())
    for key, section in SECTIONS.items():
        desk.keyboard.press(key)
        expect(desk.locator(".claim.open details.section[open]")).to_have_attribute(
            "data-section", section
        )
        assert desk.evaluate("document.activeElement.closest('details.section') !== null")
        if section == "history":  # comes when it is opened
            expect(desk.locator(".claim.open .history li")).not_to_have_count(0)
        assert box(desk, ".claim.open")["y"] < 60
        passage, card = box(desk, "mark.selected"), box(desk, ".claim.open")
        assert 40 < passage["y"] < 860
        assert passage["x"] + passage["width"] <= card["x"]
        desk.evaluate("document.activeElement.blur()")
    desk.keyboard.press("Escape")
    expect(desk.locator(".claim.open")).to_have_count(0)
    expect(desk.locator(f"#claim-{claims[5].pk}")).to_be_focused()


def test_no_section_has_a_violation(context, ellen, claims):
    from tests.browser.conftest import sign_in

    page = with_axe(context)
    sign_in(page, "ellen")
    claims[0].accept(by=ellen, seen=1)
    page.goto(claims[0].get_absolute_url())
    page.keyboard.press("e")
    for section in SECTIONS.values():
        page.locator(f'[data-section="{section}"] > summary').click()
        assert (section, violations(page)) == (section, [])


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_verdict_is_written_with_scale_and_sources_in_view_whatever_the_claim(
    desk, ellen, language
):
    """Long words in a long sentence, a wording of two lines, signs of worth, three sources."""
    a_rating()
    words = ", ".join(f"kostet die Brücke {number} Millionen Euro" for number in range(2, 12))
    article = an_article(f"Nach allem, was bekannt ist, {words}, sagte Ada Sommer. Das war es.")
    claim = an_accepted_claim(by=ellen, article=article, quote=words, kind="Indirect")
    claim.word("Die Brücke kostet nach allem, was man heute weiß, elf Millionen Euro.", seen=3)
    for number in range(2):
        source = Source.of_page(f"https://example.org/{number}", f"Bericht {number} des Hofs")
        claim.link(source, "supports", by=ellen, seen=claim.version)
    desk.context.add_cookies(
        [{"name": "django_language", "value": language, "domain": "localhost", "path": "/"}]
    )
    desk.set_viewport_size({"width": 1440, "height": 900})
    desk.goto(claim.get_absolute_url())
    desk.keyboard.press("v")
    expect(desk.get_by_role("radio").first).to_be_focused()
    expect(desk.locator(".claim.open .wording")).to_be_visible()
    for part in (".quote", ".proof a", "input[type=radio]", "textarea.reasons", ".write button"):
        for found in desk.locator(f".claim.open {part}").all():
            expect(found).to_be_in_viewport(ratio=0.5)


def test_a_verdict_is_written_with_scale_and_sources_in_view(desk, ellen):
    a_rating()
    claim = an_accepted_claim(by=ellen)
    desk.set_viewport_size({"width": 1440, "height": 900})
    desk.goto(claim.get_absolute_url())
    desk.keyboard.press("v")
    expect(desk.get_by_role("radio").first).to_be_focused()
    for part in ("radio", "textbox"):
        for found in desk.locator(".claim.open .verdict").get_by_role(part).all():
            place = found.bounding_box()
            assert place["y"] + min(place["height"], 60) <= 900
    button = desk.get_by_role("button", name="Submit for approval").bounding_box()
    assert button["y"] + button["height"] <= 900
    expect(desk.locator(".proof a")).to_be_in_viewport()
    expect(desk.locator(".claim.open .words")).to_be_in_viewport()
    assert desk.evaluate("scrollY") == 0
    desk.keyboard.press("ArrowDown")
    desk.keyboard.press("Tab")
    desk.keyboard.type("Der Haushalt sagt es.")
    desk.keyboard.press("Control+Enter")
    expect(desk.locator(".verdict .stage")).to_have_text("submitted")


def test_the_text_runs_on_whatever_the_height_of_its_cards(desk, claims):
    desk.set_viewport_size({"width": 1440, "height": 900})
    desk.goto(claims[0].get_absolute_url())
    places = [text.bounding_box() for text in desk.locator(".row > .text").all()]
    gaps = [below["y"] - above["y"] - above["height"] for above, below in pairwise(places)]
    assert max(gaps) < 31  # less than a line, beside paragraphs of three lines with four claims
    cards = [card.bounding_box() for card in desk.locator(".claim:not(.selected)").all()]
    assert max(card["height"] for card in cards) < 45
    buttons = desk.get_by_role("button", name="Reject").all()
    assert len({button.bounding_box()["x"] for button in buttons}) == 1


@pytest.mark.parametrize("width", [1440, 390])
def test_what_can_be_decided_stands_at_one_place_on_every_card(desk, ellen, claims, width):
    busy = claims[2]
    busy.set_speaker(a_speaker("Dr. Friederike Lohmann-Osterkamp", state="kept"), seen=1)
    busy.assign(ellen, seen=2)
    busy.set_due(timezone.localdate(), seen=3)
    busy.mark_check_worthy(True, seen=4)
    busy.comment("Woher?", by=ellen, seen=5)
    desk.set_viewport_size({"width": width, "height": 900})
    for address in (claims[0].get_absolute_url(), "/claims/?state=pending"):
        desk.goto(address)
        expect(desk.locator(".claim.selected")).to_have_count(1)
        for name in ("Accept", "Reject", "Change"):
            places = [
                each.bounding_box()
                for each in desk.locator(".claim .decide").get_by_text(name, exact=True).all()
            ]
            assert len(places) == len(claims)
            assert len({round(place["x"]) for place in places}) == 1
        inside = "card => card.scrollWidth <= card.clientWidth"
        assert all(card.evaluate(inside) for card in desk.locator(".claim").all())


def test_on_a_phone_it_is_a_sheet_of_its_own(desk, claims):
    desk.set_viewport_size({"width": 390, "height": 844})
    desk.goto(claims[0].get_absolute_url())
    desk.keyboard.press("s")
    expect(desk.locator(".claim.open")).to_be_visible()
    assert box(desk, ".claim.open") == {"x": 0, "y": 0, "width": 390, "height": 844}
    desk.get_by_role("link", name="Close").click()
    expect(desk.locator(".claim.open")).to_have_count(0)


def test_the_first_claim_of_the_list_stands_in_the_upper_third(desk, claims):
    desk.set_viewport_size({"width": 1440, "height": 900})
    desk.goto("/claims/?state=pending")
    expect(desk.locator(".claim .words").first).to_be_visible()
    place = box(desk, ".claim")
    assert place["y"] + place["height"] < 300
    desk.keyboard.press("j")
    desk.keyboard.press("+")
    expect(desk.locator(".claim.selected .around").first).to_be_visible()


def test_sections_open_without_javascript(browser, live_server, claims):
    from tests.browser.conftest import sign_in

    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    sign_in(page, "ellen")
    page.goto(f"/claims/{claims[0].pk}/?section=comments")
    expect(page.get_by_label("Comment", exact=True)).to_be_visible()
    page.locator("summary", has_text="Words").click()
    expect(page.get_by_label("Text of the claim")).to_be_visible()
    expect(page.get_by_label("Comment", exact=True)).to_be_hidden()
    context.close()


# Whether what has the focus can be seen where it stands,.
SEEN = """() => {
  const has = document.activeElement, box = has.getBoundingClientRect();
  const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return has === document.body || has.contains(there) || there?.contains(has);
}"""


@pytest.mark.parametrize("width", [1440, 390])
def test_what_tab_reaches_behind_an_opened_claim_is_seen(desk, claims, width):
    """Beside it, it comes in front; below a card that fills the screen, nothing is reached."""
    desk.set_viewport_size({"width": width, "height": 700})
    desk.goto(claims[0].get_absolute_url())
    desk.keyboard.press("e")
    expect(desk.locator(".claim.open")).to_be_visible()
    reached = []
    for _step in range(45):
        desk.keyboard.press("Tab")
        assert desk.evaluate(SEEN), desk.evaluate("document.activeElement.outerHTML")
        reached.append(desk.evaluate("document.activeElement.matches('.claim:not(.open) *')"))
    assert any(reached) is (width == 1440)
