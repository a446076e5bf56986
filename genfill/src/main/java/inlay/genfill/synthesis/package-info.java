/// The built-in content-aware engine: it fills a hole with rearranged pieces of its surroundings and needs no
/// model. Requests and masks come from `request`; nothing here knows about prompts.
@NullMarked
package inlay.genfill.synthesis;

import org.jspecify.annotations.NullMarked;
