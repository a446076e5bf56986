package inlay.genfill.library;

/// How a model lies on disk.
public enum Packaging {
    SINGLE_FILE("one file"),
    SHARDED("file in parts"),
    DIFFUSERS_FOLDER("diffusers folder"),
    ONNX_FOLDER("ONNX folder");

    private final String title;

    Packaging(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
