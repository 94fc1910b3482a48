"""Minutes in Dutch: of the houses of the Netherlands, and of the Flemish Parliament."""
