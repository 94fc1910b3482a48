"""A claim in a sentence of its own, in German."""
