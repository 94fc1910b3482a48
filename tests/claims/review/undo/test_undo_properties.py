"""Whatever editors do: undo after undo leads back through exactly the states that were before, and
forward again.
"""

from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from claims.models import ChangeSet, Claim, Comment, Source
from claims.review.split_merge import merge_into_one, neighbours, split_in_two
from tests.cast import EDITOR, a_claim, a_run, a_speaker, an_article, person

TEXT = (
    "Ada sagte: „Wir bauen bald. Es wird teuer. Das ist klar.“ Bo sagte: „Nein. Niemals.“ Cleo "
    "schwieg: „Und nun?“"
)
QUOTES = ("Wir bauen bald. Es wird teuer. Das ist klar.", "Nein. Niemals.", "Und nun?")
ADDRESSES = ("https://example.org/a", "https://example.org/b")
which = st.integers(0, 5)
WAYS = (
    "accept",
    "reject",
    "correct",
    "assign",
    "mark",
    "speaker",
    "link",
    "turn_down",
    "comment",
    "withdraw",
)
SETS = ("merge", "split", "bulk_accept", "bulk_assign")
verbs = st.sampled_from((*WAYS, *SETS, *SETS, *("undo",) * 5, *("redo",) * 3))
steps = st.lists(st.tuples(verbs, which, which), max_size=14)
unhurried = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


class Newsroom:
    """Three claims of an article, and how they stood before and after each step, as somebody with a
    notebook would.
    """

    def __init__(self):
        article = an_article(TEXT)
        run = a_run(article)
        for quote in QUOTES:
            a_claim(article, quote, run=run, speaker=a_speaker() if quote == QUOTES[0] else None)
        self.editor = person("edda", EDITOR)
        self.sources = [Source.of_page(address) for address in ADDRESSES]
        self.done, self.undone = [], []

    def take(self, verb, one, other):
        if verb in ("undo", "redo"):
            return getattr(self, verb)()
        before = snapshot()
        claims = list(Claim.objects.in_reading_order())
        what = getattr(self, f"_{verb}")(claims[one % len(claims)], other)
        if snapshot() != before:
            self.done.append((before, what, snapshot()))
            self.undone.clear()
        return None

    def undo(self):
        if self.done:
            before, what, after = self.done.pop()
            self.undone.append((before, self._turn(what, "undo"), after))
            assert snapshot() == before

    def redo(self):
        if self.undone:
            before, what, after = self.undone.pop()
            self.done.append((before, self._turn(what, "redo"), after))
            assert snapshot() == after

    def _turn(self, what, way):
        """Through the set, if it was one for many claims, or through the claim that the editor
        looks at.
        """
        if isinstance(what, ChangeSet):
            return what.undo(by=self.editor)
        claim = Claim.on_record.get(pk=what.pk)
        getattr(claim, way)(seen=claim.version, by=self.editor)
        return what

    def _accept(self, claim, _other):
        claim.accept(by=self.editor, seen=claim.version)
        return claim

    def _reject(self, claim, other):
        claim.reject(by=self.editor, seen=claim.version, because=f"because {other}")
        return claim

    def _correct(self, claim, other):
        claim.correct(
            kind="Indirect" if other % 2 else "Reported",
            span=(claim.begin, claim.end),
            seen=claim.version,
        )
        return claim

    def _assign(self, claim, other):
        claim.assign(self.editor if other % 2 else None, seen=claim.version)
        return claim

    def _mark(self, claim, other):
        claim.mark_check_worthy(bool(other % 2), seen=claim.version)
        return claim

    def _speaker(self, claim, _other):
        claim.set_speaker(None, seen=claim.version)
        return claim

    def _link(self, claim, other):
        relation = "supports" if other % 3 else "context"
        claim.link(self.sources[other % 2], relation, by=self.editor, seen=claim.version)
        return claim

    def _turn_down(self, claim, _other):
        if evidence := claim.evidence.first():
            claim.turn_down(evidence.source, by=self.editor, seen=claim.version)
        return claim

    def _comment(self, claim, other):
        claim.comment(f"Hm {other} {claim.version}", by=self.editor, seen=claim.version)
        return claim

    def _withdraw(self, claim, _other):
        if comment := claim.comments.filter(withdrawn_at=None).first():
            claim.withdraw_comment(comment, by=self.editor, seen=claim.version)
        return claim

    def _merge(self, claim, other):
        beside = neighbours(claim)[other % 2]
        if beside:
            merge_into_one(
                claim, beside, by=self.editor, seen=claim.version, other_seen=beside.version
            )
        return claim

    def _split(self, claim, other):
        ends = [at for at in range(claim.begin, claim.end) if TEXT[at] == "."]
        try:
            split_in_two(
                claim,
                ends[other % len(ends)] + 1 if ends else claim.begin,
                by=self.editor,
                seen=claim.version,
            )
        except ValidationError:
            return claim
        return Claim.objects.get(pk=claim.rearranged[0]) if other % 2 else claim

    def _bulk_accept(self, _claim, _other):
        return self._bulk("accepted", Claim.decision("accepted", by=self.editor))

    def _bulk_assign(self, _claim, other):
        return self._bulk("assigned", {"assignee_id": self.editor.pk if other % 2 else None})

    def _bulk(self, verb, values):
        done = ChangeSet.objects.create(action=verb, made_by=self.editor)
        done.change(Claim.objects.all(), values)
        return done


def snapshot():
    """All that an editor sees of the claims that stand."""
    return {
        claim.pk: (
            [getattr(claim, field) for field in Claim.RESTORED],
            sorted(claim.evidence.values_list("source", "state", "relation", "settled_at")),
            sorted(
                Comment.objects.filter(claim=claim, withdrawn_at=None).values_list(
                    "text", flat=True
                )
            ),
        )
        for claim in Claim.objects.all()
    }


class UndoPropertiesTest(TestCase):
    @unhurried
    @given(steps)
    def test_undo_leads_back_through_all_states_and_forward_again(self, taken):
        newsroom = Newsroom()
        start = snapshot()
        for step in taken:
            newsroom.take(*step)
        end, number = snapshot(), len(newsroom.done)
        while newsroom.done:
            newsroom.undo()
        assert snapshot() == start
        for _step in range(number):
            newsroom.redo()
        assert snapshot() == end
