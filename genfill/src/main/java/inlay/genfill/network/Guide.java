package inlay.genfill.network;

import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import java.util.List;

/// What the picture looks at while it forms.
///
/// @param text encoded, batch x tokens x width
/// @param pictures any number of picture prompts, whose attention is added to that of the text
record Guide(Value text, List<ImagePrompt> pictures) {

    Guide {
        pictures = List.copyOf(pictures);
    }

    Guide(Value text) {
        this(text, List.of());
    }

    /// The attention of the picture to all of this.
    Value attend(Scope scope, Value tokens, int heads) {
        Value queries = scope.at("to_q").linear(tokens);
        Value attended =
                queries.attend(scope.at("to_k").linear(text), scope.at("to_v").linear(text), heads);
        for (ImagePrompt picture : pictures) {
            attended = attended.plus(picture.attend(scope, queries, heads));
        }
        return scope.at("to_out.0").linear(attended);
    }
}
