package inlay.genfill.inference;

import inlay.genfill.weights.component.Component;
import java.nio.file.Path;

/// Where the weights of a network are, and how it is built.
///
/// @param model a file or folder, perhaps of a whole model
/// @param component the part of it
/// @param settings a JSON object, as the network's `config.json` has them; `{}` leaves them to the weights
public record WeightSource(Path model, Component component, String settings) {}
