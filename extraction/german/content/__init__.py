"""From where to where the words reach that a German cue tells."""
