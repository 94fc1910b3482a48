"""The English rules: where German goes by commas and the subjunctive, English goes by the parse."""
