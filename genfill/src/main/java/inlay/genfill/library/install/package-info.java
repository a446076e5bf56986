/// From a known model to one on disk: the plan that is shown first, the consent to the licence, the downloads, the
/// receipt, and the check whether everything is still as it came.
@NullMarked
package inlay.genfill.library.install;

import org.jspecify.annotations.NullMarked;
