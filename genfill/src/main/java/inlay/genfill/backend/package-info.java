/// Back ends on this machine: their native libraries, which are fetched once when the user wants them, and whether they
/// work, which is found out by computing something small in a throw-away worker.
@NullMarked
package inlay.genfill.backend;

import org.jspecify.annotations.NullMarked;
