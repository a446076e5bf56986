package inlay.genfill.engine;

import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;

/// One generated result: a patch without its mask, and the mask, so that the mask can be edited afterwards.
///
/// @param region where patch and mask lie on the recipe's canvas: the box of the pixels that may change
/// @param patch the pixels of `region`; where `mask` is 0 they are the source's own
/// @param mask how strongly the patch covers the original; 0 further out than the geometry's grow
public record Variation(Region region, Picture patch, Coverage mask) {

    public Variation {
        if (patch.width() != region.width()
                || patch.height() != region.height()
                || !patch.size().equals(mask.size())) {
            throw new IllegalArgumentException("Region, patch and mask of a variation must have one size.");
        }
    }
}
