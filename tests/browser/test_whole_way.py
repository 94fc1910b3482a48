"""From a pasted article to a row of the CSV, as an editor goes it."""

import csv

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import log_in, work

pytestmark = pytest.mark.browser

ARTICLE = """Die Brücke über die Ilse wird neu gebaut.

Die Ministerin Ada Sommer sagte am Montag: „Wir bauen die Brücke noch in diesem Jahr.“ Der Bürgermeister Ben Winter \
erklärte, dass die Stadt die Hälfte der Kosten trage.

Endlich geht es los mit der neuen Brücke! — Ada Sommer (@adasommer) 9. Juli 2017
"""


def test_from_a_pasted_article_to_a_row_of_the_csv(page, ellen):
    log_in(page, "ellen")
    page.get_by_role("link", name="Add", exact=False).first.click()
    page.get_by_label("Address or text").fill(ARTICLE)
    page.get_by_text("Details, if you know them better").click()
    page.get_by_label("Outlet").fill("Ilsebote")
    page.get_by_role("button", name="Add and analyse").click()
    expect(page.locator("#progress")).to_contain_text("queued for analysis")

    work()
    quote = page.locator("mark", has_text="Wir bauen die Brücke")
    expect(quote).to_be_visible()  # without reloading

    card = page.locator(".claim", has_text="Wir bauen die Brücke")
    card.get_by_role("button", name="Accept").click()
    expect(card.locator(".state")).to_have_text("accepted")
    expect(quote).to_have_attribute("data-state", "accepted")
    expect(page.locator("#toasts")).to_contain_text("Accepted.")
    expect(page.locator("#counts .state-accepted")).to_have_text("1 accepted")

    card.get_by_role("link", name="Change").click()
    card.locator("[data-section=speaker] > summary").click()
    card.get_by_label("Speaker").fill("Cleo Herbst")
    card.get_by_role("button", name="Set speaker").click()
    card.get_by_role("button", name="New person").press("Enter")
    expect(card.locator(".speaker strong")).to_have_text("Cleo Herbst")

    card.get_by_role("link", name="Change").click()
    card.locator("[data-section=sources] > summary").click()
    card.get_by_label("Post in this article").select_option(index=1)
    card.locator("fieldset").get_by_role("button", name="Link").click()
    expect(card.locator(".evidence")).to_contain_text("@adasommer")

    other = page.locator(".claim", has_text="die Stadt die Hälfte")
    other.get_by_role("button", name="Reject").click()
    expect(other.locator(".state")).to_have_text("rejected")
    page.locator("#toasts").get_by_role("button", name="Undo").click()
    expect(other.locator(".state")).to_have_text("pending")

    page.get_by_role("link", name="As a list").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download as CSV").click()
    with download.value.path().open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if "Wir bauen die Brücke" in row["quote"]]
    assert [(row["state"], row["speaker"], row["outlet"]) for row in rows] == [
        ("accepted", "Cleo Herbst", "Ilsebote")
    ]
    assert "@adasommer" in rows[0]["sources"]
