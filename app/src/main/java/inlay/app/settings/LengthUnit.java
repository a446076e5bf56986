package inlay.app.settings;

import java.util.Locale;

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

    /// A length as it is read out: whole pixels, else as many digits as tell one pixel from the next on paper.
    ///
    /// @param length     in pixels
    /// @param resolution pixels an inch
    public String number(double length, double resolution) {
        int digits =
                switch (this) {
                    case PIXELS -> 0;
                    case INCHES -> 3;
                    case CENTIMETRES -> 2;
                    case MILLIMETRES -> 1;
                };
        return String.format(Locale.ROOT, "%." + digits + "f", length / pixels(resolution));
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
