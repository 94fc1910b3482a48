"""What somebody was on a day, and which positions on record want a look."""
