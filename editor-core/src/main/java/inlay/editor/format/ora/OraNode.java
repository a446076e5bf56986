package inlay.editor.format.ora;

import inlay.editor.raster.Raster;
import java.util.List;

/// An element of the tree in `stack.xml`.
sealed interface OraNode {
    Attributes attributes();

    /// What layers and stacks have in common.
    ///
    /// @param compositeOp   as named by [CompositeOp]
    /// @param alphaPreserve whether it shows only where what is below in its stack does: Krita's word for clipping
    record Attributes(
            String name, boolean visible, float opacity, String compositeOp, boolean locked, boolean alphaPreserve) {}

    /// @param pixels in canvas coordinates
    record Layer(Attributes attributes, Raster pixels) implements OraNode {}

    /// @param isolated whether the children blend among themselves first
    /// @param children bottom to top, unlike in the file
    record Stack(Attributes attributes, boolean isolated, List<OraNode> children) implements OraNode {}
}
