"""What language an article is in: as its file names it, and as its words are."""
