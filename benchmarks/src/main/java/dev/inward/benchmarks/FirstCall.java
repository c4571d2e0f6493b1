package dev.inward.benchmarks;

/** Makes one purchase in a new process. */
final class FirstCall {

  private FirstCall() {}

  public static void main(String[] args) throws Exception {
    Usage.ofChild(args, "CLIENT", "SERVER");
    try (Client client = Client.of(args[0], args[1])) {
      Wire.notNull(client.purchase());
    }
    // Stock clients leave threads that would keep the process.
    System.exit(0);
  }
}
