"""``python -m extraction.evaluation GOLD.jsonl[.gz]``: see :mod:`extraction.evaluation.scores`."""

import sys

from extraction.evaluation.scores import main

if __name__ == "__main__":
    sys.exit(main())
