package inlay.genfill.library.download;

import inlay.genfill.library.Sha256;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// What a server says about a file.
///
/// @param bytes empty where it does not say
/// @param checksum empty where it does not say
public record RemoteFile(URI address, OptionalLong bytes, Optional<Checksum> checksum) {

    private static final Pattern GIT = Pattern.compile("[0-9a-f]{40}");

    /// Takes in what the answers on the way said; Hugging Face describes a file before it redirects to it.
    static RemoteFile of(URI address, Iterable<HttpHeaders> answers) {
        OptionalLong bytes = OptionalLong.empty();
        Optional<Checksum> checksum = Optional.empty();
        for (HttpHeaders answer : answers) {
            bytes = bytes.isPresent() ? bytes : number(answer, "X-Linked-Size");
            checksum = checksum.or(() -> checksum(answer));
        }
        if (bytes.isEmpty()) {
            for (HttpHeaders answer : answers) {
                bytes = number(answer, "Content-Length");
            }
        }
        return new RemoteFile(address, bytes, checksum);
    }

    /// An ordinary `ETag` may be anything, so it counts only where git made it.
    private static Optional<Checksum> checksum(HttpHeaders answer) {
        Optional<Checksum> linked = answer.firstValue("X-Linked-Etag")
                .map(RemoteFile::unquoted)
                .filter(Sha256::isOne)
                .map(hex -> new Checksum.Whole(new Sha256(hex)));
        if (linked.isPresent() || answer.firstValue("X-Repo-Commit").isEmpty()) {
            return linked;
        }
        return answer.firstValue("X-Linked-Etag")
                .or(() -> answer.firstValue("ETag"))
                .map(RemoteFile::unquoted)
                .filter(hex -> GIT.matcher(hex).matches())
                .map(Checksum.GitBlob::new);
    }

    private static OptionalLong number(HttpHeaders answer, String name) {
        try {
            OptionalLong value = answer.firstValueAsLong(name);
            return value.isPresent() && value.getAsLong() >= 0 ? value : OptionalLong.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    private static String unquoted(String tag) {
        String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        return strong.replace("\"", "").strip();
    }
}
