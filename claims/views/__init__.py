"""The review desk: fetch, ask permission, call, answer."""
