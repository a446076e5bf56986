package inlay.genfill.library.install;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.ModelKind;
import inlay.genfill.library.download.Checksum;
import inlay.genfill.library.download.DownloadException;
import inlay.genfill.library.download.Downloader;
import inlay.genfill.library.download.Order;
import inlay.genfill.library.download.RemoteFile;
import inlay.genfill.library.install.PlannedFile.Voucher;
import inlay.genfill.library.known.KnownFile;
import inlay.genfill.library.known.KnownModel;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.checkpoint.Recognition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Installs known models into one folder.
public final class Installer {

    private final Path folder;
    private final Downloader downloader;

    /// @param folder made when something is installed
    public Installer(Path folder, Downloader downloader) {
        this.folder = folder.toAbsolutePath().normalize();
        this.downloader = downloader;
    }

    /// Asks the servers about sizes and checksums that the table does not know. Downloads nothing.
    ///
    /// @throws DownloadException if a file is not to be had, or nobody vouches for its content
    public InstallPlan plan(KnownModel model, ByteProgress progress) {
        List<PlannedFile> files = new ArrayList<>();
        for (KnownFile file : model.files()) {
            files.add(plan(file, progress));
        }
        return new InstallPlan(model, files);
    }

    private PlannedFile plan(KnownFile file, ByteProgress progress) {
        Path target = folder.resolve(file.path());
        if (file.hash().isPresent() && file.bytes().isPresent()) {
            var checksum = new Checksum.Whole(file.hash().get());
            return new PlannedFile(file, target, file.bytes(), checksum, Voucher.TABLE);
        }
        RemoteFile remote = downloader.ask(file.address(), progress);
        OptionalLong bytes = file.bytes().isPresent() ? file.bytes() : remote.bytes();
        if (file.hash().isPresent()) {
            return new PlannedFile(
                    file, target, bytes, new Checksum.Whole(file.hash().get()), Voucher.TABLE);
        }
        Checksum checksum = remote.checksum()
                .orElseThrow(() -> new DownloadException("Nobody says what “" + file.name()
                        + "” must add up to, neither Inlay's table nor "
                        + file.address().getHost()
                        + ", so a damaged file could not be told from a good one. Download it in a browser and add its"
                        + " folder to the library."));
        return new PlannedFile(file, target, bytes, checksum, Voucher.SERVER);
    }

    /// Gets every file and writes the receipt. What arrived before a failure stays and is not fetched again.
    ///
    /// @param progress of one file after the other
    /// @throws IllegalArgumentException if the consent is to other terms
    /// @throws DownloadException if a file cannot be had or is not what it should be
    public Receipt carryOut(InstallPlan plan, Consent consent, ByteProgress progress) throws IOException {
        if (!consent.licence().equals(plan.model().licence())) {
            throw new IllegalArgumentException("the consent is to another licence");
        }
        int number = 0;
        for (PlannedFile file : plan.files()) {
            number++;
            String suffix = plan.files().size() == 1
                    ? ""
                    : " (" + number + " of " + plan.files().size() + ")";
            downloader.fetch(order(plan.model(), file), new Numbered(progress, suffix));
        }
        Receipt receipt = receipt(plan, consent);
        new Receipts(folder).write(receipt);
        return receipt;
    }

    private static Order order(KnownModel model, PlannedFile file) {
        return new Order(
                file.file().address(),
                file.target(),
                file.bytes(),
                file.checksum(),
                arrived -> inspect(model, file.file(), arrived));
    }

    /// A login page or a pickle under the right name would not get past this, whoever vouched for it.
    private static void inspect(KnownModel model, KnownFile file, Path arrived) {
        if (!file.name().endsWith(".safetensors")) {
            return;
        }
        try (Weights weights = WeightFiles.open(arrived)) {
            ModelKind kind = ModelKind.of(Recognition.of(weights));
            boolean whole = model.files().size() == 1;
            if (whole && kind != model.kind()) {
                throw new DownloadException("“" + file.name() + "” arrived, but it is not what was announced: "
                        + kind.title() + " instead of " + model.kind().title() + ".");
            }
        } catch (UnusableWeightsException unusable) {
            throw new DownloadException(
                    "“" + file.name() + "” arrived, but cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private static Receipt receipt(InstallPlan plan, Consent consent) throws IOException {
        List<Receipt.Item> items = new ArrayList<>();
        for (PlannedFile file : plan.files()) {
            items.add(new Receipt.Item(
                    file.file().path(),
                    file.file().address().toString(),
                    Files.size(file.target()),
                    file.checksum().text()));
        }
        return new Receipt(
                plan.model().name(),
                plan.model().title(),
                consent.licence().id(),
                consent.given().toString(),
                items);
    }

    /// Says which of several files it is.
    private record Numbered(ByteProgress progress, String suffix) implements ByteProgress {
        @Override
        public void report(String task, long done, OptionalLong total) {
            progress.report(task + suffix, done, total);
        }

        @Override
        public boolean stopped() {
            return progress.stopped();
        }
    }
}
