package inlay.genfill.backend;

import java.util.Locale;

/// A system and processor that native libraries are made for.
public enum NativePlatform {
    LINUX_X64("linux-x64"),
    LINUX_ARM64("linux-aarch64"),
    WINDOWS_X64("win-x64"),
    MAC_ARM64("osx-aarch64"),
    /// Nothing is made for it.
    OTHER("none");

    private final String folder;

    NativePlatform(String folder) {
        this.folder = folder;
    }

    public static NativePlatform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /// @param system the value of `os.name`
    /// @param processor the value of `os.arch`
    static NativePlatform of(String system, String processor) {
        boolean arm = processor.toLowerCase(Locale.ROOT).equals("aarch64");
        boolean x64 = processor.equals("amd64") || processor.equals("x86_64");
        if (system.startsWith("Linux")) {
            return arm ? LINUX_ARM64 : x64 ? LINUX_X64 : OTHER;
        }
        if (system.startsWith("Windows")) {
            return x64 ? WINDOWS_X64 : OTHER;
        }
        return system.startsWith("Mac") && arm ? MAC_ARM64 : OTHER;
    }

    /// The runtime's name for it in its jars.
    String folder() {
        return folder;
    }

    /// What the system calls a library.
    String library(String name) {
        return switch (this) {
            case WINDOWS_X64 -> name + ".dll";
            case MAC_ARM64 -> "lib" + name + ".dylib";
            case LINUX_X64, LINUX_ARM64, OTHER -> "lib" + name + ".so";
        };
    }
}
