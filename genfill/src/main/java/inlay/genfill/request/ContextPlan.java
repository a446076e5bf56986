package inlay.genfill.request;

/// Which part of the canvas an engine sees and how its result is masked: a pure function of the selection's box,
/// the canvas and the settings.
///
/// With *d* the diagonal of the selection's box and *s* the strength, feather is the larger of
/// `featherShare`·*s*·*d* and `minimumFeather`·*s*; grow is `growOffset` + feather/2; blend is the smaller of
/// `maximumBlend` and grow. The context surrounds the grown box by the larger of a sixteenth of the canvas's
/// longest side and `contextShare` of the box's average side; where the canvas ends on one side, the window moves
/// instead of shrinking. Strength changes the transition and never the context: refining an area needs its scene as
/// much as inventing it does.
///
/// @param bounds the pixels that may change: the selection's box, grown, inside the canvas
/// @param context the pixels that the engine sees, inside the canvas, containing `bounds`
/// @param geometry feather, grow and blend
public record ContextPlan(Region bounds, Region context, MaskGeometry geometry) {

    /// Plans the fill of a selection.
    ///
    /// @param selection the box of the selected pixels, not empty, inside the canvas
    /// @param strength 0 (exclusive) to 1: how much of the old content is invented anew
    public static ContextPlan forFill(Region selection, Size canvas, ContextSettings settings, double strength) {
        if (selection.empty() || !canvas.region().contains(selection)) {
            throw new IllegalArgumentException("Select something inside the canvas first.");
        }
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException("Strength must lie between 0 and 1.");
        }
        MaskGeometry geometry = geometry(selection, settings, strength);
        Region bounds = selection.padded(geometry.grow()).intersect(canvas.region());
        int longest = Math.max(canvas.width(), canvas.height());
        int average = (bounds.width() + bounds.height()) / 2;
        int padding = Math.max(longest / 16, (int) Math.round(settings.contextShare() * average));
        return new ContextPlan(bounds, window(bounds, padding, canvas, settings), geometry);
    }

    /// Plans the expansion of a canvas. The mask is exactly the new strips, so the original keeps every pixel; the
    /// context reaches into the original by three times the widest strip.
    ///
    /// @param expanded the size of the canvas including the margins
    public static ContextPlan forExpand(Margins margins, Size expanded, ContextSettings settings) {
        Region original = margins.original(expanded);
        if (original.empty()) {
            throw new IllegalArgumentException("There is no picture to expand.");
        }
        int reach = Math.max(3 * margins.widest(), settings.minimumContext());
        boolean wholeWidth = margins.top() + margins.bottom() > 0;
        boolean wholeHeight = margins.left() + margins.right() > 0;
        int left = wholeWidth || margins.left() > 0 ? 0 : original.right() - reach;
        int right = wholeWidth || margins.right() > 0 ? expanded.width() : original.x() + reach;
        int top = wholeHeight || margins.top() > 0 ? 0 : original.bottom() - reach;
        int bottom = wholeHeight || margins.bottom() > 0 ? expanded.height() : original.y() + reach;
        Region context = Region.between(left, top, right, bottom).intersect(expanded.region());
        return new ContextPlan(expanded.region(), context, MaskGeometry.EXACT);
    }

    private static MaskGeometry geometry(Region selection, ContextSettings settings, double strength) {
        int share = (int) (settings.featherShare() * strength * selection.diagonal());
        int feather =
                Math.clamp(Math.max(share, Math.round(settings.minimumFeather() * strength)), 0, MaskGeometry.LIMIT);
        int grow = Math.min(settings.growOffset() + feather / 2, MaskGeometry.LIMIT);
        return new MaskGeometry(feather, grow, Math.min(settings.maximumBlend(), grow));
    }

    private static Region window(Region bounds, int padding, Size canvas, ContextSettings settings) {
        int width = side(bounds.width() + 2 * padding, canvas.width(), settings);
        int height = side(bounds.height() + 2 * padding, canvas.height(), settings);
        int x = Math.clamp(bounds.x() - (width - bounds.width()) / 2, 0, canvas.width() - width);
        int y = Math.clamp(bounds.y() - (height - bounds.height()) / 2, 0, canvas.height() - height);
        return new Region(x, y, width, height);
    }

    private static int side(int wanted, int available, ContextSettings settings) {
        int least = Math.max(wanted, settings.minimumContext());
        int rounded = Math.ceilDiv(least, settings.multiple()) * settings.multiple();
        return Math.min(rounded, available);
    }
}
