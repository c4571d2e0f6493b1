package dev.inward.codegen.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Collects what is refused at different places of a contract, so that all of it is shown at once.
 */
public final class Refusals {

  private final boolean withPointers;
  private final List<ContractException> refusals = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /**
   * Starts without a refusal.
   *
   * @param withPointers whether a single refusal is shown with its JSON pointer, too
   */
  public Refusals(boolean withPointers) {
    this.withPointers = withPointers;
  }

  /** Reads a place, and keeps its refusal. */
  public void collect(List<String> place, Runnable reading) {
    String pointer =
        place.stream()
            .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
            .collect(Collectors.joining("", "#", ""));
    try {
      reading.run();
    } catch (ContractException e) {
      keep(pointer, e);
    } catch (NullPointerException e) {
      // The validation of contracts can be switched off, and then anything may be missing.
      ContractException refusal =
          new ContractException(
              String.join(" ", place),
              "something that OpenAPI requires is missing; the validation that was switched off"
                  + " says what");
      refusal.initCause(e);
      keep(pointer, refusal);
    }
  }

  private void keep(String pointer, ContractException refusal) {
    refusals.add(refusal);
    lines.add(pointer + " " + refusal.getMessage());
  }

  /**
   * Reports what was refused.
   *
   * @throws ContractException if there is a refusal; each is a line of the text
   */
  public void report() {
    if (refusals.size() == 1 && !withPointers) {
      throw refusals.get(0);
    }
    if (!refusals.isEmpty()) {
      String first = refusals.size() == 1 ? "" : refusals.size() + " places cannot be generated:\n";
      throw new ContractException(first + String.join("\n", lines));
    }
  }
}
