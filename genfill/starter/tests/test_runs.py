"""Training in several runs: what is saved comes back, and the plan goes on where it stopped."""

import tempfile
import unittest
from pathlib import Path

import torch
from torch import nn

from starter import runs, training, weights
from starter.nets import Autoencoder, UNet

torch.set_num_threads(1)


def arguments(folder, *more):
    return runs.arguments("test", 10, folder).parse_args(["--device", "cpu", *more])


def begin(args):
    torch.manual_seed(1)
    net = nn.Linear(3, 2)
    average = training.Average(net)
    tool = torch.optim.AdamW(net.parameters(), lr=0.1)
    return net, average, tool, runs.Run(args, dict(net=net, average=average.net), dict(net=tool), 100, average)


def learn(net, average, tool, run, pool, steps):
    seen = []
    for _ in range(steps):
        loss = (net(torch.randn(4, 3)) ** 2).mean()
        tool.zero_grad()
        loss.backward()
        tool.step()
        average.update(net)
        pool.refresh(2)
        run.advance(pool)
        seen.append(loss.item())
    return seen


def count(seeds):
    def make(number, seed):
        seeds.append(seed)
        return dict(x=torch.zeros(number))
    return make


class Resuming(unittest.TestCase):
    def test_a_resumed_training_takes_the_same_steps_as_one_without_a_break(self):
        with tempfile.TemporaryDirectory() as folder:
            parts, seeds = begin(arguments(folder, "--plan", "60")), []
            pool = training.Store(count(seeds), 8)
            learn(*parts, pool, 5)
            parts[-1].save()
            whole = learn(*parts, pool, 5)
            again = begin(arguments(folder, "--resume"))
            more = training.Store(count(seeds), 8, drawn=again[-1].drawn)
            self.assertEqual(again[-1].step, 5)
            self.assertEqual(again[1].steps, 5)
            resumed = learn(*again, more, 5)
        self.assertEqual(whole, resumed)
        self.assertEqual(seeds[10:], seeds[5:10])

    def test_the_plan_and_the_learning_rate_go_on(self):
        with tempfile.TemporaryDirectory() as folder:
            net, average, tool, run = begin(arguments(folder, "--plan", "60"))
            run.step, run.earlier = 1000, 30 * 60
            run.save()
            self.assertAlmostEqual(runs.passed(folder), 0.5, places=2)
            *_, tool, run = begin(arguments(folder, "--resume", "--minutes", "5"))
            self.assertEqual(run.plan, 3600)
            self.assertAlmostEqual(run.share(), 0.5, places=2)
            run.set_rate(100)
            self.assertAlmostEqual(tool.param_groups[0]["lr"], training.rate(0.1, 0.5, 1000, 100), places=3)
            self.assertTrue(run.going())

    def test_pictures_after_a_break_are_new(self):
        seeds = []
        first = training.Store(count(seeds), 8, chunk=4)
        first.refresh(8)
        training.Store(count(seeds), 8, chunk=4, drawn=first.drawn).refresh(8)
        self.assertEqual(len(set(seeds)), 4)

    def test_the_checkpoint_before_stays_whole_until_the_next_one_is(self):
        with tempfile.TemporaryDirectory() as folder:
            weights.save_checkpoint(folder, dict(x=torch.ones(2)), dict(step=1))
            weights.save_safetensors(Path(folder) / "shard-0001-000.safetensors", dict(x=torch.zeros(2)))
            tensors, notes = weights.load_checkpoint(folder)
            self.assertTrue(torch.equal(tensors["x"], torch.ones(2)))
            weights.save_checkpoint(folder, dict(x=torch.full((2,), 3.0)), dict(step=2))
            self.assertEqual(weights.load_checkpoint(folder)[0]["x"].tolist(), [3, 3])
            self.assertEqual(len(list(Path(folder).glob("shard-*"))), 1)


class Sizes(unittest.TestCase):
    def test_the_defaults_are_as_large_as_planned(self):
        millions = lambda net: sum(p.numel() for p in net.parameters()) / 1e6
        self.assertAlmostEqual(millions(Autoencoder()), 4, delta=0.5)
        self.assertAlmostEqual(millions(UNet()), 20.4, delta=0.5)


if __name__ == "__main__":
    unittest.main()
