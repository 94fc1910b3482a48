"""The German rules: they go by commas, case and the subjunctive."""
