"""Text in, statements out: a spaCy library without Django."""
