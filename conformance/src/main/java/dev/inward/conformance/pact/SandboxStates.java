package dev.inward.conformance.pact;

import static java.util.Objects.requireNonNull;

import au.com.dius.pact.provider.junitsupport.State;
import dev.inward.sandbox.VendorControl;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Brings the states about that interactions start from, in a sandbox that is as it started. Some
 * need nothing to be done, because a magic value of the request forces the response; then it is
 * made sure that nothing else does.
 */
public final class SandboxStates {

  private final VendorControl sandbox;

  public SandboxStates(VendorControl sandbox) {
    this.sandbox = sandbox;
  }

  /** Brings a state about that is not Pact's but the manifest's. */
  public void bringAbout(dev.inward.conformance.pact.State state) {
    List<Method> handlers =
        Arrays.stream(SandboxStates.class.getMethods())
            .filter(method -> method.isAnnotationPresent(State.class))
            .filter(
                method ->
                    List.of(method.getAnnotation(State.class).value()).contains(state.sentence()))
            .toList();
    if (handlers.size() != 1) {
      throw new AssertionError(handlers.size() + " ways to bring about: " + state.sentence());
    }
    try {
      handlers.get(0).invoke(this, state.parameters());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a state could not be brought about", e);
    }
  }

  @State({
    "{number} is in stock",
    "{number} is available",
    "{number} is on offer at this price",
    "{number} is in stock and the address does not exist"
  })
  public void inStock(Map<String, Object> state) {
    sandbox.stock(number(state));
  }

  @State("{number} is sold")
  public void sold(Map<String, Object> state) {
    sandbox.refuse(number(state), "ALREADY_SOLD");
  }

  @State("{number} needs documents")
  public void documentsRequired(Map<String, Object> state) {
    sandbox.refuse(number(state), "DOCUMENTS_REQUIRED");
  }

  @State("{number} is responded to with {code}")
  public void refused(Map<String, Object> state) {
    sandbox.refuse(number(state), requireNonNull(state.get("code")).toString());
  }

  @State("{number} costs more than the balance")
  public void tooDear(Map<String, Object> state) {
    sandbox.stock(number(state), sandbox.balance().add(BigDecimal.ONE));
  }

  @State("numbers are on offer")
  public void onOffer(Map<String, Object> state) {
    sandbox.clearStock();
    sandbox.stock("61400000000", "61400000001");
  }

  @State("the area has one DID left")
  public void oneLeft(Map<String, Object> state) {
    sandbox.clearStock();
    sandbox.stock("12121111112");
  }

  @State("the balance is too low")
  public void noBalance(Map<String, Object> state) {
    sandbox.balance(BigDecimal.ZERO);
  }

  @State({
    "{number} is not on offer",
    "{number} makes the vendor fail",
    "{number} is mixed up with another number",
    "{number} is responded to by a proxy",
    "{number} is responded to without a confirmation",
    "{number} is asked for beyond the rate limit"
  })
  public void notInStock(Map<String, Object> state) {
    if (sandbox.inStock().contains(number(state))) {
      throw new AssertionError(number(state) + " is in stock");
    }
  }

  @State({
    "{number} is not available",
    "the account has addresses",
    "the account has persons",
    "the account has destinations",
    "the area has DIDs",
    "the order is taken and no DID is named",
    "the order is processed in part",
    "the order fails and names DIDs",
    "the order is responded to by a proxy"
  })
  public void asItStarts(Map<String, Object> state) {
    if (sandbox.inStock().isEmpty() || sandbox.balance().signum() == 0) {
      throw new AssertionError("the sandbox is not as it starts");
    }
  }

  private static String number(Map<String, Object> state) {
    return requireNonNull(state.get("number")).toString();
  }
}
