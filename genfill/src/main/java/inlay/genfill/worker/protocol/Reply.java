package inlay.genfill.worker.protocol;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import inlay.genfill.inference.TensorDescription;
import java.util.List;

/// What the worker says to the editor.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "reply")
public sealed interface Reply {

    /// The first of all messages.
    ///
    /// @param protocol must be [Protocol#VERSION]
    /// @param shapes must be [Protocol#shapes()]
    /// @param process the worker's process number
    record Hello(int protocol, String shapes, long process) implements Reply {}

    record Loaded(long call, long session, List<TensorDescription> inputs, List<TensorDescription> outputs)
            implements Reply {

        public Loaded {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }

    /// The tensors lie in the file that the worker writes, which stays as it is until the next run.
    record Computed(long call, List<PlacedTensor> outputs) implements Reply {

        public Computed {
            outputs = List.copyOf(outputs);
        }
    }

    /// @param message a sentence for the user
    record Failed(long call, Reason reason, String message) implements Reply {}

    /// @param sessions how many networks are loaded
    /// @param heapBytes how much of the worker's own heap is in use
    record State(long call, int sessions, long heapBytes) implements Reply {}

    /// Something arrived that the worker does not understand; it has ended the connection.
    record Refused(String message) implements Reply {}

    /// Why a call failed.
    enum Reason {
        /// The editor wanted it so.
        CANCELLED,
        /// The network, its file or its inputs are not as they should be.
        UNSUITABLE,
        /// There was too little memory.
        MEMORY,
        /// The graphics card stopped answering.
        DEVICE,
        /// Libraries, driver or device of the back end are missing.
        BACKEND,
        /// A defect.
        DEFECT
    }
}
