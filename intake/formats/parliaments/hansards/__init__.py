"""Hansard, as each parliament that calls its minutes so and each of their publishers writes it."""
