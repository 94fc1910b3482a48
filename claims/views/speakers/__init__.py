"""Speakers with what they said."""
