package inlay.app.tools;

/// The options of the crop tool.
///
/// @param upright  whether the ratio is turned round
/// @param deleting whether what is cropped away is deleted for good
/// @param guide    lines inside the frame to compose by
record CropOptions(FrameRatio ratio, boolean upright, boolean deleting, CropGuide guide) implements FrameOptions {
    static final CropOptions DEFAULTS = new CropOptions(FrameRatio.FREE, false, true, CropGuide.THIRDS);

    CropOptions withRatio(FrameRatio value) {
        return new CropOptions(value, upright, deleting, guide);
    }

    CropOptions withUpright(boolean value) {
        return new CropOptions(ratio, value, deleting, guide);
    }

    CropOptions withDeleting(boolean value) {
        return new CropOptions(ratio, upright, value, guide);
    }

    CropOptions withGuide(CropGuide value) {
        return new CropOptions(ratio, upright, deleting, value);
    }
}
