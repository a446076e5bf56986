package inlay.app.settings;

import inlay.app.tools.ToolMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings of one user in one JSON file, one object for each [SettingKey].
///
/// What this version does not know stays in the file, so that an older and a newer version may share it. A file that
/// is no JSON is put aside, never overwritten. Reads and changes are for the event thread; writing happens a moment
/// later on another one.
public final class Settings implements AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String TOOLS = "tools";

    private final JsonMapper mapper = JsonMapper.shared();
    private final ObjectNode root;
    private final SettingsWriter writer;
    private final Optional<String> notice;
    private final Map<String, List<Runnable>> listeners = new HashMap<>();

    private Settings(Path file, ObjectNode root, Optional<String> notice) {
        this.root = root;
        this.notice = notice;
        this.writer = new SettingsWriter(file);
    }

    /// Reads the settings; a missing file means a fresh installation.
    ///
    /// @param folder created when something is first remembered
    public static Settings open(Path folder) {
        Path file = folder.resolve("settings.json");
        if (!Files.exists(file)) {
            return new Settings(file, empty(), Optional.empty());
        }
        try {
            JsonNode read = JsonMapper.shared().readTree(Files.readAllBytes(file));
            if (read instanceof ObjectNode object) {
                return new Settings(file, object, Optional.empty());
            }
            return new Settings(file, empty(), Optional.of(putAside(file)));
        } catch (JacksonException damaged) {
            return new Settings(file, empty(), Optional.of(putAside(file)));
        } catch (IOException unreadable) {
            return new Settings(
                    file,
                    empty(),
                    Optional.of("The settings in " + file + " cannot be read (" + unreadable.getMessage()
                            + "); Inlay starts with its defaults."));
        }
    }

    /// A sentence for the user when the settings could not be taken over at the start.
    public Optional<String> notice() {
        return notice;
    }

    /// The remembered value, missing parts taken from the defaults; the defaults if it makes no sense.
    public <R extends Record> R get(SettingKey<R> key) {
        if (!(root.get(key.name()) instanceof ObjectNode stored)) {
            return key.defaults();
        }
        ObjectNode whole = mapper.valueToTree(key.defaults());
        whole.setAll(stored);
        try {
            return mapper.treeToValue(whole, key.type());
        } catch (JacksonException senseless) {
            return key.defaults();
        }
    }

    /// Remembers a value.
    public <R extends Record> void put(SettingKey<R> key, R value) {
        ObjectNode changed = mapper.valueToTree(value);
        if (!changed.equals(root.get(key.name()))) {
            section(key.name()).setAll(changed);
            save();
            listeners.getOrDefault(key.name(), List.of()).forEach(Runnable::run);
        }
    }

    /// Hears whenever a value became another.
    public void onChange(SettingKey<?> key, Runnable listener) {
        listeners.computeIfAbsent(key.name(), name -> new ArrayList<>()).add(listener);
    }

    public <R extends Record> void update(SettingKey<R> key, UnaryOperator<R> change) {
        put(key, change.apply(get(key)));
    }

    /// What the tools remember.
    public ToolMemory tools() {
        return new ToolMemory() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(section(TOOLS).get(key))
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue);
            }

            @Override
            public void put(String key, String value) {
                JsonNode before = section(TOOLS).get(key);
                if (before == null
                        || !before.isString()
                        || !before.stringValue().equals(value)) {
                    section(TOOLS).put(key, value);
                    save();
                }
            }
        };
    }

    /// Where complaints about a file that cannot be written go; each is a sentence, given on the writer's thread.
    public void setComplaints(java.util.function.Consumer<String> complaints) {
        writer.setComplaints(complaints);
    }

    /// Writes what is not written yet, and ends.
    @Override
    public void close() {
        writer.close();
    }

    private ObjectNode section(String name) {
        return root.get(name) instanceof ObjectNode section ? section : root.putObject(name);
    }

    private void save() {
        writer.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }

    private static ObjectNode empty() {
        return JsonMapper.shared().createObjectNode();
    }

    private static String putAside(Path file) {
        Path aside =
                file.resolveSibling("settings-damaged-" + LocalDateTime.now().format(STAMP) + ".json");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stuck) {
            return "The settings in " + file + " are damaged and could not be moved away (" + stuck.getMessage()
                    + "); Inlay starts with its defaults.";
        }
        return "The settings were damaged; they are kept in " + aside.getFileName()
                + ", and Inlay starts with its defaults.";
    }
}
