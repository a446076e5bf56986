package inlay.genfill.library.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.library.Sha256;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteFileTest {

    private static final URI ADDRESS = URI.create("https://example.org/file");
    private static final String HASH = "c0de".repeat(16);
    private static final String BLOB = "beef".repeat(10);

    @Test
    void whatIsSaidBeforeTheRedirectCountsMost() {
        RemoteFile file = remote(
                headers(Map.of("X-Linked-Etag", quoted(HASH), "X-Linked-Size", "77", "Content-Length", "0")),
                headers(Map.of("ETag", quoted("other"), "Content-Length", "76")));
        assertThat(file.bytes()).hasValue(77);
        assertThat(file.checksum()).contains(new Checksum.Whole(new Sha256(HASH)));
    }

    @Test
    void theLastAnswerTellsTheLengthOtherwise() {
        RemoteFile file = remote(headers(Map.of("Content-Length", "5")), headers(Map.of("Content-Length", "1000")));
        assertThat(file.bytes()).hasValue(1000);
        assertThat(file.checksum()).isEmpty();
    }

    @Test
    void smallFilesAreVouchedForByGit() {
        Map<String, String> small = Map.of("X-Repo-Commit", "abc", "ETag", "W/" + quoted(BLOB));
        assertThat(remote(headers(small)).checksum()).contains(new Checksum.GitBlob(BLOB));
        assertThat(remote(headers(Map.of("ETag", quoted(BLOB)))).checksum()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "\"c0de\"", "W/\"x\"", "\"zz\""})
    void nonsenseIsNoChecksum(String tag) {
        Map<String, String> odd =
                Map.of("X-Linked-Etag", tag, "X-Repo-Commit", "abc", "ETag", tag, "X-Linked-Size", "many");
        assertThat(remote(headers(odd)).checksum()).isEmpty();
        assertThat(remote(headers(odd)).bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://huggingface.co/x", "https://cdn.example.org:8443/x", "http://mirror:80/x"})
    void encryptedHostsAndNamedOnesAreAsked(String address) {
        var rules = DownloadRules.STANDARD.withPlainHost("mirror:80");
        assertThatCode(() -> rules.check(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://huggingface.co/x",
                "https://10.0.0.1/x",
                "https://[fe80::1]/x",
                "https://LOCALHOST/x",
                "https://localhost./x",
                "https://2130706433/x",
                "https://0x7F.1/x",
                "https://printer.local/x",
                "https://a:b@huggingface.co/x",
                "file:///etc/passwd",
                "https:///x",
                "http://mirror:81/x"
            })
    void nobodyElseIs(String address) {
        var rules = DownloadRules.STANDARD.withPlainHost("mirror:80");
        assertThatThrownBy(() -> rules.check(URI.create(address)))
                .isInstanceOf(DownloadException.class)
                .hasMessageContaining("does not download from there");
    }

    @Test
    void pausesGrowAndEnd() {
        assertThat(Patience.STANDARD.pauseAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Patience.STANDARD.pauseAfter(3)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Patience.STANDARD.pauseAfter(50)).isEqualTo(Duration.ofMinutes(1));
    }

    private static RemoteFile remote(HttpHeaders... answers) {
        return RemoteFile.of(ADDRESS, List.of(answers));
    }

    private static HttpHeaders headers(Map<String, String> values) {
        return HttpHeaders.of(
                values.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))),
                (name, value) -> true);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
