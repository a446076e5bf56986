/// The dialogs: a common frame with OK, Cancel and Reset, forms made of options, and live previews of edits.
@NullMarked
package inlay.app.shell.dialog;

import org.jspecify.annotations.NullMarked;
