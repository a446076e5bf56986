package inlay.genfill.worker.child;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.worker.protocol.Connection;
import inlay.genfill.worker.protocol.ProtocolException;
import inlay.genfill.worker.protocol.Reply;
import inlay.genfill.worker.protocol.Request;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// Answers the editor's requests until it goes.
///
/// The thread that calls [#serve()] reads; another one computes, one request after the other. So the worker hears a
/// cancel and answers a question while a network runs, and no session is closed under a run.
public final class Worker {

    /// Native code goes deeper than Java does; what is not used costs nothing.
    private static final long STACK_BYTES = 64L << 20;

    private final Connection connection;
    private final Desk desk;
    private final Function<RuntimeSettings, NativeLoader> loaders;
    private final Map<Long, AtomicBoolean> cancellations = new ConcurrentHashMap<>();
    private final ExecutorService computing = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("computing")
            .daemon()
            .stackSize(STACK_BYTES)
            .factory());

    /// @param loaders makes the loader for the settings that the editor sends first
    public Worker(Connection connection, Desk desk, Function<RuntimeSettings, NativeLoader> loaders) {
        this.connection = connection;
        this.desk = desk;
        this.loaders = loaders;
    }

    /// Returns when the editor has gone, wants the worker to end, or says something incomprehensible.
    ///
    /// @throws IOException if the connection breaks
    public void serve() throws IOException {
        try {
            if (connection.nextRequest().orElse(null) instanceof Request.Open(RuntimeSettings settings)) {
                desk.open(loaders.apply(settings));
                serveOpened();
            } else {
                throw new ProtocolException("The first request must be Open.");
            }
        } catch (ProtocolException misunderstanding) {
            connection.send(new Reply.Refused(String.valueOf(misunderstanding.getMessage())));
        }
    }

    private void serveOpened() throws IOException {
        Optional<Request> request = connection.nextRequest();
        while (request.isPresent() && !(request.get() instanceof Request.Shutdown)) {
            handle(request.get());
            request = connection.nextRequest();
        }
    }

    private void handle(Request request) throws IOException {
        switch (request) {
            case Request.Load load -> compute(load.call(), cancelled -> desk.load(load, cancelled::get));
            case Request.Run run -> compute(run.call(), cancelled -> desk.run(run, cancelled::get));
            case Request.Release release -> computing.execute(() -> desk.release(release.session()));
            case Request.Cancel cancel -> {
                AtomicBoolean cancelled = cancellations.get(cancel.call());
                if (cancelled != null) {
                    cancelled.set(true);
                }
            }
            case Request.Ask ask -> connection.send(desk.state(ask.call()));
            case Request.Open _ -> throw new ProtocolException("Open must come once, as the first request.");
            case Request.Shutdown _ -> {}
        }
    }

    private void compute(long call, Function<AtomicBoolean, Reply> work) {
        AtomicBoolean cancelled = new AtomicBoolean();
        if (cancellations.putIfAbsent(call, cancelled) != null) {
            throw new ProtocolException("The call " + call + " is under way already.");
        }
        computing.execute(() -> {
            Reply reply = Failures.caught(call, () -> {
                if (cancelled.get()) {
                    throw new GenerationCancelledException();
                }
                return work.apply(cancelled);
            });
            cancellations.remove(call);
            answer(reply);
        });
    }

    private void answer(Reply reply) {
        try {
            connection.send(reply);
        } catch (IOException editorIsGone) {
            System.err.println("The editor has gone: " + editorIsGone.getMessage());
            Ending.WITHOUT_EDITOR.now();
        }
    }
}
