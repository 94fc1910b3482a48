"""What keeps the desk running and says how it fares; nothing here knows an article or a claim."""
