"""Transcripts as those write them who study speech."""
