package inlay.genfill.diffusion;

import inlay.genfill.diffusion.PictureRequest.Control;
import inlay.genfill.pipeline.ControlledUnet;
import inlay.genfill.pipeline.Timeline;
import inlay.genfill.request.Size;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// The ControlNets of a picture over its run.
record Controls(List<Control> list) {

    static final Controls NONE = new Controls(List.of());

    Controls {
        list = List.copyOf(list);
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    List<String> references() {
        return list.stream().map(Control::reference).toList();
    }

    /// What the ControlNets look at, (1, 3, height, width) in 0 to 1 each.
    List<Tensor> pictures(Size size) {
        return list.stream()
                .map(control -> Lanczos.resize(Planes.colors(control.picture()), size.height(), size.width())
                        .map(value -> Math.clamp((value + 1) / 2, 0, 1)))
                .toList();
    }

    /// Prompts joined by the weights at each step; a stage begins where either changes.
    Timeline over(Timeline prompts, int steps) {
        if (isEmpty()) {
            return prompts;
        }
        List<Timeline.Stage> stages = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            List<Double> weights = weights(step, steps);
            boolean same =
                    step > 0 && prompts.at(step) == prompts.at(step - 1) && weights.equals(weights(step - 1, steps));
            if (!same) {
                stages.add(new Timeline.Stage(step, ControlledUnet.weighted(prompts.at(step), weights)));
            }
        }
        return new Timeline(stages);
    }

    private List<Double> weights(int step, int steps) {
        return list.stream()
                .map(control -> control.holds(step, steps) ? control.weight() : 0.0)
                .toList();
    }
}
