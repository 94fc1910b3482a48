"""People by name: who wrote an article, and who holds an office by official lists."""
