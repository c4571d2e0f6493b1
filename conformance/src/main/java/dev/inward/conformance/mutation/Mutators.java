package dev.inward.conformance.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.pact.PactFile;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The mutators, one for each way to change a link of the chain. */
final class Mutators {

  private Mutators() {}

  /** Changes the contract. The client stays the one of the real contract. */
  static Mutator contract(Change... changes) {
    return yaml("openapi.yaml", changes);
  }

  /** Changes the contract, and generates the client again. */
  static Mutator contractAndClient(Change... changes) {
    return vendor -> MutatedSpecs.of(vendor).change("openapi.yaml", changes).regenerated();
  }

  /** Changes a YAML file of the specs. */
  static Mutator yaml(String file, Change... changes) {
    return vendor -> MutatedSpecs.of(vendor).change(file, changes);
  }

  /** Replaces a text in a file of the specs. */
  static Mutator text(String file, String text, String replacement) {
    return vendor -> MutatedSpecs.of(vendor).replace(file, text, replacement);
  }

  /** Replaces a text in the XSD. */
  static Mutator xsd(String text, String replacement) {
    return vendor ->
        MutatedSpecs.of(vendor)
            .replace(
                Objects.requireNonNull(VendorSpecs.of(vendor).xsd(), "xsd"), text, replacement);
  }

  /** Edits a sample, whose hash in the manifest then fits. */
  static Mutator sample(String file, UnaryOperator<String> edit) {
    return vendor -> MutatedSpecs.of(vendor).sample(file, edit);
  }

  /** Edits the interactions of the pact. */
  static Mutator pact(Consumer<ArrayNode> edit) {
    return vendor -> {
      VendorSpecs specs = VendorSpecs.of(vendor);
      VendorSpecs mutated = specs.withPact(MutatedPact.edited(PactFile.textOf(specs), edit));
      return checks -> CheckRun.of(mutated, checks);
    };
  }

  /** Replaces a text in a template, and generates the client again. */
  static Mutator template(String template, String text, String replacement) {
    return vendor -> MutatedCode.template(vendor, template, text, replacement);
  }

  /** Replaces a text in a generated class. */
  static Mutator generated(String type, String text, String replacement) {
    return vendor -> MutatedCode.generated(vendor, type, text, replacement);
  }

  /** Replaces a text in a hand-written class, which is named by its path in the reactor. */
  static Mutator source(String path, String text, String replacement) {
    return vendor -> MutatedCode.source(vendor, path, text, replacement);
  }
}
