"""What draws: the text model, the reference and the stock `UNet2DConditionModel` that reads both.

A reference is a picture of the same character: its latents become tokens that stand beside those of
the text, so the UNet stays a stock one, and without a reference nothing differs from a plain
Stable Diffusion. A pipeline is given both as `prompt_embeds`.
"""

import torch
from diffusers import DPMSolverMultistepScheduler, UNet2DConditionModel
from orchestrator.painting.reference import Tokens
from torch import nn


def build(latents, text_width, widths=(96, 160, 240)):
    """The UNet; its size is what fits the budget beside decoder and text model."""
    return UNet2DConditionModel(
        sample_size=16,
        in_channels=latents,
        out_channels=latents,
        block_out_channels=widths,
        layers_per_block=1,
        cross_attention_dim=text_width,
        attention_head_dim=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        mid_block_type="UNetMidBlock2DCrossAttn",
        norm_num_groups=16,
        addition_embed_type="text",
        addition_embed_type_num_heads=4,
    )


def scheduler():
    """The sampler that the exported pipeline carries too."""
    return DPMSolverMultistepScheduler(
        prediction_type="flow_prediction",
        use_flow_sigmas=True,
        flow_shift=1.0,
        algorithm_type="dpmsolver++",
        solver_order=2,
        steps_offset=1,
        num_train_timesteps=1000,
    )


class Network(nn.Module):
    """All that `unet.py` trains, together."""

    def __init__(self, unet, text):
        super().__init__()
        self.unet, self.text = unet, text
        width = unet.config.cross_attention_dim
        self.reference = Tokens(unet.config.in_channels, width, unet.config.sample_size)

    def read(self, ids, seen=None):
        """States (N, L, W) for token ids (N, L) and, where given, reference latents."""
        states = self.text(input_ids=ids).last_hidden_state
        return states if seen is None else torch.cat([states, self.reference(seen)], 1)

    def forward(self, x, t, ids, seen=None):
        """The velocity at latents x, times t in 0..1 (1 is noise)."""
        return self.unet(x, t * 1000, self.read(ids, seen)).sample


@torch.no_grad()
def sample(network, ids, null, steps=12, guidance=2.5, seed=0, seen=None):
    """Latents (N, C, 16, 16) for token ids (N, L), with classifier-free guidance on the text."""
    plan = scheduler()
    plan.set_timesteps(steps)
    n, config = len(ids), network.unet.config
    states = torch.cat([network.read(null.expand(n, -1), seen), network.read(ids, seen)])
    shape = n, config.in_channels, config.sample_size, config.sample_size
    x = torch.randn(shape, generator=torch.Generator().manual_seed(seed))
    for t in plan.timesteps:
        free, told = network.unet(torch.cat([x, x]), t.float(), states).sample.chunk(2)
        x = plan.step(free + guidance * (told - free), t, x).prev_sample
    return x
