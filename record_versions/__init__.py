"""Records that several people change at once: one change, one version, and its history."""
