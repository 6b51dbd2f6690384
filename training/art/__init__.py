"""The picture data: characters and scenes with captions, composed from open emoji art."""
