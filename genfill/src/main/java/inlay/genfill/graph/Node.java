package inlay.genfill.graph;

import java.util.List;

/// One operation.
///
/// @param domain whose operation it is; empty for ONNX itself
/// @param inputs names of values; an empty name leaves an optional input out
record Node(
        String operator,
        String domain,
        String name,
        List<String> inputs,
        List<String> outputs,
        List<Attribute> attributes) {}
