"""What bringing a database up to date takes, and making an empty one."""
