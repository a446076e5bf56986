"""The judge of prompted fills: names the material of a picture.

python -m starter.classifier train --out run/classifier --minutes 5
python -m starter.classifier judge --classifier run/classifier --autoencoder run/autoencoder --fill run/fill
"""

import argparse
import json
import random
import sys
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

from . import runs, tokenizer, train_autoencoder, train_fill, training, weights
from .diffusion import Diffusion
from .scenes import MATERIALS, NAMES, draw
from .train_perception import disturb, mirrored


@dataclass
class Settings:
    wide: int = 48
    size: int = 128
    batch: int = 128
    pool: int = 12000
    chunk: int = 512
    refill: int = 48
    held: int = 512
    rate: float = 1e-3
    warm: int = 200


TINY = Settings(wide=8, size=48, batch=16, pool=400, chunk=46, refill=1, held=46, rate=3e-3, warm=20)


class Classifier(nn.Module):
    """Pictures in -1..1 to one score per material."""

    def __init__(self, wide=48, classes=len(NAMES)):
        super().__init__()
        layers, before = [], 3
        for out in (wide, wide * 2, wide * 3, wide * 4):
            layers += [nn.Conv2d(before, out, 3, 2, 1), nn.GroupNorm(8, out), nn.SiLU(),
                       nn.Conv2d(out, out, 3, 1, 1), nn.GroupNorm(8, out), nn.SiLU()]
            before = out
        self.net = nn.Sequential(*layers)
        self.end = nn.Linear(2 * before, classes)

    def forward(self, picture):
        maps = self.net(picture)
        return self.end(torch.cat([maps.mean((2, 3)), maps.amax((2, 3))], 1))


def examples(count, seed, size, device):
    """Full-frame pictures of materials, every material equally often."""
    names = random.Random(seed).choices(NAMES, k=count)
    part = draw(count, size, seed, device, materials=names)
    return dict(picture=(part["rgb"] * 255).round().byte(),
                material=torch.tensor([NAMES.index(n) for n in names], device=device))


@torch.no_grad()
def confusion(net, pictures, materials, batch=64):
    """Counts [wanted, named] for bytes [B, 3, H, W] and their materials."""
    table = torch.zeros(len(NAMES), len(NAMES), dtype=torch.long)
    for start in range(0, len(pictures), batch):
        named = net(pictures[start:start + batch].float() / 127.5 - 1).argmax(1).cpu()
        for wanted, answer in zip(materials[start:start + batch].tolist(), named.tolist()):
            table[wanted, answer] += 1
    return table


def accuracy(table):
    return table.diagonal().sum().item() / max(table.sum().item(), 1)


def as_text(table, names=NAMES):
    """A Markdown table: per material the share that was named right, and what it was taken for."""
    lines = ["| material | named right | taken for |", "|---|---|---|"]
    for i, row in enumerate(table.tolist()):
        if sum(row):
            wrong = sorted(((n, names[j]) for j, n in enumerate(row) if n and j != i), reverse=True)[:3]
            lines.append(f"| {names[i]} | {row[i]} of {sum(row)} | {', '.join(f'{name} {n}' for n, name in wrong)} |")
    return "\n".join(lines + ["", f"Named right in all: {100 * accuracy(table):.1f} %"])


def load(folder, device="cpu"):
    tensors, notes = weights.load_checkpoint(folder)
    net = Classifier(notes["wide"])
    net.load_state_dict(weights.under(tensors, "average."))
    return net.to(device).eval().requires_grad_(False), notes


def train(options):
    args = runs.arguments("classifier train", 5, "run/classifier").parse_args(options)
    s, device = TINY if args.tiny else Settings(), args.device
    torch.manual_seed(args.seed)
    net = Classifier(s.wide).to(device)
    average = training.Average(net)
    tool = torch.optim.AdamW(net.parameters(), lr=s.rate, weight_decay=0.01)
    run = runs.Run(args, dict(net=net, average=average.net), dict(net=tool), 50 if args.tiny else 250, average)
    make = lambda count, seed: examples(count, seed, s.size, device)
    pool = training.Store(make, s.pool, args.seed, s.chunk, run.drawn)
    pool.refresh(max(s.pool // 4, s.batch))
    held = make(s.held, runs.HELD_OUT)

    def report(**figures):
        table = confusion(average.net, held["picture"], held["material"])
        run.write(s.batch, **figures, accuracy=accuracy(table))
        run.save(wide=s.wide, size=s.size)
        (Path(args.out) / "confusion.md").write_text(as_text(table) + "\n")

    while run.going():
        run.set_rate(s.warm)
        part = mirrored(pool.sample(s.batch))
        loss = F.cross_entropy(net(disturb(part["picture"].float() / 255) * 2 - 1), part["material"])
        tool.zero_grad(set_to_none=True)
        loss.backward()
        tool.step()
        average.update(net)
        pool.refresh(s.refill, at_once=False)
        if run.advance(pool):
            report(loss=loss.item())
    report()


@torch.no_grad()
def judge(options):
    """Fill the centres of held-out pictures by prompt, crop the fill, and let the classifier name it."""
    parser = argparse.ArgumentParser(prog="starter.classifier judge")
    parser.add_argument("--classifier", default="run/classifier")
    parser.add_argument("--autoencoder", default="run/autoencoder")
    parser.add_argument("--fill", default="run/fill")
    parser.add_argument("--each", type=int, default=8, help="fills per material")
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--device", default=training.best_device())
    args = parser.parse_args(options)
    device = args.device
    net, seen = load(args.classifier, device)
    autoencoder, latents = train_autoencoder.load(args.autoencoder, device)
    model, notes = train_fill.load(args.fill, device)
    words, size = tokenizer.Tokenizer.load(f"{args.fill}/tokenizer"), notes["size"]
    empty, table = words.batch([""], device), torch.zeros(len(NAMES), len(NAMES), dtype=torch.long)
    mask = torch.zeros(args.each, 1, size, size, device=device)
    mask[:, :, size // 8:-size // 8, size // 8:-size // 8] = 1
    for number, name in enumerate(NAMES):
        rng = random.Random(number)
        prompts = [f"{rng.choice(MATERIALS[name].rows)[0]} {rng.choice(MATERIALS[name].nouns)}" for _ in range(args.each)]
        around = draw(args.each, size, runs.HELD_OUT + number, device)["rgb"] * 2 - 1
        with training.precision(device):
            _, extra = train_fill.conditions(autoencoder, around, mask, latents["scale"])
            fills = train_fill.fill(model, Diffusion(device), extra, words.batch(prompts, device), empty, steps=args.steps)
            pictures = autoencoder.decode(fills / latents["scale"]).float().clamp(-1, 1)
        inside = F.interpolate(pictures[:, :, size // 8:-size // 8, size // 8:-size // 8], (seen["size"],) * 2, mode="area")
        table += confusion(net, ((inside + 1) * 127.5).round().byte(), torch.full((args.each,), number))
    (Path(args.fill) / "judged.md").write_text(as_text(table) + "\n")
    (Path(args.fill) / "judged.json").write_text(json.dumps(dict(named_right=accuracy(table), fills=int(table.sum()))))
    print(as_text(table))


def main():
    actions = dict(train=train, judge=judge)
    if len(sys.argv) < 2 or sys.argv[1] not in actions:
        sys.exit("usage: python -m starter.classifier train|judge ...")
    actions[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    main()
