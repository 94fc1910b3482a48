"""Who says it in English, and to whom."""
