package dev.inward.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says why there is no client that a bean needs. */
@Order(0)
final class MissingClientFailureAnalyzer
    extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {

  private final Environment environment;

  MissingClientFailureAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(
      Throwable failure, NoSuchBeanDefinitionException missing) {
    Class<?> type = missing.getBeanType();
    // That there are several ones is the subclass's message, not that there is none.
    if (type == null || missing instanceof NoUniqueBeanDefinitionException) {
      return null;
    }
    return VendorCredentials.ofClient(type)
        .map(credentials -> credentials.absence(environment))
        .map(absence -> analysis(failure, type, absence))
        .orElse(null);
  }

  private static FailureAnalysis analysis(Throwable failure, Class<?> type, String absence) {
    return new FailureAnalysis(
        "A " + type.getSimpleName() + " is needed, but " + absence + ".",
        "Set the properties, or take ObjectProvider<"
            + type.getSimpleName()
            + "> where the client may be absent.",
        failure);
  }
}
