/// What is remembered from one start to the next: one JSON file of the user's, read into small records by key.
///
/// Not here: what the values mean to the windows, tools and dialogs that keep them.
@NullMarked
package inlay.app.settings;

import org.jspecify.annotations.NullMarked;
