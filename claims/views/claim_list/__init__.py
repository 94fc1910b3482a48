"""The list of claims: its filters, and what is done to many at once."""
