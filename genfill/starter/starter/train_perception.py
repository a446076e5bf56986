"""Trains depth, normals and subject masks:
python -m starter.train_perception --out run/perception --minutes 10 --plan 30"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

from . import runs, training, weights
from .scenes import draw, in_camera
from .translate import Perception


@dataclass
class Settings:
    channels: tuple = (32, 64, 96, 160, 208)
    size: int = 256
    batch: int = 64
    pool: int = 6000
    chunk: int = 512
    refill: int = 32
    held: int = 64
    rate: float = 5e-4
    warm: int = 300


TINY = Settings(channels=(8, 16, 24, 24, 32), size=64, batch=8, pool=300, chunk=24, refill=1, held=12, rate=2e-3, warm=20)


def examples(count, seed, size, device, scenes=0.8):
    """Pictures with their truth; `scene` tells where depth means anything."""
    part = draw(count, size, seed, device, scenes)
    scene = torch.tensor([p.kind == "scene" for p in part["plans"]], device=device)
    return dict(picture=(part["rgb"] * 255).round().byte(), depth=part["depth"].clamp(min=0.05).log().half(),
                normals=(in_camera(part["normals"], part["plans"]) * 127).round().to(torch.int8),
                subject=part["object_mask"][:, None] > 0, scene=scene)


def disturb(picture):
    """Strong changes of exposure, colour, contrast, sharpness and grain to pictures in 0..1."""
    n, device = len(picture), picture.device
    near = lambda spread, channels=1: (torch.randn(n, channels, 1, 1, device=device) * spread).exp()
    out = picture.clamp(1e-4, 1) ** near(0.35) * near(0.25) * near(0.12, 3)
    mean = out.mean((1, 2, 3), keepdim=True)
    grey = out.mean(1, keepdim=True)
    grey_share = torch.rand(n, 1, 1, 1, device=device) ** 3
    out = (out - mean) * near(0.25) + mean
    out = out + (grey - out) * grey_share
    blurred = F.avg_pool2d(F.pad(out, (2, 2, 2, 2), mode="reflect"), 5, 1)
    out = torch.where(torch.rand(n, 1, 1, 1, device=device) < 0.25, blurred, out)
    grain = torch.rand(n, 1, 1, 1, device=device) ** 2 * 0.08
    return (out + torch.randn_like(out) * grain).clamp(0, 1)


def mirrored(part):
    """Half of the examples, mirrored: normals point the other way too."""
    flip = torch.rand(len(part["picture"]), device=part["picture"].device) < 0.5
    turn = torch.tensor([-1.0, 1, 1], device=flip.device)[:, None, None]
    out = {}
    for key, value in part.items():
        if value.dim() == 4:
            other = value.flip(-1) * turn if key == "normals" else value.flip(-1)
            value = torch.where(flip[:, None, None, None], other.to(value.dtype), value)
        out[key] = value
    return out


def depth_loss(guess, truth):
    """Scale-invariant error of logarithmic depth (Eigen et al. 2014), and of its differences at three scales."""
    gap = guess - truth
    flat = gap.flatten(1)
    loss = (flat ** 2).mean(1) - 0.85 * flat.mean(1) ** 2
    for _ in range(3):
        loss = loss + 0.5 * (gap.diff(dim=-1).abs().mean((1, 2, 3)) + gap.diff(dim=-2).abs().mean((1, 2, 3)))
        gap = F.avg_pool2d(gap, 2)
    return loss


def mask_loss(logit, truth):
    """Cross-entropy, and the overlap that the figure measures."""
    share = torch.sigmoid(logit)
    both, either = (share * truth).sum((1, 2, 3)), (share + truth - share * truth).sum((1, 2, 3))
    return F.binary_cross_entropy_with_logits(logit, truth) + (1 - (both + 1) / (either + 1)).mean()


def losses(net, part, picture):
    depth, normals, logit = net.raw(picture * 2 - 1)
    truth = F.normalize(part["normals"].float(), dim=1)
    weight = part["scene"].float()
    return ((depth_loss(depth, part["depth"].float()) * weight).sum() / weight.sum().clamp(min=1),
            (1 - (normals * truth).sum(1)).mean(), mask_loss(logit, part["subject"].float()))


def spearman(a, b):
    """Rank correlation of two vectors."""
    ranks = [v.argsort().argsort().double() for v in (a, b)]
    ranks = [r - r.mean() for r in ranks]
    return float((ranks[0] * ranks[1]).sum() / (ranks[0].norm() * ranks[1].norm()).clamp(min=1e-12))


@torch.no_grad()
def measure(net, part):
    """Figures on scenes: mean Spearman correlation of depth, mean angle of normals in degrees, IoU of masks."""
    depth, normals, subject = net(part["picture"].float() / 127.5 - 1)
    scenes = part["scene"].nonzero().flatten().tolist()
    ranks = [spearman(depth[i].flatten(), part["depth"][i].float().flatten()) for i in scenes]
    truth = F.normalize(part["normals"].float(), dim=1)
    angle = torch.rad2deg(torch.acos((normals * truth).sum(1).clamp(-1, 1)))
    guess, wanted = subject > 0.5, part["subject"]
    overlap = (guess & wanted).sum().item() / max((guess | wanted).sum().item(), 1)
    return dict(spearman=sum(ranks) / max(len(ranks), 1), angle=angle.mean().item(), iou=overlap)


def load(folder, device="cpu"):
    tensors, notes = weights.load_checkpoint(folder)
    net = Perception(notes["channels"])
    net.load_state_dict(weights.under(tensors, "average."))
    return net.to(device).eval().requires_grad_(False), notes


def main():
    args = runs.arguments("train_perception", 10, "run/perception").parse_args()
    s, device = TINY if args.tiny else Settings(), args.device
    torch.manual_seed(args.seed)
    net = Perception(s.channels).to(device, memory_format=torch.channels_last)
    average = training.Average(net)
    tool = torch.optim.AdamW(net.parameters(), lr=s.rate, weight_decay=1e-3)
    run = runs.Run(args, dict(net=net, average=average.net), dict(net=tool), 50 if args.tiny else 250, average)
    make = lambda count, seed: examples(count, seed, s.size, device)
    pool = training.Store(make, s.pool, args.seed, s.chunk, run.drawn)
    pool.refresh(max(s.pool // 4, s.batch))
    held = examples(s.held, runs.HELD_OUT, s.size, device, scenes=1.0)

    def report(**figures):
        run.write(s.batch, **figures, **measure(average.net, held))
        run.save(channels=list(s.channels), size=s.size)

    while run.going():
        run.set_rate(s.warm)
        part = mirrored(pool.sample(s.batch))
        with training.precision(device):
            depth, normals, mask = losses(net, part, disturb(part["picture"].float() / 255))
        tool.zero_grad(set_to_none=True)
        (depth + 2 * normals + mask).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        tool.step()
        average.update(net)
        pool.refresh(s.refill, at_once=False)
        if run.advance(pool):
            report(depth=depth.item(), normals=normals.item(), mask=mask.item())
    report()


if __name__ == "__main__":
    main()
