"""How well the extraction does, against texts that people have annotated."""
