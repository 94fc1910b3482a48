"""Subtitles as stations exchange them."""
