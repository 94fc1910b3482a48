"""Whom a pronoun means: the others are one click away, and what editors choose among them is
learned from.
"""

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from claims.calibration.pairwise import Choice, Option, TooFewChoicesError
from claims.detection.antecedents import SCALE, learn_antecedents
from claims.detection.claim_creation import find_claims
from claims.models import AntecedentFit, Claim, Mention
from extraction import Antecedent, Extraction, Person, Statement, StatementType
from extraction.coreference.salience import WEIGHTS
from tests.cast import a_run, a_speaker, an_article, client_of
from tests.claims.readings import store_found

pytestmark = pytest.mark.django_db

# Anna spoke last, Berta is the subject of the sentence before.
ANNA = Antecedent("Anna Lenz", (("spoke", 1.0), ("sentences", 1.0), ("person", 1.0)))
BERTA = Antecedent("Berta Kranz", (("subject", 1.0), ("sentences", 1.0), ("person", 1.0)))


@pytest.fixture
def both():
    return a_speaker("Anna Lenz", state="kept"), a_speaker("Berta Kranz", state="kept")


def read(number, *antecedents):
    """An article in which »sie« says something; the machine takes her for the first of those
    weighed.
    """
    text = f"aaa {number}"
    statement = Statement(
        StatementType.DIRECT,
        quote=((0, 3),),
        speaker=((0, 2),),
        resolved_speaker=antecedents[0].name,
        resolution="pronoun",
        antecedents=antecedents,
    )
    people = tuple(Person(one.name, names=(one.name,)) for one in antecedents)
    article = an_article(text)
    store_found(
        a_run(article), Extraction(text=text, language="de", statements=(statement,), people=people)
    )
    return article.claims.get()


@pytest.fixture
def chosen(edda, both):
    """Forty articles whose »sie« the machine took for Anna; an editor set Berta in each."""
    for number in range(40):
        claim = read(number, ANNA, BERTA)
        claim.set_speaker(both[1], seen=1)
        claim.accept(by=edda, seen=2)


def test_a_claim_keeps_who_was_weighed_and_by_which_signs(both):
    claim = read(1, ANNA, BERTA)
    assert [one["name"] for one in claim.antecedents] == ["Anna Lenz", "Berta Kranz"]
    assert claim.antecedents[0]["signs"] == {"spoke": 1.0, "sentences": 1.0, "person": 1.0}


def test_where_nobody_had_to_be_weighed_nothing_is_kept(edda):
    text = "aaa"
    article = an_article(text)
    statement = Statement(
        StatementType.DIRECT, quote=((0, 3),), resolved_speaker="Anna Lenz", resolution="full_name"
    )
    store_found(a_run(article), Extraction(text=text, language="de", statements=(statement,)))
    assert article.claims.get().antecedents is None


def test_learning_measures_the_gain_and_replaces_nothing(chosen):
    fit = learn_antecedents()
    assert fit.decisions + fit.held_back == 40
    assert (fit.right_before, fit.right_after) == (0, fit.held_back)
    assert fit.is_better
    assert fit.weights["subject"] > 0 > fit.weights["spoke"]
    assert "sentences" not in fit.weights  # the same for both
    assert not AntecedentFit.objects.filter(in_use=True).exists()


def test_confirmed_ones_count_against_the_change(chosen, edda):
    without = learn_antecedents().weights["subject"]
    for number in range(100, 140):
        read(number, ANNA, BERTA).accept(by=edda, seen=1)
    assert learn_antecedents().weights["subject"] < without


def test_too_few_choices_teach_nothing(both, edda):
    claim = read(1, ANNA, BERTA)
    claim.set_speaker(both[1], seen=1)
    claim.accept(by=edda, seen=2)
    with pytest.raises(
        TooFewChoicesError, match="1 speakers that an editor chose among several people"
    ):
        learn_antecedents()
    with pytest.raises(CommandError, match="Nothing could be learned"):
        call_command("train_extraction", "--only", "pronouns")


def test_somebody_who_was_not_weighed_teaches_nothing(both, edda):
    other = a_speaker("Carla Winter", state="kept")
    for number in range(40):
        claim = read(number, ANNA, BERTA)
        claim.set_speaker(other, seen=1)
        claim.accept(by=edda, seen=2)
    with pytest.raises(TooFewChoicesError, match=r"^0 speakers"):
        learn_antecedents()


def test_a_fit_in_use_names_open_claims_anew_and_undo_takes_it_back(chosen, both, capsys):
    anna, berta = both
    waiting = read(50, ANNA, BERTA)
    call_command("train_extraction", "--only", "pronouns", "--use")
    said = capsys.readouterr().out
    assert "chosen ones first  0 -> " in said
    assert "In use from now on; 1 open claims got another speaker." in said
    waiting.refresh_from_db()
    assert (waiting.speaker, waiting.resolved_name, waiting.version) == (berta, "Berta Kranz", 1)
    call_command("train_extraction", "--only", "pronouns", "--undo")
    waiting.refresh_from_db()
    assert (waiting.speaker, waiting.resolved_name) == (anna, "Anna Lenz")


def test_what_was_decided_or_chosen_stays(chosen, both, edda):
    anna, _berta = both
    decided, by_hand = read(50, ANNA, BERTA), read(51, ANNA, BERTA)
    decided.reject(by=edda, seen=1)
    by_hand.set_speaker(None, seen=1)
    by_hand.set_speaker(anna, seen=2)
    call_command("train_extraction", "--only", "pronouns", "--use")
    assert (
        list(
            Claim.objects.filter(pk__in=[decided.pk, by_hand.pk]).values_list("speaker", flat=True)
        )
        == [anna.pk] * 2
    )


def test_the_fit_in_use_is_what_an_article_is_read_by(db):
    text = (
        "Hanna Brandt hat am Montag im Rathaus von Kiel mit Greta Sommer gesprochen. "
        "„Die Brücke ist zu teuer“, sagte sie."
    )

    def said_by_her():
        article = an_article(text + " " * Claim.objects.count())
        find_claims(a_run(article))
        return article.claims.get(resolution="pronoun").resolved_name

    assert said_by_her() == "Hanna Brandt"
    AntecedentFit.objects.create(
        weights={"subject": -2.5, "spoke": -2.5}, in_use=True,
        decisions=1, held_back=1, loss_before=1, loss_after=0, right_before=1, right_after=1,
    )  # fmt: skip
    assert said_by_her() == "Greta Sommer"


def test_no_sign_shifts_further_than_the_bound():
    strong, weak = Option(9.0, {"subject": 1.0}), Option(0.0, {"spoke": 1.0})
    weights = SCALE.fit([Choice((weak, strong), by_hand=True, held_back=False)] * 500)
    assert weights == {"spoke": 2.5, "subject": -2.5}
    assert set(weights) <= set(WEIGHTS)


def test_the_others_are_one_click_away(edda, both):
    claim = read(1, ANNA, BERTA)
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "Or does “aa” mean somebody else?" in page
    assert f'value="Berta Kranz #{both[1].pk}"' in page
    assert f'value="Anna Lenz #{both[0].pk}"' not in page


def test_a_candidate_is_not_offered(edda):
    claim = read(1, ANNA, BERTA)
    assert Mention.objects.filter(speaker__state="candidate").exists()
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "mean somebody else" not in page
