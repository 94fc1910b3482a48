"""What holds for every view that changes one claim, by a table."""

import pytest
from django.urls import reverse

from articles.models import Post
from claims.models import Comment, Evidence, Source
from newsroom.models import User
from tests.cast import a_claim, a_speaker, an_article, client_of
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def a_post(article):
    return Post.objects.create(
        article=article,
        begin=0,
        end=5,
        body_begin=0,
        body_end=5,
        platform="bluesky",
        handle="ada.example",
        text="Wir",
    )


@pytest.fixture
def claim(edda):
    claim = a_claim()
    source = Source.of_post(a_post(claim.article))
    Evidence.objects.create(
        claim=claim, source=source, reasons=[["author", "Ada Sommer"]], score=0.5
    )
    claim.set_speaker(a_speaker("Ben Winter"), seen=1)
    return claim


def source_of(claim):
    return str(Source.objects.get().pk)


def neighbour_of(claim):
    return f"{a_claim(claim.article, quote='zwei Millionen Euro').pk}.1"


def comment_on(claim):
    return Comment.objects.create(
        claim=claim, author=User.objects.get(username="edda"), text="Hm."
    ).pk


# The view, what its form sends, and what the claim shows when it worked.
CHANGES = {
    "accept": (lambda claim: {}, lambda claim: claim.state == "accepted"),
    "reject": (
        lambda claim: {"because": "no statement"},
        lambda claim: claim.rejected_because == "no statement",
    ),
    "set_speaker": (
        lambda claim: {"name": "Ada Sommer", "kind": "person"},
        lambda claim: claim.speaker.name == "Ada Sommer",
    ),
    "correct": (
        lambda claim: {"kind": "Reported", "quote": "Wir bauen"},
        lambda claim: (claim.kind, claim.quote) == ("Reported", "Wir bauen"),
    ),
    "split": (lambda claim: {"words": "die Brücke"}, lambda claim: claim.quote == "„Wir bauen"),
    "merge": (
        lambda claim: {"with": neighbour_of(claim)},
        lambda claim: claim.quote.endswith("[…] zwei Millionen Euro"),
    ),
    "comment": (
        lambda claim: {"text": "Bitte prüfen."},
        lambda claim: claim.comments.get().text == "Bitte prüfen.",
    ),
    "withdraw_comment": (
        lambda claim: {"comment": comment_on(claim)},
        lambda claim: claim.comments.get().withdrawn_at,
    ),
    "assign": (lambda claim: {"assignee": "edda"}, lambda claim: claim.assignee.username == "edda"),
    "check_worthy": (lambda claim: {"worthy": "yes"}, lambda claim: claim.is_check_worthy),
    "link": (
        lambda claim: {"source": source_of(claim), "relation": "supports"},
        lambda claim: claim.evidence.get().relation == "supports",
    ),
    "turn_down": (
        lambda claim: {"source": source_of(claim)},
        lambda claim: claim.evidence.get().state == "turned_down",
    ),
    "undo": (lambda claim: {}, lambda claim: claim.speaker is None),
}


@pytest.fixture(params=CHANGES)
def change(request, claim):
    """Sends the form of one of the views, as somebody, with the version seen."""
    sent, worked = CHANGES[request.param]
    address = reverse(f"claims:{request.param}", args=[claim.pk])
    form = sent(claim)

    def send(user, seen=2, **headers):
        return client_of(user).post(address, {**form, "seen": seen}, headers=headers)

    send.address, send.worked, send.name = address, worked, request.param
    return send


def test_it_works_is_recorded_with_its_author_and_redirects_to_the_claim(change, claim, edda):
    response = change(edda)
    claim.refresh_from_db()
    assert response.status_code == 302
    assert response["Location"] == f"/articles/{claim.article_id}/#claim-{claim.pk}"
    assert change.worked(claim)
    assert claim.version == 3
    assert claim.events.order_by("pgh_id").last().pgh_context.metadata["user"] == edda.pk


def test_htmx_gets_the_card_and_what_else_changed_and_nothing_more(change, claim, edda):
    response = change(edda, **HTMX)
    page = response.content.decode()
    assert response.status_code == 200
    assert "<html" not in page
    assert in_one_line(page).startswith(f'<article class="claim" id="claim-{claim.pk}"')
    assert 'id="counts"' in page
    assert 'data-version="3"' in page


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_not_there_is_not_changed(name, edda):
    answer = client_of(edda).post(reverse(f"claims:{name}", args=[0]), {"seen": 2})
    assert answer.status_code == 404


@pytest.mark.parametrize("name", ["accept", "reject", "check_worthy"])
def test_a_decision_asks_who_it_is_locks_writes_and_reads_the_card(
    name, edda, django_assert_num_queries
):
    claim, client = a_claim(), client_of(edda)
    page = {"HX-Current-URL": f"http://testserver/articles/{claim.article_id}/"}
    with django_assert_num_queries(6):  # two of them begin and end the transaction
        client.post(
            reverse(f"claims:{name}", args=[claim.pk]),
            {"seen": 1, "worthy": "yes"},
            headers=HTMX | page,
        )


def test_a_get_is_refused(change, edda):
    assert client_of(edda).get(change.address).status_code == 405


def test_it_needs_a_login(change, client):
    response = client.post(change.address, {"seen": 2})
    assert response.status_code == 302
    assert response["Location"].startswith("/login/")


def test_a_reader_may_not(change, claim, rita):
    assert change(rita).status_code == 403
    claim.refresh_from_db()
    assert claim.version == 2


def test_twice_is_once(change, claim, edda):
    change(edda)
    assert change(edda).status_code == 302
    claim.refresh_from_db()
    assert claim.version == 3


def test_a_stale_form_gets_409_with_both_versions_and_writes_nothing(change, claim, edda, emil):
    # Emil rejects and names another speaker while Edda's page is open.
    claim.reject(by=emil, seen=2, because="hearsay")
    claim.set_speaker(a_speaker("Cleo Herbst"), seen=3)
    for headers, frame in ((HTMX, False), ({}, True)):
        response = change(edda, **headers)
        page = response.content.decode()
        assert response.status_code == 409
        assert ("<html" in page) == frame
        assert "Ben Winter" in page
        assert "Cleo Herbst" in page
        assert "hearsay" in page
        assert 'name="seen" value="4"' in page
    claim.refresh_from_db()
    assert claim.version == 4


def test_apply_mine_sends_the_same_form_against_the_current_version(change, claim, edda, emil):
    claim.set_speaker(a_speaker("Cleo Herbst"), seen=2)
    assert change(edda).status_code == 409
    assert change(edda, seen=3).status_code == 302


def test_a_form_without_its_version_is_refused(change, edda):
    assert client_of(edda).post(change.address).status_code == 400


def test_an_unknown_claim_is_not_found(change, claim, edda):
    address = change.address.replace(str(claim.pk), "999999")
    assert client_of(edda).post(address, {"seen": 1}).status_code == 404


def test_the_other_editor_and_the_time_are_named_in_a_conflict(claim, edda, emil):
    client_of(emil).post(reverse("claims:reject", args=[claim.pk]), {"seen": 2})
    response = client_of(edda).post(reverse("claims:accept", args=[claim.pk]), {"seen": 2})
    assert "<strong>emil</strong> rejected" in in_one_line(response.content.decode())


def test_a_claim_of_another_article_is_not_counted(claim, edda):
    a_claim(an_article("Er sagte: „Wir bauen die Brücke.“ Mehr nicht."))
    response = client_of(edda).post(
        reverse("claims:accept", args=[claim.pk]), {"seen": 2}, headers=HTMX
    )
    assert response.context["counts"] == {
        "pending": 0,
        "accepted": 1,
        "rejected": 0,
        "archived": 0,
        "total": 1,
    }


@pytest.mark.parametrize(("page", "shows"), [("article", True), ("queue", False)])
def test_the_counts_of_the_article_come_along_where_a_page_shows_them(edda, page, shows):
    claim = a_claim()
    address = claim.get_absolute_url() if page == "article" else "/claims/"
    headers = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{address}"}
    answer = client_of(edda).post(f"/claims/{claim.pk}/accept/", {"seen": 1}, headers=headers)
    assert ('id="counts"' in answer.content.decode()) is shows
