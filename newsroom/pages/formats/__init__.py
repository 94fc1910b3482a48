"""One form of dates a language, in place of Django's several: the month in words, so that nobody
reads 3/4/2026 as the other day.
"""
