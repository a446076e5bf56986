"""An encoder-decoder from pictures to pictures at any size divisible by 16."""

import torch
from torch import nn
import torch.nn.functional as F

from .nets import Down, Residual, Up


class Translator(nn.Module):
    """Four halvings, skips, and in the middle a summary of the whole picture added to every place."""

    def __init__(self, inputs, outputs, channels=(32, 64, 96, 160, 208)):
        super().__init__()
        groups = channels[0] // 8
        block = lambda a, b: Residual(a, b, 1e-5, groups)
        self.channels = list(channels)
        self.start = nn.Conv2d(inputs, channels[0], 3, padding=1)
        self.down = nn.ModuleList([block(a, b) for a, b in zip([channels[0], *channels], channels)])
        self.halve = nn.ModuleList([Down(c, edge=False) for c in channels[:-1]])
        self.whole = nn.Linear(channels[-1], channels[-1])
        self.middle = block(channels[-1], channels[-1])
        self.grow = nn.ModuleList([Up(c) for c in channels[:0:-1]])
        self.up = nn.ModuleList([block(a + b, b) for a, b in zip(channels[:0:-1], channels[-2::-1])])
        self.norm = nn.GroupNorm(groups, channels[0])
        self.end = nn.Conv2d(channels[0], outputs, 3, padding=1)

    def forward(self, x):
        x, skips = self.start(x.to(self.start.weight.dtype)), []
        for level, block in enumerate(self.down):
            x = block(x)
            if level < len(self.halve):
                skips.append(x)
                x = self.halve[level](x)
        x = self.middle(x + self.whole(x.mean((2, 3)))[:, :, None, None])
        for grow, block in zip(self.grow, self.up):
            x = block(torch.cat([grow(x), skips.pop()], 1))
        return self.end(F.silu(self.norm(x)))


class Perception(nn.Module):
    """Depth, normals and subject of a picture in -1..1.

    Depth is the logarithm of the distance up to an unknown shift; normals are x to the right, y up,
    z towards the viewer; the subject is a probability.
    """

    def __init__(self, channels=(32, 64, 96, 160, 208)):
        super().__init__()
        self.net = Translator(3, 5, channels)

    def raw(self, picture):
        """Depth [B, 1], normals [B, 3] and the subject's logit [B, 1]."""
        out = self.net(picture).float()
        return out[:, :1], F.normalize(out[:, 1:4], dim=1), out[:, 4:]

    def forward(self, picture):
        depth, normals, subject = self.raw(picture)
        return depth, normals, torch.sigmoid(subject)


class Relight(nn.Module):
    """Picture in -1..1 and a map of the wanted light to the relit picture.

    The light has seven channels: direction towards it in the camera's frame, colour, softness.  The
    network finds a gain and an offset per pixel, so that detail is kept.
    """

    def __init__(self, channels=(32, 64, 96, 160, 208)):
        super().__init__()
        self.net = Translator(10, 6, channels)
        nn.init.zeros_(self.net.end.weight)
        nn.init.zeros_(self.net.end.bias)

    def forward(self, picture, light):
        gain, offset = self.net(torch.cat([picture, light], 1)).float().chunk(2, 1)
        return (picture + 1) * torch.exp(gain.clamp(-4, 4)) - 1 + offset
