package inlay.app.shell.dialog;

import inlay.app.settings.LengthUnit;

/// Sizes that documents often have.
enum DocumentPreset {
    CUSTOM("Custom", 0, 0, 72, LengthUnit.PIXELS),
    FULL_HD("Full HD", 1920, 1080, 72, LengthUnit.PIXELS),
    ULTRA_HD("4K", 3840, 2160, 72, LengthUnit.PIXELS),
    SQUARE("Square 1080", 1080, 1080, 72, LengthUnit.PIXELS),
    PORTRAIT("Portrait 1080 × 1350", 1080, 1350, 72, LengthUnit.PIXELS),
    PHOTO_3_2("Photograph 24 megapixels", 6000, 4000, 300, LengthUnit.PIXELS),
    A4("A4, 300 ppi", 2480, 3508, 300, LengthUnit.MILLIMETRES),
    A3("A3, 300 ppi", 3508, 4961, 300, LengthUnit.MILLIMETRES),
    LETTER("US Letter, 300 ppi", 2550, 3300, 300, LengthUnit.INCHES),
    PHOTO_10_15("Photo print 10 × 15 cm", 1772, 1181, 300, LengthUnit.CENTIMETRES);

    private final String title;
    private final int width;
    private final int height;
    private final double resolution;
    private final LengthUnit unit;

    DocumentPreset(String title, int width, int height, double resolution, LengthUnit unit) {
        this.title = title;
        this.width = width;
        this.height = height;
        this.resolution = resolution;
        this.unit = unit;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double resolution() {
        return resolution;
    }

    LengthUnit unit() {
        return unit;
    }

    @Override
    public String toString() {
        return title;
    }
}
