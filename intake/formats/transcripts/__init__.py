"""Sound and picture in words: subtitles, captions and transcripts."""
