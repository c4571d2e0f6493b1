package dev.inward.resilience.fuzz;

/** The format of the bodies that an operation reads. */
enum BodyFormat {
  JSON,
  XML,
  TEXT;

  /**
   * Returns the format of a media type.
   *
   * @throws IllegalArgumentException if it has none of them
   */
  static BodyFormat of(String mediaType) {
    for (BodyFormat format : values()) {
      if (format.isOf(mediaType)) {
        return format;
      }
    }
    throw new IllegalArgumentException("nothing fuzzes a body of " + mediaType);
  }

  boolean isOf(String mediaType) {
    return switch (this) {
      case JSON -> mediaType.endsWith("json");
      case XML -> mediaType.endsWith("xml");
      case TEXT -> mediaType.startsWith("text/") && !mediaType.endsWith("xml");
    };
  }
}
