package inlay.app.panels;

import java.util.Optional;

/// What a prompt is for at the moment, and what the button beside it does.
///
/// @param verb        on the button
/// @param tooltip     on the button
/// @param without     what the field says when the engine takes no prompt
/// @param summary     what would come of it, before the prompt; empty for nothing to say
/// @param ready       whether there is anything to do yet
/// @param run         does it
/// @param leave       gives it up; absent where there is nothing to give up
record PromptTask(
        String verb,
        String tooltip,
        String without,
        String summary,
        boolean ready,
        Runnable run,
        Optional<Runnable> leave) {}
