"""Minutes of parliaments: the Bundestag's, ParlaMint's, and Westminster's."""
