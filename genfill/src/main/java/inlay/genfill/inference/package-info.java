/// What it takes to run a network, wherever it runs: the plan of what to load, the loader, the session. Nothing here
/// knows ONNX Runtime or processes.
@NullMarked
package inlay.genfill.inference;

import org.jspecify.annotations.NullMarked;
