"""What a checkpoint draws of the evaluation's prompts, and figures of it."""
