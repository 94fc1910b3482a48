"""Pairs of quotations with what an editor would say of them, in words of our own."""

from tests.claims.comparison.quotation_pairs.pair import QuotationPair
from tests.claims.comparison.quotation_pairs.written_after import AFTER
from tests.claims.comparison.quotation_pairs.written_before import BEFORE

__all__ = ["AFTER", "BEFORE", "QuotationPair"]
