"""Who is meant by the words that name a speaker."""
