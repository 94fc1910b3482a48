"""Articles at the desk: their list, reading them, claims added by hand."""
