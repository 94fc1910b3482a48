"""Which records may be one, and two records made one."""
