package dev.inward.resilience.fuzz;

/** The format of the bodies that an operation reads. */
enum BodyFormat {
  JSON,
  XML,
  TEXT;

  boolean isOf(String mediaType) {
    return switch (this) {
      case JSON -> mediaType.endsWith("json");
      case XML -> mediaType.endsWith("xml");
      case TEXT -> mediaType.startsWith("text/");
    };
  }
}
