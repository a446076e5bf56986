package inlay.genfill.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import inlay.genfill.engine.GenerationException;
import java.util.function.BooleanSupplier;

/// Asks all the while whether a run is still wanted, and tells the runtime when it is not. The runtime looks between
/// two nodes of the graph.
final class TerminationWatch implements AutoCloseable {

    private static final long PERIOD_MILLISECONDS = 20;

    private final OrtSession.RunOptions options;
    private final BooleanSupplier cancelled;
    private boolean over;

    private TerminationWatch(OrtSession.RunOptions options, BooleanSupplier cancelled) {
        this.options = options;
        this.cancelled = cancelled;
    }

    static TerminationWatch over(OrtSession.RunOptions options, BooleanSupplier cancelled) {
        TerminationWatch watch = new TerminationWatch(options, cancelled);
        Thread.ofVirtual().name("termination watch").start(watch::watch);
        return watch;
    }

    private synchronized void watch() {
        try {
            while (!over) {
                if (cancelled.getAsBoolean()) {
                    options.setTerminate(true);
                    return;
                }
                wait(PERIOD_MILLISECONDS);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        } catch (OrtException failure) {
            throw new GenerationException("The run could not be stopped: " + failure.getMessage(), failure);
        }
    }

    @Override
    public synchronized void close() {
        over = true;
        notifyAll();
    }
}
