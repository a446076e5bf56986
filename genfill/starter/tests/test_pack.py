"""The judge, the exported folder, the cards and the order of training."""

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

import torch

from starter import classifier, export, runs, train_all, weights
from starter.cards import KNOWS, card
from starter.control import Adapters, ControlNet
from starter.nets import Autoencoder
from starter.scenes import NAMES
from starter.tokenizer import Tokenizer, learn, sample_captions
from starter.train_fill import Model, Settings
from starter.translate import Perception, Relight

torch.set_num_threads(1)
NOTES = dict(step=3, seconds=60, plan=60, drawn=9, size=64, figures=dict(psnr=21.5))


class Judge(unittest.TestCase):
    def test_the_table_counts_what_was_named(self):
        class Says(torch.nn.Module):
            def forward(self, picture):
                return torch.nn.functional.one_hot(picture[:, 0, 0, 0].add(1).mul(127.5).round().long(), len(NAMES))
        pictures = torch.zeros(3, 3, 4, 4, dtype=torch.uint8)
        pictures[2] = 1
        table = classifier.confusion(Says(), pictures, torch.tensor([0, 1, 1]))
        self.assertEqual([table[0, 0], table[1, 0], table[1, 1]], [1, 1, 1])
        self.assertAlmostEqual(classifier.accuracy(table), 2 / 3)
        self.assertIn(f"| {NAMES[1]} | 1 of 2 | {NAMES[0]} 1 |", classifier.as_text(table))

    def test_a_few_steps_teach_it_something(self):
        torch.manual_seed(0)
        net, part = classifier.Classifier(8), classifier.examples(8, 1, 32, "cpu")
        tool, losses = torch.optim.Adam(net.parameters(), lr=1e-2), []
        for _ in range(12):
            loss = torch.nn.functional.cross_entropy(net(part["picture"].float() / 127.5 - 1), part["material"])
            tool.zero_grad()
            loss.backward()
            tool.step()
            losses.append(loss.item())
        self.assertLess(losses[-1], losses[0])


class Folder(unittest.TestCase):
    def test_checkpoints_become_a_diffusers_folder_with_control_lora_and_cards(self):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as said:
            run, out = Path(folder) / "run", Path(folder) / "pack"
            self._checkpoints(run)
            export.write_fill(run, out, torch.float16)
            export.write_translators(run, out)
            for part in ("vae", "unet", "controlnet"):
                self.assertTrue((out / part / "diffusion_pytorch_model.safetensors").exists(), part)
                self.assertIn("_class_name", json.loads((out / part / "config.json").read_text()))
            lora = weights.load_safetensors(out / "lora" / "pytorch_lora_weights.safetensors")
            self.assertTrue(all(k.startswith("unet.") and k.endswith((".lora_A.weight", ".lora_B.weight")) for k in lora))
            self.assertEqual({p.stem for p in (out / "cards").glob("*.md")}, set(KNOWS))
            if not (out / "perception" / "perception.onnx").exists():
                self.assertIn("needs the onnx package", said.getvalue())
                self.assertTrue((out / "perception" / "perception.safetensors").exists())

    def _checkpoints(self, run):
        keep = lambda name, prefix, net, **notes: weights.save_checkpoint(
            run / name, {f"{prefix}.{k}": v for k, v in net.state_dict().items()}, {**NOTES, **notes})
        words = Tokenizer(learn(sample_captions(200)))
        words.save(run / "fill" / "tokenizer")
        model = Model(len(words), (32, 64), 1, 1)
        keep("autoencoder", "average", Autoencoder((16, 32, 32), 1), channels=[16, 32, 32], layers=1)
        keep("fill", "average", model, words=len(words), channels=[32, 64], layers=1, text_layers=1, scale=1.0)
        keep("control", "average", ControlNet((32, 64), 1, head=32), channels=[32, 64], layers=1, head=32)
        keep("distill", "lora", Adapters(model.unet, 2), rank=2)
        keep("perception", "average", Perception((8, 16, 16, 16, 16)), channels=[8, 16, 16, 16, 16])
        keep("relight", "average", Relight((8, 16, 16, 16, 16)), channels=[8, 16, 16, 16, 16])

    def test_large_parts_are_cut_and_indexed(self):
        tensors = {f"w{i}": torch.zeros(100, dtype=torch.float16) for i in range(5)}
        with tempfile.TemporaryDirectory() as folder:
            export.write_weights(Path(folder), "model", tensors, limit=450)
            index = json.loads((Path(folder) / "model.safetensors.index.json").read_text())
            self.assertEqual(index["metadata"]["total_size"], 1000)
            self.assertEqual(set(index["weight_map"]), set(tensors))
            self.assertEqual(len(set(index["weight_map"].values())), 3)

    def test_the_default_networks_fit_the_limit_in_sixteen_bits(self):
        s = Settings()
        model = Model(2000, s.channels, s.layers, s.text_layers)
        control = ControlNet(s.channels, s.layers)
        nets = [Autoencoder(), model, control, Perception(), Relight()]
        total = sum(export.size_of(net) for net in nets)
        total += sum(t.numel() for t in Adapters(model.unet).named().values())
        self.assertLess(2 * total + 1_000_000, export.LIMIT)

    def test_a_card_tells_reach_training_figures_and_licence(self):
        text = card("relight", NOTES, 6_200_000)
        for part in ("does not know", "3 steps in 1 minutes", "6.20 million", "psnr: 21.5", "apache-2.0"):
            self.assertIn(part, text)


class Order(unittest.TestCase):
    def test_shares_add_up_and_nothing_comes_before_what_it_builds_on(self):
        self.assertAlmostEqual(sum(p[2] for p in train_all.PARTS), 1)
        before = set()
        for part, _, _, needs in train_all.PARTS:
            self.assertLessEqual(set(needs), before)
            before.add(part)

    def test_finished_parts_are_left_and_begun_ones_go_on(self):
        with tempfile.TemporaryDirectory() as folder:
            weights.save_checkpoint(f"{folder}/classifier", {}, dict(seconds=60, plan=60))
            weights.save_checkpoint(f"{folder}/autoencoder", {}, dict(seconds=30, plan=60))
            left = train_all.remaining(folder, 100)
            self.assertEqual(left[0], ("autoencoder", ["train_autoencoder"], 15))
            self.assertEqual(runs.passed(f"{folder}/autoencoder"), 0.5)
        line = train_all.command("fill", ["train_fill"], "run", 40, 10, ["--tiny"])
        self.assertEqual(line[-2:], ["--autoencoder", "run/autoencoder"])
        self.assertIn("--resume", line)


if __name__ == "__main__":
    unittest.main()
