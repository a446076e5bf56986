/// What the user can do, as values: one list of commands feeds menus, shortcuts, context menus and the command search.
///
/// Not here: the commands themselves, which stand beside their feature, and the menus, which are in the shell.
@NullMarked
package inlay.app.command;

import org.jspecify.annotations.NullMarked;
