"""What reading and taking in cost, how many articles an hour that is, and in what memory."""
