/// Outlines of masks along pixel edges, for the marching ants: [SelectionOutline].
///
/// Not here: drawing them; masks themselves ([inlay.editor.raster]).
@NullMarked
package inlay.editor.outline;

import org.jspecify.annotations.NullMarked;
