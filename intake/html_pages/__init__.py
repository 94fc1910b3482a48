"""HTML pages: what an article is on them, without what stands around it, and its facts."""
