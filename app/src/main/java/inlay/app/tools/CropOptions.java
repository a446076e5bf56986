package inlay.app.tools;

import inlay.editor.raster.Region;

/// The options of the crop tool.
///
/// @param upright  whether the ratio is turned round
/// @param deleting whether what is cropped away is deleted for good
record CropOptions(Ratio ratio, boolean upright, boolean deleting) {
    /// Width to height.
    enum Ratio {
        FREE("Free", 0),
        ORIGINAL("Original", -1),
        SQUARE("1 : 1", 1),
        FIVE_BY_FOUR("5 : 4", 5 / 4.0),
        FOUR_BY_THREE("4 : 3", 4 / 3.0),
        THREE_BY_TWO("3 : 2", 3 / 2.0),
        SIXTEEN_BY_NINE("16 : 9", 16 / 9.0);

        private final String label;
        private final double value;

        Ratio(String label, double value) {
            this.label = label;
            this.value = value;
        }

        String label() {
            return label;
        }
    }

    /// Width to height on a canvas; 0 for any.
    double value(Region canvas) {
        double value = ratio == Ratio.ORIGINAL ? (double) canvas.width() / canvas.height() : ratio.value;
        return upright && value > 0 ? 1 / value : value;
    }

    CropOptions withRatio(Ratio value) {
        return new CropOptions(value, upright, deleting);
    }

    CropOptions withUpright(boolean value) {
        return new CropOptions(ratio, value, deleting);
    }

    CropOptions withDeleting(boolean value) {
        return new CropOptions(ratio, upright, value);
    }
}
