/// Files on disk that are either the old or the new one, whatever happens between. Not here: what is in them.
@NullMarked
package inlay.editor.format.storage;

import org.jspecify.annotations.NullMarked;
