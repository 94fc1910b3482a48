"""Learning from the desk whom an article means: shown before it is used, bounded, and taken
back.
"""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.calibration.pairwise import Choice, Option, TooFewChoicesError, right
from claims.detection.speaker_ranking import SCALE, learn_ranking
from claims.detection.speaker_resolution import resolve_article_mentions
from claims.models import Mention, RankingFit
from speakers.lookup.recognition import MARGIN, Description, rank
from tests.cast import a_claim, a_speaker, an_article
from tests.claims.detection.test_speaker_resolution import TEXT, person, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def namesakes():
    """A person and a firm that both go by one name; the machine is a little surer of the person."""
    return a_speaker("Anna Lenz", state="kept"), a_speaker(
        "Anna Lenz", state="kept", kind="organisation"
    )


@pytest.fixture
def chosen(edda, namesakes):
    """Forty articles about a »person« of that name, in each of which an editor chose the firm."""
    _person, firm = namesakes
    for number in range(40):
        article = an_article(f"aaa {number}")
        Mention.objects.create(article=article, name="Anna Lenz", kind="person", speaks=True)
        claim = a_claim(article, "aaa", resolved_name="Anna Lenz")
        claim.set_speaker(firm, seen=1)
        claim.accept(by=edda, seen=2)


def first(weights=None):
    return rank(Description("Anna Lenz"), weights)[0].speaker


def test_learning_measures_the_gain_and_replaces_nothing(chosen, namesakes):
    fit = learn_ranking()
    assert fit.decisions + fit.held_back == 40
    assert (fit.right_before, fit.right_after) == (0, fit.held_back)
    assert fit.is_better
    assert fit.weights["other kind"] > 0
    assert not RankingFit.objects.filter(in_use=True).exists()
    assert (first(), first(fit.weights)) == namesakes


def test_too_few_choices_teach_nothing(edda, namesakes):
    claim = a_claim(resolved_name="Anna Lenz")
    Mention.objects.create(article=claim.article, name="Anna Lenz", kind="person")
    claim.set_speaker(namesakes[1], seen=1)
    claim.accept(by=edda, seen=2)
    with pytest.raises(TooFewChoicesError, match="1 speakers that an editor chose"):
        learn_ranking()
    with pytest.raises(CommandError, match="Nothing could be learned"):
        call_command("train_extraction", "--only", "speakers")
    assert not RankingFit.objects.exists()


def test_a_fit_in_use_resolves_what_is_open_and_what_comes_and_undo_takes_it_back(
    chosen, namesakes, capsys
):
    _anna, firm = namesakes
    (waiting,) = read(TEXT.format(1), person("Anna Lenz"))
    assert waiting.speaker is None
    call_command("train_extraction", "--only", "speakers", "--use")
    said = capsys.readouterr().out
    assert "chosen ones first  0 -> " in said
    assert "In use from now on; 1 open claims got another speaker." in said
    waiting.refresh_from_db()
    (coming,) = read(TEXT.format(2), person("Anna Lenz"))
    assert (waiting.speaker, coming.speaker) == (firm, firm)
    call_command("train_extraction", "--undo")
    (later,) = read(TEXT.format(3), person("Anna Lenz"))
    assert later.speaker is None


def test_without_use_nothing_is_replaced(chosen, capsys):
    call_command("train_extraction", "--only", "speakers")
    assert "Nothing was replaced" in capsys.readouterr().out
    assert not RankingFit.objects.filter(in_use=True).exists()


def test_a_fit_that_gains_nothing_is_not_put_in_use(chosen, capsys):
    call_command("train_extraction", "--only", "speakers", "--use")
    call_command("train_extraction", "--only", "speakers", "--use")
    assert "gains nothing" in capsys.readouterr().out
    assert RankingFit.objects.filter(in_use=True).count() == 1


def test_a_decided_claim_keeps_its_speaker(chosen, edda, namesakes):
    (decided,) = read(TEXT.format(1), person("Anna Lenz"))
    decided.reject(by=edda, seen=1)
    call_command("train_extraction", "--only", "speakers", "--use")
    decided.refresh_from_db()
    assert (decided.speaker, decided.state) == (None, "rejected")


def test_no_sign_adds_more_than_two_margins():
    signs = Option(0.9, {"name": 1.0}), Option(0.7, {"spelling": 1.0})
    choices = [Choice((signs[1], signs[0]), by_hand=True, held_back=False)] * 500
    weights = SCALE.fit(choices)
    assert weights == {"name": -2 * MARGIN, "spelling": 2 * MARGIN}
    assert right(choices, weights) == 0  # it was far behind, and nothing learned makes up for that


def test_resolving_asks_for_the_weights_once_for_an_article():
    read("aaa bbb ccc ddd", *(person(f"Bo Winter {letter}") for letter in "abcd"))
    mentions = list(Mention.objects.select_related("article"))
    with CaptureQueriesContext(connection) as queries:
        resolve_article_mentions(mentions)
    assert sum("rankingfit" in query["sql"] for query in queries) == 1
