package inlay.editor.format.inlay;

import inlay.editor.format.inlay.DiskOperation.Remove;
import inlay.editor.format.inlay.DiskOperation.Rename;
import inlay.editor.format.inlay.DiskOperation.Sync;
import inlay.editor.format.inlay.DiskOperation.Truncate;
import inlay.editor.format.inlay.DiskOperation.Write;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A disk whose power was cut at some point of a log of operations: what was synced is there, of the rest each
/// operation may have happened or not, and the last write may be torn between sectors.
///
/// @param before the files when the log begins
record CutDisk(Map<Path, byte[]> before, List<DiskOperation> log) {
    private static final int SECTOR = 512;

    /// What may become of operations that were not synced when the power went.
    enum Loss {
        NOTHING,
        EVERYTHING,
        SOME
    }

    /// The files after a cut.
    ///
    /// @param point so many operations had been asked for
    Map<Path, byte[]> after(int point, Loss loss, Random random) {
        Map<Path, byte[]> files = new HashMap<>(before);
        for (int index = 0; index < point; index++) {
            boolean certain = isSynced(index, point);
            boolean kept = certain
                    || switch (loss) {
                        case NOTHING -> true;
                        case EVERYTHING -> false;
                        case SOME -> random.nextBoolean();
                    };
            if (kept) {
                boolean torn = !certain && loss == Loss.SOME && index == point - 1;
                apply(files, torn ? torn(log.get(index), random) : log.get(index));
            }
        }
        return files;
    }

    /// Writes the files of a state into a folder in place of those of another.
    static void put(Map<Path, byte[]> files, Path folder) throws IOException {
        try (var old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey().getFileName()), file.getValue());
        }
    }

    /// Content is certain after a sync of its file, a removal or a new name after one of the folder.
    private boolean isSynced(int index, int point) {
        DiskOperation operation = log.get(index);
        Path needed =
                switch (operation) {
                    case Write write -> write.file();
                    case Truncate truncate -> truncate.file();
                    case Remove remove -> remove.file().getParent();
                    case Rename rename -> rename.to().getParent();
                    case Sync sync -> sync.file();
                };
        return log.subList(index, point).stream()
                .anyMatch(later -> later instanceof Sync && later.file().equals(needed));
    }

    private static DiskOperation torn(DiskOperation operation, Random random) {
        return operation instanceof Write(Path file, long offset, byte[] bytes) && bytes.length > SECTOR
                ? new Write(file, offset, Arrays.copyOf(bytes, SECTOR * (1 + random.nextInt(bytes.length / SECTOR))))
                : operation;
    }

    private static void apply(Map<Path, byte[]> files, DiskOperation operation) {
        switch (operation) {
            case Write(Path file, long offset, byte[] bytes) -> {
                byte[] old = files.getOrDefault(file, new byte[0]);
                byte[] now = Arrays.copyOf(old, Math.max(old.length, (int) offset + bytes.length));
                System.arraycopy(bytes, 0, now, (int) offset, bytes.length);
                files.put(file, now);
            }
            case Truncate(Path file, long length) ->
                files.computeIfPresent(file, (name, old) -> Arrays.copyOf(old, (int) length));
            case Remove(Path file) -> files.remove(file);
            case Rename(Path file, Path to) -> files.put(to, files.getOrDefault(file, new byte[0]));
            case Sync sync -> {}
        }
        if (operation instanceof Rename rename) {
            files.remove(rename.file());
        }
    }

    /// The same log by a program that syncs nothing.
    CutDisk withoutSyncs() {
        List<DiskOperation> careless = new ArrayList<>(log);
        careless.removeIf(Sync.class::isInstance);
        return new CutDisk(before, careless);
    }
}
