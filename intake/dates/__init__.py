"""Moments as precisely as they are known, out of time stamps and out of words."""
