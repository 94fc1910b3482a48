"""What goes out and comes in, as types: a module for each kind of record."""
