"""Reading in a process of its own, which ends where it takes too much time or memory."""
