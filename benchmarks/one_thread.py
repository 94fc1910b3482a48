"""One BLAS thread for a benchmark that reckons in processor time, as ``manage.py`` and ``python -m
extraction`` have it: several, waiting for each other, would count as work. Import it before
anything that loads numpy, which reads the setting once.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
