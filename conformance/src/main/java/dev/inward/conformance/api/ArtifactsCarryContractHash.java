package dev.inward.conformance.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import au.com.dius.pact.core.model.Pact;
import dev.inward.conformance.Check;
import dev.inward.conformance.Sha256;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.pact.RecordedPactLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The jar of the client and the pact name the contract of which they were made by its hash. */
public final class ArtifactsCarryContractHash implements Check {

  private static final String CONTRACT = "openapi.yaml";

  @Override
  public String id() {
    return "C19";
  }

  @Override
  public String holds() {
    return "the client's jar and the pact carry the hashes of the contract and the XSD";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    List<String> files = new ArrayList<>(List.of(CONTRACT));
    String xsd = specs.files().yaml("manifest.yaml").textOrNull("xsd");
    if (xsd != null) {
      files.add(xsd);
    }
    List<Violation> violations = new ArrayList<>();
    for (String file : files) {
      String hash = Sha256.of(specs.files().bytes(file));
      String resource = "META-INF/inward/" + specs.vendor() + "/" + file + ".sha256";
      compare(specs, file, hash, inJar(resource), "sdk-" + specs.vendor(), violations);
    }
    String hash = Sha256.of(specs.files().bytes(CONTRACT));
    for (Pact pact : new RecordedPactLoader().load(specs.vendor())) {
      compare(specs, CONTRACT, hash, inPact(pact), "the pact", violations);
    }
    return violations;
  }

  private void compare(
      VendorSpecs specs,
      String file,
      String hash,
      @Nullable String found,
      String what,
      List<Violation> violations) {
    if (!hash.equals(found)) {
      violations.add(
          new Violation(
              id(),
              "specs/" + specs.vendor() + "/" + file,
              "SHA-256",
              "the hash is " + hash + ", but " + what + " has " + (found == null ? "none" : found),
              "build " + what + " again"));
    }
  }

  private static @Nullable String inPact(Pact pact) {
    return pact.getMetadata().get("inward") instanceof Map<?, ?> own
            && own.get(CONTRACT + ".sha256") instanceof String hash
        ? hash
        : null;
  }

  private static @Nullable String inJar(String resource) {
    ClassLoader loader = ArtifactsCarryContractHash.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
