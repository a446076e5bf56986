package inlay.editor.document;

import inlay.editor.raster.Region;

/// How a generated picture was made: enough to make the same pixels again with the same engine.
///
/// The editor shows and keeps it without understanding the engine; `request` is the whole request as the generating
/// side wrote it, the other components are what panels and listings show.
///
/// @param kind     what was asked for, such as `fill` or `expand`
/// @param prompt   as the user wrote it; may be empty
/// @param seed     the seed of this one variation
/// @param engine   the engine's identity, such as `content-aware/1` or a model's hash
/// @param engineLabel the engine's name as shown
/// @param context  the area that the engine saw, in pixels of the canvas as it is now: it goes where the layer goes
/// @param software name and version of the program that made it
/// @param request  the whole request as JSON, opaque to the editor; its places are those of the canvas at that time
public record Recipe(
        String kind,
        String prompt,
        long seed,
        String engine,
        String engineLabel,
        Region context,
        String software,
        String request) {
    public Recipe withContext(Region value) {
        return new Recipe(kind, prompt, seed, engine, engineLabel, value, software, request);
    }
}
