import torch
import torch.nn.functional as F

from picture_model.critic import Critic, critic_loss, decoder_loss


def pictures(count):
    """Sharp black and white checks of random phase, and the same blurred."""
    y, x = torch.meshgrid(torch.arange(64), torch.arange(64), indexing="ij")
    phases = torch.randint(0, 16, (count, 1, 1))
    checks = (((x + phases) // 8 + y // 8) % 2).float()[:, None].repeat(1, 3, 1, 1) * 2 - 1
    return checks, F.avg_pool2d(checks, 5, 1, 2)


def test_it_learns_to_tell_blurred_from_sharp_and_then_the_blurred_costs_more():
    torch.manual_seed(0)
    critic = Critic(widths=(8, 16))
    optimiser = torch.optim.Adam(critic.parameters(), lr=4e-3, betas=(0.5, 0.9))
    for _ in range(40):
        loss = critic_loss(critic, *pictures(8))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

    sharp, blurred = pictures(8)
    assert critic_loss(critic, sharp, blurred) < 0.5
    assert decoder_loss(critic, sharp, blurred) > decoder_loss(critic, sharp, sharp)


def test_the_critic_gets_no_gradient_into_what_it_judges():
    sharp, blurred = pictures(2)
    blurred.requires_grad_(True)

    critic_loss(Critic(widths=(8,)), sharp, blurred).backward()

    assert blurred.grad is None
