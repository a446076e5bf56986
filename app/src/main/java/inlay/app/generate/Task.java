package inlay.app.generate;

import inlay.editor.raster.Region;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;

/// A request with the pixels it speaks of, captured from a document: everything that an engine needs.
///
/// @param source    the pixels inside the request's context
/// @param selection what is selected inside the context
/// @param area      the box of the selection in pixels of the canvas as it was when the job began; beyond it where the
///     canvas has yet to grow
record Task(GenerativeRequest request, Picture source, Coverage selection, Region area) {
    /// The same for variation `index`, counted from 0.
    Task variation(int index) {
        return new Task(request.variation(index), source, selection, area);
    }
}
