"""Records from files and into them: a spreadsheet, Wikidata's export."""
