"""Stories as files: which book a session's rows hold, and the files that were made of it."""
