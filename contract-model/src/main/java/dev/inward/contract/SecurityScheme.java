package dev.inward.contract;

import java.util.List;

/**
 * A header that carries credentials.
 *
 * @param place the scheme in the contract
 * @param header the header's name
 * @param basic whether it is HTTP basic authentication
 * @param credentials the credentials that it carries
 */
public record SecurityScheme(
    SpecPointer place, String header, boolean basic, List<String> credentials) {

  static SecurityScheme of(SpecPointer scheme) {
    return scheme.node().text("type").equals("http")
        ? new SecurityScheme(scheme, "Authorization", true, scheme.node().texts("x-credentials"))
        : new SecurityScheme(
            scheme, scheme.node().text("name"), false, scheme.node().texts("x-credential"));
  }
}
