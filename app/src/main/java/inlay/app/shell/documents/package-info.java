/// The tabs of open documents.
@NullMarked
package inlay.app.shell.documents;

import org.jspecify.annotations.NullMarked;
