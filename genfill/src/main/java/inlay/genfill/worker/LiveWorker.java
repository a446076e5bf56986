package inlay.genfill.worker;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.NativeTensor;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.worker.Residents.Resident;
import inlay.genfill.worker.WorkerProcess.Call;
import inlay.genfill.worker.protocol.Connection;
import inlay.genfill.worker.protocol.ExchangeFile;
import inlay.genfill.worker.protocol.ExchangeFullException;
import inlay.genfill.worker.protocol.PlacedTensor;
import inlay.genfill.worker.protocol.ProtocolException;
import inlay.genfill.worker.protocol.Reply;
import inlay.genfill.worker.protocol.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;

/// A worker that is running, and the networks in it. Used by one thread at a time.
final class LiveWorker implements AutoCloseable {

    private static final long PERIOD_MILLISECONDS = 20;

    private final WorkerProcess process;
    private final Rendezvous rendezvous;
    private final WorkerSettings settings;
    private final FailureWords words;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            2, Thread.ofPlatform().name("worker's timer").daemon().factory());
    private final Residents residents = new Residents();

    /// A cancelled call that the worker may still be busy with.
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /// A worker that has said hello and was told the settings.
    LiveWorker(
            Process process, OutputTail output, Connection connection, Rendezvous rendezvous, WorkerSettings settings) {
        this.rendezvous = rendezvous;
        this.settings = settings;
        this.words = new FailureWords(settings.runtime());
        this.process = new WorkerProcess(process, output, connection, words, settings.patience(), timer);
        timer.setRemoveOnCancelPolicy(true);
    }

    /// Does something again and again while the worker is there.
    void every(Duration period, Runnable work) {
        var _ = timer.scheduleWithFixedDelay(work, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    boolean alive() {
        return process.alive();
    }

    long number() {
        return process.number();
    }

    /// Waits until a cancelled call has come to its end, or the worker to its own.
    ///
    /// @throws GenerationCancelledException if `cancelled` said so
    void settle(BooleanSupplier cancelled) {
        try {
            while (!last.isDone()) {
                if (cancelled.getAsBoolean()) {
                    throw new GenerationCancelledException();
                }
                Thread.sleep(PERIOD_MILLISECONDS);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new GenerationCancelledException();
        }
    }

    /// A network's session, loaded if it is not.
    ///
    /// @param borrowed how many sessions of the editor stand for each network
    Resident session(NetworkState network, Map<NetworkState, Integer> borrowed, BooleanSupplier cancelled) {
        return residents.use(network).orElseGet(() -> load(network, borrowed, cancelled));
    }

    private Resident load(NetworkState network, Map<NetworkState, Integer> borrowed, BooleanSupplier cancelled) {
        long bytes = network.plan().weightBytes();
        release(residents.makeRoom(bytes, settings.modelBytes(), borrowed));
        Reply reply = ask(call -> new Request.Load(call, network.plan()), cancelled);
        if (!(reply instanceof Reply.Loaded loaded)) {
            throw unexpected(reply);
        }
        var resident = new Resident(loaded.session(), loaded.inputs(), loaded.outputs(), bytes);
        residents.add(network, resident);
        return resident;
    }

    /// Computes every output of a network.
    Map<String, Tensor> run(Resident resident, Map<String, Tensor> given, BooleanSupplier cancelled) {
        List<PlacedTensor> inputs = place(resident.inputs(), given);
        Reply reply = ask(call -> new Request.Run(call, resident.session(), inputs), cancelled);
        if (!(reply instanceof Reply.Computed computed)) {
            throw unexpected(reply);
        }
        try {
            Map<String, Tensor> outputs = new LinkedHashMap<>();
            computed.outputs()
                    .forEach(tensor -> outputs.put(
                            tensor.name(), tensor.in(rendezvous.fromWorker()).toTensor()));
            return outputs;
        } catch (ProtocolException nonsense) {
            process.kill(() -> words.misunderstood(String.valueOf(nonsense.getMessage())));
            throw words.misunderstood(String.valueOf(nonsense.getMessage()));
        }
    }

    private List<PlacedTensor> place(List<TensorDescription> inputs, Map<String, Tensor> given) {
        ExchangeFile file = rendezvous.toWorker();
        file.rewind();
        List<PlacedTensor> placed = new ArrayList<>();
        for (TensorDescription input : inputs) {
            Tensor tensor = given.get(input.name());
            if (tensor == null) {
                throw new IllegalArgumentException("nothing was given for the input " + input.name());
            }
            placed.add(place(input, tensor, file));
        }
        return placed;
    }

    private PlacedTensor place(TensorDescription input, Tensor tensor, ExchangeFile file) {
        try {
            var room = file.allocate(NativeTensor.size(input.type(), tensor.shape()), ExchangeFile.ALIGNMENT);
            NativeTensor.write(tensor, input.type(), room);
            return new PlacedTensor(input.name(), input.type(), tensor.shape(), file.offsetOf(room));
        } catch (ExchangeFullException full) {
            throw words.full(String.valueOf(full.getMessage()));
        }
    }

    void releaseAll() {
        release(residents.clear());
    }

    private void release(List<Resident> released) {
        released.forEach(resident -> process.tell(new Request.Release(resident.session())));
    }

    private Reply ask(LongFunction<Request> request, BooleanSupplier cancelled) {
        Call call = process.ask(request);
        last = call.answer();
        var pulse = timer.scheduleWithFixedDelay(
                process::checkPulse,
                settings.patience().silence().toNanos(),
                settings.patience().silence().toNanos(),
                TimeUnit.NANOSECONDS);
        try {
            return await(call, cancelled);
        } finally {
            pulse.cancel(false);
        }
    }

    private Reply await(Call call, BooleanSupplier cancelled) {
        long deadline = System.nanoTime() + settings.patience().call().toNanos();
        while (true) {
            try {
                return understood(call.answer().get(PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException stillBusy) {
                if (cancelled.getAsBoolean()) {
                    throw cancel(call);
                }
                if (System.nanoTime() > deadline) {
                    process.kill(() -> words.endless(settings.patience().call()));
                }
            } catch (ExecutionException death) {
                throw asOurs(death.getCause());
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw cancel(call);
            }
        }
    }

    /// After some failures the native runtime is not to be trusted, or holds memory that it does not give back.
    private Reply understood(Reply reply) {
        if (!(reply instanceof Reply.Failed failed)) {
            return reply;
        }
        switch (failed.reason()) {
            case CANCELLED, UNSUITABLE, BACKEND -> {}
            case MEMORY, DEVICE, DEFECT -> process.kill(() -> words.failed(failed));
        }
        throw words.failed(failed);
    }

    private GenerationCancelledException cancel(Call call) {
        process.cancel(call);
        var _ = call.answer().thenAccept(this::releaseUnwanted);
        return new GenerationCancelledException();
    }

    /// A load that was cancelled may have been too far to be stopped.
    private void releaseUnwanted(Reply reply) {
        if (reply instanceof Reply.Loaded loaded) {
            process.tell(new Request.Release(loaded.session()));
        }
    }

    private GenerationException unexpected(Reply reply) {
        process.kill(() -> words.misunderstood("It answered with " + reply + "."));
        return words.misunderstood("It answered with " + reply + ".");
    }

    private static RuntimeException asOurs(Throwable failure) {
        return failure instanceof GenerationException known ? known : new IllegalStateException(failure);
    }

    /// Ends the worker and removes what it leaves.
    @Override
    public void close() {
        process.shutDown();
        timer.shutdown();
        try {
            rendezvous.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
