package inlay.editor.document;

/// What every kind of layer has besides its content and mask.
///
/// @param name    as shown; may be empty
/// @param opacity 0 to 1
/// @param clipped whether the layer shows only where the nearest unclipped layer below it does
public record LayerProps(
        String name, boolean visible, float opacity, BlendMode blendMode, boolean clipped, Locks locks) {

    public LayerProps {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity outside 0..1: " + opacity);
        }
    }

    /// Visible, opaque, normal, unclipped, unlocked.
    public static LayerProps named(String name) {
        return new LayerProps(name, true, 1f, BlendMode.NORMAL, false, Locks.NONE);
    }

    public LayerProps withName(String value) {
        return new LayerProps(value, visible, opacity, blendMode, clipped, locks);
    }

    public LayerProps withVisible(boolean value) {
        return new LayerProps(name, value, opacity, blendMode, clipped, locks);
    }

    public LayerProps withOpacity(float value) {
        return new LayerProps(name, visible, value, blendMode, clipped, locks);
    }

    public LayerProps withBlendMode(BlendMode value) {
        return new LayerProps(name, visible, opacity, value, clipped, locks);
    }

    public LayerProps withClipped(boolean value) {
        return new LayerProps(name, visible, opacity, blendMode, value, locks);
    }

    public LayerProps withLocks(Locks value) {
        return new LayerProps(name, visible, opacity, blendMode, clipped, value);
    }
}
