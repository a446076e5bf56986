package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.editor.tool.Gesture;
import inlay.editor.tool.LassoGesture;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.SelectionShape;
import java.util.List;
import java.util.Optional;

/// Selects what a freehand line goes round.
final class LassoTool extends SelectionTool<LassoOptions> {
    @Override
    public ToolFace face() {
        return new ToolFace(
                "lasso",
                "Lasso",
                Icon.LASSO,
                'L',
                "Draw around what you want to select. On the press, Shift adds to a selection and Alt subtracts from it.");
    }

    @Override
    public LassoOptions defaults() {
        return LassoOptions.DEFAULTS;
    }

    @Override
    public List<ToolOption<LassoOptions>> options() {
        return LassoOptions.all();
    }

    @Override
    Optional<Gesture> draw(Pointer pointer, SelectionShape shape, ToolContext context) {
        return Optional.of(new LassoGesture(context.document().session().document(), shape, pointer));
    }
}
