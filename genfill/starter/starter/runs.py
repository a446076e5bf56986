"""Training in several short runs: one plan of time, one learning-rate curve, one checkpoint."""

import argparse
import json
import time
from pathlib import Path

import torch

from . import training, weights
from .scenes import noise

HELD_OUT = 1 << 40            # seeds from here on are never trained on


def arguments(program, minutes, out):
    """The options that every training program has."""
    parser = argparse.ArgumentParser(prog=f"starter.{program}")
    parser.add_argument("--out", default=out)
    parser.add_argument("--minutes", type=float, default=minutes, help="time this run may take")
    parser.add_argument("--plan", type=float, help="minutes of all runs together; the learning rate falls along them")
    parser.add_argument("--resume", action="store_true", help="go on with the plan of the checkpoint in --out")
    parser.add_argument("--tiny", action="store_true", help="a toy that trains on a CPU")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default=training.best_device())
    parser.add_argument("--report", type=int, default=0, help="steps between reports")
    parser.add_argument("--fuse", action="store_true", help="compile the drawing's fields (GPU)")
    return parser


class Run:
    """One run of a training.  Its checkpoint holds the modules, the optimisers' moments, the random
    state, and how much of the plan has passed; with `--resume` the next run continues there."""

    def __init__(self, args, modules, optimisers, report, average=None):
        self.args, self.modules, self.optimisers, self.average = args, modules, optimisers, average
        self.report = args.report or report
        self.plan = (args.plan or args.minutes) * 60
        self.step = self.first = self.drawn = 0
        self.earlier = 0.0
        self.figures = {}
        if args.fuse:
            noise.fuse()
        torch.backends.cudnn.benchmark = True
        if args.resume and (Path(args.out) / "notes.json").exists():
            self._restore()
        self.log = training.Log(f"{args.out}/log.jsonl")
        self.start = time.time()

    def seconds(self):
        """Training time of this run and of those before."""
        return self.earlier + time.time() - self.start

    def share(self):
        return self.seconds() / self.plan

    def going(self):
        return self.share() < 1 and time.time() - self.start < self.args.minutes * 60

    def set_rate(self, warm):
        """Give every optimiser its share of its own learning rate."""
        for optimiser in self.optimisers.values():
            for group in optimiser.param_groups:
                group["lr"] = training.rate(optimiser.defaults["lr"], self.share(), self.step, warm)

    def advance(self, pool):
        """Count one step.  Tells whether a report is due."""
        self.step += 1
        self.drawn = pool.drawn
        return self.step % self.report == 0

    def write(self, batch=0, **figures):
        """Report figures; the last ones stay in the checkpoint's notes."""
        self.figures.update(figures)
        speed = (self.step - self.first) * batch / max(time.time() - self.start, 1e-6)
        self.log.write(step=self.step, **figures, drawn=self.drawn, per_second=speed, seconds=self.seconds())

    def save(self, **notes):
        tensors = {f"{name}.{k}": v for name, module in self.modules.items() for k, v in module.state_dict().items()}
        for name, optimiser in self.optimisers.items():
            for number, state in optimiser.state_dict()["state"].items():
                tensors.update({f"optimiser.{name}.{number}.{k}": torch.as_tensor(v) for k, v in state.items()})
        tensors["random.cpu"] = torch.get_rng_state()
        if torch.cuda.is_available():
            tensors["random.cuda"] = torch.cuda.get_rng_state()
        weights.save_checkpoint(self.args.out, tensors, dict(
            notes, step=self.step, seconds=self.seconds(), plan=self.plan, drawn=self.drawn, figures=self.figures,
            average_steps=self.average.steps if self.average else 0))

    def _restore(self):
        tensors, notes = weights.load_checkpoint(self.args.out)
        for name, module in self.modules.items():
            module.load_state_dict(weights.under(tensors, f"{name}."))
        for name, optimiser in self.optimisers.items():
            state = {}
            for key, value in weights.under(tensors, f"optimiser.{name}.").items():
                number, entry = key.split(".")
                state.setdefault(int(number), {})[entry] = value
            if state:
                optimiser.load_state_dict(dict(optimiser.state_dict(), state=state))
        torch.set_rng_state(tensors["random.cpu"])
        if "random.cuda" in tensors and torch.cuda.is_available():
            torch.cuda.set_rng_state(tensors["random.cuda"])
        if self.average:
            self.average.steps = notes["average_steps"]
        self.step = self.first = notes["step"]
        self.drawn, self.earlier, self.figures = notes["drawn"], notes["seconds"], notes["figures"]
        if not self.args.plan:
            self.plan = notes["plan"]


def passed(folder):
    """Share of its plan that a training has behind it: 0 before its first checkpoint."""
    path = Path(folder) / "notes.json"
    if not path.exists():
        return 0.0
    notes = json.loads(path.read_text())
    return notes["seconds"] / notes["plan"]
