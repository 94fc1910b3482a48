"""The curation in a real browser, under the strict content security policy."""

import pytest

from speakers.models import Merge, Name
from tests.cast import a_speaker, client_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def signed_in(alma, context, live_server):
    session = client_of(alma).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])


@pytest.fixture
def complaints(page):
    """What the browser's console complains of."""
    found = []
    page.on(
        "console",
        lambda message: (
            found.append(message.text) if message.type in ("error", "warning") else None
        ),
    )
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


def test_no_page_of_the_curation_breaks_the_content_security_policy(signed_in, page, complaints):
    ada, other = a_speaker("Ada Sommer"), a_speaker("A. Sommer")
    pages = [
        "",
        "add/",
        f"{ada.pk}/change/",
        f"{ada.pk}/history/",
        f"merge/?ids={ada.pk},{other.pk}",
        "duplicates/",
    ]
    for address in pages:
        page.goto(f"/admin/speakers/speaker/{address}")
        page.wait_for_load_state("networkidle")
    assert complaints == []


def test_an_alias_is_added_and_two_records_are_merged(signed_in, page, complaints):
    ada, other = a_speaker("Ada Sommer"), a_speaker("A. Sommer")
    page.goto(f"/admin/speakers/speaker/{ada.pk}/change/")
    page.click("text=Add another Name")
    page.fill("#id_names-1-name", "Die Sommer")
    page.click("input[name=_continue]")
    assert Name.objects.filter(speaker=ada, name="Die Sommer").exists()
    page.goto("/admin/speakers/speaker/")
    page.check("#action-toggle")
    page.select_option("select[name=action]", "merge_records")
    page.click("button[name=index]")
    page.check(f"#into-{ada.pk}")
    page.click("input[value=Merge]")
    page.wait_for_url(f"**/{ada.pk}/change/")
    assert Merge.objects.get().merged == other
    assert complaints == []
