package inlay.editor.tool;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Where the pointer is and how it is held, in canvas coordinates: pixel (0, 0) spans from 0 to 1 on both axes.
///
/// @param x            canvas column, with its fraction; may lie off the canvas
/// @param y            canvas row, with its fraction
/// @param pressure     0 to 1; 1 for a mouse
/// @param milliseconds when it was so, on any steady clock
/// @param modifiers    the keys held down
/// @param button       the button that went down, is held, or went up; [Button#NONE] while hovering
public record Pointer(double x, double y, double pressure, long milliseconds, Set<Modifier> modifiers, Button button) {

    /// Keys that change what a gesture means.
    public enum Modifier {
        SHIFT,
        ALT,
        /// The platform's menu key.
        CTRL,
        /// The space bar, held while a gesture is under way.
        SPACE
    }

    /// The buttons of a pointing device; a pen's tip is the primary one.
    public enum Button {
        NONE,
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    public Pointer {
        if (!(pressure >= 0 && pressure <= 1)) {
            throw new IllegalArgumentException("pressure outside 0..1: " + pressure);
        }
        modifiers = Set.copyOf(modifiers);
    }

    /// The primary button at full pressure at time 0.
    public static Pointer at(double x, double y, Modifier... modifiers) {
        EnumSet<Modifier> held = EnumSet.noneOf(Modifier.class);
        held.addAll(Arrays.asList(modifiers));
        return new Pointer(x, y, 1, 0, held, Button.PRIMARY);
    }

    public boolean shift() {
        return modifiers.contains(Modifier.SHIFT);
    }

    public boolean alt() {
        return modifiers.contains(Modifier.ALT);
    }

    public boolean ctrl() {
        return modifiers.contains(Modifier.CTRL);
    }

    public boolean space() {
        return modifiers.contains(Modifier.SPACE);
    }

    /// The column of the pixel under the pointer.
    public int column() {
        return (int) Math.floor(x);
    }

    /// The row of the pixel under the pointer.
    public int row() {
        return (int) Math.floor(y);
    }

    public Pointer moved(double dx, double dy) {
        return new Pointer(x + dx, y + dy, pressure, milliseconds, modifiers, button);
    }

    public Pointer withPressure(double value) {
        return new Pointer(x, y, value, milliseconds, modifiers, button);
    }

    public Pointer withModifiers(Set<Modifier> value) {
        return new Pointer(x, y, pressure, milliseconds, value, button);
    }
}
