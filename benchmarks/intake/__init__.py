"""How well and how quickly pages, streams and archives are read."""
