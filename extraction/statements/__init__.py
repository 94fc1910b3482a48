"""What the rules of every language share: the text they read, what they find, how sure it is."""
