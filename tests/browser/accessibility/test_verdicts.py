"""axe-core on the pages of verdicts, in both themes, wide and narrow."""

import pytest
from django.utils import timezone

from claims.models import CorrectionNotice, Distribution, Parallel, Verdict
from newsroom.models import User
from newsroom.roles import CHIEF
from tests.browser.accessibility.axe import complaints, with_axe
from tests.browser.conftest import sign_in
from tests.cast import (
    a_published_verdict,
    a_rating,
    an_accepted_claim,
    an_article,
    person,
)

pytestmark = pytest.mark.browser
REASONS = (
    "# Haushalt\n\nDer **Plan** nennt [drei](https://example.org/plan).\n\n| Jahr | Euro |\n| "
    "--- | --- |\n| 2017 | 3 |"
)


@pytest.fixture
def claims(ellen):
    """One with a published verdict and its correction on the way, one with a submitted verdict that
    differs from it, one without, all alike.
    """
    a_rating()
    carla = person("carla", CHIEF)
    found = [
        an_accepted_claim(by=ellen, article=an_article(f"Er sagte: „{word}.“"), quote=f"„{word}.“")
        for word in ("Eins", "Zwei", "Drei")
    ]
    published = a_published_verdict(found[0], by=ellen, chief=carla, reasons=REASONS)
    correction = {
        "rating": a_rating("half-true"),
        "reasons": REASONS,
        "correction": "Eine Million kam dazu.",
    }
    Verdict.write(found[0], **correction, by=ellen, seen=published.version)
    for like in found[1:]:
        Parallel.objects.create(one=found[0], other=like, meaning=0.8, words=0.5)
    departs = {"rating": a_rating("true"), "differs_because": "Seit Mai gilt ein anderer Plan."}
    Verdict.write(found[1], **departs, reasons=REASONS, by=ellen, seen=0).submit(by=ellen, seen=1)
    taken = [claim.pk for claim in found]
    Distribution.remember("csv", taken, at=timezone.now(), user=ellen)
    words = {"text_de": "Korrektur: Es sind drei.", "text_en": "Correction: It is three."}
    CorrectionNotice.draft(found[0], None, **words, by=ellen)
    return found


def test_no_page_of_verdicts_has_a_violation_or_scrolls_sideways(context, claims):
    page = with_axe(context)
    sign_in(page, "carla")
    published, _submitted, unrated = claims
    for address in (
        "/verdicts/waiting/",
        *(f"/claims/{claim.pk}/" for claim in claims),
        f"/verdicts/{published.pk}/",
        f"/claims/{published.pk}/reach/",
        "/corrections/",
        "/balance/",
    ):
        page.goto(address)
        for summary in page.locator(".verdict summary").all():
            if summary.locator("xpath=..").get_attribute("open") is None:
                summary.click()
        assert (address, complaints(page)) == (address, [])
    page.goto(f"/claims/{unrated.pk}/")
    page.get_by_role("radio", name="false").check()
    page.get_by_role("button", name="Submit for approval").click()
    page.get_by_text("Give reasons").wait_for()
    assert complaints(page) == []
    carla = User.objects.get(username="carla")
    verdict = Verdict.objects.published().get()
    verdict.withdraw(because="Der Plan war gefälscht.", by=carla, seen=verdict.version)
    unrated.reject(by=carla, seen=unrated.version)
    for address in (
        f"/verdicts/{published.pk}/",
        f"/claims/{published.pk}/?section=verdict",
        f"/claims/{published.pk}/reach/",
        "/corrections/",
    ):
        page.goto(address)
        assert (address, complaints(page)) == (address, [])
