"""Backup and restore: the whole desk in an archive, the database in a file, and the drill that
proves an archive good.
"""
