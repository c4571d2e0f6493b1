package dev.inward.sandbox;

import dev.inward.sandbox.http.HttpPort;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a test decides about one vendor of a {@link Sandbox}, and what it can ask afterwards. All
 * methods may be called while requests are served; each takes effect at once, and for this sandbox
 * only.
 */
public final class VendorControl {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final VendorDefinition play;
  private final VendorStub desk;
  private final HttpPort port;

  private VendorControl(VendorDefinition play, VendorStub desk, HttpPort port) {
    this.play = play;
    this.desk = desk;
    this.port = port;
  }

  static VendorControl open(VendorDefinition play, int port) throws IOException {
    VendorStub desk = new VendorStub(play);
    return new VendorControl(play, desk, HttpPort.open(port, desk));
  }

  /** Returns scheme, host and port, as the {@code baseUrl} of the vendor's client takes it. */
  public String baseUrl() {
    return port.baseUrl();
  }

  /**
   * Puts numbers in stock, each at the price of the sandbox's own numbers. A number that was sold
   * can be bought again.
   *
   * @param numbers in E.164 without a plus sign
   * @throws IllegalArgumentException if one is anything but digits
   */
  public void stock(String... numbers) {
    for (String number : Objects.requireNonNull(numbers, "numbers")) {
      stock(number, play.script().price());
    }
  }

  /**
   * Puts a number in stock. One that was sold can be bought again.
   *
   * @param number in E.164 without a plus sign
   * @param price what it costs, 0 or more
   * @throws IllegalArgumentException if the number is anything but digits, or the price negative
   */
  public void stock(String number, BigDecimal price) {
    if (!DIGITS.matcher(Objects.requireNonNull(number, "number")).matches()) {
      throw new IllegalArgumentException("number must be digits, without a plus sign");
    }
    checkNotNegative("price", price);
    desk.books().add(new StockItem(number, price, ""));
  }

  /** Takes all numbers out of stock. */
  public void clearStock() {
    desk.books().clearStock();
  }

  /** Returns the numbers in stock, in the order in which they were put there. */
  public List<String> inStock() {
    return desk.books().inStock();
  }

  /** Returns the numbers that were sold, in the order of their sale. */
  public List<String> sold() {
    return desk.books().sold();
  }

  /** Returns what the account has left. */
  public BigDecimal balance() {
    return desk.books().balance();
  }

  /**
   * Sets what the account has.
   *
   * @throws IllegalArgumentException if the amount is negative
   */
  public void balance(BigDecimal amount) {
    checkNotNegative("amount", amount);
    desk.books().balance(amount);
  }

  private static void checkNotNegative(String name, BigDecimal value) {
    if (Objects.requireNonNull(value, name).signum() < 0) {
      throw new IllegalArgumentException(name + " must not be negative");
    }
  }

  /**
   * Returns what all sales have cost together, those of numbers that were stocked again among them.
   */
  public BigDecimal spent() {
    return desk.books().spent();
  }

  /**
   * Lets each request about a number be responded to with a code, from now on.
   *
   * @param number the number; for Anveo, whose requests name none, the order's title
   * @param code MultiTEL's code, such as {@code -165}, or its name in the contract; for Anveo, who
   *     has no codes, the error's text
   * @throws IllegalArgumentException if MultiTEL's document has no such code, or Anveo's text has
   *     control characters
   * @throws UnsupportedOperationException for Crazytel, who has no codes: there are magic numbers
   */
  public void refuse(String number, String code) {
    desk.force(
        Objects.requireNonNull(number, "number"),
        new ForcedResponse(
            ForcedResponse.Kind.CODE, play.clerk().code(Objects.requireNonNull(code, "code"))));
  }

  /**
   * Undoes {@link #refuse} for a number: it is responded to as when the sandbox started.
   *
   * @param number the number, or for Anveo the order's title
   */
  public void accept(String number) {
    desk.unforce(Objects.requireNonNull(number, "number"));
  }

  /**
   * Lets something go wrong with the next requests that the contract allows, one fault for each.
   */
  public void schedule(Fault... faults) {
    for (Fault fault : faults) {
      desk.schedule(Objects.requireNonNull(fault, "fault"));
    }
  }

  /** Forgets the faults that are scheduled and have not taken place. */
  public void clearFaults() {
    desk.clearFaults();
  }

  /** Lets each response take a time. */
  public void latency(Duration latency) {
    Objects.requireNonNull(latency, "latency");
    desk.latency(new Latency(latency, latency, 0));
  }

  /** Lets each response take a time between two, spread evenly and the same for the same seed. */
  public void latency(Duration from, Duration to, long seed) {
    desk.latency(new Latency(from, to, seed));
  }

  /** Closes all connections and refuses new ones, until {@link #acceptConnections}. */
  public void refuseConnections() {
    port.refuse();
  }

  /** Accepts connections again, on the same port. */
  public void acceptConnections() {
    port.accept();
  }

  /**
   * Returns what the vendor was asked, in the order in which it was responded to: the newest 10,000
   * requests.
   */
  public List<JournalEntry> journal() {
    return desk.journal();
  }

  /**
   * Makes everything as it was when the sandbox started: stock, balance, journal, latency; nothing
   * refused, no fault scheduled, and connections accepted.
   */
  public void reset() {
    port.accept();
    desk.reset();
  }

  /**
   * Brings about a state that a recorded interaction starts from, in a sandbox that is as it
   * started.
   *
   * @param state a sentence of the manifest, such as {@code 18003863003 is in stock}
   */
  void bringAbout(String state) {
    if (play.script().states().stream().noneMatch(each -> each.bringAbout(state, this))) {
      throw new IllegalStateException("sandbox.yaml declares no state for: " + state);
    }
  }

  void close() {
    port.close();
  }
}
