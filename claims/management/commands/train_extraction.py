"""``manage.py train_extraction``: fit confidence, ranking of speakers and pronouns to the
newsroom's decisions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from claims.calibration.confidence import TooFewDecisionsError, fit_confidence, recalibrate_pending
from claims.calibration.worthiness import learn_worthiness, weigh_all_claims
from claims.detection.antecedents import learn_antecedents, rerank_open_claims
from claims.detection.speaker_ranking import learn_ranking
from claims.detection.speaker_resolution import resolve_all_again
from claims.models import AntecedentFit, ConfidenceFit, RankingFit, WorthinessFit
from claims.models.fit import ChoiceFit, Fit


@dataclass(frozen=True, slots=True)
class Lesson:
    """One thing that is learned: how, how its gain is told, and what has to follow when another fit
    is in use.
    """

    name: str
    model: type[Fit]
    learn: Callable[[], Fit]
    gain: Callable[[Any], str]
    without: str
    follow: Callable[[], int]
    followed: str


def _confidence_gain(fit: ConfidenceFit) -> str:
    return (
        f"  log loss           {fit.loss_before:.3f} -> {fit.loss_after:.3f}\n"
        f"  calibration error  {fit.calibration_error_before:.3f} -> "
        f"{fit.calibration_error_after:.3f}"
    )


def _choice_gain(fit: ChoiceFit) -> str:
    weights = ", ".join(f"{sign} {weight:+.3f}" for sign, weight in sorted(fit.weights.items()))
    return (
        f"  chosen ones first  {fit.right_before} -> {fit.right_after} of {fit.held_back}\n"
        f"  log loss           {fit.loss_before:.3f} -> {fit.loss_after:.3f}\n"
        f"  weights            {weights or 'none'}"
    )


def _worthiness_gain(fit: WorthinessFit) -> str:
    return f"  log loss           {fit.loss_before:.3f} -> {fit.loss_after:.3f}"


LESSONS = (
    Lesson(
        "confidence", ConfidenceFit, fit_confidence, _confidence_gain,
        "the extraction's own confidence", recalibrate_pending, "pending claims were judged again",
    ),
    Lesson(
        "speakers", RankingFit, learn_ranking, _choice_gain,
        "the ranking without weights", resolve_all_again, "open claims got another speaker",
    ),
    Lesson(
        "pronouns", AntecedentFit, learn_antecedents, _choice_gain,
        "the extraction's own weights", rerank_open_claims, "open claims got another speaker",
    ),
    Lesson(
        "worthiness", WorthinessFit, learn_worthiness, _worthiness_gain,
        "the extraction's own weights", weigh_all_claims, "claims were weighed again",
    ),
)  # fmt: skip


class Command(BaseCommand):
    help = (
        "Learn from decided claims how sure the extraction may be, and from the speakers that "
        "editors chose which "
        "record a name means, and whom a pronoun; from what they marked, what is worth checking; "
        "shows the gain before anything is used."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--only", choices=[lesson.name for lesson in LESSONS], help="learn, or undo, only this"
        )
        what = parser.add_mutually_exclusive_group()
        what.add_argument(
            "--use",
            action="store_true",
            help="use a new fit if it gains on the decisions held back",
        )
        what.add_argument(
            "--undo", action="store_true", help="go back to the fit that was in use before"
        )

    @transaction.atomic
    def handle(self, *, use: bool, undo: bool, only: str | None, **options: Any) -> None:
        lessons = [lesson for lesson in LESSONS if only in (None, lesson.name)]
        done = [self._undo(lesson) if undo else self._learn(lesson, use=use) for lesson in lessons]
        if not any(done):
            raise CommandError("No fit is in use." if undo else "Nothing could be learned.")

    def _learn(self, lesson: Lesson, *, use: bool) -> bool:
        try:
            fit = lesson.learn()
        except TooFewDecisionsError as error:
            self.stdout.write(f"{lesson.name}: {error}")
            return False
        self.stdout.write(
            f"{lesson.name}: learned from {fit.decisions} decisions, measured on "
            f"{fit.held_back} held back:\n"
            f"{lesson.gain(fit)}"
        )
        if not use:
            self.stdout.write("Nothing was replaced; --use puts it in use.")
        elif fit.is_better:
            fit.put_in_use()
            self.stdout.write(f"In use from now on; {lesson.follow()} {lesson.followed}.")
        else:
            self.stdout.write(
                "It gains nothing on the decisions held back, so nothing was replaced."
            )
        return True

    def _undo(self, lesson: Lesson) -> bool:
        in_use = lesson.model._default_manager.filter(in_use=True).first()
        if in_use is None:
            return False
        earlier = in_use.take_out_of_use()
        now = f"the fit of {earlier}" if earlier else lesson.without
        self.stdout.write(
            f"{lesson.name}: in use again: {now}; {lesson.follow()} {lesson.followed}."
        )
        return True
