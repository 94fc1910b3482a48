"""Verdicts: written, approved, published, and who got them."""
