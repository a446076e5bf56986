/// Looks through `.onnx` files of unknown origin before the native runtime sees them, which trusts what it reads. Reads
/// nothing but what it must, and takes no memory for what a file merely claims.
@NullMarked
package inlay.genfill.onnx.preflight;

import org.jspecify.annotations.NullMarked;
