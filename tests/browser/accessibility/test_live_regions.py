"""What a change says is said to screen readers too, and the focus is where the work goes on."""

import pytest
from playwright.sync_api import expect

from claims.models import ChecklistItem
from tests.cast import a_claim, a_rating, a_speaker, an_article, an_evidence

pytestmark = pytest.mark.browser

# The section, the form in it by the end of its address, what is typed there, and what is said.
CHANGES = [
    ("speaker", "speaker/", {"name": "Emil Falk"}, "Speaker: Emil Falk."),
    ("words", "correct/", {"quote": "Wir bauen die Brücke"}, "Corrected."),
    ("words", "wording/", {"wording": "Die Stadt baut die Brücke."}, "Wording saved."),
    ("sources", "turn-down/", {}, "Suggested source dismissed."),
    ("sources", "link/", {"address": "https://example.org/neu"}, "Source linked."),
    ("comments", "comment/", {"text": "Woher?"}, "Comment added."),
    ("comments", "resolve-thread/", {}, "Resolved."),
    ("checklist", "tick/", {}, "Ticked."),
    ("more", "due/", {"due": "2031-05-01"}, "Due on"),
    ("more", "topics/", {"topics": "Verkehr"}, "Topics saved."),
    ("more", "check-worthy/", {}, "Worth checking."),
    ("more", "assign/", {"assignee": "ellen"}, "Assigned to ellen."),
    ("history", "undo/", {}, "Undone."),
    ("verdict", "verdict/write/", {"reasons": "Der Haushalt."}, "Draft saved."),
    ("verdict", "verdict/submit/", {}, "Submitted for approval."),
]
# Regions that come with their words are not read out: it has to be there before.
WATCH = """() => {
  window.told = [];
  const region = document.getElementById("toasts");
  new MutationObserver(() => told.push(region.innerText)).observe(region, {childList: true});
}"""
FOCUSED = "document.activeElement.closest('.claim, .verdict')?.id ?? document.activeElement.tagName"


@pytest.fixture
def claim(ellen):
    a_rating()
    a_speaker("Emil Falk", state="kept")
    ChecklistItem.objects.create(name_en="Asked for comment", name_de="Nachgefragt")
    claim = a_claim(an_article())
    an_evidence(claim, state="proposed")
    return claim


def submit(page, section, form, typed):
    # Until an answer has settled its forms are plain ones that lead to another page.
    settling = page.locator(".htmx-added, .htmx-settling")
    expect(settling).to_have_count(0)
    card = page.locator(".claim.open")
    if not card.count():
        page.keyboard.press("e")
    part = card.locator(f'[data-section="{section}"]')
    if part.get_attribute("open") is None:
        part.locator("> summary").click()
    found = part.locator(f'form[action$="/{form}"], button[formaction$="/{form}"]').first
    for name, value in typed.items():
        field = found.locator(f"[name={name}]")
        if name == "assignee":
            field.select_option(value)
        else:
            field.fill(value)
    if "write" in form:
        found.get_by_role("radio").first.check()
    expect(settling).to_have_count(0)
    is_button = found.evaluate("each => each.tagName === 'BUTTON'")
    (found if is_button else found.locator("button:not([formaction])").first).click()


def test_each_change_is_announced_and_the_focus_stays_with_its_claim(desk, claim):
    desk.goto(claim.get_absolute_url())
    desk.locator(f"#claim-{claim.pk}").focus()
    desk.evaluate(WATCH)
    region = desk.locator("#toasts")
    assert (region.get_attribute("role"), region.get_attribute("aria-live")) == ("status", "polite")
    for section, form, typed, said in CHANGES:
        if section == "verdict" and "write" in form:
            desk.locator(f"#claim-{claim.pk}").focus()
            desk.keyboard.press("a")
            expect(region).to_contain_text("Accepted.")
        submit(desk, section, form, typed)
        expect(region).to_contain_text(said)
        where = f"{'verdict' if section == 'verdict' else 'claim'}-{claim.pk}"
        desk.wait_for_function(f"() => ({FOCUSED}) === '{where}'")
    told = desk.evaluate("told.join('\\n')")
    assert [said for *_form, said in CHANGES if said not in told] == []
