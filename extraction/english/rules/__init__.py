"""The English rules, a module for each kind of statement; `extraction.english.finder` asks them."""
