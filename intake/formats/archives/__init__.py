"""Archives: web captures, tables, dumps, compressed files and folders."""
