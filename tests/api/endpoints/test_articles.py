import base64
import json

import pytest

from articles.incoming_items.reading import read_item
from articles.models import Article, IncomingItem
from tests.api.callers import a_caller
from tests.cast import TEXT, a_claim, an_article

pytestmark = pytest.mark.django_db


def read_all():
    for item in IncomingItem.objects.open():
        read_item(item)


def test_a_text_is_taken_in_with_what_is_known_of_it(alma):
    caller = a_caller(alma)
    answer = caller.post("/articles", {
        "text": TEXT, "title": "Die Brücke", "outlet": "Tagblatt", "lead": "Zwei Millionen.",
        "authors": ["Ada Sommer", "Emil Falk"], "published": "2017-07", "language": "de",
        "address": "https://tagblatt.example/bruecke",
    })  # fmt: skip
    assert (answer.status_code, answer.json()["state"]) == (202, "queued")
    read_all()
    item = caller.get(answer["Location"].removeprefix("/api/v1")).json()
    assert (item["state"], item["outcomes"][0]["fate"]) == ("done", "new")
    article = caller.get(f"/articles/{item['outcomes'][0]['article']}").json()
    assert (article["text"], article["published"]) == (TEXT, "2017-07")
    assert article["authors"] == ["Ada Sommer", "Emil Falk"]
    assert (article["lead"], article["reading"]) == ("Zwei Millionen.", "queued")
    stored = Article.objects.get(pk=article["id"])
    assert (stored.added_by.username, stored.published_moment) == ("system:CMS", "2017-07")


def test_a_page_is_read_like_a_pasted_one(alma):
    html = f"<html><head><title>Die Brücke</title></head><body><article><p>{TEXT}</p></article>"
    answer = a_caller(alma).post("/articles", {"html": html, "address": "https://a.example/1"})
    read_all()
    item = IncomingItem.objects.get(pk=answer.json()["id"])
    assert (item.state, Article.objects.get().address) == ("done", "https://a.example/1")


def test_an_address_is_fetched_once(alma):
    caller = a_caller(alma)
    first = caller.post("/articles", {"address": "https://a.example/1"})
    again = caller.post("/articles", {"address": "https://a.example/1"})
    assert (first.status_code, again.status_code) == (202, 200)
    assert first.json()["id"] == again.json()["id"]


def test_an_address_that_failed_is_fetched_again(alma):
    caller = a_caller(alma)
    first = caller.post("/articles", {"address": "https://a.example/1"})
    IncomingItem.objects.get().finish([{"error": "There is no such host."}])
    told = caller.get(f"/incoming/{first.json()['id']}").json()
    assert told["outcomes"][0]["error"] == "There is no such host."
    assert caller.post("/articles", {"address": "https://a.example/1"}).status_code == 202


def test_an_address_that_is_on_record_is_that_article(alma):
    article = an_article(address="https://a.example/1")
    caller = a_caller(alma)
    answers = [caller.post("/articles", {"address": "https://a.example/1"}) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json()["outcomes"][0]["article"] == article.pk
    assert IncomingItem.objects.count() == 1


def test_the_same_text_is_the_same_article(alma):
    caller = a_caller(alma)
    for _ in range(2):
        caller.post("/articles", {"text": TEXT, "language": "de"})
        read_all()
    assert Article.objects.count() == 1
    fates = [item.outcomes[0]["fate"] for item in IncomingItem.objects.all()]
    assert fates == ["new", "same"]


def test_a_changed_text_at_the_address_is_an_editors_question(alma):
    an_article(address="https://a.example/1")
    caller = a_caller(alma)
    sent = {"text": f"{TEXT} Nun doch drei.", "address": "https://a.example/1", "language": "de"}
    number = caller.post("/articles", sent).json()["id"]
    read_all()
    told = caller.get(f"/incoming/{number}").json()
    assert (told["state"], told["outcomes"][0]["fate"]) == ("question", "question")
    assert told["outcomes"][0]["like"] == [Article.objects.get().pk]


def test_an_idempotency_key_hands_in_once(alma):
    caller = a_caller(alma)
    answers = [
        caller.post("/articles", {"text": TEXT}, **{"Idempotency-Key": "bruecke-1"})
        for _ in range(3)
    ]
    assert [answer.status_code for answer in answers] == [202, 200, 200]
    assert len({answer.json()["id"] for answer in answers}) == 1
    other = caller.post("/articles", {"text": "Anderes."}, **{"Idempotency-Key": "bruecke-1"})
    assert other.json()["type"] == "urn:wortlaut:problem:reused-idempotency-key"
    assert other.status_code == 422


def test_keys_are_each_systems_own(alma):
    for name in ("CMS", "Archiv"):
        caller = a_caller(alma, name=name)
        sent = caller.post("/articles", {"text": TEXT}, **{"Idempotency-Key": "1"})
        assert sent.status_code == 202


@pytest.mark.parametrize(
    "body",
    [
        {}, {"title": "x"}, {"text": ""}, {"text": "  \n"}, {"text": "a\0b"}, {"text": "\ud800"},
        {"text": "x", "html": "<p>x</p>"}, {"address": "ftp://a.example/"}, {"address": "x"},
        {"text": "x", "published": "2017-13"}, {"text": "x", "published": "2017-06-31"},
        {"text": "x", "published": "1500000000"}, {"text": "x", "published": "9.7.2017"},
        {"text": "x", "language": "fr"}, {"text": "x", "authors": "Ada"},
        {"text": "x", "authors": ["a\nb"]}, {"text": "x", "outlet": None},
        {"text": "x", "titel": "x"}, {"text": "x" * 1_500_000},
    ],
)  # fmt: skip
def test_what_is_no_article_is_refused(alma, body):
    answer = a_caller(alma).post("/articles", body)
    assert answer.status_code == 422
    assert not IncomingItem.objects.exists()


@pytest.mark.parametrize("key", ["", " ", "a b", "x" * 201, "ä"])
def test_what_is_no_key_is_refused(alma, key):
    answer = a_caller(alma).post("/articles", {"text": TEXT}, **{"Idempotency-Key": key})
    assert answer.status_code == 422


def test_articles_are_listed_newest_first_and_by_address(alma):
    first = an_article(address="https://a.example/1")
    second = an_article("Ein anderer Text.", address="https://a.example/2")
    caller = a_caller(alma)
    assert [each["id"] for each in caller.get("/articles").json()["items"]] == [second.pk, first.pk]
    found = caller.get("/articles", {"address": "https://a.example/1"}).json()["items"]
    assert [each["id"] for each in found] == [first.pk]
    page = caller.get("/articles", {"limit": 1}).json()
    assert page["previous"] is None
    assert caller.get(page["next"].removeprefix("/api/v1")).json()["items"][0]["id"] == first.pk


def test_an_article_says_how_many_claims_it_has(alma):
    claim = a_claim()
    told = a_caller(alma).get(f"/articles/{claim.article_id}").json()
    assert told["claims"] == {"pending": 1, "accepted": 0, "rejected": 0, "archived": 0}
    assert told["reading"] == "done"


def test_a_file_of_an_agency_is_read_by_its_format(alma):
    words = "Der Rat von Lindenau hat am Dienstag die neue Brücke beschlossen. Gebaut wird bald."
    item = {"uri": "urn:x:5", "version": "1", "pubstatus": "usable", "language": "de",
            "headline": "Brücke", "body_text": words, "type": "text",
            "versioncreated": "2026-11-28T10:00:00+01:00"}  # fmt: skip
    packed = base64.b64encode(json.dumps(item).encode()).decode()
    caller = a_caller(alma)
    answer = caller.post("/articles", {"file": packed, "file_name": "item.json"})
    assert answer.status_code == 202
    read_all()
    article = Article.objects.get()
    assert (article.title, article.identifier, article.text) == ("Brücke", "urn:x:5", words)
    gone = base64.b64encode(json.dumps({**item, "pubstatus": "canceled"}).encode()).decode()
    answer = caller.post("/articles", {"file": gone, "file_name": "item.json"})
    read_all()
    told = caller.get(f"/incoming/{answer.json()['id']}").json()
    assert told["outcomes"][0]["fate"] == "withdrawn"


@pytest.mark.parametrize("body", [{"file": "%%%"}, {"file": "abc"}, {"file": "QQ==", "text": "x"}])
def test_a_file_that_is_no_base64_or_not_alone_is_refused(alma, body):
    assert a_caller(alma).post("/articles", body).status_code == 422
    assert not IncomingItem.objects.exists()
