"""Many texts at once: lines of JSON, a process for each core, a cluster."""
