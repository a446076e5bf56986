package inlay.genfill.onnx.preflight;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Checks that a stored tensor is as long as its extents say, and that it lies where a model may read.
final class TensorCheck {

    private static final int MOST_EXTENTS = 16;
    private static final int EXTENTS = 1;
    private static final int TYPE = 2;
    private static final int STRINGS = 6;
    private static final int RAW = 9;
    private static final int EXTERNAL = 13;
    private static final int LOCATION = 14;

    private final Path folder;

    /// @param folder of the model, beyond which nothing of it may lie
    TensorCheck(Path folder) {
        this.folder = folder;
    }

    void check(MemorySegment tensor) {
        Stored stored = new Stored();
        Fields fields = new Fields(tensor);
        while (fields.next()) {
            stored.take(fields);
        }
        if (!stored.external.isEmpty() || stored.elsewhere) {
            checkExternal(stored);
        } else {
            checkLength(stored);
        }
    }

    private static void checkLength(Stored stored) {
        int bits = bits(stored.type);
        if (stored.raw && bits > 0) {
            requireLength(stored, stored.payload);
        } else if (stored.values > Byte.SIZE * stored.payload) {
            // The densest way to write numbers is one in a bit.
            throw new Defect("a tensor in it claims " + stored.values + " values and holds " + stored.payload
                    + " bytes of them.");
        }
    }

    private static void requireLength(Stored stored, long bytes) {
        long wanted = Math.ceilDiv(Math.multiplyExact(stored.values, (long) bits(stored.type)), Byte.SIZE);
        if (wanted != bytes) {
            throw new Defect("a tensor in it claims " + wanted + " bytes and has " + bytes + ".");
        }
    }

    private void checkExternal(Stored stored) {
        long offset = number(stored, "offset", 0);
        Path file = locate(stored.external.getOrDefault("location", ""));
        try {
            long there = Files.size(file);
            long length = number(stored, "length", there - offset);
            if (offset > there || length > there - offset) {
                throw new Defect("its weights reach beyond the end of “" + file.getFileName() + "”, which is " + there
                        + " bytes long. Download that file again.");
            }
            if (bits(stored.type) > 0 && stored.external.containsKey("length")) {
                requireLength(stored, length);
            }
        } catch (IOException failure) {
            throw new Defect("the file “" + file + "” with its weights cannot be read.");
        }
    }

    private Path locate(String location) {
        try {
            Path named = Path.of(location);
            Path file = folder.resolve(named).normalize();
            if (location.isEmpty() || named.isAbsolute() || !file.startsWith(folder)) {
                throw new Defect("it wants to read “" + location + "”, outside of its own folder.");
            }
            if (!Files.isRegularFile(file)) {
                throw new Defect("the file “" + file.getFileName()
                        + "” with its weights is missing. It belongs into the same folder.");
            }
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new Defect("its “" + location + "” is a link out of its own folder. Put the file itself there.");
            }
            return file;
        } catch (InvalidPathException | IOException failure) {
            throw new Defect("it wants to read “" + location + "”, which cannot be.");
        }
    }

    private static long number(Stored stored, String key, long standard) {
        try {
            String text = stored.external.get(key);
            long number = text == null ? standard : Long.parseLong(text);
            if (number < 0) {
                throw new Defect("the place of a weight in it is negative.");
            }
            return number;
        } catch (NumberFormatException failure) {
            throw new Defect("the place of a weight in it is no number.");
        }
    }

    /// How many bits a value takes when stored raw; 0 where that is not fixed or the type is unknown to this version.
    private static int bits(long type) {
        return switch ((int) type) {
            case 1, 6, 12 -> 32;
            case 2, 3, 9, 17, 18, 19, 20, 24 -> 8;
            case 4, 5, 10, 16 -> 16;
            case 7, 11, 13, 14 -> 64;
            case 15 -> 128;
            case 21, 22, 23 -> 4;
            default -> 0;
        };
    }

    /// What a tensor says of itself.
    private static final class Stored {
        private long values = 1;
        private int extents;
        private long type;
        private long payload;
        private boolean raw;
        private boolean elsewhere;
        private final Map<String, String> external = new HashMap<>();

        void take(Fields fields) {
            switch (fields.number()) {
                case EXTENTS -> fields.integers(this::multiply);
                case TYPE -> type = fields.integer();
                case RAW -> {
                    raw = true;
                    payload += fields.bytes().byteSize();
                }
                case STRINGS -> payload += 1 + fields.bytes().byteSize();
                case 4, 5, 7, 10, 11 -> payload += fields.length();
                case EXTERNAL -> takeEntry(new Fields(fields.bytes()));
                case LOCATION -> elsewhere = fields.integer() != 0;
                default -> {}
            }
        }

        private void multiply(long extent) {
            extents++;
            if (extents > MOST_EXTENTS || extent < 0) {
                throw new Defect("a tensor in it has an impossible shape.");
            }
            try {
                // Sixteen bytes, the largest value there is, must still be counted in bits.
                values = Math.multiplyExact(values, extent);
                Math.multiplyExact(values, 1L << 7);
            } catch (ArithmeticException overflow) {
                throw new Defect("a tensor in it claims more values than there can be.");
            }
        }

        private void takeEntry(Fields entry) {
            String key = "";
            String value = "";
            while (entry.next()) {
                switch (entry.number()) {
                    case 1 -> key = entry.text();
                    case 2 -> value = entry.text();
                    default -> {}
                }
            }
            external.put(key, value);
        }
    }
}
