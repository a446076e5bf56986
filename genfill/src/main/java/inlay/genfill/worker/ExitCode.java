package inlay.genfill.worker;

import java.util.Set;

/// What the number with which a process ended says about its end.
enum ExitCode {
    NATIVE_CRASH,
    KILLED,
    OTHER;

    /// On Unix 128 and the signal: illegal instruction, abort, bus error, arithmetic, bad address. On Windows the
    /// exception's own number: bad address, damaged heap, failed self-check, abort.
    private static final Set<Integer> CRASHES =
            Set.of(132, 134, 135, 136, 139, 0xC0000005, 0xC0000374, 0xC0000409, 0xC000001D, 0x40000015);

    private static final int KILL_SIGNAL = 137;

    static ExitCode of(int code) {
        if (CRASHES.contains(code)) {
            return NATIVE_CRASH;
        }
        return code == KILL_SIGNAL ? KILLED : OTHER;
    }
}
