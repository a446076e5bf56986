package inlay.editor.format.ora;

import java.util.List;
import java.util.Map;

/// An element of `stack.xml` as it stands there.
///
/// @param name       `image`, `stack` or `layer`; others are passed over
/// @param children   in the file's order: topmost first
record StackElement(String name, Map<String, String> attributes, List<StackElement> children) {
    String text(String attribute, String absent) {
        return attributes.getOrDefault(attribute, absent);
    }

    /// A number; the default if it is absent or none.
    double number(String attribute, double absent) {
        String text = attributes.get(attribute);
        if (text == null) {
            return absent;
        }
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? value : absent;
        } catch (NumberFormatException none) {
            return absent;
        }
    }
}
