/// The installation and the machine: which version of Inlay this is, and where this user's files of it belong.
///
/// Not here: what is in those files.
@NullMarked
package inlay.app.platform;

import org.jspecify.annotations.NullMarked;
