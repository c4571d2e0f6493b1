package dev.inward.sandbox;

import dev.inward.sandbox.http.StubServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Controls one vendor of a {@link Sandbox} and reports what it sold. All methods may be called
 * while requests are served. Each takes effect at once, and in this sandbox only.
 */
public final class VendorControl {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final VendorDefinition definition;
  private final VendorStub stub;
  private final StubServer server;

  private VendorControl(VendorDefinition definition, VendorStub stub, StubServer server) {
    this.definition = definition;
    this.stub = stub;
    this.server = server;
  }

  static VendorControl open(VendorDefinition definition, int port) throws IOException {
    VendorStub stub = new VendorStub(definition);
    return new VendorControl(definition, stub, StubServer.start(port, stub));
  }

  /** {@return scheme, host and port, as the {@code baseUrl} of the vendor's client takes it} */
  public String baseUrl() {
    return server.baseUrl();
  }

  /**
   * Adds numbers to the stock, at the price that they have when the sandbox starts, or else that of
   * its first number. A number that was sold can be bought again.
   *
   * @param numbers in E.164 without a plus sign
   * @throws IllegalArgumentException if one is anything but digits
   */
  public void stock(String... numbers) {
    for (String number : Objects.requireNonNull(numbers, "numbers")) {
      stub.inventory().add(definition.config().item(checked(number)));
    }
  }

  /**
   * Adds a number to the stock. A number that was sold can be bought again.
   *
   * @param number in E.164 without a plus sign
   * @param price its price, 0 or more
   * @throws IllegalArgumentException if the number is anything but digits, or the price negative
   */
  public void stock(String number, BigDecimal price) {
    checkNotNegative("price", price);
    stub.inventory().add(StockItem.of(checked(number), price));
  }

  /**
   * Makes numbers the account's own, as if they had been bought before: nothing is paid.
   *
   * @param numbers in E.164 without a plus sign
   * @throws IllegalArgumentException if one is anything but digits
   */
  public void own(String... numbers) {
    for (String number : Objects.requireNonNull(numbers, "numbers")) {
      own(number, Map.of());
    }
  }

  /**
   * Makes a number the account's own.
   *
   * @param kept the arguments of its purchase that the vendor keeps, by name
   */
  void own(String number, Map<String, String> kept) {
    stub.inventory().own(definition.config().item(checked(number)).keeping(kept));
  }

  /** Releases a number of the account. */
  void release(String number) {
    own(number, Map.of());
    if (stub.inventory().release(number, item -> true) != null) {
      throw new IllegalStateException(number + " is not owned");
    }
  }

  private static String checked(String number) {
    if (!DIGITS.matcher(Objects.requireNonNull(number, "number")).matches()) {
      throw new IllegalArgumentException("number must be digits, without a plus sign");
    }
    return number;
  }

  /** Removes all numbers from the stock. */
  public void clearStock() {
    stub.inventory().clearStock();
  }

  /** {@return the numbers in stock, in the order in which they were added} */
  public List<String> inStock() {
    return stub.inventory().inStock();
  }

  /** {@return the numbers that were sold, in the order of their sale} */
  public List<String> sold() {
    return stub.inventory().sold();
  }

  /** {@return the balance of the account} */
  public BigDecimal balance() {
    return stub.inventory().balance();
  }

  /**
   * Sets the balance of the account.
   *
   * @param amount the new balance
   * @throws IllegalArgumentException if the amount is negative
   */
  public void balance(BigDecimal amount) {
    checkNotNegative("amount", amount);
    stub.inventory().balance(amount);
  }

  private static void checkNotNegative(String name, BigDecimal value) {
    if (Objects.requireNonNull(value, name).signum() < 0) {
      throw new IllegalArgumentException(name + " must not be negative");
    }
  }

  /** {@return the total price of all sales, including those of numbers that were stocked again} */
  public BigDecimal spent() {
    return stub.inventory().spent();
  }

  /**
   * Refuses all further requests for a number with a code.
   *
   * @param number the number; for Anveo, whose requests name no number, the order's title
   * @param code MultiTEL's code, such as {@code -165}, or its name in the contract; for Anveo,
   *     which has no codes, the error's text
   * @throws IllegalArgumentException if MultiTEL's document has no such code, or Anveo's text has
   *     control characters
   * @throws UnsupportedOperationException for Crazytel, which has no codes; use magic numbers
   *     instead
   */
  public void refuse(String number, String code) {
    stub.force(
        Objects.requireNonNull(number, "number"),
        ForcedResponse.of(
            ForcedResponse.Kind.CODE,
            definition.behavior().code(Objects.requireNonNull(code, "code"))));
  }

  /**
   * Undoes {@link #refuse} for a number. A magic number keeps its effect.
   *
   * @param number the number, or for Anveo the order's title
   */
  public void accept(String number) {
    stub.unforce(Objects.requireNonNull(number, "number"));
  }

  /**
   * Schedules faults for the next requests that the contract allows, one for each request.
   *
   * @param faults the faults, in the order of the requests
   */
  public void schedule(Fault... faults) {
    for (Fault fault : faults) {
      stub.schedule(Objects.requireNonNull(fault, "fault"));
    }
  }

  /** Cancels the scheduled faults that have not taken place. */
  public void clearFaults() {
    stub.clearFaults();
  }

  /**
   * Delays each response.
   *
   * @param latency the time that each response is held
   */
  public void latency(Duration latency) {
    Objects.requireNonNull(latency, "latency");
    stub.latency(new Latency(latency, latency, 0));
  }

  /**
   * Delays each response by a time between two bounds, which a seed makes repeatable.
   *
   * @param from the shortest time
   * @param to the longest time
   * @param seed the seed of the random times
   */
  public void latency(Duration from, Duration to, long seed) {
    stub.latency(new Latency(from, to, seed));
  }

  /** Closes all connections and refuses new ones, until {@link #acceptConnections}. */
  public void refuseConnections() {
    server.refuseConnections();
  }

  /** Accepts connections again, on the same port. */
  public void acceptConnections() {
    server.acceptConnections();
  }

  /** {@return the newest 10,000 requests to the vendor, in the order of their responses} */
  public List<JournalEntry> journal() {
    return stub.journal();
  }

  /** {@return the operations that the vendor's contract has, by id, with method and path} */
  Map<String, String> operations() {
    Map<String, String> operations = new LinkedHashMap<>();
    definition
        .contract()
        .operations()
        .forEach(each -> operations.put(each.id(), each.method() + " " + each.pathTemplate()));
    return operations;
  }

  /**
   * Restores the initial state: stock, balance, latency and an empty journal. No number is refused,
   * no fault is scheduled, and connections are accepted.
   */
  public void reset() {
    server.acceptConnections();
    stub.reset();
  }

  /**
   * Brings about a state that a recorded interaction starts from, in a sandbox that is as it
   * started.
   *
   * @param state a sentence of the manifest, such as {@code 18003863003 is in stock}
   */
  void bringAbout(String state) {
    if (definition.config().states().stream().noneMatch(each -> each.bringAbout(state, this))) {
      throw new IllegalStateException("sandbox.yaml declares no state for: " + state);
    }
  }

  void close() {
    server.close();
  }
}
