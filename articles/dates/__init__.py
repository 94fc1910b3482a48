"""Dates as people write them, in texts and in forms."""
