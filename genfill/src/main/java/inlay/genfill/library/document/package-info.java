/// Small JSON and YAML files that lie beside models and come from strangers: read with a limit on their size, as a
/// tree, and never turned into objects.
@NullMarked
package inlay.genfill.library.document;

import org.jspecify.annotations.NullMarked;
