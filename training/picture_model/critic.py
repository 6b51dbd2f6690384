"""What makes the decoder draw edges instead of the mean of all edges that could be there.

A reconstruction loss alone is least for a blur wherever the latents do not say where exactly an
edge lies. A small convolutional critic of patches learns to tell reconstructions from pictures
(hinge loss, Lim and Ye 2017; patches, Isola et al. 2017), and the decoder learns to have the same
features in it as the picture (feature matching, Wang et al. 2018), which is what keeps it from
inventing things. Used by `make decoder`, on frozen latents; dropped at export.
"""

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm


class Critic(nn.Module):
    """Pictures (N, 3, H, W) in -1..1 -> features of each layer, the last one logits of patches.

    A logit sees 46 x 46 pixels.
    """

    def __init__(self, widths=(32, 64, 128)):
        super().__init__()
        layers, width = [], 3
        for wider in widths:
            layers.append(spectral_norm(nn.Conv2d(width, wider, 4, 2, 1)))
            width = wider
        layers.append(spectral_norm(nn.Conv2d(width, width, 3, 1, 1)))
        layers.append(spectral_norm(nn.Conv2d(width, 1, 3, 1, 1)))
        self.layers = nn.ModuleList(layers)

    def forward(self, x):
        features = []
        for layer in self.layers[:-1]:
            x = F.leaky_relu(layer(x), 0.2)
            features.append(x)
        return [*features, self.layers[-1](x)]


def critic_loss(critic, real, fake):
    """Hinge loss of the critic on pictures and on reconstructions (no gradient into them)."""
    on_real, on_fake = critic(real)[-1], critic(fake.detach())[-1]
    return (F.relu(1 - on_real).mean() + F.relu(1 + on_fake).mean()) / 2


def decoder_loss(critic, real, fake):
    """What the decoder is to lower: how false it looks, and how far its features are off."""
    with torch.no_grad():
        wanted = critic(real)[:-1]
    *features, logits = critic(fake)
    off = sum((f - w).abs().mean() for f, w in zip(features, wanted, strict=True))
    return -logits.mean() + 10 * off / len(features)
