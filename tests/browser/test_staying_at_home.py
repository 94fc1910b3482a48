import pytest
from playwright.sync_api import Error, Page, expect

pytestmark = pytest.mark.browser


def test_a_visitor_is_asked_to_log_in(page: Page):
    page.goto("/")

    expect(page).to_have_url("/login/?next=/")
    expect(page.locator("input[type=password]")).to_be_visible()


@pytest.mark.parametrize(
    "address", ["https://example.org/", "http://127.0.0.1:8000/", "http://192.0.2.1/"]
)
def test_no_other_host_is_reached(page: Page, foreign_requests: list[str], address: str):
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        page.goto(address)

    assert foreign_requests == [address]
    foreign_requests.clear()
