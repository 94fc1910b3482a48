"""ParlaMint: minutes of thirty parliaments in TEI, and who speaks in them."""
