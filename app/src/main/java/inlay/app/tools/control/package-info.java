/// Small controls that options and dialogs of the tools are made of.
@NullMarked
package inlay.app.tools.control;

import org.jspecify.annotations.NullMarked;
