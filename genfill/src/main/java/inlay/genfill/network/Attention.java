package inlay.genfill.network;

import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;

/// `Attention` of diffusers.
final class Attention {

    private Attention() {}

    /// @param queries the sequence that looks
    /// @param context the sequence that is looked at
    static Value attend(Scope scope, Value queries, Value context, int heads) {
        Value attended = scope.at("to_q")
                .linear(queries)
                .attend(scope.at("to_k").linear(context), scope.at("to_v").linear(context), heads);
        return scope.at("to_out.0").linear(attended);
    }
}
