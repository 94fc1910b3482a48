"""What the pages and the interface cost, beside earlier builds and other tools."""
