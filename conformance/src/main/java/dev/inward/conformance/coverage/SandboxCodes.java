package dev.inward.conformance.coverage;

import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes that the sandbox responds with when it is asked for a magic number, in every format.
 * SandboxCodesTest asks for each.
 *
 * @param numbers the magic number of each code, by the code's name in the contract
 */
record SandboxCodes(Map<String, String> numbers) {

  static SandboxCodes of(Specs specs) {
    Map<String, String> numbers = new LinkedHashMap<>();
    YamlNode magic = specs.yaml("sandbox.yaml").node("magic").node("values");
    for (String number : magic.names()) {
      if (magic.node(number).has("code")) {
        numbers.putIfAbsent(magic.node(number).text("code"), number);
      }
    }
    return new SandboxCodes(numbers);
  }

  /** Returns the uses of codes that the sandbox responds with, each with the magic number. */
  Map<ElementUse, String> uses(List<ElementUse> uses, VendorContract contract) {
    Map<ElementUse, String> forced = new LinkedHashMap<>();
    for (ElementUse use : uses) {
      if (use.element().kind() == ElementKind.CODE) {
        SpecPointer entry =
            contract.schema(use.element().pointer()).enumEntry(use.element().name());
        String number = entry == null ? null : numbers.get(entry.node().text("name"));
        if (number != null) {
          forced.put(use, number);
        }
      }
    }
    return forced;
  }
}
