"""German clauses, noun phrases and verbs, whoever speaks in them."""
