"""Plain text, before any language model: paragraphs, layout, posts, dates, quotation marks.

No module here imports spaCy.
"""
