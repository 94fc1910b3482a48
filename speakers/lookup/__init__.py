"""Whom a name means: answers to what an article says, and to what somebody types."""
