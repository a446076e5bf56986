package inlay.app.models;

import java.time.Duration;
import java.util.Locale;

/// Amounts of data and time as people read them, in powers of ten as disks are sold.
public final class ByteText {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int STEP = 1000;
    private static final int THREE_DIGITS = 100;

    private ByteText() {}

    /// Such as `4.27 GB`, `335 MB` or `12 bytes`: three digits, more would be noise.
    public static String of(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP - 0.5 && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        int decimals = unit == 0 || amount >= THREE_DIGITS - 0.5 ? 0 : amount >= 9.995 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f %s", amount, UNITS[unit]);
    }

    /// Such as `1.07 billion`, of numbers in a network.
    public static String count(long number) {
        if (number >= 1_000_000_000) {
            return String.format(Locale.ROOT, "%.2f billion", number / 1e9);
        }
        return number >= 1_000_000
                ? String.format(Locale.ROOT, "%.1f million", number / 1e6)
                : String.format(Locale.ROOT, "%,d", number);
    }

    /// Such as `2 h 05 min`, `3 min` or `20 s`.
    public static String of(Duration duration) {
        if (duration.toHours() > 0) {
            return String.format(Locale.ROOT, "%d h %02d min", duration.toHours(), duration.toMinutesPart());
        }
        return duration.toMinutes() > 0 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
    }
}
