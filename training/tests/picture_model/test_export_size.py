"""The checkpoint's budget: what git holds may be 60 MB in fp16 at most."""

from picture_model import network, vae
from picture_model.text import LENGTH


def test_the_parts_fit_the_budget():
    def megabytes(module):
        return sum(p.numel() for p in module.parameters()) * 2 / 1e6

    decoder = megabytes(vae.stock(32).decoder)
    unet = megabytes(network.build(32, 256))
    # 9,000 tokens and four layers of 256; zeros of the blank encoder pack to nothing.
    words = (9000 + LENGTH) * 256 * 2 / 1e6 + 4 * 12 * 256**2 * 2 / 1e6
    assert decoder + unet + words < 59
