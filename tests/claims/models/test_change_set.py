"""One action on several claims: in a fixed number of queries, and taken back in one step."""

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from claims.models import ChangedClaim, ChangeSet, Claim, Evidence, Source
from speakers.merging.merges import merge_speakers
from tests.cast import a_claim, a_run, a_speaker, an_article, client_of
from tests.markup import squeezed

pytestmark = pytest.mark.django_db


def some_claims(count, **facts):
    article = an_article()
    run = a_run(article)
    return [a_claim(article, run=run, **facts) for _number in range(count)]


def a_set(by, action="accepted", **facts):
    return ChangeSet.objects.create(action=action, made_by=by, **facts)


def accepted(claims, by, **how):
    done = a_set(by)
    left = done.change(
        Claim.objects.filter(pk__in=[claim.pk for claim in claims]),
        Claim.decision("accepted", by=by),
        **how,
    )
    return done, left


def states(claims):
    return [Claim.on_record.get(pk=claim.pk).state for claim in claims]


def test_a_set_changes_its_claims_and_keeps_which_version_it_made_of_each(edda):
    claims = some_claims(3)
    done, left = accepted(claims, edda)
    assert (states(claims), left, done.number) == (["accepted"] * 3, [], 3)
    assert list(done.items.order_by("claim_id").values_list("claim", "version")) == [
        (claim.pk, 2) for claim in claims
    ]
    event = claims[0].events.order_by("pgh_id").last()
    assert (event.version, event.pgh_context.metadata["action"]) == (2, "accepted")
    assert event.pgh_context.metadata["change_set"] == done.pk


def test_what_is_as_it_is_wanted_is_not_changed_again(edda):
    claims = some_claims(2)
    accepted(claims, edda)
    again, left = accepted(claims, edda)
    assert (again.number, left) == (0, [])


def test_what_somebody_changed_since_it_was_seen_is_left_and_named(edda, emil):
    one, two = some_claims(2)
    two.reject(by=emil, seen=1)
    done, left = accepted([one, two], edda, seen={one.pk: 1, two.pk: 1})
    assert (states([one, two]), left, done.number) == (["accepted", "rejected"], [two.pk], 1)


def test_accepting_many_keeps_their_speakers(edda):
    speaker = a_speaker()
    accepted(some_claims(2, speaker=speaker), edda)
    speaker.refresh_from_db()
    assert speaker.state == "kept"


def test_undo_takes_the_whole_set_back_and_is_a_set_itself(edda, emil):
    claims = some_claims(3)
    done, _left = accepted(claims, edda)
    undoing = done.undo(by=emil)
    assert states(claims) == ["pending"] * 3
    assert (undoing.undoes, undoing.made_by, undoing.number) == (done, emil, 3)
    claim = Claim.objects.get(pk=claims[0].pk)
    assert (claim.decided_by, claim.decided_at, claim.version) == (None, None, 3)
    assert claim.events.order_by("pgh_id").last().pgh_context.metadata["action"] == "undone"


def test_undoing_twice_is_once(edda):
    claims = some_claims(2)
    done, _left = accepted(claims, edda)
    assert done.undo(by=edda) == done.undo(by=edda)
    assert Claim.objects.get(pk=claims[0].pk).version == 3
    assert ChangeSet.objects.count() == 2


def test_the_undo_of_the_undo_does_it_again(edda):
    claims = some_claims(2)
    done, _left = accepted(claims, edda)
    done.undo(by=edda).undo(by=edda)
    assert states(claims) == ["accepted"] * 2
    assert Claim.objects.get(pk=claims[0].pk).decided_by == edda


def test_undo_leaves_what_was_changed_since_and_names_it(edda, emil):
    one, two = some_claims(2)
    done, _left = accepted([one, two], edda)
    two.refresh_from_db()
    two.reject(by=emil, seen=2, because="hearsay")
    undoing = done.undo(by=edda)
    assert states([one, two]) == ["pending", "rejected"]
    assert list(undoing.left_alone()) == [two]


def test_undo_goes_on_where_it_was_interrupted(edda, monkeypatch):
    monkeypatch.setattr("claims.models.changes.change_set.CHUNK", 2)
    claims = some_claims(5)
    done, _left = accepted(claims, edda)
    undoing = done.open_undo(by=edda)
    assert undoing.take_back() == claims[1].pk
    assert states(claims) == ["pending"] * 2 + ["accepted"] * 3
    again = done.undo(by=edda)
    assert again == undoing
    assert (states(claims), again.number) == (["pending"] * 5, 5)
    assert not undoing.left_alone().exists()


def test_undo_brings_back_each_speaker_or_the_record_that_stands_for_it(edda):
    ada, bo, cleo = (a_speaker(name) for name in ("Ada Sommer", "Bo Winter", "Cleo Herbst"))
    one, two, three = some_claims(3)
    Claim.objects.filter(pk=one.pk).update(speaker=ada)
    Claim.objects.filter(pk=two.pk).update(speaker=bo)
    done = a_set(edda, "speaker_set")
    done.change(Claim.objects.all(), {"speaker_id": cleo.pk})
    merge_speakers(bo, ada)
    merge_speakers(ada, dora := a_speaker("Dora Frühling"))
    done.undo(by=edda)
    assert [Claim.objects.get(pk=claim.pk).speaker for claim in (one, two, three)] == [
        dora,
        dora,
        None,
    ]


def test_undo_takes_back_the_evidence_of_its_claims(edda):
    claim = a_claim()
    claim.link(Source.of_page("https://example.org/beleg"), "supports", by=edda, seen=1)
    done = a_set(edda, "source linked")
    done.add(claim)
    done.undo(by=edda)
    assert not Evidence.objects.exists()


def queries_for(count, by):
    claims = list(Claim.objects.order_by("-pk")[:count])
    with CaptureQueriesContext(connection) as captured:
        done, _left = accepted(claims, by)
        done.undo(by=by)
    return len(captured)


def test_the_number_of_queries_does_not_grow_with_the_claims(edda):
    some_claims(20)
    assert queries_for(2, edda) == queries_for(20, edda)


def test_what_a_set_did_cannot_be_rewritten(edda):
    accepted(some_claims(1), edda)
    for rewrite in (
        lambda: ChangedClaim.objects.update(version=7),
        lambda: ChangedClaim.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            rewrite()


def test_the_set_itself_has_a_history(edda):
    done, _left = accepted(some_claims(2), edda)
    assert list(done.events.order_by("pgh_id").values_list("number", flat=True)) == [0, 2]


def test_a_line_of_the_history_offers_to_undo_the_last_change_and_a_set_for_all(edda):
    one, two = some_claims(2)
    done, _left = accepted([one, two], edda)
    client = client_of(edda)
    page = client.get(f"/claims/{one.pk}/").content.decode()
    assert "Undo this" in page
    assert "Undo for all 2 claims" in page
    two.refresh_from_db()
    two.reject(by=edda, seen=2)
    response = client.post(f"/changes/{done.pk}/undo/", {"next": f"/claims/{one.pk}/"}, follow=True)
    assert states([one, two]) == ["pending", "rejected"]
    page = response.content.decode()
    assert "Undone for 1 claim. 1 stays as it is: somebody changed it since." in page
    assert "Undo for all" not in page


def test_the_view_of_undo_refuses_get_and_readers_and_does_nothing_twice(edda, rita):
    done, _left = accepted(some_claims(1), edda)
    address = f"/changes/{done.pk}/undo/"
    assert client_of(edda).get(address).status_code == 405
    assert client_of(rita).post(address).status_code == 403
    response = client_of(edda).post(address, {"next": "/claims/"}, headers={"HX-Request": "true"})
    assert response["HX-Refresh"] == "true"
    assert (
        client_of(edda)
        .post(address, {"next": "https://example.org/"})["Location"]
        .startswith("/claims/bulk/")
    )
    assert Claim.objects.get().version == 3


def test_the_page_of_a_set_shows_some_of_its_claims_and_says_how_many_more_there_are(edda):
    claims = some_claims(13)
    (small, _left), (large, _left) = accepted(claims[:2], edda), accepted(claims[2:], edda)
    pages = [
        client_of(edda).get(f"/changes/{done.pk}/").content.decode() for done in (small, large)
    ]
    assert squeezed("more</li>") not in squeezed(pages[0])
    assert squeezed("and 3 more</li>") in squeezed(pages[1])
