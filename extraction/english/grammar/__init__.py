"""The English parse, noun phrases and verbs, whoever speaks in them."""
