"""Places with nobody in them: composed of a ground, what is far, a landmark, and what frames it."""
