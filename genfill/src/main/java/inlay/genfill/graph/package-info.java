/// Builds neural networks as ONNX models: values and operations on them, the elementary layers under a prefix of
/// names, and the bytes of the model. The weights stay in their files, which the model only points at. What the
/// networks are is the business of `network`, and running them that of `onnx`.
@NullMarked
package inlay.genfill.graph;

import org.jspecify.annotations.NullMarked;
