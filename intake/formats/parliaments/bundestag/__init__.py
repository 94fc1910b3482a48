"""The Bundestag: its minutes, in the XML since 2017 and before, and its list of members."""
