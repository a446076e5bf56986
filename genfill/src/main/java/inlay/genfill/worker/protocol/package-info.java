/// What crosses between the editor and its worker: messages, their frames, and the files in shared memory that hold the
/// tensors. Neither side's behaviour is here.
@NullMarked
package inlay.genfill.worker.protocol;

import org.jspecify.annotations.NullMarked;
