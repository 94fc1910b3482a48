"""Who comes in by which token: the check at each request, and the administrator's page."""
