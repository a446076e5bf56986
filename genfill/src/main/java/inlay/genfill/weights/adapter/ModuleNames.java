package inlay.genfill.weights.adapter;

import inlay.genfill.weights.component.Component;
import inlay.genfill.weights.naming.UnetNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The modules of one part of a model by every flattened spelling that adapters use. The spellings are made from the
/// model's names, because a flattened name cannot be taken apart.
final class ModuleNames {

    private static final String HUGGING_FACE = "text_model.";

    private final Map<String, String> modules = new HashMap<>();

    /// @param names the tensors of the part under their diffusers names
    ModuleNames(Component component, Set<String> names) {
        Set<String> found = new TreeSet<>();
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            if (dot > 0) {
                found.add(name.substring(0, dot));
            }
        }
        if (component == Component.TEXT_ENCODER || component == Component.SECOND_TEXT_ENCODER) {
            addTextEncoder(found);
        } else {
            addDenoiser(found, UnetNames.of(names));
        }
    }

    /// The diffusers name of a module.
    ///
    /// @param flattened in any spelling
    Optional<String> module(String flattened) {
        return Optional.ofNullable(modules.get(flattened));
    }

    private void addDenoiser(Set<String> found, UnetNames names) {
        for (String module : found) {
            add(module, module);
            names.toOriginal(module + ".weight")
                    .ifPresent(original -> add(original.substring(0, original.lastIndexOf('.')), module));
            if (module.endsWith(".to_out.0")) {
                add(module.substring(0, module.lastIndexOf('.')), module);
            }
        }
    }

    /// Diffusers once called the projections of text encoders as it calls those of its own attentions.
    private void addTextEncoder(Set<String> found) {
        for (String module : found) {
            addWithAndWithoutPrefix(module, module);
            if (module.endsWith("_proj")) {
                String projection = module.replaceFirst("\\.([qkv]|out)_proj$", ".to_$1");
                addWithAndWithoutPrefix(projection, module);
            }
        }
    }

    private void addWithAndWithoutPrefix(String spelling, String module) {
        add(spelling, module);
        if (spelling.startsWith(HUGGING_FACE)) {
            add(spelling.substring(HUGGING_FACE.length()), module);
        }
    }

    private void add(String spelling, String module) {
        modules.putIfAbsent(Address.flattened(spelling), module);
    }
}
