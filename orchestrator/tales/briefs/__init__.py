"""What a prompt asks: the labels of the story model, the words that it marks, the brief of them."""
