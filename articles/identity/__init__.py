"""Which articles are one, and which are nearly the same."""
