"""From a world to a story: a telling for each beat, facts, sentences, places, pages."""
