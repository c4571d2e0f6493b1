package dev.inward.conformance.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import au.com.dius.pact.core.model.Pact;
import dev.inward.conformance.Sha256;
import dev.inward.conformance.checks.Break;
import dev.inward.conformance.checks.Check;
import dev.inward.conformance.checks.House;
import dev.inward.conformance.pact.RecordedPactLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** C15: the client and the pact are of the contract that is there, byte by byte. */
public final class ContractHashCheck implements Check {

  private static final String CONTRACT = "openapi.yaml";

  @Override
  public String id() {
    return "C15";
  }

  @Override
  public String holds() {
    return "contract and XSD with the client's jar and the pact, which have their hashes";
  }

  @Override
  public List<Break> breaks(House house) {
    List<String> files = new ArrayList<>(List.of(CONTRACT));
    String xsd = house.specs().yaml("manifest.yaml").textOrNull("xsd");
    if (xsd != null) {
      files.add(xsd);
    }
    List<Break> breaks = new ArrayList<>();
    for (String file : files) {
      String hash = Sha256.of(house.specs().bytes(file));
      String resource = "META-INF/inward/" + house.vendor() + "/" + file + ".sha256";
      compare(house, file, hash, inJar(resource), "sdk-" + house.vendor(), breaks);
    }
    String hash = Sha256.of(house.specs().bytes(CONTRACT));
    for (Pact pact : new RecordedPactLoader().load(house.vendor())) {
      compare(house, CONTRACT, hash, inPact(pact), "the pact", breaks);
    }
    return breaks;
  }

  private void compare(
      House house,
      String file,
      String hash,
      @Nullable String found,
      String what,
      List<Break> breaks) {
    if (!hash.equals(found)) {
      breaks.add(
          new Break(
              id(),
              "specs/" + house.vendor() + "/" + file,
              "SHA-256",
              "it is " + hash + ", and " + what + " has " + (found == null ? "none" : found),
              "Build " + what + " again"));
    }
  }

  private static @Nullable String inPact(Pact pact) {
    return pact.getMetadata().get("inward") instanceof Map<?, ?> own
            && own.get(CONTRACT + ".sha256") instanceof String hash
        ? hash
        : null;
  }

  private static @Nullable String inJar(String resource) {
    ClassLoader loader = ContractHashCheck.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
