"""Trains a ControlNet for edges and depth on the scene program's own truth:
python -m starter.train_control --fill run/fill --autoencoder run/autoencoder --out run/control"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

from . import masks, runs, tokenizer, train_autoencoder, train_fill, training, weights
from .control import ControlNet
from .diffusion import STEPS, Diffusion
from .scenes import draw


@dataclass
class Settings:
    size: int = 256
    batch: int = 64
    pool: int = 6000
    chunk: int = 512
    refill: int = 32
    held: int = 32
    rate: float = 2e-4
    warm: int = 300


TINY = Settings(size=64, batch=8, pool=200, chunk=24, refill=1, held=8, rate=1e-3, warm=20)


def edges(picture):
    """Strength of the luminance's edges, 0..1, from pictures in 0..1."""
    grey = (picture * picture.new_tensor([0.299, 0.587, 0.114])[:, None, None]).sum(1, keepdim=True)
    across = picture.new_tensor([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])[None, None]
    padded = F.pad(grey, (1, 1, 1, 1), mode="replicate")
    slope = F.conv2d(padded, across) ** 2 + F.conv2d(padded, across.transpose(2, 3)) ** 2
    return (slope + 1e-12).sqrt().clamp(0, 1)


def nearness(depth):
    """Nearness of every pixel, from 0 at the farthest to 1 at the nearest of its picture."""
    near = 1 / depth
    low, high = near.amin((1, 2, 3), keepdim=True), near.amax((1, 2, 3), keepdim=True)
    return (near - low) / (high - low).clamp(min=1e-6)


def control_picture(picture, near, edge_on, depth_on):
    """Edges, depth, and whether depth is given; `*_on` are [B] of 0 or 1."""
    on = depth_on[:, None, None, None].expand_as(near)
    return torch.cat([edges(picture) * edge_on[:, None, None, None], near * on, on], 1)


def examples(count, seed, size, device, words, scenes=0.8):
    part = draw(count, size, seed, device, scenes)
    return dict(picture=(part["rgb"] * 255).round().byte(), near=(nearness(part["depth"]) * 255).round().byte(),
                labels=part["object_mask"].byte(), ids=words.batch(part["caption"], device))


def load(folder, device="cpu"):
    tensors, notes = weights.load_checkpoint(folder)
    net = ControlNet(notes["channels"], notes["layers"], head=notes["head"])
    net.load_state_dict(weights.under(tensors, "average."))
    return net.to(device).eval().requires_grad_(False), notes


def main():
    parser = runs.arguments("train_control", 10, "run/control")
    parser.add_argument("--autoencoder", default="run/autoencoder")
    parser.add_argument("--fill", default="run/fill")
    args = parser.parse_args()
    s, device = TINY if args.tiny else Settings(), args.device
    torch.manual_seed(args.seed)
    autoencoder, seen = train_autoencoder.load(args.autoencoder, device)
    model, _ = train_fill.load(args.fill, device)
    words = tokenizer.Tokenizer.load(f"{args.fill}/tokenizer")
    unet, diffusion = model.unet, Diffusion(device)
    net = ControlNet(unet.channels, unet.layers, unet.context, unet.head).start_from(unet).to(device)
    average = training.Average(net)
    tool = torch.optim.AdamW(net.parameters(), lr=s.rate, weight_decay=0.01)
    run = runs.Run(args, dict(net=net, average=average.net), dict(net=tool), 50 if args.tiny else 250, average)
    make = lambda count, seed: examples(count, seed, s.size, device, words)
    pool = training.Store(make, s.pool, args.seed, s.chunk, run.drawn)
    pool.refresh(max(s.pool // 4, s.batch))
    held = make(s.held, runs.HELD_OUT)

    def loss(net, part, mask, noise_seed=None):
        """Error of v with the control; with a seed, the same noise and controls every time."""
        n = len(mask)
        generator = torch.Generator().manual_seed(int(torch.randint(1 << 30, ())) if noise_seed is None else noise_seed)
        picture = part["picture"].float() / 127.5 - 1
        which = torch.randint(3, (n,), generator=generator).to(device)
        shown = control_picture(picture / 2 + 0.5, part["near"].float() / 255, (which != 1).float(), (which != 0).float())
        times = torch.randint(STEPS, (n,), generator=generator).to(device)
        with training.precision(device):
            with torch.no_grad():
                clean = autoencoder.encode(picture).float() * seen["scale"]
                extra = train_fill.conditions(autoencoder, picture, mask, seen["scale"])[1]
                context = model.text(part["ids"])
            noise = torch.randn(clean.shape, generator=generator).to(device)
            x = diffusion.spoil(clean, noise, times)
            guess = unet(torch.cat([x, extra], 1), times, context, net(x, times, context, shown))
        return F.mse_loss(guess.float(), diffusion.velocity(clean, noise, times))

    def report(**figures):
        mask = masks.draw_masks(s.held, s.size, 5, device, held["labels"].long())
        with torch.no_grad():
            run.write(s.batch, **figures, held=loss(average.net, held, mask, 11).item())
        run.save(channels=unet.channels, layers=unet.layers, head=unet.head, size=s.size)

    while run.going():
        run.set_rate(s.warm)
        part = pool.sample(s.batch)
        mask = masks.draw_masks(s.batch, s.size, args.seed + run.step * 31 + 1, device, part["labels"].long())
        error = loss(net, part, mask)
        tool.zero_grad(set_to_none=True)
        error.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        tool.step()
        average.update(net)
        pool.refresh(s.refill, at_once=False)
        if run.advance(pool):
            report(loss=error.item())
    report()


if __name__ == "__main__":
    main()
