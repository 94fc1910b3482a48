"""Many claims at once: previewed, confirmed, done in one set of changes, and undone in one step."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.models import BulkChange, ChangeSet, Claim
from claims.models.changes import bulk_change as bulk_model
from claims.models.changes import change_set as change_set_model
from claims.review import bulk_actions
from speakers.models import Speaker
from tests.cast import a_claim, a_speaker, an_article, client_of
from tests.markup import squeezed

pytestmark = pytest.mark.django_db
HTMX = {
    "HX-Request": "true",
    "HX-Target": "bulk-change",
    "HX-Current-URL": "http://testserver/claims/?state=pending",
}
PREVIEW = "/claims/bulk/"


@pytest.fixture
def claims():
    words = [f"„Satz Nummer {number} hier.“" for number in range(6)]
    article = an_article(" Er sagte: ".join(words))
    return [a_claim(article, quote=quote) for quote in words]


def ticked(*claims):
    return [f"{claim.pk}:{claim.version}" for claim in claims]


def preview(user, headers=None, **form):
    return client_of(user).post(PREVIEW, form, headers=headers or {})


def confirmed(user, **form):
    """Previewed and confirmed by a page each."""
    change = BulkChange.objects.get(pk=int(preview(user, **form)["Location"].split("/")[-2]))
    response = client_of(user).post(reverse("claims:confirm_bulk", args=[change.pk]))
    assert response.status_code == 302
    change.refresh_from_db()
    return change


def states(claims):
    return [Claim.on_record.get(pk=claim.pk).state for claim in claims]


def undo(user, change_set, **headers):
    return client_of(user).post(reverse("claims:undo_set", args=[change_set.pk]), headers=headers)


# What the form sends, and what each claim then shows.
ACTIONS = {
    "accept": (
        {},
        lambda claim: claim.state == "accepted" and claim.decided_by.username == "chris",
    ),
    "reject": ({"because": "no statement"}, lambda claim: claim.rejected_because == "no statement"),
    "assign": ({"assignee": "emil"}, lambda claim: claim.assignee.username == "emil"),
    "speaker": ({"name": "Ada Sommer"}, lambda claim: claim.speaker.name == "Ada Sommer"),
    "check-worthy": ({}, lambda claim: claim.is_check_worthy),
}


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_is_previewed_done_in_one_set_with_history_and_undone(
    claims, chris, emil, action
):
    sent, worked = ACTIONS[action]
    response = preview(chris, action=action, claim=ticked(*claims[:3]), **sent)
    assert states(claims) == ["pending"] * 6
    change = BulkChange.objects.get()
    assert response["Location"] == f"/claims/bulk/{change.pk}/"
    assert "3 claims" in client_of(chris).get(response["Location"]).content.decode()

    client_of(chris).post(reverse("claims:confirm_bulk", args=[change.pk]))
    for number, claim in enumerate(claims):
        claim.refresh_from_db()
        assert worked(claim) if number < 3 else claim.version == 1, number
    change_set = ChangeSet.objects.get()
    assert (change_set.number, change_set.made_by) == (3, chris)
    context = claims[0].events.order_by("pgh_id").last().pgh_context.metadata
    assert (context["user"], context["change_set"]) == (chris.pk, change_set.pk)

    assert undo(chris, change_set).status_code == 302
    for claim in claims[:3]:
        claim.refresh_from_db()
        assert (claim.state, claim.assignee, claim.speaker, claim.is_check_worthy) == (
            "pending",
            None,
            None,
            False,
        )
        assert claim.version == 3
    assert client_of(chris).get("/changes/").content.decode().count("undone by chris") == 1


def test_all_that_the_filter_shows_is_counted_exactly_and_what_is_so_already_named(claims, edda):
    claims[0].accept(by=edda, seen=1)
    preview(edda, action="accept", all="yes", query="q=satz")
    change = BulkChange.objects.get()
    assert (change.number, change.as_wanted, change.states) == (5, 1, {"pending": 5})
    page = client_of(edda).get(f"/claims/bulk/{change.pk}/").content.decode()
    assert squeezed("5 pending") in squeezed(page)
    assert "1 more needs no change" in page


def test_what_was_changed_since_it_was_ticked_is_left_out_of_the_preview(claims, edda, emil):
    boxes = ticked(*claims[:2])
    claims[0].reject(by=emil, seen=1)
    preview(edda, action="accept", claim=boxes)
    change = BulkChange.objects.get()
    assert (change.claims, change.left_out) == ([claims[1].pk], 1)


def test_what_is_changed_between_preview_and_confirmation_is_left_as_it_is_and_counted(
    claims, edda, emil
):
    preview(edda, action="accept", all="yes", query="")
    change = BulkChange.objects.get()
    claims[2].reject(by=emil, seen=1, because="hearsay")
    a_claim(claims[0].article, quote="Er sagte:")
    page = (
        client_of(edda)
        .post(reverse("claims:confirm_bulk", args=[change.pk]), headers=HTMX)
        .content.decode()
    )
    assert states(claims) == [
        "accepted",
        "accepted",
        "rejected",
        "accepted",
        "accepted",
        "accepted",
    ]
    assert Claim.objects.get(quote="Er sagte:").state == "pending"
    assert "5 claims changed" in page
    assert "1 is left as it is: somebody changed it in the meantime" in page


def test_an_undo_leaves_alone_what_was_changed_since(claims, edda, emil):
    change = confirmed(edda, action="accept", claim=ticked(*claims[:3]))
    claims[1].refresh_from_db()
    claims[1].reject(by=emil, seen=2)
    page = undo(edda, change.change_set, **HTMX).content.decode()
    assert states(claims[:3]) == ["pending", "rejected", "pending"]
    assert "2 claims changed" in page
    assert "1 is left as it is: somebody changed it in the meantime" in page


def test_confirming_twice_and_undoing_twice_is_once(claims, edda):
    change = confirmed(edda, action="accept", claim=ticked(*claims))
    for _ in range(2):
        client_of(edda).post(reverse("claims:confirm_bulk", args=[change.pk]))
        undo(edda, change.change_set)
    assert {claim.version for claim in Claim.objects.all()} == {3}
    assert ChangeSet.objects.count() == 2


def test_htmx_gets_the_preview_and_then_the_toast_with_an_undo(claims, edda):
    page = preview(edda, HTMX, action="accept", claim=ticked(*claims[:2])).content.decode()
    assert "<html" not in page
    assert "Accept: 2 claims" in page
    change = BulkChange.objects.get()
    page = (
        client_of(edda)
        .post(reverse("claims:confirm_bulk", args=[change.pk]), headers=HTMX)
        .content.decode()
    )
    assert "<html" not in page
    assert "data-undo-last" in page
    assert 'hx-get="/claims/?state=pending"' in page
    page = undo(edda, ChangeSet.objects.get(), **HTMX).content.decode()
    assert "Undo: 2 claims changed" in page


def test_only_a_chief_rejects_many_and_takes_that_back(claims, edda, chris):
    assert preview(edda, action="reject", because="x", claim=ticked(*claims)).status_code == 403
    change = confirmed(chris, action="reject", because="no statement", claim=ticked(*claims))
    assert undo(edda, change.change_set).status_code == 403
    assert 'value="reject"' not in client_of(edda).get("/claims/").content.decode()
    assert 'value="reject"' in client_of(chris).get("/claims/").content.decode()


@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        ({"action": "accept"}, "No claim is selected."),
        ({"action": "undo", "all": "yes"}, "Choose an action."),
        ({"action": "reject", "all": "yes"}, "Give a reason for rejecting them."),
        ({"action": "speaker", "all": "yes"}, "Name the speaker."),
        (
            {"action": "assign", "all": "yes", "assignee": "nobody-here"},
            "There is nobody of this name at the desk.",
        ),
        ({"action": "accept", "claim": ["x:1", "5", "٣:1"]}, "No claim is selected."),
    ],
)
def test_what_makes_no_sense_is_said_and_what_was_typed_comes_back(claims, chris, form, complaint):
    for headers in ({}, HTMX):
        response = preview(chris, headers, **form)
        assert response.status_code == 422
        assert complaint in response.content.decode()
    assert not BulkChange.objects.exists()


def test_an_unknown_speaker_is_put_on_record_on_confirmation_only(claims, edda):
    preview(edda, action="speaker", name="Ada Sommer", claim=ticked(*claims))
    assert not Speaker.objects.exists()
    change = BulkChange.objects.get()
    client_of(edda).post(reverse("claims:confirm_bulk", args=[change.pk]))
    assert {claim.speaker for claim in Claim.objects.all()} == {
        Speaker.objects.get(name="Ada Sommer")
    }
    preview(edda, action="speaker", name="Ada Sommer", all="yes", query="")
    assert BulkChange.objects.get(state="previewed").as_wanted == 6


def test_too_many_are_refused(claims, edda, monkeypatch):
    monkeypatch.setattr(bulk_actions, "MOST", 5)
    assert "more than 5 claims" in preview(edda, action="accept", all="yes").content.decode()


def test_nobody_else_sees_or_confirms_a_preview(claims, edda, emil):
    preview(edda, action="accept", claim=ticked(*claims))
    change = BulkChange.objects.get()
    assert client_of(emil).get(f"/claims/bulk/{change.pk}/").status_code == 404
    assert client_of(emil).post(reverse("claims:confirm_bulk", args=[change.pk])).status_code == 404


def test_undoing_leads_back_to_an_address_and_never_to_the_name_of_a_view(claims, edda):
    change = confirmed(edda, action="accept", claim=ticked(*claims))
    address = reverse("claims:undo_set", args=[change.change_set_id])
    assert client_of(edda).post(address, {"next": "'a'"})["Location"] == "'a'"


def test_get_is_refused_a_login_needed_and_a_reader_may_not(claims, edda, rita, client):
    change = confirmed(edda, action="accept", claim=ticked(*claims))
    for address in (
        PREVIEW,
        reverse("claims:confirm_bulk", args=[change.pk]),
        reverse("claims:undo_set", args=[change.change_set_id]),
    ):
        assert client_of(edda).get(address).status_code == 405
        assert client.post(address)["Location"].startswith("/login/")
        assert client_of(rita).post(address).status_code == 403


def test_a_speaker_of_accepted_claims_is_kept(claims, edda):
    speaker = a_speaker()
    Claim.objects.filter(pk=claims[0].pk).update(speaker=speaker)
    confirmed(edda, action="accept", claim=ticked(*claims))
    speaker.refresh_from_db()
    assert speaker.state == "kept"


@pytest.fixture
def small_chunks(monkeypatch):
    for module in (bulk_model, change_set_model):
        monkeypatch.setattr(module, "CHUNK", 2)


def test_many_are_done_by_the_worker_chunk_by_chunk_with_progress_and_undone_by_it(
    claims, edda, small_chunks
):
    change = confirmed(edda, action="accept", all="yes", query="")
    assert (change.state, states(claims)) == ("queued", ["pending"] * 6)
    assert ProcrastinateJob.objects.get(task_name=bulk_actions.WORK_OFF).args == {
        "bulk_id": change.pk
    }
    change.work_on()
    page = client_of(edda).get(f"/claims/bulk/{change.pk}/", headers=HTMX).content.decode()
    assert "2 of 6 claims" in page
    assert 'hx-trigger="every 1s"' in page
    assert "still in progress" in undo(edda, change.change_set, **HTMX).content.decode()
    change.work_off()
    assert (change.state, change.change_set.number, states(claims)) == ("done", 6, ["accepted"] * 6)

    undo(edda, change.change_set)
    undoing = BulkChange.objects.get(action="undo")
    assert (undoing.state, undoing.number) == ("queued", 6)
    undoing.work_off()
    assert (undoing.left_out, states(claims)) == (0, ["pending"] * 6)


def test_who_goes_on_after_a_crash_neither_repeats_nor_skips_a_claim(
    claims, edda, small_chunks, monkeypatch
):
    change = confirmed(edda, action="check-worthy", all="yes", query="")
    change.work_on()

    def crash(self, *args, **kwargs):
        real(self, *args, **kwargs)
        raise RuntimeError("power cut")

    real = ChangeSet.change
    monkeypatch.setattr(ChangeSet, "change", crash)
    with pytest.raises(RuntimeError):
        change.work_on()
    monkeypatch.setattr(ChangeSet, "change", real)
    BulkChange.objects.get(pk=change.pk).work_off()
    assert {claim.version for claim in Claim.objects.all()} == {2}
    assert change.change_set.items.count() == 6


def test_a_change_and_its_history_lead_to_its_page(claims, edda, rita):
    change = confirmed(edda, action="accept", claim=ticked(*claims[:2]))
    address = reverse("claims:change", args=[change.change_set_id])
    page = client_of(edda).get(reverse("claims:claim", args=[claims[0].pk])).content.decode()
    assert f'href="{address}"' in page
    page = client_of(edda).get(address).content.decode()
    assert "„Satz Nummer 0 hier.“" in page
    assert "Undo" in page
    assert "Undo" not in client_of(rita).get(address).content.decode()


def test_pages_of_changes_follow_each_other_in_a_fixed_number_of_queries(claims, edda, monkeypatch):
    monkeypatch.setattr("claims.review.change_sets.PAGE_SIZE", 2)
    client = client_of(edda)
    for claim in claims[:3]:
        change = confirmed(edda, action="accept", claim=ticked(claim))
        undo(edda, change.change_set)
    with CaptureQueriesContext(connection) as captured:
        first = client.get("/changes/")
    number = len(captured)
    assert len(first.context["changes"]) == 2
    second = client.get("/changes/", {"before": first.context["older"]})
    assert second.context["changes"][0].change_set.pk < first.context["changes"][-1].change_set.pk
    monkeypatch.setattr("claims.review.change_sets.PAGE_SIZE", 6)
    with CaptureQueriesContext(connection) as more:
        client.get("/changes/")
    assert len(more) == number


def test_previews_of_yesterday_are_forgotten(claims, edda):
    preview(edda, action="accept", claim=ticked(*claims))
    bulk_actions.forget_previews()
    assert BulkChange.objects.count() == 1
    BulkChange.objects.update(made_at="2020-01-01T00:00Z")
    bulk_actions.forget_previews()
    assert not BulkChange.objects.exists()
