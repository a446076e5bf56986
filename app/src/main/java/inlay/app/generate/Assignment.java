package inlay.app.generate;

import java.util.List;

/// What a job has to do: for each variation one task, and those that continue it.
public final class Assignment {
    private final String title;
    private final Task first;
    private final List<Continuation> next;
    private final int variations;
    private final Landing landing;

    /// @param title      as the queue shows it
    /// @param first      the first variation's first task
    /// @param next       in the order in which they are done
    /// @param variations how many to make
    /// @param landing    where the results go
    Assignment(String title, Task first, List<Continuation> next, int variations, Landing landing) {
        this.title = title;
        this.first = first;
        this.next = List.copyOf(next);
        this.variations = variations;
        this.landing = landing;
    }

    public String title() {
        return title;
    }

    /// The id of the engine that is to do it.
    public String engine() {
        return first.request().recipe().engine();
    }

    Task first() {
        return first;
    }

    List<Continuation> next() {
        return next;
    }

    public int variations() {
        return variations;
    }

    public Landing landing() {
        return landing;
    }
}
