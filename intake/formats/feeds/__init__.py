"""What outlets offer of themselves: RSS, Atom, JSON Feed, sitemaps; lists of feeds as OPML."""
