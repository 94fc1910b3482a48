"""What happens on the desk, told to other systems as signed messages (Standard Webhooks)."""
