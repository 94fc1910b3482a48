"""An editor's own day: what waits, who told what, which keys."""
