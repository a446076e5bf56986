package inlay.app.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// The open documents in tab order, and the one in front. For the event thread; passed to whoever needs it, never
/// global.
public final class Workspace {
    /// Hears of documents coming, going, and changing places.
    public interface Listener {
        default void opened(OpenDocument document) {}

        default void closed(OpenDocument document) {}

        /// The documents are in another order.
        default void reordered() {}

        /// Another document, or none, is in front.
        default void activated(Optional<OpenDocument> document) {}
    }

    private final List<OpenDocument> documents = new ArrayList<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<OpenDocument> active = Optional.empty();

    public List<OpenDocument> documents() {
        return List.copyOf(documents);
    }

    public Optional<OpenDocument> active() {
        return active;
    }

    /// Adds a document and brings it to the front.
    public void open(OpenDocument document) {
        documents.add(document);
        listeners.forEach(listener -> listener.opened(document));
        activate(document);
    }

    /// @throws IllegalArgumentException if the document is not open here
    public void activate(OpenDocument document) {
        if (!documents.contains(document)) {
            throw new IllegalArgumentException("not an open document: " + document.title());
        }
        setActive(Optional.of(document));
    }

    /// Puts a document at another place among the tabs.
    public void move(OpenDocument document, int index) {
        if (documents.remove(document)) {
            documents.add(Math.clamp(index, 0, documents.size()), document);
            listeners.forEach(Listener::reordered);
        }
    }

    /// Removes a document without asking; its neighbour comes to the front.
    public void close(OpenDocument document) {
        int index = documents.indexOf(document);
        if (index < 0) {
            return;
        }
        documents.remove(index);
        if (active.filter(front -> front == document).isPresent()) {
            setActive(
                    documents.isEmpty()
                            ? Optional.empty()
                            : Optional.of(documents.get(Math.min(index, documents.size() - 1))));
        }
        listeners.forEach(listener -> listener.closed(document));
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void setActive(Optional<OpenDocument> document) {
        if (document.orElse(null) != active.orElse(null)) {
            active = document;
            listeners.forEach(listener -> listener.activated(document));
        }
    }
}
