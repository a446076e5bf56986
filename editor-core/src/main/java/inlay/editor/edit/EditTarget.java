package inlay.editor.edit;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerTree;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import java.util.Optional;

/// Finds the layer that an edit is meant for, or refuses in a sentence for the user.
///
/// A lock on a group holds for everything in it.
public final class EditTarget {
    private EditTarget() {}

    /// @throws EditException if the document has no such layer
    public static Layer layer(Document document, LayerId id) {
        return document.find(id)
                .orElseThrow(() -> new EditException("This layer is no longer in the document. Choose another one."));
    }

    /// @throws EditException if there is no such layer or it is no group
    public static GroupLayer group(Document document, LayerId id) {
        if (layer(document, id) instanceof GroupLayer group) {
            return group;
        }
        throw new EditException(called(layer(document, id)) + " is not a group. Choose a group.");
    }

    /// @throws EditException if there is no such layer or it is no generative one
    public static GenerativeLayer generative(Document document, LayerId id) {
        if (layer(document, id) instanceof GenerativeLayer generative) {
            return generative;
        }
        throw new EditException(called(layer(document, id)) + " has no variations. Choose a generative layer.");
    }

    /// A layer whose own pixels may be changed.
    ///
    /// @throws EditException if there is no such layer, it has no pixels of its own, is hidden or locked
    public static PixelLayer paintable(Document document, LayerId id) {
        Layer layer = layer(document, id);
        if (!(layer instanceof PixelLayer pixels)) {
            throw new EditException(called(layer)
                    + (layer instanceof GroupLayer
                            ? " is a group and has no pixels of its own. Choose a layer in it."
                            : " has no pixels to edit. Rasterize it first, or choose a pixel layer."));
        }
        if (!layer.props().visible()) {
            throw new EditException(called(layer) + " is hidden. Show it first.");
        }
        if (locks(document, id).pixels()) {
            throw new EditException(called(layer) + " is locked. Unlock its pixels in the Layers panel first.");
        }
        return pixels;
    }

    /// A layer whose pixels may become more or less transparent.
    ///
    /// @throws EditException as [#paintable], and if transparent pixels are locked
    public static PixelLayer erasable(Document document, LayerId id) {
        PixelLayer layer = paintable(document, id);
        if (locks(document, id).transparency()) {
            throw new EditException(called(layer) + " has locked transparency. Unlock it in the Layers panel first.");
        }
        return layer;
    }

    /// A layer that may be moved.
    ///
    /// @throws EditException if there is no such layer or its position is locked
    public static Layer movable(Document document, LayerId id) {
        Layer layer = layer(document, id);
        if (locks(document, id).position() || holdsLocked(layer)) {
            throw new EditException(
                    called(layer) + " is locked in its position. Unlock the position in the Layers panel first.");
        }
        return layer;
    }

    /// A layer that may be deleted, merged or replaced.
    ///
    /// @throws EditException if there is no such layer or everything of it is locked
    public static Layer removable(Document document, LayerId id) {
        Layer layer = layer(document, id);
        if (locks(document, id).equals(Locks.ALL)) {
            throw new EditException(called(layer) + " is locked. Unlock it in the Layers panel first.");
        }
        return layer;
    }

    /// The mask of a layer.
    ///
    /// @throws EditException if there is no such layer or it has no mask
    public static LayerMask mask(Document document, LayerId id) {
        Layer layer = layer(document, id);
        return layer.mask()
                .orElseThrow(() -> new EditException(called(layer) + " has no mask. Add a layer mask first."));
    }

    /// What is locked of a layer, by itself or by a group around it.
    public static Locks locks(Document document, LayerId id) {
        LayerTree tree = document.tree();
        Locks locks = Locks.NONE;
        Optional<LayerId> next = Optional.of(id);
        while (next.isPresent()) {
            Locks own =
                    tree.find(next.get()).map(layer -> layer.props().locks()).orElse(Locks.NONE);
            locks = new Locks(
                    locks.transparency() || own.transparency(),
                    locks.pixels() || own.pixels(),
                    locks.position() || own.position());
            next = tree.placeOf(next.get()).flatMap(LayerTree.Place::parent);
        }
        return locks;
    }

    /// A layer as sentences name it.
    public static String called(Layer layer) {
        return layer.props().name().isBlank()
                ? "The unnamed layer"
                : "The layer “" + layer.props().name() + "”";
    }

    private static boolean holdsLocked(Layer layer) {
        return layer instanceof GroupLayer group
                && group.children().stream()
                        .anyMatch(child -> child.props().locks().position() || holdsLocked(child));
    }
}
