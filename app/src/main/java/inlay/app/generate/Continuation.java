package inlay.app.generate;

import inlay.genfill.request.GenerativeRequest;

/// A task that can only be planned when the one before it is done, since it sees what that one made.
interface Continuation {
    /// The task.
    ///
    /// @param done the request before it
    /// @param made what there is of the variation so far
    Task after(GenerativeRequest done, Landing.Results made);

    /// All there is of the variation once this task is done as well.
    Landing.Results joined(Landing.Results made, Landing.Results more);
}
