"""What several formats are read with: characters, XML, HTML, ZIP, mail, office texts, PDF lines."""
