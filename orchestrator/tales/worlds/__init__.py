"""Who, where and with what: kinds and how they look, places, and the world drawn for a tale."""
