package inlay.editor.render;

/// Where a layer's own pixels come from, band by band.
interface BandSource {
    /// Writes the pixels of the band whose top left pixel is (x, y).
    ///
    /// @param opacity multiplied into the alpha, 0 to 1
    /// @return whether there is anything to see; if not, the band was not written
    boolean load(int x, int y, float opacity, Band into);

    /// Whether every pixel of the band at (x, y) is known to be opaque; `false` when it is not worth finding out.
    boolean isOpaque(int x, int y);
}
