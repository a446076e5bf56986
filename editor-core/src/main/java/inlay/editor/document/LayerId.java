package inlay.editor.document;

import java.util.UUID;

/// Names a layer for as long as it lives, through every edit, undo and save.
public record LayerId(UUID value) {
    public static LayerId random() {
        return new LayerId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if the text is no UUID
    public static LayerId parse(String text) {
        return new LayerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
