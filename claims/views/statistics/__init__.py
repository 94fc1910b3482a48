"""The desk in numbers."""
