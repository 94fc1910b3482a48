"""Which sources are suggested for a claim, in which order, and that what an editor settled stays
settled.
"""

import datetime as dt

import pytest
from django.utils import translation

from articles.models import Post
from claims.comparison.similar_claims import compare_claims_of
from claims.models import Evidence
from claims.sources.suggestions import suggest_for_articles
from speakers.models import Account
from tests.cast import a_claim, a_speaker, an_article

pytestmark = pytest.mark.django_db


def suggest(article):
    suggest_for_articles(article, compared=compare_claims_of(article))


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


SAID = "dass die neue Brücke über die Ilse noch in diesem Jahr fertig werde"
POSTED = "We will finish the new bridge across the Ilse this year."
TEXT = (
    f"Ada Sommer twitterte, {SAID}. Im Landtag sagte sie: „Die Schulen bekommen mehr Geld.“ "
    f"Der Landrat meinte, "
    f"dass daraus nichts werde.\n\n{POSTED} — Ada Sommer (@adasommer) 9. Juli 2017"
)


@pytest.fixture
def ada():
    ada = a_speaker("Ada Sommer")
    Account.objects.create(speaker=ada, platform="twitter", handle="AdaSommer")
    return ada


def a_post(article, text=POSTED, posted_on=dt.date(2017, 7, 9), handle="adasommer", **facts):
    begin = article.text.index(text)
    end = begin + len(text)
    place = {"begin": begin, "end": end, "body_begin": begin, "body_end": end}
    return Post.objects.create(
        article=article, text=text, posted_on=posted_on, author="Ada Sommer", handle=handle, platform="twitter",
        **{**place, **facts},
    )  # fmt: skip


@pytest.fixture
def article():
    return an_article(TEXT, published_on=dt.date(2017, 7, 10))


@pytest.fixture
def tweeted(article, ada):
    return a_claim(
        article, quote=SAID, cue="twitterte", medium="Writing", kind="Indirect", speaker=ada
    )


def sources_of(claim):
    return [
        (evidence.source.post or evidence.source.article, evidence.state)
        for evidence in claim.evidence.all()
    ]


def test_the_post_of_the_speakers_account_is_suggested_with_its_reasons(article, tweeted):
    post = a_post(article)
    suggest(article)
    evidence = tweeted.evidence.get()
    assert (evidence.source.post, evidence.relation, evidence.state) == (post, "origin", "proposed")
    assert evidence.score > 0.9
    account, cue, date, meaning = evidence.why
    assert account == "posted by the speaker’s account @adasommer"
    assert cue == "“twitterte” points to such a post"
    assert "2017" in date
    assert meaning.startswith("says much the same")


def test_what_was_said_in_parliament_is_not_proved_by_a_post(article, tweeted, ada):
    a_post(article)
    said = a_claim(
        article,
        quote="„Die Schulen bekommen mehr Geld.“",
        cue="sagte",
        medium="Speech",
        speaker=ada,
    )
    suggest(article)
    assert not said.evidence.exists()


def test_the_post_of_one_person_is_not_suggested_for_another(article, tweeted):
    a_post(article)
    other = a_claim(
        article,
        quote="dass daraus nichts werde",
        cue="twitterte",
        medium="Writing",
        speaker=a_speaker("Ben Winter"),
    )
    suggest(article)
    assert not other.evidence.exists()


def test_of_two_posts_the_one_that_says_the_same_comes_first(ada):
    other = "What a wonderful concert in the park last night, thank you all!"
    article = an_article(f"{TEXT}\n\n{other}", published_on=dt.date(2017, 7, 10))
    claim = a_claim(article, quote=SAID, cue="twitterte", medium="Writing", speaker=ada)
    concert, bridge = a_post(article, text=other), a_post(article)
    suggest(article)
    assert [post for post, _state in sources_of(claim)] == [bridge, concert]


@pytest.mark.parametrize(
    ("posted_on", "reason"),
    [("2017-07-09", "near"), ("2016-01-01", "before"), ("2017-09-01", "later")],
)
def test_a_post_near_the_article_counts_more_than_an_old_and_a_later_one(
    article, tweeted, posted_on, reason
):
    a_post(article, posted_on=dt.date.fromisoformat(posted_on))
    suggest(article)
    evidence = tweeted.evidence.get()
    assert reason in [code for code, _words in evidence.reasons]
    assert (evidence.score > 0.9) == (reason == "near")


def test_what_was_dismissed_does_not_come_back_and_what_was_confirmed_stays(article, tweeted, edda):
    a_post(article)
    suggest(article)
    tweeted.turn_down(tweeted.evidence.get().source, by=edda, seen=1)
    suggest(article)
    assert [state for _post, state in sources_of(tweeted)] == ["turned_down"]
    tweeted.link(tweeted.evidence.get().source, "contradicts", by=edda, seen=2)
    suggest(article)
    evidence = tweeted.evidence.get()
    assert (evidence.state, evidence.relation) == ("confirmed", "contradicts")


def test_a_suggestion_that_no_longer_holds_goes_and_one_that_an_editor_made_stays(
    article, tweeted, edda
):
    a_post(article)
    suggest(article)
    tweeted.set_speaker(a_speaker("Ben Winter"), seen=1)
    suggest(article)
    assert not tweeted.evidence.exists()


def test_a_suggestion_is_in_the_history_as_the_machines(article, tweeted):
    a_post(article)
    suggest(article)
    event = tweeted.evidence.get().events.get()
    assert (event.pgh_context.metadata["action"], tweeted.version) == ("source_suggested", 1)


@pytest.fixture
def earlier(ada):
    article = an_article(
        f"Ada Sommer sagte, {SAID}. Das war im Mai.",
        title="Im Mai",
        outlet="Ilsebote",
        published_on=dt.date(2017, 5, 2),
    )
    return a_claim(article, quote=SAID, cue="sagte", speaker=ada, kind="Indirect")


def test_an_earlier_article_with_the_same_words_is_suggested_as_context(article, tweeted, earlier):
    for each in (earlier.article, article):
        suggest(each)
    evidence = tweeted.evidence.get()
    assert (evidence.source.article, evidence.relation, evidence.passage) == (
        earlier.article,
        "context",
        SAID,
    )
    assert evidence.why == [
        "has the same words (100%)",
        "by the same speaker",
        "published earlier in Ilsebote",
    ]
    assert not earlier.evidence.exists()  # the later one did not come before


def test_an_earlier_revision_of_the_same_article_is_no_earlier_article(article, tweeted, earlier):
    type(article).objects.filter(pk=article.pk).update(previous=earlier.article)
    article.refresh_from_db()
    suggest(article)
    assert not tweeted.evidence.exists()


def test_an_earlier_post_in_another_language_is_suggested_where_the_content_is_the_same(
    article, tweeted, ada
):
    before = an_article(
        f"Ein Tweet:\n\n{POSTED}", published_on=dt.date(2017, 7, 9), title="Der Tweet"
    )
    post = a_post(before)
    a_claim(before, quote=POSTED, kind="Post", post=post, speaker=ada)
    compare_claims_of(before)
    suggest(article)
    assert [(source, state) for source, state in sources_of(tweeted)] == [
        (post, Evidence.State.PROPOSED)
    ]


def test_the_number_of_queries_does_not_grow_with_the_claims(
    article, tweeted, ada, django_assert_max_num_queries
):
    a_post(article)
    for quote in ("„Die Schulen bekommen mehr Geld.“", "dass daraus nichts werde"):
        a_claim(article, quote=quote, cue="twitterte", medium="Writing", speaker=ada)
    with django_assert_max_num_queries(32):
        suggest(article)
