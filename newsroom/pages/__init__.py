"""What pages have in common: the start page, the request's type, compiled templates, formats."""
