"""Model cards, with the figures of the training's own log."""

KNOWS = {
    "autoencoder": ("Brings pictures to latents of a quarter of their size and back.",
                    "Faces, text and fine detail of real photographs come back softened."),
    "fill": ("Fills marked areas and draws pictures from captions: materials, skies, ground, walls and simple solids.",
             "Faces, people, animals, vehicles, text, interiors: anything that the scene program does not draw."),
    "control": ("Guides the fill by edges and depth (three channels: edges, depth, 1 where depth is given).",
                "Poses, segments and line drawings of things that the fill does not know."),
    "distill": ("A LoRA with which the fill needs four steps (LCM scheduler, no guidance).",
                "It knows no more than the fill, and varies less."),
    "perception": ("Depth (logarithm, up to a shift), normals (x right, y up, z towards the viewer) and the subject of a picture.",
                   "Trained on drawn scenes with few solids: crowded photographs, glass and people are beyond it."),
    "relight": ("Shows a picture under another light, given its direction, colour and softness.",
                "Lamps within the picture, cast shadows of what is not seen, skin, glass."),
}


def card(name, notes, parameters):
    """The card of a part as Markdown; `notes` are those of its checkpoint."""
    knows, not_known = KNOWS[name]
    figures = "\n".join(f"- {key}: {value:.4g}" for key, value in notes["figures"].items())
    return f"""---
license: apache-2.0
---
# Starter: {name}

**What it does.** {knows}

**What it does not know.** {not_known}

**How it was trained.** From nothing, on pictures that a program of this project draws; no photograph, no data set and
no other network was used. {notes["step"]} steps in {notes["seconds"] / 60:.0f} minutes, {notes["drawn"]} pictures
drawn at {notes["size"]} pixels, {parameters / 1e6:.2f} million parameters.

**Last figures of the training's log**, on held-out drawn pictures:

{figures or "- none: not trained"}

**Licence.** Apache-2.0.
"""
