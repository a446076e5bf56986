"""Distils the fill model to four steps as an LCM LoRA (Luo et al. 2023):
python -m starter.distill --fill run/fill --autoencoder run/autoencoder --out run/distill"""

from dataclasses import dataclass

import torch
from torch import nn

from . import masks, runs, tokenizer, train_autoencoder, train_fill, training, weights
from .control import Adapters
from .diffusion import STEPS, Diffusion

STRIDE = 20                   # the teacher walks from 999 down in strides of 20


@dataclass
class Settings:
    rank: int = 8
    size: int = 256
    batch: int = 48
    pool: int = 6000
    chunk: int = 512
    refill: int = 24
    held: int = 16
    rate: float = 1e-4
    warm: int = 100


TINY = Settings(rank=4, size=64, batch=4, pool=200, chunk=24, refill=1, held=4, rate=1e-3, warm=10)


def boundary(step):
    """How much of the input and of the guess a consistency function returns, as LCMScheduler has it."""
    scaled = (step.float() * 10)[:, None, None, None]
    total = scaled ** 2 + 0.25
    return 0.25 / total, scaled / total.sqrt()


def clean_of(diffusion, x, v, step):
    a, b = diffusion._parts(step)
    return a * x - b * v


def consistent(diffusion, x, v, step):
    """The consistency function's value at x."""
    keep, take = boundary(step)
    return keep * x + take * clean_of(diffusion, x, v, step)


def walk(diffusion, x, v, step, earlier):
    """One DDIM step of the teacher."""
    a, b = diffusion._parts(step)
    clean, dirt = a * x - b * v, a * v + b * x
    return diffusion.spoil(clean, dirt, earlier)


@torch.no_grad()
def sample(diffusion, predict, noise, steps=4, seed=0):
    """Consistency sampling: guess, spoil less, guess again."""
    generator = torch.Generator().manual_seed(seed)
    times = [STEPS - 1 - i * STEPS // steps for i in range(steps)]
    x = noise
    for i, time in enumerate(times):
        step = torch.full((len(x),), time, device=x.device)
        clean = consistent(diffusion, x, predict(x, step).float(), step)
        if i + 1 < steps:
            again = torch.randn(x.shape, generator=generator).to(x.device)
            x = diffusion.spoil(clean, again, torch.full_like(step, times[i + 1]))
    return clean


def huber(a, b, width=0.001):
    return (((a - b) ** 2 + width ** 2).sqrt() - width).mean()


def distil_loss(model, adapters, diffusion, clean, extra, ids, empty, guide):
    """Distance between the student's values at two neighbouring points of the teacher's guided walk."""
    n, device = len(clean), clean.device
    step = STEPS - 1 - STRIDE * torch.randint(STEPS // STRIDE, (n,), device=device)
    earlier = (step - STRIDE).clamp(min=0)
    noise = torch.randn_like(clean)
    x = diffusion.spoil(clean, noise, step)
    predict = lambda at, time, words: model(torch.cat([at, extra], 1), time, words).float()
    with torch.no_grad():
        adapters.switch(False)
        without, with_text = predict(x, step, empty.expand_as(ids)), predict(x, step, ids)
        adapters.switch(True)
        before = walk(diffusion, x, without + guide * (with_text - without), step, earlier)
        target = consistent(diffusion, before, predict(before, earlier, ids), earlier)
    return huber(consistent(diffusion, x, predict(x, step, ids), step), target)


def load(folder, model):
    """Put the trained adapters of a checkpoint on a fill model.  Returns them and their notes."""
    tensors, notes = weights.load_checkpoint(folder)
    adapters = Adapters(model.unet, notes["rank"])
    adapters.load_state_dict(weights.under(tensors, "lora."))
    return adapters, notes


def main():
    parser = runs.arguments("distill", 10, "run/distill")
    parser.add_argument("--autoencoder", default="run/autoencoder")
    parser.add_argument("--fill", default="run/fill")
    args = parser.parse_args()
    s, device = TINY if args.tiny else Settings(), args.device
    torch.manual_seed(args.seed)
    autoencoder, seen = train_autoencoder.load(args.autoencoder, device)
    model, _ = train_fill.load(args.fill, device)
    words = tokenizer.Tokenizer.load(f"{args.fill}/tokenizer")
    adapters, diffusion, empty = Adapters(model.unet, s.rank), Diffusion(device), words.batch([""], device)
    tool = torch.optim.AdamW(adapters.trained(), lr=s.rate, weight_decay=0)
    run = runs.Run(args, dict(lora=adapters), dict(lora=tool), 25 if args.tiny else 250)
    pool = training.Pool(s.pool, s.size, device, words, args.seed, s.chunk, run.drawn)
    pool.refresh(max(s.pool // 4, s.batch))
    held = training.Pool(s.held, s.size, device, words, runs.HELD_OUT)
    held.refresh(s.held)

    def prepare(pictures, mask):
        with torch.no_grad():
            clean = autoencoder.encode(pictures).float() * seen["scale"]
            return clean, train_fill.conditions(autoencoder, pictures, mask, seen["scale"])[1]

    @torch.no_grad()
    def gap():
        """Error of four steps against the teacher's twenty from the same noise, in latents."""
        pictures = held.pictures.float() / 127.5 - 1
        mask = masks.draw_masks(s.held, s.size, 5, device, held.labels.long())
        with training.precision(device):
            _, extra = prepare(pictures, mask)
            noise = torch.randn((s.held, *extra[:, 1:].shape[1:]), generator=torch.Generator().manual_seed(0)).to(device)
            quick = sample(diffusion, lambda x, step: model(torch.cat([x, extra], 1), step, held.ids), noise)
            adapters.switch(False)
            slow = train_fill.fill(model, diffusion, extra, held.ids, empty)
            adapters.switch(True)
        return ((quick - slow) ** 2).mean().item()

    def report(**figures):
        run.write(s.batch, **figures, gap=gap())
        run.save(rank=s.rank, size=s.size)

    while run.going():
        run.set_rate(s.warm)
        pictures, labels, ids, _ = pool.sample(s.batch)
        mask = masks.draw_masks(s.batch, s.size, args.seed + run.step * 31 + 1, device, labels)
        with training.precision(device):
            clean, extra = prepare(pictures, mask)
            loss = distil_loss(model, adapters, diffusion, clean, extra, ids, empty, guide=4.0)
        tool.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(adapters.trained(), 1.0)
        tool.step()
        pool.refresh(s.refill, at_once=False)
        if run.advance(pool):
            report(loss=loss.item())
    report()


if __name__ == "__main__":
    main()
