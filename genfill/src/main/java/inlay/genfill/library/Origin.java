package inlay.genfill.library;

/// Whose folder it is that models lie in.
public enum Origin {
    INLAY("Inlay"),
    FOLDER("Folder"),
    COMFYUI("ComfyUI"),
    AUTOMATIC1111("AUTOMATIC1111"),
    FORGE("Forge"),
    INVOKEAI("InvokeAI"),
    HUGGING_FACE("Hugging Face");

    private final String title;

    Origin(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
