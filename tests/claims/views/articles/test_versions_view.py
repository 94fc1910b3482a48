"""Two versions of an article beside each other, and the claims that are given to the new one."""

import pytest

from articles.models import Article
from claims.models import CarriedClaim
from claims.revisions.versions import show_carried
from tests.cast import TEXT, a_claim, an_article, client_of

pytestmark = pytest.mark.django_db
NEW = TEXT.replace("bauen die", "bauen keine")


@pytest.fixture
def carried():
    claim = a_claim()
    revision = an_article(NEW, previous=claim.article, title="Neue Fassung")
    begin = NEW.index("„Wir")
    place = [[begin, NEW.index("“", begin) + 1]]
    return CarriedClaim.objects.create(
        revision=revision, claim=claim, fate="changed", places=[place]
    )


def page_of(user, carried):
    return client_of(user).get(f"/articles/{carried.revision_id}/compare/").content.decode()


def accept(user, carried, *, seen=1, place=0, **headers):
    address = f"/articles/carried/{carried.pk}/accept/"
    return client_of(user).post(address, {"seen": seen, "place": place}, **headers)


def test_both_texts_stand_there_with_what_differs(rita, carried):
    page = page_of(rita, carried)
    assert "<del>die</del>" in page
    assert "<ins>keine</ins>" in page
    assert "The claim stands here" not in page


def test_an_article_without_an_earlier_version_has_nothing_beside_it(edda):
    article = an_article()
    assert client_of(edda).get(f"/articles/{article.pk}/compare/").status_code == 302


def test_both_articles_lead_to_each_other(edda, carried):
    client = client_of(edda)
    later = client.get(carried.revision.get_absolute_url()).content.decode()
    earlier = client.get(carried.claim.article.get_absolute_url()).content.decode()
    assert f"/articles/{carried.revision_id}/compare/#changed" in later
    assert "1 words changed" in later
    assert "A newer version exists" in earlier
    assert carried.revision.get_absolute_url() in earlier


def test_a_withdrawn_version_is_not_what_the_earlier_one_leads_to(edda, carried):
    carried.revision.withdraw(by=edda, seen=1, because="irrtümlich")
    page = client_of(edda).get(carried.claim.article.get_absolute_url()).content.decode()
    assert "A newer version exists" not in page


def test_the_list_of_articles_has_the_newest_version_and_the_earlier_one_when_that_is_withdrawn(
    edda, carried
):
    client = client_of(edda)
    page = client.get("/articles/").content.decode()
    assert ("Neue Fassung" in page, "Die Brücke" in page) == (True, False)
    carried.revision.withdraw(by=edda, seen=1, because="irrtümlich")
    page = client.get("/articles/").content.decode()
    assert ("Neue Fassung" in page, "Die Brücke" in page) == (False, True)


def test_an_accepted_place_leads_back_to_the_comparison(edda, carried):
    answer = accept(edda, carried)
    assert answer["Location"].endswith(f"/compare/#carried-{carried.pk}")
    carried.claim.refresh_from_db()
    assert carried.claim.article_id == carried.revision_id


def test_htmx_gets_the_claim_only(edda, carried):
    answer = accept(edda, carried, headers={"HX-Request": "true"})
    assert answer.content.decode().startswith(f'<li id="carried-{carried.pk}"')


def test_twice_is_once(edda, carried):
    accept(edda, carried)
    accept(edda, carried)
    carried.claim.refresh_from_db()
    assert carried.claim.version == 2


def test_a_stale_claim_stays_and_that_is_said(edda, carried):
    carried.claim.assign(edda, seen=1)
    answer = accept(edda, carried, headers={"HX-Request": "true"})
    assert answer.status_code == 409
    assert "Somebody else changed this claim" in answer.content.decode()


def test_a_place_that_was_not_offered_is_refused(edda, carried):
    assert accept(edda, carried, place=3, headers={"HX-Request": "true"}).status_code == 422
    assert accept(edda, carried, place="x").status_code == 400


def test_readers_accept_nothing_and_nobody_does_by_looking(rita, edda, carried):
    assert accept(rita, carried).status_code == 403
    assert client_of(edda).get(f"/articles/carried/{carried.pk}/accept/").status_code == 405


def test_the_words_around_a_place_begin_and_end_with_a_word(edda, carried):
    text = "Überschwemmungsgebiete " * 20 + NEW + " Überschwemmungsgebiete" * 20
    later = carried.claim.article_id + 1
    revision = Article(pk=later, text=text, previous=carried.claim.article)
    begin = text.index("„Wir")
    carried.revision, carried.places = revision, [[[begin, begin + 25]]]
    [place] = show_carried(carried).places
    assert place.before.split()[0] in text.split()
    assert place.behind.split()[-1] in text.split()
