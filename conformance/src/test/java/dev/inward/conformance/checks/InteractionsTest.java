package dev.inward.conformance.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.V4Pact;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.pact.PactFile;
import dev.inward.conformance.pact.PactMockServer;
import dev.inward.conformance.pact.RecordedPact;
import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Stage;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import dev.inward.testing.ReflectiveClient;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated client in each recorded interaction, with the same expectations against Pact's mock
 * server, which compares every header and body, and against the sandbox, which rejects unknown
 * arguments. Writes a vendor's pact when all of its interactions have passed.
 */
@TestInstance(Lifecycle.PER_CLASS)
class InteractionsTest {

  private final Sandbox sandbox = Sandbox.start();
  private final Map<Vendor, VendorSpecs> specs = new EnumMap<>(Vendor.class);
  private final Map<Vendor, PactFile> pacts = new EnumMap<>(Vendor.class);

  InteractionsTest() {
    for (Vendor vendor : Vendor.values()) {
      specs.put(vendor, VendorSpecs.of(vendor.name().toLowerCase(Locale.ROOT)));
      pacts.put(vendor, new PactFile(specs(vendor)));
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void client_inEachInteraction_hasTheOutcomeOfTheManifest(Vendor vendor, Interaction interaction)
      throws Exception {
    V4Pact pact = RecordedPact.of(interaction, specs(vendor).vendor(), specs(vendor).contract());
    PactMockServer mock = PactMockServer.start(pact);
    try {
      verify(vendor, interaction, mock.baseUrl());
    } finally {
      mock.stop();
    }
    mock.verify();

    VendorControl control = sandbox.control(vendor);
    control.reset();
    Stage.bringAbout(control, interaction.state());
    verify(vendor, interaction, control.baseUrl());
    assertThat(control.journal())
        .extracting(JournalEntry::operation)
        .containsExactly(interaction.operation());

    requireNonNull(pacts.get(vendor)).add(interaction, pact);
  }

  Stream<Arguments> client_inEachInteraction_hasTheOutcomeOfTheManifest() {
    return Arrays.stream(Vendor.values())
        .flatMap(
            vendor ->
                specs(vendor).manifest().interactions().stream()
                    .map(interaction -> Arguments.of(vendor, interaction)));
  }

  private void verify(Vendor vendor, Interaction interaction, String baseUrl) throws Exception {
    Call call = requireNonNull(specs(vendor).vendorContract().call(HttpRequest.of(interaction)));
    try (ReflectiveClient client =
        ReflectiveClient.of(
            specs(vendor).vendor(),
            specs(vendor).vendorContract(),
            call.credentials(),
            settings -> settings.baseUrl(baseUrl))) {
      new OutcomeVerifier(interaction, call.operation()).verify(client.call(call));
    }
  }

  private VendorSpecs specs(Vendor vendor) {
    return requireNonNull(specs.get(vendor));
  }

  @AfterAll
  void writePacts() {
    sandbox.close();
    pacts.values().forEach(PactFile::writeIfComplete);
  }
}
