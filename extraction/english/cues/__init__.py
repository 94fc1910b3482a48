"""What shows that something is said, in English: verbs, nouns and adjectives."""
