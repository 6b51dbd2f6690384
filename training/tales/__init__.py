"""Tales to learn from: a grammar of worlds, plots and tellings; see WRITING.md."""
