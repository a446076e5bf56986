package inlay.editor.document;

import java.util.List;
import java.util.Optional;

/// A folder of layers, bottom to top. With [BlendMode#PASS_THROUGH] its children blend with what is below the group;
/// with any other mode they are composited by themselves first.
///
/// @param expanded whether the layers panel shows the children
public record GroupLayer(LayerId id, LayerProps props, Optional<LayerMask> mask, List<Layer> children, boolean expanded)
        implements Layer {

    public GroupLayer {
        children = List.copyOf(children);
    }

    /// An expanded pass-through group.
    public static GroupLayer of(String name, List<Layer> children) {
        return new GroupLayer(
                LayerId.random(),
                LayerProps.named(name).withBlendMode(BlendMode.PASS_THROUGH),
                Optional.empty(),
                children,
                true);
    }

    public GroupLayer withChildren(List<Layer> value) {
        return new GroupLayer(id, props, mask, value, expanded);
    }

    public GroupLayer withExpanded(boolean value) {
        return new GroupLayer(id, props, mask, children, value);
    }

    @Override
    public GroupLayer withProps(LayerProps value) {
        return new GroupLayer(id, value, mask, children, expanded);
    }

    @Override
    public GroupLayer withMask(Optional<LayerMask> value) {
        return new GroupLayer(id, props, value, children, expanded);
    }

    @Override
    public GroupLayer withFreshId() {
        List<Layer> copies = children.stream().map(Layer::withFreshId).toList();
        return new GroupLayer(LayerId.random(), props, mask, copies, expanded);
    }

    @Override
    public GroupLayer translate(int dx, int dy) {
        List<Layer> moved =
                children.stream().map(child -> child.translate(dx, dy)).toList();
        return new GroupLayer(id, props, movedMask(dx, dy), moved, expanded);
    }
}
