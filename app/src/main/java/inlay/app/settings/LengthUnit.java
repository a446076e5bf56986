package inlay.app.settings;

/// In what rulers and sizes are shown.
public enum LengthUnit {
    PIXELS("Pixels", "px"),
    INCHES("Inches", "in"),
    CENTIMETRES("Centimetres", "cm"),
    MILLIMETRES("Millimetres", "mm");

    private final String title;
    private final String symbol;

    LengthUnit(String title, String symbol) {
        this.title = title;
        this.symbol = symbol;
    }

    public String title() {
        return title;
    }

    public String symbol() {
        return symbol;
    }

    /// How many pixels one unit is long.
    ///
    /// @param resolution pixels an inch
    public double pixels(double resolution) {
        return switch (this) {
            case PIXELS -> 1;
            case INCHES -> resolution;
            case CENTIMETRES -> resolution / 2.54;
            case MILLIMETRES -> resolution / 25.4;
        };
    }
}
