import pytest
from django.urls import reverse

from claims.models import Claim
from tests.cast import an_article, client_of
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
TEXT = "😀 Sie sagte, es gehe los. Er sagte, es gehe los. Ende gut."
HTMX = {"HX-Request": "true"}


@pytest.fixture
def article():
    return an_article(TEXT)


def add(user, article, headers=None, **form):
    return client_of(user).post(
        reverse("claims:add", args=[article.pk]), form, headers=headers or {}
    )


def test_selected_words_become_a_claim_by_hand_at_exactly_their_place(edda, article):
    begin = TEXT.rindex("es gehe los")
    response = add(edda, article, begin=begin - 1, end=begin + 11, kind="Indirect")
    claim = Claim.objects.get()
    assert (claim.quote, claim.begin, claim.end) == ("es gehe los", begin, begin + 11)
    assert (claim.kind, claim.origin, claim.state) == ("Indirect", "hand", "pending")
    assert response["Location"] == claim.get_absolute_url()
    context = claim.events.get().pgh_context.metadata
    assert (context["action"], context["user"]) == ("added", edda.pk)


def test_words_that_stand_once_are_found(edda, article):
    add(edda, article, quote=" Er sagte, es gehe los ")
    assert Claim.objects.get().quote == "Er sagte, es gehe los"


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"quote": "es gehe los"}, "2 times"),
        ({"quote": "es ging los"}, "are not in"),
        ({"quote": ""}, "Select the claim"),
        ({"begin": "5", "end": "5"}, "not a place"),
        ({"begin": "5", "end": "9999"}, "not a place"),
        ({"begin": "-1", "end": "4"}, "not a place"),
        ({"begin": "²", "end": "4"}, "not a place"),
        ({"begin": "1", "end": "2"}, "Select the claim"),
        ({"begin": "2", "end": "9", "kind": "Rumour"}, "no such type"),
    ],
)
def test_what_names_no_place_is_refused_in_words_and_nothing_is_guessed(edda, article, form, said):
    for headers in ({}, HTMX):
        response = add(edda, article, headers, **form)
        assert response.status_code == 422
        assert said in response.content.decode()
    assert not Claim.objects.exists()


def test_htmx_gets_the_text_with_the_new_mark(edda, article):
    response = add(
        edda,
        article,
        HTMX | {"HX-Current-URL": f"http://testserver/articles/{article.pk}/"},
        quote="Ende gut.",
    )
    page = response.content.decode()
    assert response["HX-Retarget"] == "#reading"
    assert "<html" not in page
    assert f'<mark data-claim="{Claim.objects.get().pk}"' in in_one_line(page)


def test_twice_is_once(edda, article):
    assert (
        add(edda, article, quote="Ende gut.")["Location"]
        == add(edda, article, quote="Ende gut.")["Location"]
    )
    assert Claim.objects.count() == 1


def test_get_readers_and_strangers_are_refused(edda, rita, client, article):
    address = reverse("claims:add", args=[article.pk])
    assert client_of(edda).get(address).status_code == 405
    assert add(rita, article, quote="Ende gut.").status_code == 403
    assert client.post(address)["Location"].startswith("/login/")
    assert not Claim.objects.exists()
