"""Different documents that stand under one source are found and told apart."""

import io

import pytest
from django.core.management import call_command

from articles.models import Post
from claims.models import Evidence, Source
from claims.sources.merged_addresses import merged_documents
from tests.cast import a_claim, a_published_verdict, an_accepted_claim, an_article, an_evidence

pytestmark = pytest.mark.django_db
PAPER = "https://rat.example/vorlage?AffairId=7"
OTHER = "https://rat.example/vorlage?AffairId=8"


@pytest.fixture
def merged(edda):
    """A link that quotes one paper of the council and leads to the source of another."""
    source = Source.of_article(an_article("Die erste Vorlage.", address=PAPER))
    second = an_article("Die zweite Vorlage.", address=OTHER)
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    claim.link(source, "supports", by=edda, seen=2)
    link = claim.evidence.get()
    Evidence.objects.filter(pk=link.pk).update(
        passage="zweite", passage_begin=4, passage_end=10, passage_sha256=second.text_sha256,
        revision=second,
    )  # fmt: skip
    return link


def said(**options):
    out = io.StringIO()
    call_command("check_sources", stdout=out, stderr=out, **options)
    return out.getvalue()


def test_the_check_names_source_link_and_both_addresses_and_changes_nothing(merged):
    report = said()
    assert all(each in report for each in (PAPER, OTHER, f"link {merged.pk}", "0 moved"))
    assert Evidence.objects.get(pk=merged.pk).source == merged.source


def test_the_link_gets_a_source_of_its_own_document_and_all_else_stays(merged, edda, tmp_path):
    assert "1 moved" in said(tell_apart=tmp_path / "moved")
    link = Evidence.objects.get(pk=merged.pk)
    assert link.source.address == OTHER
    assert (link.state, link.settled_by, link.passage) == ("confirmed", edda, "zweite")
    assert link.events.count() > merged.events.count() - 1
    assert list(merged_documents()) == []
    assert "0 moved" in said(tell_apart=tmp_path / "again")


def test_it_is_taken_back_by_what_was_written_down(merged, tmp_path):
    said(tell_apart=tmp_path / "moved")
    assert "1 links moved back" in said(undo=tmp_path / "moved")
    assert Evidence.objects.get(pk=merged.pk).source == merged.source
    assert "stays" in said(undo=tmp_path / "moved")


def test_a_post_under_anothers_source_is_found_too(edda):
    source = Source.of_page("https://platz.example/post?id=1#a")
    article = an_article()
    post = Post.objects.create(
        article=article, begin=0, end=3, body_begin=0, body_end=3, platform="x",
        address="https://platz.example/post?id=2#a",
    )  # fmt: skip
    an_evidence(a_claim(article, post=post, kind="Post"), source)
    assert [each.address for each in merged_documents()] == [post.address]


@pytest.mark.parametrize(
    "address",
    [
        PAPER,
        f"{PAPER}&utm_source=rundbrief",
        "https://anderswo.example/bericht",
        "",
    ],
)
def test_one_document_and_another_place_are_no_finding(merged, address):
    Evidence.objects.update(revision=an_article("Noch eine.", address=address))
    assert list(merged_documents()) == []


def test_what_a_published_verdict_rests_on_stays_and_is_said(edda, chris, tmp_path):
    claim = an_accepted_claim(edda, source="")
    claim.link(Source.of_page(PAPER), "contradicts", by=edda, seen=2)
    second = an_article("Die zweite Vorlage.", address=OTHER)
    Evidence.objects.update(
        passage="zweite", passage_begin=4, passage_end=10, passage_sha256=second.text_sha256,
        revision=second,
    )  # fmt: skip
    claim.refresh_from_db()
    a_published_verdict(claim, by=edda, chief=chris)
    report = said(tell_apart=tmp_path / "moved")
    assert "not moved" in report
    assert Evidence.objects.get().source.address == PAPER
