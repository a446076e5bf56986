package inlay.genfill.request;

/// From a selection to the mask that a result is composited through, and the compositing itself.
///
/// Every wholly selected pixel stays wholly covered. Around it the mask stays full for `grow - blend` pixels and
/// falls to 0 over `blend` more, measured as true distance (round, not square, corners). Soft edges of the
/// selection are kept where they reach further. Beyond `grow` pixels from the selection the mask is 0, and
/// compositing leaves such pixels bit-identical.
public final class CompositingMask {

    private CompositingMask() {}

    /// The mask of a selection; `selection` is not changed.
    public static Coverage of(Coverage selection, MaskGeometry geometry) {
        return of(selection, geometry, Cancellation.NEVER);
    }

    /// The mask of a selection that may be large; `selection` is not changed.
    public static Coverage of(Coverage selection, MaskGeometry geometry, Cancellation cancellation) {
        if (geometry.grow() == 0) {
            return selection;
        }
        int width = selection.width();
        int height = selection.height();
        short[] values = selection.values();
        boolean[] full = new boolean[values.length];
        cancellation.forEachRow(width, height, y -> {
            for (int i = y * width; i < (y + 1) * width; i++) {
                full[i] = values[i] == (short) Coverage.FULL;
            }
        });
        float[] distance = DistanceField.to(full, width, height, cancellation);
        Coverage mask = Coverage.none(width, height);
        cancellation.forEachRow(width, height, y -> {
            for (int i = y * width; i < (y + 1) * width; i++) {
                int ramp = (int) Math.round(ramp(distance[i], geometry) * Coverage.FULL);
                mask.values()[i] = (short) Math.max(values[i] & Coverage.FULL, ramp);
            }
        });
        return mask;
    }

    /// The patch over the source through the mask, all of one size. Colours are weighted by their opacity, as
    /// straight alpha demands.
    public static Picture blend(Picture source, Picture patch, Coverage mask) {
        if (!source.size().equals(patch.size()) || !source.size().equals(mask.size())) {
            throw new IllegalArgumentException("Source, patch and mask must have one size.");
        }
        Picture result = source.copy();
        int count = source.width() * source.height();
        for (int i = 0; i < count; i++) {
            int cover = mask.values()[i] & Coverage.FULL;
            if (cover == Coverage.FULL) {
                for (int channel = 0; channel < Picture.CHANNELS; channel++) {
                    result.samples()[channel * count + i] = patch.samples()[channel * count + i];
                }
            } else if (cover > 0) {
                mix(source, patch, result, i, count, cover / (double) Coverage.FULL);
            }
        }
        return result;
    }

    private static void mix(Picture source, Picture patch, Picture result, int i, int count, double cover) {
        int alphaIndex = Picture.ALPHA * count + i;
        double below = (source.samples()[alphaIndex] & Picture.MAXIMUM) * (1 - cover);
        double above = (patch.samples()[alphaIndex] & Picture.MAXIMUM) * cover;
        double alpha = below + above;
        if (alpha <= 0) {
            return;
        }
        for (int channel = 0; channel < Picture.ALPHA; channel++) {
            int under = source.samples()[channel * count + i] & Picture.MAXIMUM;
            int over = patch.samples()[channel * count + i] & Picture.MAXIMUM;
            result.samples()[channel * count + i] = (short) Math.round((under * below + over * above) / alpha);
        }
        result.samples()[alphaIndex] = (short) Math.round(alpha);
    }

    private static double ramp(double distance, MaskGeometry geometry) {
        double start = geometry.grow() - geometry.blend();
        double position = Math.clamp((distance - start) / (geometry.blend() + 1), 0, 1);
        return 0.5 + 0.5 * Math.cos(Math.PI * position);
    }
}
