/// ONNX Runtime: the one package that talks to it. Graphs are built elsewhere.
@NullMarked
package inlay.genfill.onnx;

import org.jspecify.annotations.NullMarked;
