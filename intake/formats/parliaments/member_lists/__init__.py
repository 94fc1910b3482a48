"""Lists of members as parliaments and those who watch them publish them, a module for each."""
