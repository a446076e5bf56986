/// What the user can do, as values: one list of commands feeds menus, shortcuts, context menus and the command search.
///
/// Not here: the commands themselves, which stand beside their feature.
@NullMarked
package inlay.app.command;

import org.jspecify.annotations.NullMarked;
