"""The picture program: every material draws, the same seed draws the same, truth and picture belong together."""

import unittest

import torch

from starter.masks import KINDS, draw_masks
from starter.scenes import MATERIALS, draw

SIZE = 48


class Materials(unittest.TestCase):
    def test_there_are_as_many_as_promised(self):
        self.assertGreaterEqual(len(MATERIALS), 40)

    def test_every_one_draws_a_picture_with_contrast(self):
        names = list(MATERIALS)
        part = draw(len(names), SIZE, seed=3, materials=names)
        rgb = part["rgb"]
        self.assertTrue(torch.isfinite(rgb).all())
        self.assertGreaterEqual(rgb.min().item(), 0)
        self.assertLessEqual(rgb.max().item(), 1)
        flat = [n for n, s in zip(names, rgb.flatten(1).std(1)) if s < 0.004]
        self.assertEqual(flat, [])

    def test_captions_name_the_material(self):
        names = list(MATERIALS)
        part = draw(len(names), 16, seed=5, materials=names)
        for name, caption in zip(names, part["caption"]):
            nouns = MATERIALS[name].nouns
            self.assertTrue(any(noun in caption for noun in nouns), f"{name}: {caption}")


class Scenes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.part = draw(6, SIZE, seed=11, scenes=1.0)

    def test_the_same_seed_draws_the_same(self):
        again = draw(6, SIZE, seed=11, scenes=1.0)
        self.assertTrue(torch.equal(self.part["rgb"], again["rgb"]))
        self.assertEqual(self.part["caption"], again["caption"])

    def test_another_seed_draws_another(self):
        self.assertFalse(torch.equal(self.part["rgb"], draw(6, SIZE, seed=12, scenes=1.0)["rgb"]))

    def test_normals_are_of_length_one_and_depth_is_positive(self):
        length = self.part["normals"].norm(dim=1)
        self.assertLess((length - 1).abs().max().item(), 1e-3)
        self.assertGreater(self.part["depth"].min().item(), 0)

    def test_solids_are_nearer_than_the_sky(self):
        solid = self.part["object_mask"] > 0
        depth = self.part["depth"][:, 0]
        if solid.any():
            self.assertLess(depth[solid].max().item(), 50)


class Masks(unittest.TestCase):
    def test_every_kind_covers_something_and_only_zero_or_one(self):
        labels = draw(len(KINDS), SIZE, seed=2, scenes=1.0)["object_mask"].long()
        masks = draw_masks(len(KINDS), SIZE, 4, labels=labels, kinds=KINDS)
        self.assertEqual(masks.shape, (len(KINDS), 1, SIZE, SIZE))
        self.assertEqual(sorted(masks.unique().tolist()), [0, 1])
        for kind, mask in zip(KINDS, masks):
            self.assertGreater(mask.mean().item(), 0.002, kind)

    def test_borders_leave_at_least_a_quarter(self):
        masks = draw_masks(64, SIZE, 9, kinds=["border"])
        self.assertGreaterEqual((1 - masks).mean((1, 2, 3)).min().item(), 0.25)


if __name__ == "__main__":
    unittest.main()
