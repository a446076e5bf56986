package inlay.genfill.library.download;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What a download may do.
///
/// @param plainHosts `host:port` of servers that may be reached without encryption and by a bare address, for mirrors
///     in one's own house and for tests; nobody is exempt who is not named here
public record DownloadRules(Set<String> plainHosts, Patience patience) {

    public static final DownloadRules STANDARD = new DownloadRules(Set.of(), Patience.STANDARD);

    static final int MOST_REDIRECTS = 10;

    private static final Pattern BARE_ADDRESS =
            Pattern.compile("[\\d.]+|0x[\\da-fx.]+|\\[.*]|(.*\\.)?local(host)?\\.?", Pattern.CASE_INSENSITIVE);

    public DownloadRules {
        plainHosts = Set.copyOf(plainHosts);
    }

    public DownloadRules withPlainHost(String hostAndPort) {
        Set<String> more = new HashSet<>(plainHosts);
        more.add(hostAndPort);
        return new DownloadRules(more, patience);
    }

    public DownloadRules withPatience(Patience other) {
        return new DownloadRules(plainHosts, other);
    }

    /// A server must not lead the way into the user's own network or off encryption.
    ///
    /// @throws DownloadException if `address` must not be asked
    void check(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw refused(address, "is no address of a file on a server");
        }
        if (plainHosts.contains(address.getAuthority())) {
            return;
        }
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw refused(address, "is not encrypted");
        }
        if (BARE_ADDRESS.matcher(address.getHost()).matches()) {
            throw refused(address, "leads into a local network");
        }
    }

    private static DownloadException refused(URI address, String why) {
        return new DownloadException("“" + address.getScheme() + "://" + address.getAuthority() + "” " + why
                + "; Inlay does not download from there.");
    }
}
