package dev.inward.spring;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Looks for credentials. What it finds stands in the report that {@code debug=true} prints. */
final class CredentialsCondition extends SpringBootCondition {

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    String absence =
        metadata
            .getAnnotations()
            .get(ConditionalOnCredentials.class)
            .getEnum("value", VendorCredentials.class)
            .absence(context.getEnvironment());
    ConditionMessage.Builder message =
        ConditionMessage.forCondition(ConditionalOnCredentials.class);
    return absence == null
        ? ConditionOutcome.match(message.because("a credential is set"))
        : ConditionOutcome.noMatch(message.because(absence));
  }
}
