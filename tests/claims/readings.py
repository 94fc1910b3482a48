"""What a reading found, put on record as the worker does it."""

from articles.models import ExtractionRun
from claims.detection.claim_creation import RunResult, store
from extraction import Extraction


def store_found(run: ExtractionRun, found: Extraction) -> int:
    """How many claims there are of the run."""
    store([RunResult(run, found)])
    return run.found
