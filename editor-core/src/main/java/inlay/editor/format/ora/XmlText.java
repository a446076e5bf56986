package inlay.editor.format.ora;

/// Text for XML 1.0, which cannot hold every character, not even escaped.
final class XmlText {
    private XmlText() {}

    /// The text without the characters that XML 1.0 does not allow.
    static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints().filter(XmlText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
