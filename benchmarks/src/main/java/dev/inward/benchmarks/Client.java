package dev.inward.benchmarks;

import java.time.Duration;

/** One of the clients that are measured beside each other. Each makes the same two calls. */
interface Client extends AutoCloseable {

  /** Returns the number of rows of a list that was read. */
  int list() throws Exception;

  /** Returns the message of a purchase. */
  String purchase() throws Exception;

  @Override
  default void close() {}

  /** Creates a client by its name. */
  static Client of(String name, String baseUrl) {
    return switch (name) {
      case "inward" -> new InwardClient(baseUrl, Duration.ZERO);
      case "inward-warm" -> new InwardClient(baseUrl, Duration.ofSeconds(2));
      case "by-hand" -> new HandWrittenClient.OfCrazytel(baseUrl, false);
      case "by-hand-warm" -> new HandWrittenClient.OfCrazytel(baseUrl, true);
      case "retrofit2" -> new StockRetrofitClient(baseUrl);
      case "anveo" -> new InwardAnveoClient(baseUrl);
      case "anveo-by-hand" -> new HandWrittenClient.OfAnveo(baseUrl);
      case "native" -> new StockNativeClient(baseUrl);
      default -> throw new IllegalArgumentException("no client is named " + name);
    };
  }
}
