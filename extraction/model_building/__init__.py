"""Builds Wortlaut's own German spaCy pipeline from openly licensed data: ``python -m
extraction.model_building``.
"""
