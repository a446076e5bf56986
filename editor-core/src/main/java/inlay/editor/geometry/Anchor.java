package inlay.editor.geometry;

/// Which part of the picture stays in its place when the canvas changes its size.
public enum Anchor {
    TOP_LEFT(0, 0),
    TOP(1, 0),
    TOP_RIGHT(2, 0),
    LEFT(0, 1),
    CENTER(1, 1),
    RIGHT(2, 1),
    BOTTOM_LEFT(0, 2),
    BOTTOM(1, 2),
    BOTTOM_RIGHT(2, 2);

    private final int halvesRight;
    private final int halvesDown;

    Anchor(int halvesRight, int halvesDown) {
        this.halvesRight = halvesRight;
        this.halvesDown = halvesDown;
    }

    /// How far the picture moves to the right when the canvas gets this much wider.
    int dx(int wider) {
        return Math.floorDiv(wider * halvesRight, 2);
    }

    /// How far the picture moves down when the canvas gets this much higher.
    int dy(int higher) {
        return Math.floorDiv(higher * halvesDown, 2);
    }
}
