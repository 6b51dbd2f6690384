"""Other ways to do what the stages do, to measure ours against; each runs in a child process."""
