/// The one list of all file formats. Not here: any format itself.
@NullMarked
package inlay.editor.format.standard;

import org.jspecify.annotations.NullMarked;
