package inlay.genfill.worker;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.worker.protocol.Connection;
import inlay.genfill.worker.protocol.Protocol;
import inlay.genfill.worker.protocol.ProtocolException;
import inlay.genfill.worker.protocol.Reply;
import inlay.genfill.worker.protocol.Request;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Starts workers.
final class WorkerStart {

    private static final long PERIOD_MILLISECONDS = 2;

    private final WorkerSettings settings;
    private final FailureWords words;

    WorkerStart(WorkerSettings settings) {
        this.settings = settings;
        this.words = new FailureWords(settings.runtime());
    }

    /// A worker that is ready.
    ///
    /// @throws GenerationCancelledException if `cancelled` said so
    /// @throws GenerationException if none can be started, with the reason
    LiveWorker start(BooleanSupplier cancelled) {
        try {
            Rendezvous rendezvous = Rendezvous.create(settings.launch().exchange());
            try {
                return launch(rendezvous, cancelled);
            } catch (IOException | GenerationException failure) {
                rendezvous.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw words.notStarted(failure.getMessage() + ".");
        }
    }

    private LiveWorker launch(Rendezvous rendezvous, BooleanSupplier cancelled) throws IOException {
        var builder = new ProcessBuilder(settings.launch().command(rendezvous.scratch(), rendezvous.arguments()))
                .redirectErrorStream(true);
        settings.launch().adapt(builder.environment(), rendezvous.scratch());
        Process process = builder.start();
        try {
            var output = new OutputTail();
            Thread.ofVirtual().name("worker's output").start(() -> output.drain(process.getInputStream()));
            Connection connection = meet(process, rendezvous, output, cancelled);
            rendezvous.met();
            return new LiveWorker(process, output, connection, rendezvous, settings);
        } catch (IOException | GenerationException failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private Connection meet(Process process, Rendezvous rendezvous, OutputTail output, BooleanSupplier cancelled)
            throws IOException {
        process.getOutputStream().close();
        Connection connection = new Connection(accept(process, rendezvous, output, cancelled));
        Thread overdue = Thread.ofVirtual().name("worker's greeting").start(() -> endAfterPatience(process));
        try {
            greet(process, connection.nextReply());
        } catch (ProtocolException nonsense) {
            throw words.misunderstood(String.valueOf(nonsense.getMessage()));
        } finally {
            overdue.interrupt();
        }
        connection.send(new Request.Open(settings.runtime()));
        return connection;
    }

    private void endAfterPatience(Process process) {
        try {
            Thread.sleep(settings.patience().start());
            process.destroyForcibly();
        } catch (InterruptedException greeted) {
            Thread.currentThread().interrupt();
        }
    }

    private SocketChannel accept(Process process, Rendezvous rendezvous, OutputTail output, BooleanSupplier cancelled)
            throws IOException {
        long deadline = System.nanoTime() + settings.patience().start().toNanos();
        while (true) {
            SocketChannel channel = rendezvous.server().accept();
            if (channel != null) {
                return channel;
            }
            if (!process.isAlive()) {
                throw words.notStarted("it ended with exit code " + process.exitValue() + ". " + output.lastLine());
            }
            if (cancelled.getAsBoolean()) {
                throw new GenerationCancelledException();
            }
            if (System.nanoTime() > deadline) {
                throw words.notStarted("it said nothing for "
                        + settings.patience().start().toSeconds() + " seconds. " + output.lastLine());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PERIOD_MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new GenerationCancelledException();
        }
    }

    private void greet(Process process, Optional<Reply> greeting) {
        if (!(greeting.orElse(null) instanceof Reply.Hello hello)) {
            throw words.notStarted("it did not say hello.");
        }
        if (hello.process() != process.pid()) {
            throw words.notStarted("another program answered in its place.");
        }
        if (hello.protocol() != Protocol.VERSION || !hello.shapes().equals(Protocol.shapes())) {
            throw words.otherVersion();
        }
    }
}
