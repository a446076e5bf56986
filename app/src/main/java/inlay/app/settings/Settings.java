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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings of one user in one JSON file, one object for each [SettingKey].
///
/// What this version does not know stays in the file, so that an older and a newer version may share it. A file that
/// is no JSON is put aside, never overwritten. A value is made of its JSON when it is first asked for, which takes a
/// few milliseconds and may be done beforehand on any thread. Changes are for the event thread; they become JSON and
/// are written a moment later on another one.
public final class Settings implements AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String TOOLS = "tools";

    private final JsonMapper mapper = JsonMapper.shared();
    private final SettingsWriter writer;
    private final Map<String, Record> read = new ConcurrentHashMap<>();
    private final Map<String, Record> changed = new ConcurrentHashMap<>();
    private final Map<String, String> tools = new ConcurrentHashMap<>();

    /// The file as it was found.
    private final ObjectNode found;

    private final Optional<String> notice;
    private final Map<String, List<Runnable>> listeners = new HashMap<>();

    private Settings(Path file, ObjectNode found, Optional<String> notice) {
        this.found = found;
        this.notice = notice;
        this.writer = new SettingsWriter(file);
        if (found.get(TOOLS) instanceof ObjectNode remembered) {
            remembered.properties().stream()
                    .filter(entry -> entry.getValue().isString())
                    .forEach(entry -> tools.put(entry.getKey(), entry.getValue().stringValue()));
        }
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
        Record now = changed.get(key.name());
        return key.type().cast(now != null ? now : read.computeIfAbsent(key.name(), name -> parsed(key)));
    }

    private <R extends Record> R parsed(SettingKey<R> key) {
        if (!(found.get(key.name()) instanceof ObjectNode stored)) {
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
        if (!value.equals(get(key))) {
            changed.put(key.name(), value);
            writer.write(this::text);
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
                return Optional.ofNullable(tools.get(key));
            }

            @Override
            public void put(String key, String value) {
                if (!value.equals(tools.put(key, value))) {
                    writer.write(Settings.this::text);
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

    /// The file as it is to be: what was found, with the changes.
    private String text() {
        ObjectNode whole = found.deepCopy();
        changed.forEach((name, value) -> section(whole, name).setAll(mapper.<ObjectNode>valueToTree(value)));
        if (!tools.isEmpty()) {
            tools.forEach(section(whole, TOOLS)::put);
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(whole);
    }

    private static ObjectNode section(ObjectNode whole, String name) {
        return whole.get(name) instanceof ObjectNode section ? section : whole.putObject(name);
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
