package dev.inward.conformance.pact;

import static java.util.Objects.requireNonNull;

import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * Plays each {@link Recorded} test of a class twice, with the same expectations: against Pact's
 * mock server, which sees every header and body, and against the sandbox, which refuses what is too
 * much. When all interactions of the vendor have passed, it writes the pact.
 *
 * @param <C> the vendor's client
 */
final class Doubles<C extends AutoCloseable>
    implements TestTemplateInvocationContextProvider,
        BeforeAllCallback,
        AfterTestExecutionCallback,
        AfterAllCallback {

  private final Vendor vendor;
  private final String name;
  private final Function<String, C> client;
  private final Manifest manifest;
  private final YamlNode contract;
  private final PactFile pact;
  private @Nullable Sandbox sandbox;

  /** Takes the vendor, and what makes its client of a base URL. */
  Doubles(Vendor vendor, Function<String, C> client) {
    this.name = vendor.name().toLowerCase(Locale.ROOT);
    this.vendor = vendor;
    this.client = client;
    this.manifest = Manifest.of(Specs.of(name));
    this.contract = Specs.of(name).yaml("openapi.yaml");
    this.pact = new PactFile(name, manifest);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    sandbox = Sandbox.start();
  }

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return context.getRequiredTestMethod().isAnnotationPresent(Recorded.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    String id = context.getRequiredTestMethod().getAnnotation(Recorded.class).value();
    Interaction interaction =
        manifest.interactions().stream()
            .filter(recorded -> recorded.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new AssertionError("the manifest has no interaction " + id));
    return Stream.of(
        run(interaction, "Pact's mock server", pactDouble(interaction)),
        run(
            interaction,
            "the sandbox",
            new SandboxDouble(interaction, requireNonNull(sandbox).control(vendor))));
  }

  private TestDouble pactDouble(Interaction interaction) {
    return new PactDouble(
        RecordedPact.of(interaction, name, contract), kept -> pact.add(interaction, kept));
  }

  private TestTemplateInvocationContext run(
      Interaction interaction, String againstName, TestDouble against) {
    return new TestTemplateInvocationContext() {
      @Override
      public String getDisplayName(int index) {
        return interaction.id() + " against " + againstName;
      }

      @Override
      public List<Extension> getAdditionalExtensions() {
        return List.of(new Run<>(interaction, against, client));
      }
    };
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      pact.spoil();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    requireNonNull(sandbox).close();
    pact.writeIfComplete();
  }
}
