"""What people type about an article."""
