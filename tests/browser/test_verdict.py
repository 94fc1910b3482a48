"""A verdict from the first draft to its correction, by two people, with the keyboard where it is
meant for it.
"""

import json

import pytest
from playwright.sync_api import expect

from claims.models import Verdict
from newsroom.roles import CHIEF
from tests.browser.conftest import log_in, sign_in
from tests.cast import a_rating, a_verdict, an_accepted_claim, person

pytestmark = pytest.mark.browser


@pytest.fixture
def claim(ellen):
    a_rating()
    return an_accepted_claim(by=ellen)


def press(page, name):
    page.locator(".verdict").get_by_role("button", name=name, exact=True).click()


def stage(page, words):
    expect(page.locator(".verdict .stage").first).to_have_text(words)


def test_one_drafts_and_submits_another_approves_and_publishes_and_a_correction_follows(
    context, browser, live_server, claim
):
    person("carla", CHIEF)
    editor = context.new_page()
    sign_in(editor, "ellen")
    editor.goto(claim.get_absolute_url())
    editor.keyboard.press("v")
    expect(editor.get_by_role("radio").first).to_be_focused()
    editor.get_by_role("radio", name="false").check()
    editor.get_by_label("Reasons").fill("Der Haushalt nennt **zwei** Millionen.")
    press(editor, "Preview")
    expect(editor.locator(".preview strong")).to_have_text("zwei")
    expect(editor.get_by_label("Reasons")).to_have_value("Der Haushalt nennt **zwei** Millionen.")
    press(editor, "Submit for approval")
    stage(editor, "submitted")
    expect(editor.locator(".verdict")).to_be_focused()
    expect(editor.locator(f"#rated-{claim.pk}")).to_contain_text("false")

    chief = browser.new_context(base_url=live_server.url, locale="en-GB").new_page()
    complaints = []
    for one in (editor, chief):
        one.on("console", lambda said: complaints.append(said.text) if "htmx:" in said.text else 0)
    log_in(chief, "carla")
    expect(chief.locator("#waiting .count")).to_contain_text("1")
    chief.get_by_role("link", name="Verdicts").click()
    press(chief, "Approve")
    stage(chief, "approved")
    press(chief, "Publish")
    stage(chief, "published")
    expect(chief.locator("#waiting .count")).to_have_count(0)

    editor.goto(f"/claims/{claim.pk}/")
    editor.get_by_text("Correct the published verdict").click()
    editor.get_by_role("radio", name="half true").check()
    press(editor, "Submit for approval")
    expect(editor.get_by_text("Say what was wrong")).to_be_visible()
    editor.get_by_label("What was wrong").fill("Eine Million kam dazu.")
    press(editor, "Submit for approval")
    stage(editor, "submitted")
    chief.goto("/verdicts/waiting/")
    press(chief, "Approve")
    stage(chief, "approved")
    press(chief, "Publish")
    stage(chief, "published")
    chief.context.close()

    editor.goto(f"/verdicts/{claim.pk}/")
    expect(editor.locator(".published > .rated > .rating")).to_have_text("half true")
    expect(editor.locator("#version-1")).to_contain_text("This version was corrected.")
    assert [each for each in complaints if "Target" in each or "target" in each] == []
    assert list(Verdict.objects.order_by("number").values_list("state", flat=True)) == [
        "corrected",
        "published",
    ]


def test_the_data_in_the_page_passes_its_policy(desk, claim, ellen):
    verdict = a_verdict(claim, by=ellen, reasons="</script><script>alert(1)</script>")
    verdict.submit(by=ellen, seen=1)
    carla = person("carla", CHIEF)
    verdict.approve(by=carla, seen=2)
    verdict.publish(by=carla, seen=3)
    complaints = []
    desk.on("console", lambda message: complaints.append(message.text))
    desk.on("pageerror", lambda error: complaints.append(str(error)))
    desk.goto(f"/verdicts/{claim.pk}/")
    data = json.loads(desk.locator('script[type="application/ld+json"]').text_content())
    assert data["reviewRating"]["alternateName"] == "falsch"
    assert complaints == []


def test_a_verdict_is_written_without_javascript(browser, live_server, claim):
    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    sign_in(page, "ellen")
    page.goto(f"/claims/{claim.pk}/")
    page.get_by_role("radio", name="misleading").check()
    page.get_by_label("Reasons").fill("*Fast* richtig.")
    press(page, "Preview")
    expect(page.locator(".preview em")).to_have_text("Fast")
    press(page, "Save draft")
    expect(page.locator(".verdict .stage")).to_have_text("draft")
    expect(page.locator(".messages")).to_contain_text("Draft saved.")
    context.close()
