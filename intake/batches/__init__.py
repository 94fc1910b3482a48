"""Many documents at once: folders of them, and what became of each item."""
