"""The German rules, a module for each kind of statement; `extraction.german.finder` asks them."""
