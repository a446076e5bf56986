package inlay.genfill.worker.protocol;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.RuntimeSettings;
import java.util.List;

/// What the editor asks of the worker. A call is a number that the editor chooses and never uses again; whatever
/// answers it carries the same number.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "request")
public sealed interface Request {

    /// The first request: how networks are computed from now on.
    record Open(RuntimeSettings settings) implements Request {}

    /// Answered by [Reply.Loaded] or [Reply.Failed].
    record Load(long call, NetworkPlan plan) implements Request {}

    /// Answered by [Reply.Computed] or [Reply.Failed]. The tensors lie in the file that the editor writes, which
    /// stays as it is until the answer.
    record Run(long call, long session, List<PlacedTensor> inputs) implements Request {

        public Run {
            inputs = List.copyOf(inputs);
        }
    }

    /// Answered by nothing of its own: the call that is to stop fails as cancelled, or had just ended.
    record Cancel(long call) implements Request {}

    /// Gives a session's memory back once it is not running. Answered by nothing.
    record Release(long session) implements Request {}

    /// Answered at once by [Reply.State], whatever is being computed.
    record Ask(long call) implements Request {}

    /// Ends the worker. Answered by the end of the connection.
    record Shutdown() implements Request {}
}
