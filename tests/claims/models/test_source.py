"""What a source is: one for each address and each file, corrected with history."""

from threading import Barrier, Thread

import pytest
from django.db import DatabaseError, IntegrityError, connections, transaction

from articles.models import Post
from claims.models import Snapshot, Source, StaleSourceError, StoredFile
from tests.cast import an_article

pytestmark = pytest.mark.django_db
TWEET = "https://twitter.com/ada/status/975261271670099968"


def a_file(letter="a"):
    return StoredFile.objects.create(sha256=letter * 64, media_type="application/pdf", size=3)


def a_post(article, **facts):
    place = {"begin": 0, "end": 9, "body_begin": 0, "body_end": 9}
    return Post.objects.create(
        article=article, platform="twitter", handle="ada", text="Wir bauen.", **place, **facts
    )


def test_the_same_address_is_one_source_however_it_is_written():
    page = Source.of_page("https://example.org/bericht")
    assert Source.of_page("http://www.example.org/bericht/?utm_source=x#oben") == page
    assert Source.add_page("https://example.org/bericht", title="Anders") == (page, False)
    assert page.title == "https://example.org/bericht"


@pytest.mark.django_db(transaction=True)
def test_two_editors_who_add_an_address_at_once_get_the_one_record():
    found, together = [], Barrier(2)

    def add(address):
        together.wait()
        found.append(Source.of_page(address).pk)
        connections.close_all()

    threads = [
        Thread(target=add, args=[address])
        for address in ("https://example.org/a", "http://example.org/a/")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [Source.objects.get().pk] * 2


def test_the_database_refuses_a_second_source_for_an_address():
    Source.of_page("https://example.org/a")
    with pytest.raises(IntegrityError, match="source_address_once"), transaction.atomic():
        Source.objects.create(kind="page", title="A", address="https://example.org/a#b")


def test_the_database_refuses_an_address_without_its_digest():
    page = Source.of_page("https://example.org/a")
    with pytest.raises(IntegrityError, match="source_address_is_digested"), transaction.atomic():
        Source.objects.filter(pk=page.pk).update(address_digest="")


@pytest.mark.parametrize("kind", ["page", "post", "article", "document"])
def test_the_database_refuses_a_source_that_leads_nowhere(kind):
    with pytest.raises(IntegrityError, match="source_leads_somewhere"), transaction.atomic():
        Source.objects.create(kind=kind, title="Nichts")


def test_a_post_that_two_articles_embed_is_one_source():
    source = Source.of_post(a_post(an_article(), address=TWEET))
    other = a_post(
        an_article("Ein anderer Text, der lang genug ist."),
        address=TWEET.replace("twitter.com", "x.com"),
    )
    assert Source.of_post(other) == source
    assert source.address == TWEET


def test_a_page_on_record_learns_that_it_is_the_embedded_post():
    page = Source.of_page(TWEET, title="Der Tweet")
    post = a_post(an_article(), address=TWEET)
    assert Source.of_post(post) == page
    page.refresh_from_db()
    assert (page.kind, page.post, page.title, page.version) == ("post", post, "Der Tweet", 2)


def test_posts_without_an_address_are_sources_of_their_own():
    article = an_article()
    posts = [a_post(article), a_post(an_article("Ein anderer Text, der lang genug ist."))]
    assert len({Source.of_post(post).pk for post in [*posts, *posts]}) == 2


def test_an_article_is_a_source_and_its_revision_at_the_same_address_is_the_same():
    article = an_article(address="https://example.org/bruecke", outlet="Bote")
    source = Source.of_article(article)
    revision = an_article(
        "Die Ministerin sagte etwas anderes.", address=article.address, previous=article
    )
    assert (source.kind, source.publisher, Source.of_article(revision)) == (
        "article",
        "Bote",
        source,
    )


def test_the_same_file_is_one_document():
    document, is_new = Source.add_document(a_file(), name="bericht.pdf")
    assert (is_new, document.title, document.file_name) == (True, "bericht.pdf", "bericht.pdf")
    assert Source.add_document(document.file, name="kopie.pdf") == (document, False)


def test_a_correction_is_a_version_with_history():
    page = Source.of_page("https://example.org/a")
    page.correct(seen=1, title="Der Bericht", publisher="Rechnungshof")
    assert (page.title, page.publisher, page.version) == ("Der Bericht", "Rechnungshof", 2)
    assert list(page.events.order_by("pgh_id").values_list("version", "publisher")) == [
        (1, ""),
        (2, "Rechnungshof"),
    ]
    page.correct(seen=1, title="Der Bericht")
    assert page.version == 2


def test_a_stale_correction_changes_nothing():
    page = Source.of_page("https://example.org/a")
    Source.objects.get().correct(seen=1, title="Von Emil")
    with pytest.raises(StaleSourceError) as stale:
        page.correct(seen=1, title="Von Edda")
    assert stale.value.current.title == "Von Emil"


def test_a_correction_moves_the_address_unless_another_source_is_there():
    page, other = Source.of_page("https://example.org/a"), Source.of_page("https://example.org/b")
    page.correct(seen=1, address="https://example.org/c")
    assert Source.of_page("http://example.org/c/") == page
    with pytest.raises(IntegrityError, match="source_address_once"), transaction.atomic():
        page.correct(seen=2, address=other.address)


def test_what_a_source_says_of_itself_fills_only_what_nobody_said():
    page = Source.of_page("https://example.org/a")
    page.correct(seen=1, publisher="Rechnungshof")
    page.complete(title="Brücken", publisher="example.org", author="")
    assert (page.title, page.publisher, page.author, page.version) == (
        "Brücken",
        "Rechnungshof",
        "",
        3,
    )


def test_one_look_at_a_source_is_open_at_a_time(edda):
    page = Source.of_page("https://example.org/a")
    snapshot, is_new = Snapshot.ask_for(page, by=edda)
    assert is_new
    assert Snapshot.ask_for(page) == (snapshot, False)
    snapshot.fail("timeout")
    assert Snapshot.ask_for(page)[1]


def test_the_same_text_is_not_stored_twice_and_another_one_leaves_the_first():
    page = Source.of_page("https://example.org/a")
    for text, state in [
        ("Wir bauen.", "done"),
        ("Wir bauen.", "unchanged"),
        ("Wir bauen nicht.", "done"),
    ]:
        snapshot, _is_new = Snapshot.ask_for(page)
        snapshot.keep(StoredFile.objects.first() or a_file(), text)
        assert snapshot.state == state
    assert [each.text for each in page.snapshots.stored()] == ["Wir bauen nicht.", "Wir bauen."]


def test_a_stored_snapshot_and_its_file_never_change():
    snapshot, _is_new = Snapshot.ask_for(Source.of_page("https://example.org/a"))
    snapshot.keep(a_file(), "Wir bauen.")
    for change in (
        lambda: Snapshot.objects.update(text="Wir bauen nicht."),
        snapshot.delete,
        lambda: StoredFile.objects.update(size=4),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


def test_half_a_snapshot_is_refused():
    page = Source.of_page("https://example.org/a")
    for facts in ({"state": "done"}, {"state": "failed"}, {"state": "queued", "text": "halb"}):
        with pytest.raises(IntegrityError, match="snapshot_"), transaction.atomic():
            Snapshot.objects.create(source=page, **facts)
