package inlay.editor.document;

import java.util.Arrays;

/// The ICC profile that gives the document's colour values their meaning. Equal when the bytes are.
public final class ColorProfile {
    private final String name;
    private final byte[] icc;

    /// Plain sRGB (IEC 61966-2-1), which needs no embedded profile.
    public static final ColorProfile SRGB = new ColorProfile("sRGB", new byte[0]);

    /// @param name as shown in the status bar
    /// @param icc  the profile as embedded in files; empty for plain sRGB
    public ColorProfile(String name, byte[] icc) {
        this.name = name;
        this.icc = icc.clone();
    }

    public String name() {
        return name;
    }

    public byte[] icc() {
        return icc.clone();
    }

    public boolean isPlainSrgb() {
        return icc.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColorProfile profile && Arrays.equals(icc, profile.icc);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(icc);
    }

    @Override
    public String toString() {
        return name;
    }
}
