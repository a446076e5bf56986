package inlay.genfill.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads what a process prints, so that it never waits for a reader, and keeps the end of it.
final class OutputTail {

    private static final int KEPT = 8 << 10;

    private byte[] tail = {};

    /// Reads until the process has closed its output.
    void drain(InputStream output) {
        byte[] piece = new byte[KEPT];
        try (output) {
            for (int read = output.read(piece); read >= 0; read = output.read(piece)) {
                append(piece, read);
            }
        } catch (IOException closed) {
            append(piece, 0);
        }
    }

    private synchronized void append(byte[] piece, int length) {
        byte[] joined = Arrays.copyOf(tail, tail.length + length);
        System.arraycopy(piece, 0, joined, tail.length, length);
        tail = joined.length <= KEPT ? joined : Arrays.copyOfRange(joined, joined.length - KEPT, joined.length);
    }

    /// The last line that is not blank, without its end; empty if nothing was printed.
    synchronized String lastLine() {
        return new String(tail, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce("", (earlier, later) -> later);
    }
}
