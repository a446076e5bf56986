package inlay.genfill.worker;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.worker.protocol.Connection;
import inlay.genfill.worker.protocol.ProtocolException;
import inlay.genfill.worker.protocol.Reply;
import inlay.genfill.worker.protocol.Request;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// A worker that has said hello: asks it, and knows how it came to its end.
final class WorkerProcess {

    private static final long LAST_WORDS_MILLISECONDS = 1000;

    private final Process process;
    private final OutputTail output;
    private final Connection connection;
    private final FailureWords words;
    private final Patience patience;
    private final ScheduledExecutorService timer;
    private final Map<Long, CompletableFuture<Reply>> awaited = new ConcurrentHashMap<>();
    private final AtomicLong lastCall = new AtomicLong();
    private final AtomicReference<Supplier<GenerationException>> cause = new AtomicReference<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    WorkerProcess(
            Process process,
            OutputTail output,
            Connection connection,
            FailureWords words,
            Patience patience,
            ScheduledExecutorService timer) {
        this.process = process;
        this.output = output;
        this.connection = connection;
        this.words = words;
        this.patience = patience;
        this.timer = timer;
        Thread.ofVirtual().name("worker's replies").start(this::listen);
    }

    /// Sends a request that has an answer.
    ///
    /// @param request makes it for the number of the call
    Call ask(LongFunction<Request> request) {
        long number = lastCall.incrementAndGet();
        var answer = new CompletableFuture<Reply>();
        awaited.put(number, answer);
        if (ended.isDone()) {
            answer.completeExceptionally(end());
        } else {
            tell(request.apply(number));
        }
        return new Call(number, answer);
    }

    /// Sends a request that has none. A worker that has gone is found out by whoever waits for an answer.
    void tell(Request request) {
        try {
            connection.send(request);
        } catch (IOException gone) {
            closeQuietly();
        }
    }

    /// What listens at the other end of the connection then finds out how the process ended.
    private void closeQuietly() {
        try {
            connection.close();
        } catch (IOException closedAlready) {
            process.destroyForcibly();
        }
    }

    /// Asks the worker to stop what it does. If it has not done so in time, the worker is ended.
    void cancel(Call call) {
        tell(new Request.Cancel(call.number()));
        endUnless(call.answer(), patience.stop().toMillis(), GenerationCancelledException::new);
    }

    /// Asks the worker whether it is still there, and ends it if no answer comes.
    void checkPulse() {
        Call pulse = ask(Request.Ask::new);
        endUnless(pulse.answer(), patience.silence().toMillis(), () -> words.silent(patience.silence()));
    }

    private void endUnless(CompletableFuture<Reply> answer, long milliseconds, Supplier<GenerationException> why) {
        var deadline = timer.schedule(() -> kill(why), milliseconds, TimeUnit.MILLISECONDS);
        var _ = answer.whenComplete((reply, failure) -> deadline.cancel(false));
    }

    /// Whether it can be asked: not dead, and not condemned.
    boolean alive() {
        return !ended.isDone() && cause.get() == null && process.isAlive();
    }

    long number() {
        return process.pid();
    }

    /// Ends the worker at once.
    ///
    /// @param why what whoever waits for an answer is told
    void kill(Supplier<GenerationException> why) {
        cause.compareAndSet(null, why);
        process.destroyForcibly();
    }

    /// Lets the worker end itself, or ends it. Returns when it has ended.
    void shutDown() {
        cause.compareAndSet(null, GenerationCancelledException::new);
        tell(new Request.Shutdown());
        var deadline = timer.schedule(process::destroyForcibly, patience.stop().toMillis(), TimeUnit.MILLISECONDS);
        ended.join();
        deadline.cancel(false);
    }

    private void listen() {
        try (connection) {
            Optional<Reply> reply = connection.nextReply();
            while (reply.isPresent()) {
                receive(reply.get());
                reply = connection.nextReply();
            }
        } catch (ProtocolException nonsense) {
            kill(() -> words.misunderstood(String.valueOf(nonsense.getMessage())));
        } catch (IOException gone) {
            closeQuietly();
        } finally {
            bury();
        }
    }

    private void receive(Reply reply) {
        switch (reply) {
            case Reply.Loaded loaded -> answer(loaded.call(), reply);
            case Reply.Computed computed -> answer(computed.call(), reply);
            case Reply.Failed failed -> answer(failed.call(), reply);
            case Reply.State state -> answer(state.call(), reply);
            case Reply.Refused(String message) -> throw new ProtocolException(message);
            case Reply.Hello _ -> throw new ProtocolException("It said hello twice.");
        }
    }

    private void answer(long call, Reply reply) {
        CompletableFuture<Reply> answer = awaited.remove(call);
        if (answer == null) {
            throw new ProtocolException("It answered the call " + call + ", which nobody made.");
        }
        answer.complete(reply);
    }

    /// The connection has ended. A dying process closes it a little before it can be asked for its exit code.
    private void bury() {
        try {
            if (!process.waitFor(LAST_WORDS_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                kill(() -> words.misunderstood("It closed the connection."));
                process.waitFor();
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            ended.complete(null);
            awaited.values().forEach(answer -> answer.completeExceptionally(end()));
        }
    }

    private GenerationException end() {
        Supplier<GenerationException> known = cause.get();
        return known != null
                ? known.get()
                : words.died(process.exitValue(), CrashReport.of(process.pid()), output.lastLine());
    }

    /// A request under way.
    record Call(long number, CompletableFuture<Reply> answer) {}
}
