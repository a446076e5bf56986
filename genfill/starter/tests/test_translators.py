"""Perception and relighting: pairs, shapes, losses and figures."""

import unittest

import torch

from starter import train_perception, train_relight
from starter.scenes import draw, draw_pairs, in_camera
from starter.translate import Perception, Relight

torch.set_num_threads(1)
SMALL = (8, 16, 16, 16, 16)


class Pairs(unittest.TestCase):
    def test_two_lights_show_the_same_world(self):
        one, other = draw_pairs(4, 32, seed=1)
        for key in ("albedo", "depth", "normals", "object_mask", "material"):
            self.assertTrue(torch.equal(one[key], other[key]), key)
        self.assertGreater((one["rgb"] - other["rgb"]).abs().mean().item(), 0.01)
        self.assertTrue(all(p.lighting is not None for p in other["plans"]))

    def test_the_ground_faces_up_and_towards_the_viewer_of_a_camera_that_looks_down(self):
        part = draw(6, 32, seed=11, scenes=1.0)
        normals = in_camera(part["normals"], part["plans"])
        self.assertLess((normals.norm(dim=1) - 1).abs().max().item(), 1e-3)
        bottom = normals[:, :, -1].mean((0, 2))
        self.assertGreater(bottom[1].item(), 0.5)
        self.assertGreater(bottom[2].item(), 0)


class Networks(unittest.TestCase):
    def test_they_are_about_five_million_parameters(self):
        for net in (Perception(), Relight()):
            self.assertAlmostEqual(sum(p.numel() for p in net.parameters()) / 1e6, 5, delta=0.5)

    def test_sixteen_bit_weights_take_and_give_thirty_two_bit_pictures(self):
        net = Perception(SMALL)
        picture = torch.rand(1, 3, 32, 32)
        exact = net(picture)[0]
        half = net.half()(picture)[0]
        self.assertEqual(half.dtype, torch.float32)
        self.assertLess((half - exact).abs().max().item(), 0.02)

    def test_perception_answers_at_any_size_divisible_by_sixteen(self):
        depth, normals, subject = Perception(SMALL)(torch.zeros(2, 3, 48, 80))
        self.assertEqual([depth.shape, normals.shape, subject.shape], [(2, 1, 48, 80), (2, 3, 48, 80), (2, 1, 48, 80)])
        self.assertTrue(((subject >= 0) & (subject <= 1)).all())

    def test_an_untrained_relight_leaves_the_picture(self):
        picture = torch.rand(1, 3, 32, 32) * 2 - 1
        out = Relight(SMALL)(picture, torch.zeros(1, 7, 32, 32))
        self.assertLess((out - picture).abs().max().item(), 1e-5)


class Learning(unittest.TestCase):
    def test_depth_loss_hardly_minds_the_scale_but_minds_the_shape(self):
        truth = torch.rand(1, 1, 16, 16)
        shifted = train_perception.depth_loss(truth + 1, truth).item()
        self.assertAlmostEqual(shifted, 0.15, places=4)
        self.assertGreater(train_perception.depth_loss(truth.flip(-1) + 1, truth).item(), shifted)

    def test_rank_correlation(self):
        a = torch.tensor([1.0, 2, 3, 4])
        self.assertAlmostEqual(train_perception.spearman(a, a.exp()), 1)
        self.assertAlmostEqual(train_perception.spearman(a, -a), -1)

    def test_disturbed_pictures_stay_pictures(self):
        out = train_perception.disturb(torch.rand(4, 3, 16, 16))
        self.assertTrue(((out >= 0) & (out <= 1)).all())

    def test_a_few_steps_lower_the_losses_of_perception(self):
        torch.manual_seed(0)
        net, part = Perception(SMALL), train_perception.examples(4, 3, 32, "cpu")
        self._learn(net, lambda: sum(train_perception.losses(net, part, part["picture"].float() / 255)))
        self.assertEqual(set(train_perception.measure(net, part)), {"spearman", "angle", "iou"})

    def test_a_few_steps_lower_the_loss_of_relighting(self):
        torch.manual_seed(0)
        net, part = Relight(SMALL), train_relight.examples(4, 3, 32, "cpu")
        picture, light, wanted = train_relight.ready(train_relight.mirrored(part))
        self._learn(net, lambda: train_relight.rebuild_loss(wanted, net(picture, light)))
        self.assertGreater(train_relight.measure(net, part)["psnr"], 5)

    def _learn(self, net, loss):
        tool = torch.optim.Adam(net.parameters(), lr=3e-3)
        before = loss().item()
        for _ in range(12):
            tool.zero_grad()
            loss().backward()
            tool.step()
        self.assertLess(loss().item(), before)


if __name__ == "__main__":
    unittest.main()
