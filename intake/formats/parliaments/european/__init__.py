"""The European Parliament's verbatim reports, in its own XML and as pages of its site."""
