"""Which library multiplies the matrices of a pipeline: numpy's where it is quicker, else blis.

thinc multiplies with blis, whose wheels since 1.2 run its generic kernel on x86 processors
(``BLIS_ARCH_DEBUG=1`` says so); numpy's wheels choose a kernel for the processor at hand. Which one
is quicker here is measured once a process, in some hundredths of a second.
``WORTLAUT_MATRIX_PRODUCTS`` (``numpy`` or ``blis``) decides instead. How many threads numpy takes
is the process's affair: ``manage.py`` and ``python -m extraction`` set ``OMP_NUM_THREADS`` to 1.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

import numpy as np
from spacy.language import Language
from thinc.api import Model, NumpyOps

from extraction.parse.network_layers import read_with_fewer_steps
from extraction.parse.parser_steps import take_steps_with_numpy

VARIABLE = "WORTLAUT_MATRIX_PRODUCTS"
# Less is noise, and the last digits of a product are no reason to change.
_WORTH_IT = 1.2
_ROUNDS = 5


def choose_products(nlp: Language) -> None:
    """Let ``nlp`` multiply with the quicker library; where that is numpy, its layers and its
    parser's steps are written around it. Nodes with other operations than thinc's own for
    processors (a graphics card's, Apple's) keep them. Raises ValueError when
    ``WORTLAUT_MATRIX_PRODUCTS`` names neither library.
    """
    if not numpy_is_wanted():
        return
    products = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for node in model.walk() if isinstance(model, Model) else ():
            if type(node.ops) is NumpyOps:
                node.ops = products
    read_with_fewer_steps(nlp)
    take_steps_with_numpy(nlp)


def numpy_is_wanted() -> bool:
    """What the environment says, else whether numpy is quicker."""
    wanted = os.environ.get(VARIABLE, "").strip().lower()
    if wanted not in ("", "numpy", "blis"):
        raise ValueError(f"{VARIABLE} is {wanted!r}: neither 'numpy' nor 'blis'")
    return wanted == "numpy" or (not wanted and numpy_is_quicker())


@lru_cache(maxsize=1)
def numpy_is_quicker() -> bool:
    """Measured on a product as a short article's first layer has it."""
    words = np.ones((400, 288), dtype=np.float32)
    weights = np.ones((288, 288), dtype=np.float32)
    blis, numpy = (
        _least_seconds(partial(ops.gemm, words, weights, trans2=True))
        for ops in (NumpyOps(use_blis=True), NumpyOps(use_blis=False))
    )
    return blis > _WORTH_IT * numpy


def _least_seconds(work: Callable[[], Any]) -> float:
    """Processor time of all threads, so that neither other work on the machine decides nor what
    only more cores make quick.
    """
    work()  # the first one sets up buffers
    spent = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent)
