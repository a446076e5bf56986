package inlay.genfill.request;

/// Width and height in pixels, both at least 1.
public record Size(int width, int height) {

    public Size {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A canvas of " + width + " x " + height + " pixels is empty.");
        }
    }

    /// The rectangle from the origin that has this size.
    public Region region() {
        return new Region(0, 0, width, height);
    }
}
