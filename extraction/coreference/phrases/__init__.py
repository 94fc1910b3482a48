"""The phrases that name somebody: their head, number, titles and functions."""
