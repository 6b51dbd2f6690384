"""Things alone: props that a scene or a story needs, with nobody beside them."""

PROPS = ()
