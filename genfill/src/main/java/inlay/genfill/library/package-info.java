/// The model library as a value: which models are on this machine, what each is, and how people refer to them.
///
/// Finding them is the business of `places` and `scan`, a closer look at one of `inspect`, checksums of `identity`,
/// what can be had from elsewhere of `known`, and getting it of `download` and `install`.
@NullMarked
package inlay.genfill.library;

import org.jspecify.annotations.NullMarked;
