package dev.inward.conformance.pact;

import static java.util.Objects.requireNonNull;

import dev.inward.contract.manifest.Interaction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One run of a recorded test: it gives the test its client, and its {@link Outcome}. */
final class Run<C extends AutoCloseable>
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private final TestDouble against;
  private final Function<String, C> factory;
  private final Outcome outcome;
  private @Nullable C client;

  Run(Interaction interaction, TestDouble against, Function<String, C> factory) {
    this.against = against;
    this.factory = factory;
    this.outcome = new Outcome(interaction);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    client = factory.apply(against.start());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return AutoCloseable.class.isAssignableFrom(parameter.getParameter().getType())
        || parameter.getParameter().getType() == Outcome.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Outcome.class ? outcome : requireNonNull(client);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    requireNonNull(client).close();
    against.stop();
    if (context.getExecutionException().isEmpty()) {
      outcome.verify();
    }
    against.verify();
  }
}
