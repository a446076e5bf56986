/// Files that change a model when it is loaded: low-rank adapters in all their forms, and learnt words. A change is
/// merged into the tensors that it touches and into no others, each when it is asked for. What such a file is for is
/// recognised in `weights.checkpoint`; nothing here knows a network's structure beyond its names.
@NullMarked
package inlay.genfill.weights.adapter;

import org.jspecify.annotations.NullMarked;
