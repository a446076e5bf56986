package inlay.app.canvas.picture;

import java.awt.Color;
import java.util.Optional;

/// The colours around and behind the picture, and the sizes that go with the display's scale.
///
/// @param surround      what lies around the canvas
/// @param shadow        the canvas' shadow on the surround at its darkest, with alpha
/// @param shadowRadius  device pixels over which the shadow fades
/// @param checkerLight  the lighter squares behind transparent pixels
/// @param checkerDark   the darker squares
/// @param checkerSize   side of a square in device pixels
/// @param grid          the pixel grid, with alpha; absent when it is not to show
public record ViewStyle(
        Color surround,
        Color shadow,
        int shadowRadius,
        Color checkerLight,
        Color checkerDark,
        int checkerSize,
        Optional<Color> grid) {}
