package inlay.genfill.worker.child;

import inlay.genfill.inference.NativeSession;
import inlay.genfill.inference.NativeTensor;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.worker.protocol.ExchangeFile;
import inlay.genfill.worker.protocol.PlacedTensor;
import inlay.genfill.worker.protocol.ProtocolException;
import inlay.genfill.worker.protocol.Reply;
import inlay.genfill.worker.protocol.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The sessions that are loaded, and the files through which their tensors come and go. All but [#state(long)] belongs
/// to one thread.
public final class Desk {

    private final ExchangeFile fromEditor;
    private final ExchangeFile toEditor;
    private final Map<Long, NativeSession> sessions = new ConcurrentHashMap<>();
    private @Nullable NativeLoader loader;
    private long lastSession;

    public Desk(ExchangeFile fromEditor, ExchangeFile toEditor) {
        this.fromEditor = fromEditor;
        this.toEditor = toEditor;
    }

    void open(NativeLoader chosen) {
        loader = chosen;
    }

    Reply load(Request.Load request, BooleanSupplier cancelled) {
        NativeSession session = Objects.requireNonNull(loader).load(request.plan(), cancelled);
        lastSession++;
        sessions.put(lastSession, session);
        return new Reply.Loaded(request.call(), lastSession, session.inputs(), session.outputs());
    }

    Reply run(Request.Run request, BooleanSupplier cancelled) {
        NativeSession session = sessions.get(request.session());
        if (session == null) {
            throw new ProtocolException("There is no session " + request.session() + ".");
        }
        toEditor.rewind();
        List<PlacedTensor> outputs = new ArrayList<>();
        session.run(received(session, request.inputs()), cancelled, toEditor)
                .forEach((name, tensor) -> outputs.add(
                        new PlacedTensor(name, tensor.type(), tensor.extents(), toEditor.offsetOf(tensor.bytes()))));
        return new Reply.Computed(request.call(), outputs);
    }

    /// The native runtime trusts what it is given, so that everything is compared with what the network takes.
    private Map<String, NativeTensor> received(NativeSession session, List<PlacedTensor> placed) {
        Map<String, NativeTensor> received = new HashMap<>();
        for (PlacedTensor tensor : placed) {
            received.put(tensor.name(), tensor.in(fromEditor));
        }
        for (TensorDescription wanted : session.inputs()) {
            NativeTensor tensor = received.get(wanted.name());
            if (tensor == null || tensor.type() != wanted.type()) {
                throw new ProtocolException("The network needs “" + wanted.name() + "” of type " + wanted.type()
                        + " and got " + (tensor == null ? "nothing" : tensor.type()) + ".");
            }
        }
        return received;
    }

    void release(long session) {
        NativeSession released = sessions.remove(session);
        if (released != null) {
            released.close();
        }
    }

    Reply state(long call) {
        Runtime runtime = Runtime.getRuntime();
        return new Reply.State(call, sessions.size(), runtime.totalMemory() - runtime.freeMemory());
    }
}
