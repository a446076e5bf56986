package inlay.app.generate;

import inlay.editor.raster.Region;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import java.util.Optional;

/// A request with the pixels it speaks of, captured from a document: everything that a job needs, and no document.
///
/// @param title      as the queue shows it
/// @param request    the first variation's request
/// @param source     the pixels inside the request's context
/// @param selection  what is selected inside the context
/// @param variations how many to make
/// @param landing    where the results go
public record Assignment(
        String title, GenerativeRequest request, Picture source, Coverage selection, int variations, Landing landing) {

    /// The id of the engine that is to do it.
    public String engine() {
        return request.recipe().engine();
    }

    /// The box of the selection, in pixels of the canvas as it is; absent where the canvas has yet to grow.
    public Optional<Region> area() {
        return landing instanceof Landing.OnLargerCanvas
                ? Optional.empty()
                : Optional.of(Exchange.region(selection.bounds()))
                        .map(box -> box.translate(
                                request.recipe().context().x(),
                                request.recipe().context().y()));
    }
}
