"""Figures in a text: how many, of what, in which unit, since when it changed, and how sure.

>>> from extraction.checking.figures import read_figures
>>> for figure in read_figures("Das kostet anderthalb Milliarden Euro.", "de"):
...     print(figure.low, figure.unit)
1500000000.0 EUR
"""

from __future__ import annotations

from extraction.checking.figures.reader import each_figure, read_figures
from extraction.checking.figures.records import Figure, Hedge

__all__ = ["Figure", "Hedge", "each_figure", "read_figures"]
