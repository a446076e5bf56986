package inlay.editor.render;

/// Converts the colours of a profile made of tables to sRGB before packing them.
record CubeEncoder(ColorCube cube) implements DisplayEncoder {
    @Override
    public void encode(Band band, int[] argb, int start) {
        cube.convert(band);
        DisplayEncoder.pack(band, argb, start);
    }
}
