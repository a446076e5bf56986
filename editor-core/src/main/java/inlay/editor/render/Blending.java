package inlay.editor.render;

import inlay.editor.document.BlendMode;

/// Blends one [Band] onto another. Confined to one thread; allocates nothing after it was made.
final class Blending {
    private final Weights weights = new Weights();
    private final ColorBlending colors = new ColorBlending();

    /// Source-over: the backdrop becomes the picture of both.
    void over(BlendMode mode, Band backdrop, Band source) {
        weights.over(backdrop.alpha, source.alpha);
        blend(mode, backdrop, source);
    }

    /// Source-atop: the backdrop keeps its alpha.
    void atop(BlendMode mode, Band backdrop, Band source) {
        weights.atop(backdrop.alpha, source.alpha);
        blend(mode, backdrop, source);
    }

    private void blend(BlendMode mode, Band b, Band s) {
        switch (mode) {
            case DARKER_COLOR -> colors.darker(b, s, weights);
            case LIGHTER_COLOR -> colors.lighter(b, s, weights);
            case HUE -> colors.recolor(b, s, weights, s, b, b);
            case SATURATION -> colors.recolor(b, s, weights, b, s, b);
            case COLOR -> colors.recolor(b, s, weights, s, s, b);
            case LUMINOSITY -> colors.recolor(b, s, weights, b, b, s);
            default -> {
                channel(mode, b.red, s.red, weights);
                channel(mode, b.green, s.green, weights);
                channel(mode, b.blue, s.blue, weights);
            }
        }
    }

    private static void channel(BlendMode mode, float[] b, float[] s, Weights w) {
        switch (mode) {
            case NORMAL, DISSOLVE, PASS_THROUGH -> SeparableKernels.normal(b, s, w);
            case DARKEN -> SeparableKernels.darken(b, s, w);
            case MULTIPLY -> SeparableKernels.multiply(b, s, w);
            case COLOR_BURN -> SeparableKernels.colorBurn(b, s, w);
            case LINEAR_BURN -> SeparableKernels.linearBurn(b, s, w);
            case LIGHTEN -> SeparableKernels.lighten(b, s, w);
            case SCREEN -> SeparableKernels.screen(b, s, w);
            case COLOR_DODGE -> SeparableKernels.colorDodge(b, s, w);
            case LINEAR_DODGE -> SeparableKernels.linearDodge(b, s, w);
            case OVERLAY -> SeparableKernels.overlay(b, s, w);
            case SOFT_LIGHT -> SeparableKernels.softLight(b, s, w);
            case HARD_LIGHT -> SeparableKernels.hardLight(b, s, w);
            case VIVID_LIGHT -> SeparableKernels.vividLight(b, s, w);
            case LINEAR_LIGHT -> SeparableKernels.linearLight(b, s, w);
            case PIN_LIGHT -> SeparableKernels.pinLight(b, s, w);
            case HARD_MIX -> SeparableKernels.hardMix(b, s, w);
            case DIFFERENCE -> SeparableKernels.difference(b, s, w);
            case EXCLUSION -> SeparableKernels.exclusion(b, s, w);
            case SUBTRACT -> SeparableKernels.subtract(b, s, w);
            case DIVIDE -> SeparableKernels.divide(b, s, w);
            case DARKER_COLOR, LIGHTER_COLOR, HUE, SATURATION, COLOR, LUMINOSITY ->
                throw new IllegalArgumentException(mode + " is not separable");
        }
    }
}
