"""What becomes of the claims when a new version of their article is read."""

import pytest
from django.core.exceptions import ValidationError

from claims.detection.claim_creation import find_claims
from claims.models import CarriedClaim, ChangeSet, Claim, StaleClaimError
from claims.review.history import changes_of
from claims.review.split_merge import merge_into_one
from claims.revisions.carry_over import accept_place
from extraction import ExtractionError
from tests.cast import TEXT, a_claim, a_published_verdict, an_accepted_claim, an_article
from tests.claims.detection.test_claim_creation import a_statement, found

pytestmark = pytest.mark.django_db


def read(article, monkeypatch, *statements):
    """Read the article as if the extraction found these statements."""
    extraction = found(*statements, text=article.text)
    monkeypatch.setattr(
        "claims.detection.claim_creation.extract_articles",
        lambda articles, antecedents: [extraction],
    )
    run = article.runs.create()
    find_claims(run)
    run.refresh_from_db()
    return run


@pytest.fixture
def revise(monkeypatch, edda):
    def make(claim, text, *statements, previous=None):
        previous = previous or claim.article
        revision = an_article(text, previous=previous, added_by=edda, title="Neu")
        read(revision, monkeypatch, *statements)
        claim.refresh_from_db()
        return revision

    return make


NEW = "Ein neuer Absatz. " + TEXT


def a_spoken_claim(**facts):
    statement = a_statement()
    spans = {
        role: [list(s) for s in getattr(statement, role)] for role in ("quote", "speaker", "cue")
    }
    return a_claim(
        spans={**spans, "frame": [], "addressee": []}, speaker_words="Ada Sommer", cue="sagte",
        resolved_name="Ada Sommer", reasons=[{"rule": "direct", "words": spans["cue"]}], **facts,
    )  # fmt: skip


def test_a_claim_moves_with_its_evidence_its_verdict_and_its_history(revise, edda, chris):
    claim = an_accepted_claim(edda)
    verdict = a_published_verdict(claim, by=edda, chief=chris)
    claim.refresh_from_db()
    before = claim.version
    revision = revise(claim, NEW)
    assert (claim.article, claim.version, claim.state) == (revision, before + 1, "accepted")
    assert revision.text[claim.begin : claim.end] == claim.quote
    assert claim.evidence.count() == 1
    assert claim.verdicts.get() == verdict
    assert "carried over" in changes_of(claim)[-1].did
    assert changes_of(claim)[-1].who == "edda"


def test_all_that_points_into_the_text_moves_along(revise):
    claim = a_spoken_claim()
    revision = revise(claim, NEW)
    words = {
        role: [revision.text[b:e] for b, e in spans] for role, spans in claim.spans.items() if spans
    }
    assert words == {"quote": [claim.quote], "speaker": ["Ada Sommer"], "cue": ["sagte"]}
    [[begin, end]] = claim.reasons[0]["words"]
    assert revision.text[begin:end] == "sagte"


def test_what_the_new_version_says_again_is_not_put_beside_what_moved(revise):
    claim = a_spoken_claim()
    revision = revise(claim, NEW, a_statement(text=NEW))
    assert Claim.objects.get() == claim
    assert claim.article == revision


def test_what_an_editor_narrowed_before_is_not_found_anew_in_the_new_version(revise):
    claim = a_spoken_claim()
    begin = claim.begin
    claim.correct(kind="Direct", span=(begin, begin + 10), seen=1)
    revise(claim, NEW, a_statement(text=NEW))
    assert Claim.objects.get() == claim


def test_a_rejected_claim_moves_too_and_is_not_found_again(revise, edda):
    claim = a_spoken_claim()
    claim.reject(by=edda, seen=1, because="Umfrage")
    revise(claim, NEW, a_statement(text=NEW))
    assert Claim.objects.get().state == "rejected"


def test_reading_the_earlier_version_again_does_not_find_what_moved(revise, monkeypatch):
    claim = a_spoken_claim()
    earlier = claim.article
    revise(claim, NEW)
    read(earlier, monkeypatch, a_statement())
    assert Claim.objects.get() == claim


def test_reading_the_new_version_again_carries_nothing_twice(revise, monkeypatch):
    claim = a_spoken_claim()
    revision = revise(claim, NEW)
    version = claim.version
    read(revision, monkeypatch, a_statement(text=NEW))
    claim.refresh_from_db()
    assert (claim.version, CarriedClaim.objects.count()) == (version, 1)
    assert Claim.objects.get() == claim


def test_changed_words_stay_with_the_earlier_version_and_are_offered(revise):
    claim = a_spoken_claim()
    new = TEXT.replace("bauen die", "bauen keine")
    revision = revise(claim, new)
    carried = CarriedClaim.objects.get()
    assert claim.article != revision
    assert (carried.fate, claim.version) == ("changed", 1)
    [[[begin, end]]] = carried.places
    assert new[begin:end] == "„Wir bauen keine Brücke.“"


def test_words_that_are_gone_are_marked_lost_and_the_claim_stays(revise):
    claim = a_spoken_claim()
    revision = revise(claim, GONE)
    assert claim.article != revision
    assert CarriedClaim.objects.get().fate == "lost"


GONE = "Der Verband nannte die Kosten. Mehr war nicht zu erfahren."


def versions_after(claim, revise, *texts):
    """Further versions of the claim's article, each after the one before."""
    article = claim.article
    for text in texts:
        article = revise(claim, text, previous=article)
    return article


def test_words_that_come_back_in_a_later_version_are_found_again(revise, emil):
    claim = a_spoken_claim()
    third = versions_after(claim, revise, GONE, NEW)
    assert claim.article == third
    assert third.text[claim.begin : claim.end] == claim.quote
    carried = CarriedClaim.objects.select_related("revision", "claim").order_by("pk")
    assert [(each.fate, each.stands) for each in carried] == [("lost", "moved"), ("moved", "moved")]
    claim.undo(seen=claim.version, by=emil)
    assert claim.article.text == TEXT
    carried = carried.all()
    assert [each.stands for each in carried] == ["lost", "ambiguous"]


def test_words_that_stay_away_are_said_to_be_lost_once(revise):
    claim = a_spoken_claim()
    versions_after(claim, revise, GONE, GONE + " Auch am Abend nicht.")
    assert claim.article.text == TEXT
    assert CarriedClaim.objects.get().fate == "lost"


def test_words_that_come_back_with_another_speaker_are_offered_in_the_latest_version(revise, emil):
    claim = a_spoken_claim()
    third = versions_after(claim, revise, GONE, TEXT.replace("Ada Sommer", "Bert Winter"))
    assert claim.article.text == TEXT
    carried = CarriedClaim.objects.get(revision=third)
    assert carried.fate == "changed"
    accept_place(carried, 0, by=emil, seen=claim.version)
    claim.refresh_from_db()
    assert (claim.article, claim.speaker_words) == (third, "")


def test_words_that_a_later_version_has_a_claim_of_are_not_given_a_second_one(revise, monkeypatch):
    claim = a_spoken_claim()
    second = versions_after(claim, revise, GONE)
    third = an_article(TEXT, previous=second, outlet="Blatt")
    twin = a_claim(third, claim.quote)
    fourth = an_article(NEW, previous=third)
    read(fourth, monkeypatch)
    twin.refresh_from_db()
    claim.refresh_from_db()
    assert (claim.article.text, twin.article) == (TEXT, fourth)


def test_a_place_in_a_version_that_the_claim_is_past_is_not_taken(revise, emil):
    claim = a_spoken_claim()
    versions_after(claim, revise, TEXT.replace("bauen die", "bauen keine"), NEW)
    carried = CarriedClaim.objects.get(fate="changed")
    with pytest.raises(ValidationError, match="another version"):
        accept_place(carried, 0, by=emil, seen=claim.version)


def test_words_of_a_pronoun_that_now_means_somebody_else_do_not_move(revise):
    """The words around are the same; who »die Ministerin« is, the text says elsewhere."""
    claim = a_spoken_claim()
    revise(claim, NEW, a_statement(text=NEW, resolved_speaker="Bert Winter"))
    assert CarriedClaim.objects.get().fate == "changed"
    assert claim.article.text == TEXT


def test_all_moves_are_undone_as_one_set(revise, emil):
    claim = a_spoken_claim()
    second = a_claim(claim.article, "kostet das zwei Millionen Euro", kind="Indirect")
    revise(claim, NEW)
    done = ChangeSet.objects.get()
    assert (done.action, done.number) == ("carried_over", 2)
    done.undo(by=emil)
    for each in (claim, second):
        each.refresh_from_db()
        assert each.article.text == TEXT
        assert TEXT[each.begin : each.end] == each.quote


def test_one_move_is_undone_alone_and_the_place_is_offered_again(revise, emil):
    claim = a_spoken_claim()
    revise(claim, NEW)
    claim.undo(seen=claim.version, by=emil)
    assert claim.article.text == TEXT
    carried = CarriedClaim.objects.select_related("revision", "claim").get()
    assert carried.stands == "ambiguous"
    accept_place(carried, 0, by=emil, seen=claim.version)
    claim.refresh_from_db()
    assert claim.article.text == NEW


def test_an_accepted_place_gives_the_claim_its_new_words_and_takes_the_place_of_the_finding(
    revise, emil
):
    claim = a_spoken_claim()
    new = TEXT.replace("bauen die", "bauen keine")
    revision = revise(claim, new, a_statement("„Wir bauen keine Brücke.“", text=new))
    assert Claim.objects.count() == 2
    accept_place(CarriedClaim.objects.get(), 0, by=emil, seen=1)
    claim = Claim.objects.get()
    assert (claim.article, claim.quote) == (revision, "„Wir bauen keine Brücke.“")
    claim.undo(seen=claim.version, by=emil)
    assert claim.quote == "„Wir bauen die Brücke.“"


def test_an_accepted_place_takes_the_speaker_that_stands_there(revise, emil):
    """A name on words of somebody else is the worst error there is."""
    claim = a_spoken_claim()
    new = TEXT.replace("Ada Sommer", "Bert Winter")
    revise(claim, new)
    carried = CarriedClaim.objects.get()
    assert carried.fate == "changed"
    accept_place(carried, 0, by=emil, seen=1)
    claim.refresh_from_db()
    assert (claim.speaker, claim.speaker_words, claim.resolved_name) == (None, "", "")


def test_a_place_that_was_not_offered_or_seen_is_refused(revise, emil):
    claim = a_spoken_claim()
    revise(claim, TEXT.replace("bauen die", "bauen keine"))
    carried = CarriedClaim.objects.get()
    with pytest.raises(ValidationError):
        accept_place(carried, 1, by=emil, seen=1)
    claim.assign(emil, seen=1)
    with pytest.raises(StaleClaimError):
        accept_place(CarriedClaim.objects.get(), 0, by=emil, seen=1)


def test_what_was_merged_away_moves_with_what_it_went_into(revise, emil):
    claim = a_spoken_claim()
    second = a_claim(claim.article, "kostet das zwei Millionen Euro")
    merge_into_one(claim, second, by=emil, seen=1, other_seen=1)
    claim.refresh_from_db()
    revision = revise(claim, NEW)
    merged = Claim.on_record.get(pk=second.pk)
    assert (merged.article, merged.merged_into) == (revision, claim)
    assert CarriedClaim.objects.count() == 1


def test_a_version_that_nobody_handed_in_carries_claims_as_the_machine(monkeypatch):
    claim = a_spoken_claim()
    revision = an_article(NEW, previous=claim.article)
    read(revision, monkeypatch)
    assert ChangeSet.objects.get().made_by is None
    assert Claim.objects.get().article == revision


def test_a_version_that_cannot_be_read_leaves_all_where_it_was(monkeypatch):
    def refuse(articles, antecedents):
        return [ExtractionError("no words")]

    claim = a_spoken_claim()
    revision = an_article(NEW, previous=claim.article)
    monkeypatch.setattr("claims.detection.claim_creation.extract_articles", refuse)
    find_claims(revision.runs.create())
    claim.refresh_from_db()
    assert claim.article.text == TEXT
    assert not CarriedClaim.objects.exists()
