"""One claim: opened, decided, compared, and what was decided before."""
