"""A claim in a sentence of its own: what is common to the languages. Each has its half in a folder
``wordings`` of its rules.
"""
