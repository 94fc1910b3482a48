"""A third language in a folder of its own: two verbs, one rule, and a model of eleven words."""
