"""The desk for other programs: REST by tokens, and webhooks."""
