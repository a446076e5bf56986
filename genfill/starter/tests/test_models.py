"""The networks, their files and the noise schedule, at toy scale."""

import json
import struct
import tempfile
import unittest
from pathlib import Path

import torch

from starter import tokenizer, weights
from starter.diffusion import STEPS, Diffusion, signal_levels
from starter.nets import Autoencoder, TextEncoder, UNet


class Schedule(unittest.TestCase):
    def test_the_last_step_is_pure_noise_and_the_first_is_almost_clean(self):
        signal = signal_levels()
        self.assertEqual(signal[-1].item(), 0)
        self.assertGreater(signal[0].item(), 0.999)
        self.assertTrue((signal.diff() <= 0).all())

    def test_a_network_that_knows_the_picture_samples_it(self):
        diffusion = Diffusion("cpu")
        clean = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(1))
        noise = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(2))

        def predict(x, step):
            a, b = diffusion._parts(step)
            return diffusion.velocity(clean, (x - a * clean) / b, step)
        self.assertLess((diffusion.sample(predict, noise, 8) - clean).abs().max().item(), 1e-3)

    def test_velocity_and_signal_give_back_the_clean_picture(self):
        diffusion = Diffusion("cpu")
        clean, noise = torch.randn(3, 4, 4, 4), torch.randn(3, 4, 4, 4)
        step = torch.tensor([0, 500, STEPS - 1])
        x, v = diffusion.spoil(clean, noise, step), diffusion.velocity(clean, noise, step)
        a, b = diffusion._parts(step)
        self.assertLess((a * x - b * v - clean).abs().max().item(), 1e-5)


class Networks(unittest.TestCase):
    def test_the_autoencoder_keeps_the_size_and_divides_it_by_four(self):
        net = Autoencoder((16, 32, 32), 1).eval()
        picture = torch.rand(1, 3, 32, 48)
        latent = net.encode(picture)
        self.assertEqual(latent.shape, (1, 4, 8, 12))
        self.assertEqual(net.decode(latent).shape, picture.shape)

    def test_the_denoiser_takes_nine_channels_and_gives_four(self):
        text, unet = TextEncoder(600, layers=1), UNet((32, 64), 1, head=32)
        ids = torch.zeros(2, 77, dtype=torch.long)
        out = unet(torch.randn(2, 9, 16, 16), torch.tensor([3, 700]), text(ids))
        self.assertEqual(out.shape, (2, 4, 16, 16))


class Files(unittest.TestCase):
    def test_a_checkpoint_comes_back_whole_from_small_shards(self):
        tensors = {f"part.{i}": torch.randn(40, 50) for i in range(7)}
        tensors["large"] = torch.randn(300, 20)
        with tempfile.TemporaryDirectory() as folder:
            weights.save_checkpoint(folder, tensors, {"step": 5}, limit=10_000)
            sizes = [p.stat().st_size for p in Path(folder).glob("shard-*")]
            self.assertGreater(len(sizes), 3)
            self.assertLess(max(sizes), 11_000)
            loaded, notes = weights.load_checkpoint(folder)
        self.assertEqual(notes["step"], 5)
        self.assertEqual(loaded.keys(), tensors.keys())
        self.assertTrue(all(torch.equal(loaded[k], tensors[k]) for k in tensors))

    def test_the_header_of_a_file_follows_the_format(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.safetensors"
            weights.save_safetensors(path, {"x": torch.ones(2, 3, dtype=torch.float16)}, {"format": "pt"})
            data = path.read_bytes()
        length = struct.unpack("<Q", data[:8])[0]
        header = json.loads(data[8:8 + length])
        self.assertEqual((8 + length) % 8, 0)
        self.assertEqual(header["x"], {"dtype": "F16", "shape": [2, 3], "data_offsets": [0, 12]})
        self.assertEqual(len(data), 8 + length + 12)


class Words(unittest.TestCase):
    def test_what_was_learnt_survives_its_files(self):
        words = tokenizer.Tokenizer(tokenizer.learn(tokenizer.sample_captions(300)))
        ids = words.batch(["a red brick wall"], "cpu")
        self.assertEqual(ids.shape, (1, 77))
        with tempfile.TemporaryDirectory() as folder:
            words.save(folder)
            again = tokenizer.Tokenizer.load(folder)
        self.assertTrue(torch.equal(again.batch(["a red brick wall"], "cpu"), ids))


if __name__ == "__main__":
    unittest.main()
