"""What single lines of a text tell: who wrote it and when, its title, or that it is furniture."""
