package inlay.app.panels;

import inlay.editor.document.Layer;

/// What the tooltip over a part of a layer's row says.
final class LayerTip {
    private LayerTip() {}

    static String of(Layer layer, LayerRowGeometry.Part part) {
        return switch (part) {
            case EYE -> "Show or hide the layer; with Alt show it alone";
            case TRIANGLE -> "Open or close the group; with Alt those in it too";
            case PICTURE -> "Paint on the layer; with Ctrl select its pixels";
            case LINK -> "Link or unlink layer and mask";
            case MASK -> "Paint on the mask; with Ctrl select it, with Shift switch it off or on";
            case NAME -> layer.props().name() + " — " + LayerCaption.of(layer);
        };
    }
}
