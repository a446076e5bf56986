"""Trains relighting on pairs of one scene under two lights:
python -m starter.train_relight --out run/relight --minutes 10 --plan 30"""

from dataclasses import dataclass

import torch
from torch import nn

from . import runs, training, weights
from .scenes import draw_pairs, in_camera
from .train_autoencoder import rebuild_loss
from .translate import Relight


@dataclass
class Settings:
    channels: tuple = (32, 64, 96, 160, 208)
    size: int = 256
    batch: int = 48
    pool: int = 5000
    chunk: int = 256
    refill: int = 24
    held: int = 64
    rate: float = 5e-4
    warm: int = 300


TINY = Settings(channels=(8, 16, 24, 24, 32), size=64, batch=8, pool=200, chunk=16, refill=1, held=8, rate=2e-3, warm=20)


def examples(count, seed, size, device):
    """Picture, wanted light (direction, colour, softness) and the picture under it."""
    one, other = draw_pairs(count, size, seed, device)
    direction = in_camera(other["light"], other["plans"])
    colour = torch.tensor([p.lighting.colour for p in other["plans"]], device=device)
    softness = torch.tensor([[p.lighting.softness] for p in other["plans"]], device=device)
    return dict(picture=(one["rgb"] * 255).round().byte(), wanted=(other["rgb"] * 255).round().byte(),
                light=torch.cat([direction, colour, softness], 1))


def as_maps(light, like):
    """Seven numbers per picture as constant maps."""
    return light[:, :, None, None].expand(-1, -1, *like.shape[-2:])


def ready(part):
    """Examples as the network takes them: picture and wanted picture in -1..1, light as maps."""
    picture, wanted = (part[key].float() / 127.5 - 1 for key in ("picture", "wanted"))
    return picture, as_maps(part["light"], picture), wanted


def mirrored(part):
    """Half of the examples, mirrored together with the direction of the light."""
    flip = torch.rand(len(part["light"]), device=part["light"].device) < 0.5
    turn = torch.tensor([-1.0, 1, 1, 1, 1, 1, 1], device=flip.device)
    over = flip[:, None, None, None]
    return dict(picture=torch.where(over, part["picture"].flip(-1), part["picture"]),
                wanted=torch.where(over, part["wanted"].flip(-1), part["wanted"]),
                light=torch.where(flip[:, None], part["light"] * turn, part["light"]))


@torch.no_grad()
def measure(net, part):
    """PSNR of relit pictures in dB, and of pictures left as they are."""
    picture, light, wanted = ready(part)
    noise = lambda guess: (10 * torch.log10(4 / ((guess - wanted) ** 2).mean((1, 2, 3)).clamp(min=1e-9))).mean().item()
    return dict(psnr=noise(net(picture, light).clamp(-1, 1)), untouched=noise(picture))


def load(folder, device="cpu"):
    tensors, notes = weights.load_checkpoint(folder)
    net = Relight(notes["channels"])
    net.load_state_dict(weights.under(tensors, "average."))
    return net.to(device).eval().requires_grad_(False), notes


def main():
    args = runs.arguments("train_relight", 10, "run/relight").parse_args()
    s, device = TINY if args.tiny else Settings(), args.device
    torch.manual_seed(args.seed)
    net = Relight(s.channels).to(device, memory_format=torch.channels_last)
    average = training.Average(net)
    tool = torch.optim.AdamW(net.parameters(), lr=s.rate, weight_decay=1e-3)
    run = runs.Run(args, dict(net=net, average=average.net), dict(net=tool), 50 if args.tiny else 250, average)
    make = lambda count, seed: examples(count, seed, s.size, device)
    pool = training.Store(make, s.pool, args.seed, s.chunk, run.drawn)
    pool.refresh(max(s.pool // 4, s.batch))
    held = make(s.held, runs.HELD_OUT)

    def report(**figures):
        run.write(s.batch, **figures, **measure(average.net, held))
        run.save(channels=list(s.channels), size=s.size)

    while run.going():
        run.set_rate(s.warm)
        picture, light, wanted = ready(mirrored(pool.sample(s.batch)))
        with training.precision(device):
            loss = rebuild_loss(wanted, net(picture, light))
        tool.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        tool.step()
        average.update(net)
        pool.refresh(s.refill, at_once=False)
        if run.advance(pool):
            report(loss=loss.item())
    report()


if __name__ == "__main__":
    main()
