"""axe-core on the pages of daily work with everything opened that opens."""

import pytest
from django.utils import timezone

from articles.models import Topic
from claims.models import ChecklistItem, Comment
from newsroom.roles import EDITOR
from tests.browser.accessibility.axe import complaints, with_axe
from tests.browser.conftest import sign_in
from tests.cast import a_claim, a_speaker, an_article, an_evidence, person

pytestmark = pytest.mark.browser
SECTIONS = (
    "speaker", "words", "sources", "verdict", "similar", "checks", "comments", "checklist",
    "history", "more",
)  # fmt: skip
OPEN_ALL = "document.querySelectorAll('main details').forEach((each) => (each.open = true))"


@pytest.fixture
def claim(ellen):
    """One with all that an opened card can show, and a neighbour."""
    claim = a_claim(an_article(), speaker=a_speaker(state="kept"))
    a_claim(claim.article, quote="kostet das zwei Millionen Euro", kind="Indirect")
    an_evidence(claim)
    item = ChecklistItem.objects.create(name_en="Asked for comment", name_de="Nachgefragt")
    claim.assign(ellen, seen=1)
    claim.set_due(timezone.localdate(), seen=2)
    claim.file_under([Topic.objects.named("Verkehr")], seen=3)
    claim.tick(item, True, seen=4)
    claim.comment("@ellen, woher?", by=person("emil", EDITOR), seen=5)
    claim.resolve_thread(Comment.objects.get(), True, by=ellen, seen=6)
    claim.accept(by=ellen, seen=7)
    return claim


def test_no_state_of_a_page_has_a_violation(context, claim):
    page = with_axe(context)
    sign_in(page, "ellen")
    for section in SECTIONS:
        page.goto(f"/claims/{claim.pk}/?section={section}")
        page.wait_for_load_state("networkidle")
        assert page.locator(f"[data-section={section}]").get_attribute("open") is not None
        assert (section, complaints(page)) == (section, [])
    for address in ("/", "/notifications/", "/numbers/", "/claims/", "/articles/new/"):
        page.goto(address)
        page.evaluate(OPEN_ALL)
        page.wait_for_load_state("networkidle")
        assert (address, complaints(page)) == (address, [])
