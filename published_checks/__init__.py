"""What others have checked: ClaimReview of other publishers, and which claims it is about."""
