package dev.inward.resilience.fuzz;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
          || (RuntimeException.class.isAssignableFrom(type) && isOkHttps(cause));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * OkHttp and Okio throw some while a response is received: at a negative length or status, or at
   * a cut head of gzip. None may come from what reads the response then.
   */
  private static boolean isOkHttps(Throwable cause) {
    List<StackTraceElement> frames = Arrays.asList(cause.getStackTrace());
    boolean isRead = frames.stream().anyMatch(frame -> frame.getMethodName().equals("judged"));
    return !isRead
        && frames.stream()
            .map(StackTraceElement::getClassName)
            .filter(Causes::isOnTheWay)
            .findFirst()
            .filter(name -> !name.startsWith("dev.inward."))
            .isPresent();
  }

  private static boolean isOnTheWay(String className) {
    return Stream.of("dev.inward.", "okhttp3.", "okio.").anyMatch(className::startsWith);
  }

  private static String nameOf(Throwable cause) {
    return String.valueOf(cause.getMessage()).replace(WITHHELD, "");
  }
}
