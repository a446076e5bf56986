/// The networks, one readable file each, mirroring the reference modules of diffusers and transformers and their names.
/// They read their settings as `config.json` has them, take their weights under diffusers names, and are built as
/// graphs. A network of a new class is a file here and a line in [Networks][inlay.genfill.network.Networks].
@NullMarked
package inlay.genfill.network;

import org.jspecify.annotations.NullMarked;
