package dev.inward.resilience.fuzz;

/** What an operation reads. */
enum Format {
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
