"""Accounts: invited, given a role, locked out, closed; and what they are allowed to see of
themselves.
"""
