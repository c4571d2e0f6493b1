package dev.inward.resilience.lists;

import dev.inward.Rows;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.ListNumbersRequest;
import dev.inward.multitel.MultitelClient;
import java.time.Duration;
import java.util.function.Function;

/** A program that reads a list row by row and prints the number of rows and the sum of numbers. */
final class RowCounter {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private RowCounter() {}

  /**
   * Reads a list.
   *
   * @param arguments the vendor and the base URL
   */
  public static void main(String[] arguments) {
    String url = arguments[1];
    if (arguments[0].equals("crazytel")) {
      try (CrazytelClient client =
          CrazytelClient.builder().apiKey("k").baseUrl(url).callTimeout(PATIENCE).build()) {
        count(client.streamListAvailableNumbers(), row -> row.didNumber());
      }
    } else {
      try (MultitelClient client =
          MultitelClient.builder()
              .credentials("u", "p")
              .baseUrl(url)
              .callTimeout(PATIENCE)
              .build()) {
        ListNumbersRequest request = ListNumbersRequest.builder().prefix("1203").build();
        count(client.streamListNumbers(request), row -> row.number());
      }
    }
  }

  private static <T> void count(Rows<T> rows, Function<T, String> number) {
    long count = 0;
    long sum = 0;
    try (rows) {
      for (T row : rows) {
        count++;
        sum += Long.parseLong(number.apply(row));
      }
    }
    System.out.println(count + " rows, sum " + sum);
  }
}
