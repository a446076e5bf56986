package inlay.editor.tool.brush;

/// What the pressure of a pen changes; a mouse presses fully.
public enum PressureResponse {
    NONE,
    SIZE,
    OPACITY,
    SIZE_AND_OPACITY;

    public boolean changesSize() {
        return this == SIZE || this == SIZE_AND_OPACITY;
    }

    public boolean changesOpacity() {
        return this == OPACITY || this == SIZE_AND_OPACITY;
    }
}
