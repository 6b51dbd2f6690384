"""Who a prompt is about: its people and animals, as it names them, and the parts they play."""
