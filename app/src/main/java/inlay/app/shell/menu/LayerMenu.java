package inlay.app.shell.menu;

import static inlay.app.shell.menu.DocumentCommands.GROUP;
import static inlay.app.shell.menu.DocumentCommands.MASKED;
import static inlay.app.shell.menu.DocumentCommands.SELECTED;
import static inlay.app.shell.menu.DocumentCommands.layer;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.shell.dialog.NewLayerDialog;
import inlay.app.tools.Toolbox;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.layers.ArrangeEdits;
import inlay.editor.layers.ClipboardEdits;
import inlay.editor.layers.CreateEdits;
import inlay.editor.layers.MaskEdits;
import inlay.editor.layers.MergeEdits;
import inlay.editor.layers.PropertyEdits;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.util.List;
import java.util.function.Supplier;

/// Layer: layers are made, arranged, masked and merged.
///
/// @param create   asks for a new layer
/// @param rename   lets the active layer's name be typed
/// @param selected the layers selected in the layers panel, the upper ones first
public record LayerMenu(
        DocumentCommands front,
        Toolbox toolbox,
        NewLayerDialog create,
        Runnable rename,
        Supplier<List<LayerId>> selected) {

    public Menu menu() {
        return Menu.of(
                "Layer",
                newLayers(),
                duplicate(),
                delete(),
                renaming(),
                MenuEntry.SEPARATOR,
                group(),
                ungroup(),
                MenuEntry.SEPARATOR,
                mask(),
                clipping(),
                MenuEntry.SEPARATOR,
                arrange(),
                activate(),
                MenuEntry.SEPARATOR,
                rasterise(),
                mergeDown(),
                front.edit("layer.mergeVisible", "Merge Visible", "ctrl shift E", session -> MergeEdits.mergeVisible()),
                front.edit(
                        "layer.stamp",
                        "Stamp Visible",
                        "ctrl shift alt E",
                        session -> MergeEdits.stampVisible(session.activeLayerId())),
                front.edit("layer.flatten", "Flatten Image", "", session -> MergeEdits.flatten()));
    }

    /// What a right click on a layer offers.
    public Menu context() {
        return Menu.of(
                "Layer",
                duplicate(),
                delete(),
                renaming(),
                group(),
                ungroup(),
                MenuEntry.SEPARATOR,
                mask(),
                clipping(),
                front.layerEdit(
                        "layer.selectPixels",
                        "Select Pixels",
                        "",
                        id -> SelectionEdits.fromTransparency(id, Combine.REPLACE)),
                MenuEntry.SEPARATOR,
                rasterise(),
                mergeDown());
    }

    private Menu newLayers() {
        return Menu.of(
                "New",
                front.dialog("layer.new", "Layer…", "ctrl shift N", create::ask),
                front.edit(
                        "layer.newAtOnce",
                        "Layer at Once",
                        "ctrl shift alt N",
                        session -> CreateEdits.pixelLayer(session.activeLayerId())),
                front.edit("layer.newGroup", "Group", "", session -> CreateEdits.groupLayer(session.activeLayerId())),
                front.edit(
                        "layer.newSolidFill",
                        "Solid Color Fill Layer",
                        "",
                        session -> CreateEdits.solidFill(session.activeLayerId(), toolbox.foreground())),
                MenuEntry.SEPARATOR,
                front.layerEdit("layer.viaCopy", "Layer via Copy", "ctrl J", ClipboardEdits::viaCopy),
                front.layerEdit("layer.viaCut", "Layer via Cut", "ctrl shift J", SELECTED, ClipboardEdits::viaCut));
    }

    private Command duplicate() {
        return front.edit(
                "layer.duplicate",
                "Duplicate",
                "",
                layer(any -> true),
                session -> CreateEdits.duplicate(chosen(session)));
    }

    private Command delete() {
        return front.edit(
                "layer.delete", "Delete", "", layer(any -> true), session -> ArrangeEdits.delete(chosen(session)));
    }

    private Command renaming() {
        return front.command("layer.rename", "Rename", "F2", layer(any -> true), document -> rename.run());
    }

    private Command group() {
        return front.edit(
                "layer.group",
                "Group Layers",
                "ctrl G",
                layer(any -> true),
                session -> ArrangeEdits.group(chosen(session)));
    }

    private Command ungroup() {
        return front.layerEdit("layer.ungroup", "Ungroup Layers", "ctrl shift G", GROUP, ArrangeEdits::ungroup);
    }

    private Menu mask() {
        return Menu.of(
                "Layer Mask",
                front.layerEdit("layer.mask.revealAll", "Reveal All", "", MASKED.negate(), MaskEdits::revealAll),
                front.layerEdit("layer.mask.hideAll", "Hide All", "", MASKED.negate(), MaskEdits::hideAll),
                front.layerEdit(
                        "layer.mask.revealSelection",
                        "Reveal Selection",
                        "",
                        MASKED.negate().and(SELECTED),
                        MaskEdits::revealSelection),
                front.layerEdit(
                        "layer.mask.hideSelection",
                        "Hide Selection",
                        "",
                        MASKED.negate().and(SELECTED),
                        MaskEdits::hideSelection),
                MenuEntry.SEPARATOR,
                front.layerEdit(
                                "layer.mask.enabled",
                                "Enabled",
                                "",
                                MASKED,
                                id -> MaskEdits.enabled(id, !isMask(LayerMask::enabled)))
                        .checkedWhen(() -> isMask(LayerMask::enabled)),
                front.layerEdit(
                                "layer.mask.linked",
                                "Linked",
                                "",
                                MASKED,
                                id -> MaskEdits.linked(id, !isMask(LayerMask::linked)))
                        .checkedWhen(() -> isMask(LayerMask::linked)),
                front.layerEdit("layer.mask.invert", "Invert", "", MASKED, MaskEdits::invert),
                MenuEntry.SEPARATOR,
                front.layerEdit(
                        "layer.mask.apply",
                        "Apply",
                        "",
                        MASKED.and(layer(PixelLayer.class::isInstance)),
                        MaskEdits::apply),
                front.layerEdit("layer.mask.delete", "Delete", "", MASKED, MaskEdits::delete));
    }

    private Command clipping() {
        return front.layerEdit(
                        "layer.clip",
                        "Clipping Mask",
                        "ctrl alt G",
                        id -> isClipped() ? PropertyEdits.unclip(id) : PropertyEdits.clip(id))
                .checkedWhen(this::isClipped);
    }

    private Menu arrange() {
        return Menu.of(
                "Arrange",
                front.layerEdit("layer.toFront", "Bring to Front", "ctrl shift CLOSE_BRACKET", ArrangeEdits::moveToTop),
                front.layerEdit("layer.forward", "Bring Forward", "ctrl CLOSE_BRACKET", ArrangeEdits::moveUp),
                front.layerEdit("layer.backward", "Send Backward", "ctrl OPEN_BRACKET", ArrangeEdits::moveDown),
                front.layerEdit("layer.toBack", "Send to Back", "ctrl shift OPEN_BRACKET", ArrangeEdits::moveToBottom));
    }

    private Menu activate() {
        return Menu.of(
                "Select Layer",
                front.command(
                        "layer.above",
                        "Layer Above",
                        "alt CLOSE_BRACKET",
                        document -> NeighbourLayer.activate(document.session(), 1)),
                front.command(
                        "layer.below",
                        "Layer Below",
                        "alt OPEN_BRACKET",
                        document -> NeighbourLayer.activate(document.session(), -1)));
    }

    private Command rasterise() {
        return front.layerEdit(
                "layer.rasterise",
                "Rasterize",
                "",
                layer(PixelLayer.class::isInstance).negate().and(GROUP.negate()),
                MergeEdits::rasterize);
    }

    private Command mergeDown() {
        return front.layerEdit(
                        "layer.mergeDown",
                        "Merge Down",
                        "ctrl E",
                        id -> isGroup() ? MergeEdits.mergeGroup(id) : MergeEdits.mergeDown(id))
                .captioned(() -> isGroup() ? "Merge Group" : "Merge Down");
    }

    private boolean isGroup() {
        return front.workspace().active().filter(GROUP).isPresent();
    }

    private boolean isClipped() {
        return front.activeLayer().filter(layer -> layer.props().clipped()).isPresent();
    }

    private boolean isMask(java.util.function.Predicate<LayerMask> property) {
        return front.activeLayer().flatMap(Layer::mask).filter(property).isPresent();
    }

    /// The layers selected in the panel, or the active one.
    private List<LayerId> chosen(Session session) {
        List<LayerId> ids = selected.get();
        return ids.isEmpty() ? session.activeLayerId().stream().toList() : ids;
    }
}
