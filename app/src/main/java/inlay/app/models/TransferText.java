package inlay.app.models;

import inlay.genfill.library.Throughput;
import java.util.OptionalLong;

/// How far work on many bytes is, as people read it: what is done, how much of how much, how fast, how long yet.
/// For one thread.
public final class TransferText {
    private String task = "";
    private Throughput throughput = new Throughput();

    /// @param nanoseconds of [System#nanoTime()]
    public String at(long nanoseconds, String current, long done, OptionalLong total) {
        if (!current.equals(task)) {
            task = current;
            throughput = new Throughput();
        }
        throughput.note(nanoseconds, done);
        StringBuilder text = new StringBuilder(task);
        if (done > 0) {
            text.append("  ").append(ByteText.of(done));
            total.ifPresent(all -> text.append(" of ").append(ByteText.of(all)));
        }
        throughput.bytesPerSecond().ifPresent(rate -> text.append(", ")
                .append(ByteText.of((long) rate))
                .append("/s"));
        if (total.isPresent()) {
            throughput.remaining(total.getAsLong()).ifPresent(rest -> text.append(", ")
                    .append(ByteText.of(rest))
                    .append(" left"));
        }
        return text.toString();
    }
}
