"""How good the extraction is, by language and genre, and the tables of its confidence."""
