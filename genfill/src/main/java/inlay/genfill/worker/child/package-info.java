/// The worker itself: what runs in the child process. The editor's side is one package up.
@NullMarked
package inlay.genfill.worker.child;

import org.jspecify.annotations.NullMarked;
