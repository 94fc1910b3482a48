"""Who is meant by a phrase, a module for each way to find it."""
