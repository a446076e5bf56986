"""Trains everything in order, goes on after any interruption, and exports:
python -m starter.train_all --out run --minutes 150"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

from . import runs

# part, program, share of the planned time, parts it builds on
PARTS = [("classifier", ["classifier", "train"], 0.05, []),
         ("autoencoder", ["train_autoencoder"], 0.15, []),
         ("fill", ["train_fill"], 0.40, ["autoencoder"]),
         ("perception", ["train_perception"], 0.12, []),
         ("relight", ["train_relight"], 0.10, []),
         ("control", ["train_control"], 0.09, ["autoencoder", "fill"]),
         ("distill", ["distill"], 0.09, ["autoencoder", "fill"])]
DONE = 0.995                  # share of a plan that counts as all of it


def command(part, program, out, plan, minutes, options):
    """What runs one part for up to `minutes` of its plan."""
    needs = next(p[3] for p in PARTS if p[0] == part)
    line = [sys.executable, "-m", f"starter.{program[0]}", *program[1:], "--out", f"{out}/{part}", "--resume",
            "--plan", f"{plan:g}", "--minutes", f"{minutes:g}", *options]
    for need in needs:
        line += [f"--{need}", f"{out}/{need}"]
    return line


def remaining(out, minutes):
    """The parts still to train, with their program and their plan in minutes, in order."""
    return [(part, program, share * minutes) for part, program, share, _ in PARTS if runs.passed(f"{out}/{part}") < DONE]


def main():
    parser = argparse.ArgumentParser(prog="starter.train_all")
    parser.add_argument("--out", default="run")
    parser.add_argument("--minutes", type=float, default=150, help="planned time of all parts together")
    parser.add_argument("--now", type=float, default=1e9, help="minutes that this call may take")
    parser.add_argument("--tiny", action="store_true")
    parser.add_argument("--fuse", action="store_true", help="compile the drawing's fields (GPU)")
    args = parser.parse_args()
    end = time.time() + args.now * 60
    options = ["--tiny"] * args.tiny + ["--fuse"] * args.fuse
    for part, program, plan in remaining(args.out, args.minutes):
        left = (end - time.time()) / 60
        if left <= 0:
            break
        print(f"== {part}: {100 * runs.passed(f'{args.out}/{part}'):.0f} % of {plan:.1f} minutes done", flush=True)
        subprocess.run(command(part, program, args.out, plan, min(left, plan), options), check=True)
    if remaining(args.out, args.minutes):
        print("not finished: call again to go on")
        return
    here = [sys.executable, "-m"]
    subprocess.run([*here, "starter.classifier", "judge", *(f"--{p}={args.out}/{p}" for p in ("classifier", "autoencoder", "fill")),
                    "--each", "1" if args.tiny else "8", "--steps", "2" if args.tiny else "20"], check=True)
    subprocess.run([*here, "starter.export", "--run", args.out, "--out", str(Path(args.out) / "pack")], check=True)


if __name__ == "__main__":
    main()
