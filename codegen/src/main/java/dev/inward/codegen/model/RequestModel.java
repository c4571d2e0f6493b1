package dev.inward.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request of an operation.
 *
 * @param type the request's type; null if there are no arguments
 * @param arguments the arguments
 * @param credentials the credentials that are sent outside of the body
 * @param choice the alternatives that the credentials belong to, or null
 * @param body the body, or null
 */
public record RequestModel(
    TypeModel.@Nullable ObjectModel type,
    List<ArgumentModel> arguments,
    List<CredentialModel.Sent> credentials,
    CredentialModel.@Nullable Choice choice,
    @Nullable BodyModel body) {

  /** Returns whether it is valid without any argument. */
  public boolean isOptional() {
    return type != null
        && type.rules().stream()
            .noneMatch(rule -> rule instanceof Rule.Given || rule instanceof Rule.Stated)
        && arguments.stream()
            .map(ArgumentModel::field)
            .allMatch(field -> !field.required() || field.defaults().initial() != null);
  }

  /** Returns whether it sends credentials. */
  public boolean usesCredentials() {
    return !credentials.isEmpty()
        || body instanceof BodyModel.Action
        || (body instanceof BodyModel.Form form
            && form.entries().stream().anyMatch(entry -> entry.credential() != null));
  }
}
