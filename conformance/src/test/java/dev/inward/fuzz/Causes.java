package dev.inward.fuzz;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What failures come from: they keep the class of what was thrown, and no more. */
final class Causes {

  private static final String WITHHELD = " (message withheld)";

  private Causes() {}

  /** Names a cause that no reader is meant to have, such as an Error; null if there is none. */
  static @Nullable String strange(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null || isExpected(cause) ? null : nameOf(cause);
  }

  private static boolean isExpected(Throwable cause) {
    try {
      Class<?> type = Class.forName(nameOf(cause));
      return IOException.class.isAssignableFrom(type)
          || type == JsonDataException.class
          || (type == IllegalArgumentException.class && isOkHttps(cause));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** It throws one at a negative length, while the answer is received. */
  private static boolean isOkHttps(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith("okhttp3."));
  }

  private static String nameOf(Throwable cause) {
    return String.valueOf(cause.getMessage()).replace(WITHHELD, "");
  }
}
