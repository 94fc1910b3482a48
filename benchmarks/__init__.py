"""Where the documents' figures come from: each module prints its own, ``python -m benchmarks`` runs
them all.

What stands beside the rooms is used by all, or by a runner in an older build: that
finds it only at the address it had then.
"""
