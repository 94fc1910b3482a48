"""``make run``: the processes of the desk, kept running and ended together."""
