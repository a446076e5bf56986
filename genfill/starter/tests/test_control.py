"""ControlNet and LoRA: names, silence at the start, and consistency distillation."""

import tempfile
import unittest

import torch

from starter import distill, train_control, weights
from starter.control import Adapters, ControlNet
from starter.diffusion import Diffusion
from starter.nets import UNet
from starter.train_fill import Model

torch.set_num_threads(1)


def small():
    torch.manual_seed(0)
    return UNet((16, 32), 1, head=16).eval()


class Control(unittest.TestCase):
    def test_an_untrained_control_changes_nothing(self):
        unet = small()
        net = ControlNet((16, 32), 1, head=16).start_from(unet)
        x, step, context = torch.randn(2, 9, 16, 16), torch.tensor([3, 700]), torch.randn(2, 77, 256)
        control = net(x[:, :4], step, context, torch.rand(2, 3, 64, 64))
        self.assertTrue(torch.equal(unet(x, step, context), unet(x, step, context, control)))

    def test_it_starts_from_the_encoder_of_the_model(self):
        unet = small()
        net = ControlNet((16, 32), 1, head=16).start_from(unet)
        name = "down_blocks.1.resnets.0.conv1.weight"
        self.assertTrue(torch.equal(net.state_dict()[name], unet.state_dict()[name]))
        self.assertIn("controlnet_down_blocks.0.weight", net.state_dict())
        self.assertIn("controlnet_cond_embedding.blocks.0.weight", net.state_dict())

    def test_edges_are_found_where_brightness_jumps(self):
        picture = torch.zeros(1, 3, 8, 8)
        picture[..., 4:] = 1
        found = train_control.edges(picture)[0, 0, 4]
        self.assertGreater(found[3:5].min().item(), 0.9)
        self.assertLess(found[:3].max().item(), 0.01)

    def test_nearness_spans_zero_to_one_and_falls_with_depth(self):
        near = train_control.nearness(torch.tensor([1.0, 2, 4, 200]).view(1, 1, 2, 2)).flatten()
        self.assertEqual([near[0].item(), near[-1].item()], [1, 0])
        self.assertTrue((near.diff() < 0).all())


class Distilling(unittest.TestCase):
    def test_adapters_start_silent_can_be_switched_and_bear_the_names_of_lora_files(self):
        unet = small()
        x, step, context = torch.randn(1, 9, 16, 16), torch.tensor([500]), torch.randn(1, 77, 256)
        before = unet(x, step, context)
        adapters = Adapters(unet, 2)
        self.assertTrue(torch.allclose(before, unet(x, step, context), atol=1e-6))
        names = adapters.named()
        self.assertIn("unet.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_q.lora_A.weight", names)
        self.assertIn("unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_out.0.lora_B.weight", names)
        torch.nn.init.ones_(names["unet.down_blocks.0.resnets.0.conv1.lora_B.weight"])
        self.assertFalse(torch.allclose(before, unet(x, step, context), atol=1e-4))
        adapters.switch(False)
        self.assertTrue(torch.allclose(before, unet(x, step, context), atol=1e-6))

    def test_a_network_that_knows_the_picture_samples_it_in_four_steps(self):
        diffusion, clean = Diffusion("cpu"), torch.randn(2, 4, 8, 8)

        def predict(x, step):
            a, b = diffusion._parts(step)
            return diffusion.velocity(clean, (x - a * clean) / b, step)
        self.assertLess((distill.sample(diffusion, predict, torch.randn(2, 4, 8, 8)) - clean).abs().max().item(), 1e-2)

    def test_at_the_first_step_the_consistency_function_nearly_returns_its_input(self):
        keep, take = distill.boundary(torch.tensor([0, 999]))
        self.assertEqual([keep[0].item(), take[0].item()], [1, 0])
        self.assertLess(keep[1].item(), 1e-6)
        self.assertAlmostEqual(take[1].item(), 1, places=5)

    def test_only_the_adapters_learn_and_they_come_back(self):
        torch.manual_seed(0)
        model = Model(40, (32, 64), 1, 1).requires_grad_(False)
        adapters, diffusion = Adapters(model.unet, 2), Diffusion("cpu")
        tool = torch.optim.Adam(adapters.trained(), lr=1e-2)
        ids = torch.randint(40, (2, 77))
        loss = distill.distil_loss(model, adapters, diffusion, torch.randn(2, 4, 8, 8), torch.randn(2, 5, 8, 8), ids, ids[:1], 4.0)
        loss.backward()
        tool.step()
        trained = [n for n, p in model.named_parameters() if p.grad is not None]
        self.assertTrue(trained and all("lora_" in n for n in trained))
        with tempfile.TemporaryDirectory() as folder:
            weights.save_checkpoint(folder, {f"lora.{k}": v for k, v in adapters.state_dict().items()}, dict(rank=2))
            again, _ = distill.load(folder, Model(40, (32, 64), 1, 1))
        for name, weight in adapters.named().items():
            self.assertTrue(torch.equal(again.named()[name], weight))


if __name__ == "__main__":
    unittest.main()
