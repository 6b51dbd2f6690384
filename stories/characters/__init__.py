"""The library of characters: kept from a story or uploaded, cut out, used in further stories."""
