"""One module for each format, found by :mod:`intake.registry` by its ``FORMAT``."""
