"""What the worker does first: what an editor waits for goes before what comes in by itself."""

AWAITED = 0
#: Feeds, folders, archives: the desk's own work never stands behind them.
BULK = -10
