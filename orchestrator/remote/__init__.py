"""What all models on a server have in common: addresses, connections, errors in words."""
