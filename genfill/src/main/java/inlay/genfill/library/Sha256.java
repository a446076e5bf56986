package inlay.genfill.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// The SHA-256 (FIPS 180-4) of a file's content.
///
/// @param hex 64 digits in lower case
public record Sha256(String hex) implements Comparable<Sha256> {

    private static final int DIGITS = 64;
    private static final int BRIEF = 10;

    /// @throws IllegalArgumentException unless `hex` is 64 hexadecimal digits
    public Sha256 {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!isOne(hex)) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    public static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /// What computes one; give the result to [#of(byte[])].
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /// Whether `text` is written as a SHA-256 is.
    public static boolean isOne(String text) {
        return text.length() == DIGITS && text.chars().allMatch(HexFormat::isHexDigit);
    }

    /// The first ten digits, by which other programs call a model.
    public String brief() {
        return hex.substring(0, BRIEF);
    }

    public boolean startsWith(String prefix) {
        return hex.startsWith(prefix.toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(Sha256 other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
