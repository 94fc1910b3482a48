"""The counts beside a list: what is seldom asked for comes when it is opened."""

import pytest
from playwright.sync_api import expect

from tests.cast import a_claim

pytestmark = pytest.mark.browser


@pytest.fixture
def claim(ellen):
    return a_claim()


def test_further_values_are_counted_once_they_are_opened_by_key(desk, claim):
    desk.goto("/claims/")
    desk.wait_for_load_state("networkidle")  # until then the first claim may take the focus
    desk.get_by_text("Values", exact=True).press("Enter")
    opener = desk.get_by_text("More values")
    expect(desk.get_by_role("link", name="pending 1", exact=True)).to_be_visible()
    opener.focus()
    opener.press("Enter")
    expect(desk.get_by_role("navigation", name="Source").get_by_role("link")).to_have_text(
        ["linked 0", "none linked 1"]
    )
    expect(opener).to_be_focused()
    desk.get_by_role("link", name="nobody 1", exact=True).click()
    expect(desk).to_have_url("/claims/?assignee=nobody")
