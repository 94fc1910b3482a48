"""What shows that something is said, in German: verbs, nouns, and texts that speak themselves."""
