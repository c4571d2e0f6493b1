package dev.inward.conformance.pact;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.PactSource;
import au.com.dius.pact.core.model.UnknownPactSource;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.provider.junitsupport.loader.PactLoader;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.util.List;

/**
 * Gives the provider's side the pact that the clients keep, made in the same way and not read from
 * the file, so that neither side has to run first.
 */
public final class RecordedPactLoader implements PactLoader {

  @Override
  public List<Pact> load(String vendor) {
    return List.of(pact(vendor));
  }

  private static V4Pact pact(String vendor) {
    YamlNode contract = Specs.of(vendor).yaml("openapi.yaml");
    List<Interaction> interactions =
        Manifest.of(Specs.of(vendor)).interactions().stream()
            .flatMap(
                interaction ->
                    RecordedPact.of(interaction, vendor, contract).getInteractions().stream())
            .toList();
    return RecordedPact.of(vendor, interactions);
  }

  @Override
  public PactSource getPactSource() {
    return UnknownPactSource.INSTANCE;
  }
}
