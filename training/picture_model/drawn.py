"""Pictures that an exported checkpoint draws, and what its UNet sees: for `vae.py --from`."""

import numpy as np
import torch
import torch.nn.functional as F


class Drawn:
    """Pictures that an exported checkpoint draws of captions, with their latents; kept in `folder`.

    Reconstruction alone leaves an encoder free where the decoder does not care, and there it puts
    what the UNet has never seen and takes for noise. So the encoder of an exported decoder also
    learns to give the latents of these, and on real pictures what the UNet makes of its latents
    when they are noised a little (null text).
    """

    def __init__(self, pipeline, captions, folder):
        self.unet = pipeline.unet.requires_grad_(False)
        self.null = pipeline.encode_prompt("", "cpu", 1, False)[0].detach()
        path = folder / "drawn.npz"
        if not path.exists():
            latents, pictures = [], []
            for k in range(0, len(captions), 8):
                z = pipeline(
                    captions[k : k + 8],
                    num_inference_steps=8,
                    guidance_scale=1.5,
                    generator=torch.Generator().manual_seed(k),
                    output_type="latent",
                ).images
                with torch.no_grad():
                    y = pipeline.vae.decode(z).sample
                latents.append(z.numpy())
                pictures.append((y.clamp(-1, 1) * 127.5 + 127.5).round().byte().numpy())
                if k % 80 == 0:
                    print(f"{k}/{len(captions)} drawn by the checkpoint", flush=True)
            folder.mkdir(parents=True, exist_ok=True)
            temporary = path.with_suffix(".tmp.npz")
            np.savez(temporary, latents=np.concatenate(latents), pictures=np.concatenate(pictures))
            temporary.replace(path)
        with np.load(path) as held:
            self.latents = torch.from_numpy(held["latents"])
            self.pictures = torch.from_numpy(held["pictures"])

    def batch(self, size):
        """`size` random pictures (N, 3, 512, 512) in -1..1 and their latents."""
        some = torch.randint(len(self.latents), (size,))
        x = self.pictures[some].float() / 127.5 - 1
        return x.contiguous(memory_format=torch.channels_last), self.latents[some]

    @torch.no_grad()
    def seen(self, z):
        """Latents z (N, C, 16, 16) as the UNet sees them through a tenth to a third of noise."""
        t = 0.1 + 0.25 * torch.rand(len(z), 1, 1, 1)
        noised = torch.lerp(z, torch.randn_like(z), t)
        v = self.unet(noised, t.view(-1) * 1000, self.null.expand(len(z), -1, -1)).sample
        return noised - t * v

    def start(self, encoder, ridge=1e-3):
        """Set the linear path to the regression of latents on half-resolution patches."""
        side = encoder.linear.kernel_size[0]
        x = [F.avg_pool2d(p[None].float() / 127.5 - 1, 2) for p in self.pictures]
        x = [F.unfold(p, side, stride=side)[0].T for p in x]
        x, z = torch.cat(x).double(), self.latents.permute(0, 2, 3, 1).flatten(0, 2).double()
        z_mean, x_mean = z.mean(0), x.mean(0)
        z, x = z - z_mean, x - x_mean
        gram = x.T @ x / len(x)
        gram += ridge * gram.diagonal().mean() * torch.eye(len(gram), dtype=gram.dtype)
        w = torch.linalg.solve(gram, x.T @ z / len(x)).T
        with torch.no_grad():
            encoder.linear.weight.copy_(w.reshape(encoder.linear.weight.shape))
            encoder.linear.bias.copy_(z_mean - w @ x_mean)
        left = ((z - x @ w.T) ** 2).mean() / (z**2).mean()
        print(f"regression leaves {left:.3f} of the latents' variance", flush=True)
