"""A text as its language model reads it: tokens, words, sentences, and what the lexicon knows."""
