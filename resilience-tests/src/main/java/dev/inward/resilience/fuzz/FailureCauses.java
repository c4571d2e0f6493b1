package dev.inward.resilience.fuzz;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The causes of failures, which keep only the class of the original exception. */
final class FailureCauses {

  /** The method of the runtime that maps a complete response to an outcome. */
  static final String MAPPING_CLASS = "dev.inward.runtime.Exchange";

  static final String MAPPING_METHOD = "mapToOutcome";

  /** What the runtime appends to the class of a cause in place of its message. */
  private static final Pattern REDACTION = Pattern.compile(" \\(message \\w+\\)$");

  private FailureCauses() {}

  /**
   * Returns the class of a cause that no reader may have, such as an Error; null if it has none.
   */
  static @Nullable String unexpected(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null || isExpected(cause) ? null : nameOf(cause);
  }

  private static boolean isExpected(Throwable cause) {
    try {
      Class<?> type = Class.forName(nameOf(cause));
      return IOException.class.isAssignableFrom(type)
          || type == JsonDataException.class
          || (RuntimeException.class.isAssignableFrom(type) && isFromOkHttp(cause));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * OkHttp and Okio throw some while a response is received, for a negative length or status and
   * for a gzip head that is cut off. None may be thrown while the response is mapped to an outcome.
   */
  private static boolean isFromOkHttp(Throwable cause) {
    List<StackTraceElement> frames = Arrays.asList(cause.getStackTrace());
    boolean isMapped =
        frames.stream().anyMatch(frame -> frame.getMethodName().equals(MAPPING_METHOD));
    return !isMapped
        && frames.stream()
            .map(StackTraceElement::getClassName)
            .filter(FailureCauses::isRelevant)
            .findFirst()
            .filter(name -> !name.startsWith("dev.inward."))
            .isPresent();
  }

  private static boolean isRelevant(String className) {
    return Stream.of("dev.inward.", "okhttp3.", "okio.").anyMatch(className::startsWith);
  }

  private static String nameOf(Throwable cause) {
    return REDACTION.matcher(String.valueOf(cause.getMessage())).replaceFirst("");
  }
}
