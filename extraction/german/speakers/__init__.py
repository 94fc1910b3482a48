"""Who says it in German, and to whom."""
