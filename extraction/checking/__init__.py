"""What in a statement can be checked, read off its words alone, without a model: its figures, and
the signs of being worth a check.
"""
