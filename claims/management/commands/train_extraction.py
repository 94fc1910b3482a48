"""``manage.py train_extraction``: fit the extraction's confidence to the newsroom's decisions."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from claims.learning import TooFewDecisionsError, judge_pending_again, learn
from claims.models import ConfidenceFit


class Command(BaseCommand):
    help = "Learn from accepted and rejected claims how sure the extraction may be; shows the gain before it is used."

    def add_arguments(self, parser: CommandParser) -> None:
        what = parser.add_mutually_exclusive_group()
        what.add_argument("--use", action="store_true", help="use the new fit if it gains on the decisions held back")
        what.add_argument("--undo", action="store_true", help="go back to the fit that was in use before")

    @transaction.atomic
    def handle(self, *, use: bool, undo: bool, **options: Any) -> None:
        if undo:
            self._undo()
            return
        try:
            fit = learn()
        except TooFewDecisionsError as error:
            raise CommandError(str(error)) from error
        self._report(fit)
        if not use:
            self.stdout.write("Nothing was replaced; --use puts it in use.")
        elif fit.is_better:
            fit.put_in_use()
            self.stdout.write(f"In use from now on; {judge_pending_again()} pending claims were judged again.")
        else:
            self.stdout.write("It gains nothing on the decisions held back, so nothing was replaced.")

    def _report(self, fit: ConfidenceFit) -> None:
        self.stdout.write(
            f"Learned from {fit.decisions} decisions, measured on {fit.held_back} held back:\n"
            f"  log loss           {fit.loss_before:.3f} -> {fit.loss_after:.3f}\n"
            f"  calibration error  {fit.calibration_error_before:.3f} -> {fit.calibration_error_after:.3f}"
        )

    def _undo(self) -> None:
        in_use = ConfidenceFit.objects.filter(in_use=True).first()
        if in_use is None:
            raise CommandError("No fit is in use.")
        earlier = in_use.take_out_of_use()
        touched = judge_pending_again()
        now = f"the fit of {earlier}" if earlier else "the extraction's own confidence"
        self.stdout.write(f"In use again: {now}; {touched} pending claims were judged again.")
