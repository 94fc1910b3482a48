"""The pages on which an article comes in and its facts are kept."""
