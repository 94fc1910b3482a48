"""The verdict on the desk: what holds for every step, by a table, and what each page shows."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Verdict
from claims.models.verdicts.verdict_table import LONGEST_REASONS
from tests.cast import (
    a_claim,
    a_published_verdict,
    a_rating,
    a_verdict,
    an_accepted_claim,
    an_article,
    client_of,
)
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def claim(edda):
    a_rating()
    return an_accepted_claim(by=edda)


# The step, the state it starts from, who does it, what its form sends, and the state it leads to.
STEPS = {
    "write": ("none", "edda", {"rating": "false", "reasons": "Der Haushalt."}, "draft"),
    "submit": ("draft", "edda", {}, "submitted"),
    "approve": ("submitted", "chris", {}, "approved"),
    "send_back": ("submitted", "chris", {"because": "Welcher Haushalt?"}, "draft"),
    "publish": ("approved", "chris", {}, "published"),
    "withdraw": ("published", "chris", {"because": "Die Quelle war falsch."}, "withdrawn"),
}
BEFORE = {"none": 0, "draft": 1, "submitted": 2, "approved": 3, "published": 4}


@pytest.fixture(params=STEPS)
def step(request, claim, edda, chris):
    """Sends the form of one of the steps, with the version seen."""
    begin, who, form, leads_to = STEPS[request.param]
    if begin != "none":
        verdict = a_verdict(claim, by=edda, reasons="Gesehen.")
        for at, (verb, by) in enumerate(
            (("submit", edda), ("approve", chris), ("publish", chris))[: BEFORE[begin] - 1], 1
        ):
            getattr(verdict, verb)(by=by, seen=at)
    address = reverse(f"claims:{request.param}_verdict", args=[claim.pk])

    def send(user=None, seen=BEFORE[begin], **headers):
        return client_of(user or {"edda": edda, "chris": chris}[who]).post(
            address, {**form, "seen": seen}, headers=headers
        )

    send.address, send.name, send.seen, send.leads_to = (
        address,
        request.param,
        BEFORE[begin],
        leads_to,
    )
    send.who = {"edda": edda, "chris": chris}[who]
    return send


def test_it_works_is_recorded_with_its_author_and_redirects_to_the_verdict(step, claim):
    response = step()
    verdict = Verdict.objects.get()
    assert (response.status_code, response["Location"]) == (
        302,
        f"/claims/{claim.pk}/?section=verdict#verdict-{claim.pk}",
    )
    assert (verdict.state, verdict.version) == (step.leads_to, step.seen + 1)
    assert verdict.events.order_by("pgh_id").last().pgh_context.metadata["user"] == step.who.pk


def test_htmx_gets_the_section_and_what_else_changed_and_nothing_more(step, claim):
    page = step(**HTMX).content.decode()
    assert "<html" not in page
    assert in_one_line(page).startswith(f'<section class="verdict" id="verdict-{claim.pk}"')
    assert f'id="rated-{claim.pk}" hx-swap-oob="true"' in page
    assert f'id="verdict-count-{claim.pk}" hx-swap-oob="true"' in page
    assert 'id="toasts"' in page


def test_a_get_is_refused(step):
    assert client_of(step.who).get(step.address).status_code == 405


def test_it_needs_a_login_and_the_right(step, client, rita, edda):
    assert client.post(step.address, {"seen": 0})["Location"].startswith("/login/")
    assert step(rita).status_code == 403
    if step.name in ("approve", "send_back", "publish"):
        assert step(edda).status_code == 403
    assert list(Verdict.objects.values_list("version", flat=True)) == [step.seen] * bool(step.seen)


def test_twice_is_once(step):
    step()
    assert step().status_code == 302
    assert Verdict.objects.get().version == step.seen + 1


# A published version never changes; a form that withdraws it is good beside a correction too.
@pytest.mark.parametrize("step", [name for name in STEPS if name != "withdraw"], indirect=True)
def test_a_stale_form_gets_409_with_both_versions_and_writes_nothing(step, claim, emil, chris):
    # Emil writes something else while the page is open; what was approved is sent back for that
    # first.
    verdict = Verdict.latest(claim)
    if verdict and verdict.state == "approved":
        verdict.send_back(because="Neu.", by=chris, seen=3)
    version = verdict.version if verdict else 0
    Verdict.write(
        claim, rating=a_rating("true"), reasons="Emil meint: richtig.", by=emil, seen=version
    )
    for headers, frame in ((HTMX, False), ({}, True)):
        response = step(**headers)
        page = response.content.decode()
        assert response.status_code == 409
        assert ("<html" in page) == frame
        assert "Emil meint: richtig." in page
        assert f'name="seen" value="{version + 1}"' in page
        if step.seen:
            assert "Gesehen." in page
    latest = Verdict.latest(claim)
    assert (latest.version, latest.reasons) == (version + 1, "Emil meint: richtig.")


def test_a_form_without_its_version_is_refused(step):
    assert client_of(step.who).post(step.address).status_code == 400


def test_an_unknown_claim_is_not_found(step, claim):
    assert (
        client_of(step.who)
        .post(step.address.replace(str(claim.pk), "999999"), {"seen": 1})
        .status_code
        == 404
    )


def write(claim, user, htmx=True, seen=0, **sent):
    form = {"rating": "false", "reasons": "Der Haushalt.", "seen": seen, **sent}
    address = reverse("claims:write_verdict", args=[claim.pk])
    return client_of(user).post(address, form, headers=HTMX if htmx else {})


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"reasons": "  "}, "Give reasons"),
        ({"reasons": "x" * 1_000_000}, "1000000 characters"),
        ({"reasons": "x" * (LONGEST_REASONS + 1)}, "at most 20000"),
        ({"rating": ""}, "Choose a rating."),
        ({"rating": "wrong"}, "no such rating"),
    ],
    ids=["empty", "1 MB", "too long", "no rating", "unknown rating"],
)
@pytest.mark.parametrize("htmx", [True, False])
def test_bad_input_is_said_beside_its_field_keeps_what_was_typed_and_stores_nothing(
    claim, edda, sent, said, htmx
):
    response = write(claim, edda, htmx, **sent)
    page = response.content.decode()
    assert response.status_code == 422
    assert said in page
    assert 'aria-invalid="true"' in page
    assert page.count('class="errorlist"') == 1
    assert sent.get("reasons", "Der Haushalt.").strip(" \0")[:3] in page
    assert not Verdict.objects.exists()


def test_a_retired_rating_is_refused_beside_the_scale(claim, edda):
    rating = a_rating()
    rating.retired = True
    rating.save()
    page = write(claim, edda).content.decode()
    assert "The rating “false” is retired." in page
    assert not Verdict.objects.exists()


def test_a_rating_without_evidence_is_neither_submitted_nor_kept_as_a_draft_by_the_same_press(edda):
    claim = an_accepted_claim(by=edda, source="")
    response = write(claim, edda, submit="1")
    assert response.status_code == 422
    assert "needs a source" in response.content.decode()
    assert "Der Haushalt." in response.content.decode()
    assert not Verdict.objects.exists()


def test_writing_and_submitting_is_one_press(claim, edda):
    assert write(claim, edda, submit="1").status_code == 200
    assert Verdict.objects.get().state == "submitted"


def test_approving_ones_own_is_refused_with_the_reason(claim, chris):
    a_verdict(claim, by=chris).submit(by=chris, seen=1)
    page = client_of(chris).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert reverse("claims:approve_verdict", args=[claim.pk]) not in page
    response = client_of(chris).post(
        reverse("claims:approve_verdict", args=[claim.pk]), {"seen": 2}, headers=HTMX
    )
    assert response.status_code == 422
    assert "Somebody else has to approve it." in response.content.decode()
    assert Verdict.objects.get().state == "submitted"


def test_publishing_what_is_not_approved_is_refused_with_the_reason(claim, edda, chris):
    a_verdict(claim, by=edda).submit(by=edda, seen=1)
    response = client_of(chris).post(
        reverse("claims:publish_verdict", args=[claim.pk]), {"seen": 2}
    )
    assert response.status_code == 422
    assert "It is not approved yet." in response.content.decode()
    assert Verdict.objects.get().state == "submitted"


def test_sending_back_without_a_note_is_refused(claim, edda, chris):
    a_verdict(claim, by=edda).submit(by=edda, seen=1)
    address = reverse("claims:send_back_verdict", args=[claim.pk])
    response = client_of(chris).post(address, {"seen": 2, "because": " "}, headers=HTMX)
    assert (response.status_code, Verdict.objects.get().state) == (422, "submitted")
    assert "Say what is missing." in response.content.decode()


@pytest.mark.parametrize("htmx", [True, False])
def test_the_preview_shows_the_reasons_as_readers_will_see_them_and_keeps_nothing(
    claim, edda, htmx
):
    address = reverse("claims:preview_verdict", args=[claim.pk])
    sent = {"rating": "half-true", "reasons": "**Zwei** Millionen. <script>", "seen": 0}
    page = client_of(edda).post(address, sent, headers=HTMX if htmx else {}).content.decode()
    assert "<strong>Zwei</strong> Millionen. &lt;script&gt;" in page
    assert ("<html" in page) != htmx
    assert not Verdict.objects.exists()
    if not htmx:
        assert 'value="half-true" checked' in in_one_line(page)
        assert "**Zwei** Millionen." in page


def test_publishing_in_an_opened_card_takes_the_rejection_away_with_it(claim, edda, chris):
    verdict = a_verdict(claim, by=edda)
    verdict.submit(by=edda, seen=1)
    reject = reverse("claims:reject", args=[claim.pk])
    approved, published = (
        client_of(chris)
        .post(reverse(f"claims:{step}_verdict", args=[claim.pk]), {"seen": seen}, headers=HTMX)
        .content.decode()
        .partition(f'<div id="reject-{claim.pk}" hx-swap-oob="true">')[2]
        for step, seen in (("approve", 2), ("publish", 3))
    )
    assert reject in approved
    assert reject not in published
    assert "so the claim stays accepted" in published


def test_the_form_offers_the_scale_with_its_definitions_and_not_what_is_retired(claim, edda):
    retired = a_rating("opinion")
    retired.retired = True
    retired.save()
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "One part of the claim holds" in page
    assert 'value="opinion"' not in page


def test_a_correction_asks_what_was_wrong(claim, edda, chris):
    verdict = a_published_verdict(claim, by=edda, chief=chris)
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "Correct the published verdict" in page
    assert write(claim, edda, seen=verdict.version, reasons="Anders.").status_code == 422
    assert (
        write(
            claim, edda, seen=verdict.version, reasons="Anders.", correction="Alte Zahl."
        ).status_code
        == 200
    )
    assert Verdict.latest(claim).number == 2


def test_a_pending_claim_says_that_it_has_to_be_accepted_first(edda):
    page = client_of(edda).get(reverse("claims:claim", args=[a_claim().pk])).content.decode()
    assert "only an accepted claim gets a verdict" in page


def test_a_reader_sees_the_verdict_and_no_form(claim, edda, rita):
    a_verdict(claim, by=edda)
    page = client_of(rita).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "Der Haushalt sagt es anders." in page
    assert reverse("claims:write_verdict", args=[claim.pk]) not in page


def test_a_card_shows_rating_and_state_without_a_query_for_each(edda):
    def some_claims(number):
        article = an_article(f"Er sagte: „Nein, {number}.“")
        for _each in range(number):
            a_verdict(an_accepted_claim(by=edda, article=article, quote="Nein"), by=edda)
        return reverse("claims:article", args=[article.pk])

    client, counts = client_of(edda), []
    for number in (1, 4):
        address = some_claims(number)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page = client.get(address).content.decode()
        assert (
            in_one_line(page).count('<strong>false</strong> <span class="hint">draft</span>')
            == number
        )
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_a_claim_under_a_published_verdict_is_not_offered_for_rejection(claim, edda, chris):
    address, reject = (reverse(f"claims:{name}", args=[claim.pk]) for name in ("claim", "reject"))
    assert reject in client_of(edda).get(address).content.decode()
    a_published_verdict(claim, by=edda, chief=chris)
    for shown in (address, f"/articles/{claim.article_id}/", "/claims/"):
        assert reject not in client_of(edda).get(shown).content.decode()
    assert "so the claim stays accepted" in client_of(edda).get(address).content.decode()
