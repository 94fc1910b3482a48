"""What comes in by itself: feeds, watched folders, agencies, parliaments, archives.

Everything goes through the door of :mod:`articles.incoming_items.reading`. The room stands above
``claims``, whose rules for jobs it keeps; nothing but ``newsroom`` uses it.
"""
