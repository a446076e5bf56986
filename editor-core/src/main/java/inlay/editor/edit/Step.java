package inlay.editor.edit;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import java.util.Optional;

/// A state in the history: the document, the edit that led to it, and the layer that was active after it.
public record Step(String label, Document document, Optional<LayerId> activeLayer) {}
