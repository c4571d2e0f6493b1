package dev.inward.contract;

import java.util.List;

/**
 * A header that carries credentials.
 *
 * @param header the header's name
 * @param basic whether it is HTTP basic authentication
 * @param credentials the credentials that it carries
 */
record SecurityScheme(String header, boolean basic, List<String> credentials) {

  static SecurityScheme of(SpecPointer scheme) {
    return scheme.node().text("type").equals("http")
        ? new SecurityScheme("Authorization", true, scheme.node().texts("x-credentials"))
        : new SecurityScheme(
            scheme.node().text("name"), false, scheme.node().texts("x-credential"));
  }
}
