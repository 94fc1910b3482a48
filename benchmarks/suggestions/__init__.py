"""How often what the desk proposes is right: checks, figures, titles, wordings, what to check."""
