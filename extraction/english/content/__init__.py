"""From where to where the words reach that an English cue tells."""
