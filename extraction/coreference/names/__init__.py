"""Names of persons and organisations: how they are written, and where a text has them."""
