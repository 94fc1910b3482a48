"""Minutes of parliaments: each house in a module of its own, Hansards in a room."""
