"""Social-media posts embedded in articles: their addresses, their markup, their words."""
