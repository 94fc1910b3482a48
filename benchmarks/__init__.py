"""Where the README's figures come from: each module prints its own, ``python -m benchmarks`` runs
them all.
"""
