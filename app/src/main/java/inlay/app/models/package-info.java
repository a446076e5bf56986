/// This user's model library: where it is looked for, and how sizes and facts of models read. What the window shows of
/// it is in `inlay.app.shell.models`, what the shell shows in `inlay.app.cli`.
@NullMarked
package inlay.app.models;

import org.jspecify.annotations.NullMarked;
