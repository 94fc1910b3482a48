"""An article erased for good, with all that hangs on it, after an export of it."""
