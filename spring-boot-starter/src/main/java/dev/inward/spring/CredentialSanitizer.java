package dev.inward.spring;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/** Masks the credentials of all vendors in the endpoints that show properties. */
final class CredentialSanitizer implements SanitizingFunction {

  private static final Set<String> CREDENTIALS =
      Stream.of(VendorCredentials.values())
          .flatMap(vendor -> vendor.properties().stream())
          .map(CredentialSanitizer::letters)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public SanitizableData apply(SanitizableData data) {
    return CREDENTIALS.contains(letters(data.getKey()))
        ? data.withValue(SanitizableData.SANITIZED_VALUE)
        : data;
  }

  /** Returns what a property and the environment variable of the same name have in common. */
  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
