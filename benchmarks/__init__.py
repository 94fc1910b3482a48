"""Where the documents' figures come from: each module prints its own, ``python -m benchmarks`` runs
them all.
"""
