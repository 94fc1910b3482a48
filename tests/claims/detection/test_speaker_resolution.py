from datetime import date

import pytest

from claims.detection.speaker_resolution import resolve_mentions_of
from claims.models import Claim, Mention
from extraction import Extraction, Person, PersonKind, Position, Post, Statement, StatementType
from speakers.merging.merges import merge_speakers, undo_speaker_merge
from speakers.models import Speaker
from tests.cast import a_run, a_speaker, an_article
from tests.claims.readings import store_found

pytestmark = pytest.mark.django_db


def read(text, *people, posts=(), **facts):
    """An article in which each of the people says one word of the text; the claims in the people's
    order.
    """
    article = an_article(text, **facts)
    quotes = [(4 * number, 4 * number + 3) for number, _person in enumerate(people)]
    statements = tuple(
        Statement(StatementType.DIRECT, quote=(quote,), resolved_speaker=person.name)
        for quote, person in zip(quotes, people, strict=True)
    )
    run = a_run(article)
    store_found(
        run, Extraction(text=text, language="de", statements=statements, people=people, posts=posts)
    )
    return list(article.claims.order_by("begin"))


def person(name, *names, titles=(), kind=PersonKind.PERSON):
    return Person(name, kind, names=names, positions=tuple(Position(title) for title in titles))


TEXT = "aaa bbb ccc ddd eee {}"


def test_a_second_article_a_year_later_links_to_the_same_record():
    post = Post(
        "twitter", "aaa", (0, 3), (0, 3), handle="realDonaldTrump", resolved_speaker="Donald Trump"
    )
    (first,) = read(
        TEXT.format(1),
        person("Donald Trump", "Trump"),
        posts=(post,),
        published_on=date(2017, 7, 1),
    )
    (second,) = read(TEXT.format(2), person("Trump", "Trump"), published_on=date(2018, 7, 1))
    assert first.speaker.name == "Donald Trump"
    assert second.speaker == first.speaker
    assert Speaker.objects.count() == 1


def test_somebody_unknown_becomes_a_candidate_and_an_unnamed_source_nobody():
    named, unnamed = read(
        TEXT, person("Ada Sommer"), person("eine Sprecherin", kind=PersonKind.UNNAMED)
    )
    assert named.speaker.state == "candidate"
    assert unnamed.speaker is None


def test_an_unsure_one_is_offered_in_order_and_not_linked():
    near, far = (
        a_speaker("Andrej Kortunow", state="kept"),
        a_speaker("Andrej Kortunowa", state="kept"),
    )
    (claim,) = read(TEXT, person("Andrej Korunow"))
    assert claim.speaker is None
    mention = Mention.objects.get()
    assert [proposal.speaker for proposal in mention.proposals.all()] == [near, far]
    assert mention.proposals.first().why == ["spelt like “Andrej Kortunow”"]


def test_the_other_people_of_the_article_tell_two_namesakes_apart():
    a_speaker("Bo Winter", state="kept")
    ours, other = a_speaker("Ada Sommer", state="kept"), a_speaker("Ada Sommer", state="kept")
    earlier = an_article("earlier")
    for speaker in (Speaker.objects.get(name="Bo Winter"), ours):
        Mention.objects.create(article=earlier, name=str(speaker), kind="person", speaker=speaker)
    claim, _company = read(TEXT, person("Ada Sommer"), person("Bo Winter"))
    assert claim.speaker == ours
    assert [
        p.speaker
        for p in Mention.objects.get(article=claim.article, name="Ada Sommer").proposals.all()
    ] == [other]


def test_a_new_record_resolves_open_claims_and_no_decided_one(edda):
    text = "aaa bbb ccc ddd"
    (open_claim,) = read(text, person("Ada Sommer"))
    (decided,) = read(text + " 2", person("Ada Sommer"))
    candidate = decided.speaker
    decided.reject(by=edda, seen=1)
    kept = a_speaker("Ada Sommer", state="kept")
    assert resolve_mentions_of([kept.pk]) == 1
    open_claim.refresh_from_db()
    decided.refresh_from_db()
    assert (open_claim.speaker, open_claim.version) == (kept, 1)
    assert (decided.speaker, decided.version) == (candidate, 2)


def test_a_speaker_that_an_editor_chose_stays():
    (claim,) = read(TEXT, person("Ada Sommer"))
    chosen, kept = a_speaker("Bo Winter"), a_speaker("Ada Sommer", state="kept")
    claim.set_speaker(chosen, seen=1)
    assert resolve_mentions_of([kept.pk]) == 0
    claim.refresh_from_db()
    assert claim.speaker == chosen


def test_an_alias_resolves_what_was_only_offered():
    kortunow = a_speaker("Andrej Kortunow", state="kept")
    (claim,) = read(TEXT, person("Andrej Korunow"))
    kortunow.go_by("Andrej Korunow", "misspelling")
    resolve_mentions_of([kortunow.pk])
    claim.refresh_from_db()
    assert claim.speaker == kortunow
    assert not Mention.objects.get().proposals.exists()


def test_a_link_that_stands_is_not_lost_to_a_new_namesake():
    first = a_speaker("Ada Sommer", state="kept")
    (claim,) = read(TEXT, person("Ada Sommer"))
    resolve_mentions_of([a_speaker("Ada Sommer", state="kept").pk])
    claim.refresh_from_db()
    assert claim.speaker == first


def test_after_a_merge_is_taken_back_claims_read_in_between_find_their_record():
    ada, sommer = a_speaker("Ada Sommer", state="kept"), a_speaker("A. Sommer", state="kept")
    made = merge_speakers(sommer, ada)
    (claim,) = read(TEXT, person("A. Sommer"))
    assert claim.speaker == ada
    undo_speaker_merge(made)
    resolve_mentions_of([ada.pk, sommer.pk])
    claim.refresh_from_db()
    assert claim.speaker == sommer


def test_changes_of_records_queue_another_look(queue_of_jobs):
    ada, sommer = a_speaker("Ada Sommer"), a_speaker("A. Sommer")
    made = merge_speakers(sommer, ada)
    undo_speaker_merge(made)
    assert queue_of_jobs() == [[ada.pk], sorted([ada.pk, sommer.pk])]


@pytest.fixture
def queue_of_jobs():
    from procrastinate.contrib.django.models import ProcrastinateJob

    return lambda: [
        job.args["speakers"]
        for job in ProcrastinateJob.objects.filter(task_name="resolve_mentions").order_by("pk")
    ]


def test_reading_again_keeps_mentions_and_links():
    (claim,) = read(TEXT, person("Ada Sommer"))
    before = Mention.objects.get()
    store_found(
        a_run(claim.article),
        Extraction(
            text=TEXT,
            language="de",
            statements=(
                Statement(StatementType.DIRECT, quote=((0, 3),), resolved_speaker="Ada Sommer"),
            ),
            people=(person("Ada Sommer"),),
        ),
    )
    assert Mention.objects.get().pk == before.pk
    assert Claim.objects.get().speaker == claim.speaker
    assert Speaker.objects.count() == 1
