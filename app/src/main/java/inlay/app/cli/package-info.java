/// The command line: one file for each command, registered by one line in [inlay.app.cli.Program].
///
/// Commands read arguments, call the rest of the program and print; they decide nothing about pictures. Whatever
/// fails is reported as one sentence, see [inlay.app.cli.ErrorReport].
@NullMarked
package inlay.app.cli;

import org.jspecify.annotations.NullMarked;
