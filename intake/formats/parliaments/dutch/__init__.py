"""Minutes of the houses of the Netherlands."""
