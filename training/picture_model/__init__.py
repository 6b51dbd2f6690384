"""The picture model: autoencoder, text encoder and UNet, each trained by a module of its name."""
