"""Comptes rendus of the two houses of the French parliament."""
