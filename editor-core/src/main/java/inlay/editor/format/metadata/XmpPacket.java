package inlay.editor.format.metadata;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// An XMP packet (ISO 16684-1), kept as bytes.
public final class XmpPacket {
    private static final Pattern ORIENTATION =
            Pattern.compile("(tiff:Orientation\\s*(?:=\\s*[\"']|>)\\s*)[2-8](?=\\s*[\"'<])");

    private XmpPacket() {}

    /// The packet with its orientation set to upright, as the pixels are after opening.
    public static byte[] upright(byte[] packet) {
        // Latin-1 maps every byte to one character and back, so that only the digit changes.
        String text = new String(packet, StandardCharsets.ISO_8859_1);
        return ORIENTATION.matcher(text).replaceAll("$1" + "1").getBytes(StandardCharsets.ISO_8859_1);
    }
}
