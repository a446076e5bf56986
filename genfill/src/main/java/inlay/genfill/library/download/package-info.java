/// Gets one file from a server that is not trusted: nothing appears under the final name before its size and checksum
/// are right, and whatever the server does ends in a file or in a sentence.
@NullMarked
package inlay.genfill.library.download;

import org.jspecify.annotations.NullMarked;
