"""What comes in, item by item, until it is an article: fetched, read, asked about, and looked at
again at its address.
"""
