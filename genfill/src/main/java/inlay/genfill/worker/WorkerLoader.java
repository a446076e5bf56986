package inlay.genfill.worker;

import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.NetworkLoader;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.worker.Residents.Resident;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Loads networks into a worker process, which is started when it is first needed.
///
/// A session is a claim, not a possession: its network is loaded when it is used, and leaves the memory when another
/// needs the room, when nothing was computed for a while, or when the worker dies. The next run loads it again, in a
/// new worker if need be. So a failure harms nothing but the call that it happened to.
///
/// May be used from several threads; networks are computed one after the other.
public final class WorkerLoader implements NetworkLoader, AutoCloseable {

    private final Turn turn = new Turn();
    private final Map<NetworkState, Integer> borrowed = new HashMap<>();
    private WorkerSettings settings;
    private @Nullable LiveWorker worker;
    private long lastUse = System.nanoTime();

    public WorkerLoader(WorkerSettings settings) {
        this.settings = settings;
    }

    @Override
    public InferenceSession load(NetworkPlan plan, BooleanSupplier cancelled) {
        NetworkState network = NetworkState.now(plan);
        return turn.take(cancelled, () -> {
            Resident resident = inWorker(cancelled, live -> live.session(network, borrowed, cancelled));
            borrowed.merge(network, 1, Integer::sum);
            return new WorkerSession(this, network, resident.inputs(), resident.outputs());
        });
    }

    Map<String, Tensor> run(NetworkState network, Map<String, Tensor> inputs, BooleanSupplier cancelled) {
        return turn.take(
                cancelled,
                () -> inWorker(
                        cancelled, live -> live.run(live.session(network, borrowed, cancelled), inputs, cancelled)));
    }

    void giveBack(NetworkState network) {
        turn.take(() -> borrowed.computeIfPresent(network, (same, claims) -> claims == 1 ? null : claims - 1));
    }

    /// Goes on as an offer says. The worker is ended; sessions stay good and move to the next one.
    public void accept(RetryOffer offer) {
        turn.take(() -> {
            endWorker();
            settings = offer.change(settings);
        });
    }

    /// Ends the worker and with it gives back all memory. A session that is used afterwards starts another.
    @Override
    public void close() {
        turn.take(this::endWorker);
    }

    /// The process number of the worker that is running, if one is.
    Optional<Long> process() {
        return turn.take(() -> false, () -> Optional.ofNullable(worker).filter(LiveWorker::alive))
                .map(LiveWorker::number);
    }

    private <T> T inWorker(BooleanSupplier cancelled, Function<LiveWorker, T> work) {
        try {
            return work.apply(liveWorker(cancelled));
        } finally {
            lastUse = System.nanoTime();
        }
    }

    private LiveWorker liveWorker(BooleanSupplier cancelled) {
        LiveWorker current = worker;
        if (current != null) {
            current.settle(cancelled);
            if (current.alive()) {
                return current;
            }
            endWorker();
        }
        LiveWorker started = new WorkerStart(settings).start(cancelled);
        Duration release = settings.patience().release();
        started.every(release, () -> turn.takeIfFree(() -> age(started)));
        worker = started;
        return started;
    }

    private void age(LiveWorker idle) {
        long unused = System.nanoTime() - lastUse;
        if (idle != worker) {
            return;
        }
        if (unused >= settings.patience().end().toNanos()) {
            endWorker();
        } else if (unused >= settings.patience().release().toNanos()) {
            idle.releaseAll();
        }
    }

    private void endWorker() {
        LiveWorker ended = worker;
        worker = null;
        if (ended != null) {
            ended.close();
        }
    }
}
