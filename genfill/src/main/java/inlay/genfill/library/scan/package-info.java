/// Looks through folders for models and tells what each one is, without copying or changing anything. Only headers
/// are read; checksums of whole files are the business of `identity`.
@NullMarked
package inlay.genfill.library.scan;

import org.jspecify.annotations.NullMarked;
