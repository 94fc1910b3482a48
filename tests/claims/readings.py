"""What a reading found, put on record as the worker does it."""

from articles.models import ExtractionRun
from claims.detection.claim_creation import Reading, store
from extraction import Extraction


def store_found(run: ExtractionRun, found: Extraction) -> int:
    """How many claims there are of the run."""
    store([Reading(run, found)])
    return run.found
