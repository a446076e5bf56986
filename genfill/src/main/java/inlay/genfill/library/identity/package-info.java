/// Checksums of whole files: computed when somebody asks, remembered as long as the file stays as it was.
@NullMarked
package inlay.genfill.library.identity;

import org.jspecify.annotations.NullMarked;
