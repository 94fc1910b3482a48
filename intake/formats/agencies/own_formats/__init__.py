"""Formats that one agency has for itself: Ritzau, The Canadian Press, AAP."""
