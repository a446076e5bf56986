package inlay.editor.render;

import inlay.editor.document.BlendMode;

/// Blends one [Band] onto another. Confined to one thread; allocates nothing after it was made.
final class Blending {
    private final Weights weights = new Weights();

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
            case DARKER_COLOR -> ColorKernels.choose(b, s, weights, 1);
            case LIGHTER_COLOR -> ColorKernels.choose(b, s, weights, -1);
            case HUE -> ColorKernels.recolor(b, s, weights, s, b, b);
            case SATURATION -> ColorKernels.recolor(b, s, weights, b, s, b);
            case COLOR -> ColorKernels.recolor(b, s, weights, s, s, b);
            case LUMINOSITY -> ColorKernels.recolor(b, s, weights, b, b, s);
            default -> {
                channel(mode, b.red, s.red, weights.k, weights.t);
                channel(mode, b.green, s.green, weights.k, weights.t);
                channel(mode, b.blue, s.blue, weights.k, weights.t);
            }
        }
    }

    private static void channel(BlendMode mode, float[] b, float[] s, float[] k, float[] t) {
        switch (mode) {
            case NORMAL, DISSOLVE, PASS_THROUGH -> SeparableKernels.normal(b, s, k);
            case DARKEN -> SeparableKernels.darken(b, s, k, t);
            case MULTIPLY -> SeparableKernels.multiply(b, s, k, t);
            case COLOR_BURN -> SeparableKernels.colorBurn(b, s, k, t);
            case LINEAR_BURN -> SeparableKernels.linearBurn(b, s, k, t);
            case LIGHTEN -> SeparableKernels.lighten(b, s, k, t);
            case SCREEN -> SeparableKernels.screen(b, s, k, t);
            case COLOR_DODGE -> SeparableKernels.colorDodge(b, s, k, t);
            case LINEAR_DODGE -> SeparableKernels.linearDodge(b, s, k, t);
            case OVERLAY -> SeparableKernels.overlay(b, s, k, t);
            case SOFT_LIGHT -> SeparableKernels.softLight(b, s, k, t);
            case HARD_LIGHT -> SeparableKernels.hardLight(b, s, k, t);
            case VIVID_LIGHT -> SeparableKernels.vividLight(b, s, k, t);
            case LINEAR_LIGHT -> SeparableKernels.linearLight(b, s, k, t);
            case PIN_LIGHT -> SeparableKernels.pinLight(b, s, k, t);
            case HARD_MIX -> SeparableKernels.hardMix(b, s, k, t);
            case DIFFERENCE -> SeparableKernels.difference(b, s, k, t);
            case EXCLUSION -> SeparableKernels.exclusion(b, s, k, t);
            case SUBTRACT -> SeparableKernels.subtract(b, s, k, t);
            case DIVIDE -> SeparableKernels.divide(b, s, k, t);
            case DARKER_COLOR, LIGHTER_COLOR, HUE, SATURATION, COLOR, LUMINOSITY ->
                throw new IllegalArgumentException(mode + " is not separable");
        }
    }
}
