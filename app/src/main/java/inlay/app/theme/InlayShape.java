package inlay.app.theme;

/// Names `InlayShape.properties`, the measures and role assignments both themes share: FlatLaf finds a properties
/// file by the class of the same name.
final class InlayShape {
    private InlayShape() {}
}
