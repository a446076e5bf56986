/// The menus, one class each: the commands as values, in the order shown.
///
/// Not here: how menus are drawn (`inlay.app.command`) and what their dialogs ask.
@NullMarked
package inlay.app.shell.menu;

import org.jspecify.annotations.NullMarked;
