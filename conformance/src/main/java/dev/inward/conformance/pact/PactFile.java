package dev.inward.conformance.pact;

import au.com.dius.pact.core.model.DefaultPactWriter;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.support.Result;
import dev.inward.conformance.VendorSpecs;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A vendor's pact, which is written in one go when the client has kept all of it. Pact's own way,
 * to merge each test's interaction into the file, keeps what no test says any longer.
 */
public final class PactFile {

  static {
    // Else Pact reports each run to its makers.
    System.setProperty("pact_do_not_track", "true");
  }

  private final String vendor;
  private final Manifest manifest;
  private final Path path;
  private final Map<String, au.com.dius.pact.core.model.Interaction> kept = new HashMap<>();

  /** Starts an empty pact. */
  public PactFile(VendorSpecs specs) {
    this.vendor = specs.vendor();
    this.manifest = specs.manifest();
    this.path = Path.of("target", "pacts", RecordedPact.CONSUMER + "-" + vendor + ".json");
  }

  /** Adds an interaction that the client has kept. */
  public void add(Interaction interaction, V4Pact pact) {
    kept.put(interaction.id(), pact.getInteractions().get(0));
  }

  /** Writes the pact if it has all interactions of the manifest, else deletes an older one. */
  public void writeIfComplete() {
    List<String> ids = manifest.interactions().stream().map(Interaction::id).toList();
    try {
      Files.deleteIfExists(path);
      if (kept.keySet().containsAll(ids)) {
        String text = text(vendor, ids.stream().map(kept::get).toList());
        PactLint.check(text, manifest);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text of a vendor's pact: the replaced one, or the one made of the manifest. */
  public static String textOf(VendorSpecs specs) {
    String replaced = specs.replacedPact();
    if (replaced != null) {
      return replaced;
    }
    return text(
        specs.vendor(),
        specs.manifest().interactions().stream()
            .flatMap(
                interaction ->
                    RecordedPact.of(interaction, specs.vendor(), specs.contract())
                        .getInteractions()
                        .stream())
            .toList());
  }

  static String text(String vendor, List<au.com.dius.pact.core.model.Interaction> interactions) {
    V4Pact pact = RecordedPact.of(vendor, interactions);
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    Result<Integer, Throwable> written =
        DefaultPactWriter.INSTANCE.writePact(pact, writer, PactSpecVersion.V4);
    if (written instanceof Result.Err<?> failed) {
      throw new AssertionError("the pact could not be written: " + failed.getError());
    }
    return text.toString();
  }
}
