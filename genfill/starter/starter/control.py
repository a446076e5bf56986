"""A ControlNet for edges and depth, and LoRA adapters, with the names of diffusers files."""

import torch.nn.functional as F
from torch import nn

from .nets import Middle, TextAttention, UNet, UNetStage, descend


class Hint(nn.Module):
    """Brings the control picture down to the size of the latents."""

    def __init__(self, out, channels=(16, 32, 64)):
        super().__init__()
        self.conv_in = nn.Conv2d(3, channels[0], 3, padding=1)
        self.blocks = nn.ModuleList()
        for a, b in zip(channels, channels[1:]):
            self.blocks += [nn.Conv2d(a, a, 3, padding=1), nn.Conv2d(a, b, 3, padding=1, stride=2)]
        self.conv_out = silent(nn.Conv2d(channels[-1], out, 3, padding=1))

    def forward(self, x):
        x = F.silu(self.conv_in(x))
        for conv in self.blocks:
            x = F.silu(conv(x))
        return self.conv_out(x)


def silent(layer):
    """A layer that starts with nothing to say."""
    for parameter in layer.parameters():
        nn.init.zeros_(parameter)
    return layer


class ControlNet(nn.Module):
    """The encoder half of a UNet, without text on the way down, that adds to the UNet's skips.

    The control picture has three channels: edges, depth, and whether depth is given.
    """

    def __init__(self, channels=(64, 128, 224), layers=2, context=256, head=32):
        super().__init__()
        groups = self.groups = min(32, channels[0] // 8)
        self.channels, self.layers, self.context, self.head = list(channels), layers, context, head
        time = channels[0] * 4
        self.conv_in = nn.Conv2d(4, channels[0], 3, padding=1)
        self.time_embedding = nn.Module()
        self.time_embedding.linear_1 = nn.Linear(channels[0], time)
        self.time_embedding.linear_2 = nn.Linear(time, time)
        self.controlnet_cond_embedding = Hint(channels[0])
        self.down_blocks = nn.ModuleList()
        before, skips = channels[0], [channels[0]]
        for i, wide in enumerate(channels):
            last = i == len(channels) - 1
            self.down_blocks.append(UNetStage([before] + [wide] * (layers - 1), wide, time, groups, down=not last))
            skips += [wide] * (layers + (not last))
            before = wide
        attention = TextAttention(before, max(1, before // head), context, groups)
        self.mid_block = Middle(attention, before, 1e-5, groups, time)
        self.controlnet_down_blocks = nn.ModuleList([silent(nn.Conv2d(c, c, 1)) for c in skips])
        self.controlnet_mid_block = silent(nn.Conv2d(before, before, 1))

    time_code = UNet.time_code

    def start_from(self, unet):
        """Take over every weight of the UNet that fits."""
        own = self.state_dict()
        same = {k: v for k, v in unet.state_dict().items() if k in own and own[k].shape == v.shape}
        self.load_state_dict({**own, **same})
        return self

    def forward(self, x, step, context, picture):
        time = self.time_code(step)
        x = self.conv_in(x) + self.controlnet_cond_embedding(picture)
        x, skips = descend(x, self.down_blocks, time, context)
        x = self.mid_block(x, time, context)
        return [layer(skip) for layer, skip in zip(self.controlnet_down_blocks, skips)], self.controlnet_mid_block(x)

    def config(self):
        n = len(self.channels)
        return {"_class_name": "ControlNetModel", "_diffusers_version": "0.30.0", "act_fn": "silu",
                "attention_head_dim": [max(1, c // self.head) for c in self.channels], "block_out_channels": self.channels,
                "conditioning_channels": 3, "conditioning_embedding_out_channels": [16, 32, 64],
                "controlnet_conditioning_channel_order": "rgb", "cross_attention_dim": self.context,
                "down_block_types": ["DownBlock2D"] * n, "mid_block_type": "UNetMidBlock2DCrossAttn",
                "downsample_padding": 1, "flip_sin_to_cos": True, "freq_shift": 0, "in_channels": 4,
                "layers_per_block": self.layers, "mid_block_scale_factor": 1, "norm_eps": 1e-5,
                "norm_num_groups": self.groups, "use_linear_projection": False}


class Adapted(nn.Module):
    """A layer and its low-rank change (Hu et al. 2021)."""

    def __init__(self, layer, rank):
        super().__init__()
        self.layer = layer.requires_grad_(False)
        if isinstance(layer, nn.Linear):
            self.lora_A = nn.Linear(layer.in_features, rank, bias=False)
            self.lora_B = silent(nn.Linear(rank, layer.out_features, bias=False))
        else:
            self.lora_A = nn.Conv2d(layer.in_channels, rank, layer.kernel_size, layer.stride, layer.padding, bias=False)
            self.lora_B = silent(nn.Conv2d(rank, layer.out_channels, 1, bias=False))
        self.active = True

    def forward(self, x):
        out = self.layer(x)
        return out + self.lora_B(self.lora_A(x)) if self.active else out


class Adapters(nn.ModuleDict):
    """Adapters on every attention, feed-forward and residual layer of a UNet, which is changed in place.
    Their strength is 1: alpha equals the rank."""

    PARTS = ("to_q", "to_k", "to_v", "to_out", "proj_in", "proj_out", "proj", "net", "conv1", "conv2", "time_emb_proj")

    def __init__(self, unet, rank=8):
        super().__init__()
        unet.requires_grad_(False)
        for path, layer in list(unet.named_modules()):
            steps = path.split(".")
            named = steps[-2] if steps[-1].isdigit() else steps[-1]
            if named in self.PARTS and isinstance(layer, (nn.Linear, nn.Conv2d)):
                adapted = Adapted(layer, rank).to(layer.weight.device)
                setattr(unet.get_submodule(".".join(steps[:-1])), steps[-1], adapted)
                self[path.replace(".", "/")] = adapted

    def switch(self, active):
        for adapted in self.values():
            adapted.active = active

    def trained(self):
        return [p for p in self.parameters() if p.requires_grad]

    def named(self):
        """The tensors of a LoRA file as PEFT and diffusers name them."""
        return {f"unet.{path.replace('/', '.')}.{side}.weight": getattr(adapted, side).weight
                for path, adapted in self.items() for side in ("lora_A", "lora_B")}
