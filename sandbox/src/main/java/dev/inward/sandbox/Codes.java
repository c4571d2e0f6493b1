package dev.inward.sandbox;

import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codes by which a vendor refuses calls, as {@code codes} in {@code sandbox.yaml} declares
 * them: a catalogue in the contract, {@code text} for any text, or none.
 */
final class Codes {

  private static final String ANY_TEXT = "text";

  /** The characters that XML cannot carry, and a few more. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}]");

  private final @Nullable String declared;
  private final Map<String, String> byName = new LinkedHashMap<>();
  private final Map<String, String> descriptions = new LinkedHashMap<>();

  private Codes(@Nullable String declared) {
    this.declared = declared;
  }

  static Codes of(YamlNode script, VendorContract contract) {
    String declared = script.textOrNull("codes");
    Codes codes = new Codes(declared);
    if (declared != null && !declared.equals(ANY_TEXT)) {
      YamlNode catalogue = catalogue(script, declared, contract);
      catalogue.names().stream()
          .filter(code -> !catalogue.node(code).has("success"))
          .forEach(code -> codes.add(code, catalogue.node(code)));
    }
    return codes;
  }

  private static YamlNode catalogue(YamlNode script, String declared, VendorContract contract) {
    try {
      return contract.at(declared).node("x-enum");
    } catch (InvalidSpecException e) {
      throw script.problem("codes", "the contract has no x-enum at " + declared);
    }
  }

  private void add(String code, YamlNode entry) {
    byName.put(entry.text("name"), code);
    descriptions.put(code, entry.text("description", ""));
  }

  /**
   * Returns a code as the vendor writes it.
   *
   * @throws IllegalArgumentException if there is no such code
   * @throws UnsupportedOperationException if there are no codes at all
   */
  String code(String codeOrName) {
    if (declared == null) {
      throw new UnsupportedOperationException("the vendor has no codes");
    }
    if (declared.equals(ANY_TEXT)) {
      if (UNPRINTABLE.matcher(codeOrName).find()) {
        throw new IllegalArgumentException("code must not have control characters");
      }
      return codeOrName;
    }
    String code = byName.containsValue(codeOrName) ? codeOrName : byName.get(codeOrName);
    if (code == null) {
      throw new IllegalArgumentException("code is not one of " + byName);
    }
    return code;
  }

  /** Returns the contract's description of a code, empty if there is none. */
  String description(String code) {
    return descriptions.getOrDefault(code, "");
  }
}
