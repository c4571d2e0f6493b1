package dev.inward.conformance.coverage;

import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashMap;
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

  /** Returns the cells of documented codes that the sandbox responds with, each with the number. */
  Map<Cell, String> cells(Operation operation, YamlNode contract) {
    Map<Cell, String> cells = new LinkedHashMap<>();
    for (Cell cell : operation.cells()) {
      if (cell.target().kind() == Kind.CODE) {
        YamlNode catalogue = catalogue(contract, cell.target().at());
        String code = cell.target().name();
        String number = catalogue.has(code) ? numbers.get(catalogue.node(code).text("name")) : null;
        if (number != null) {
          cells.put(cell, number);
        }
      }
    }
    return cells;
  }

  private static YamlNode catalogue(YamlNode contract, String at) {
    String name = at.substring(at.lastIndexOf('/') + 1);
    return contract.node("components").node("schemas").node(name).node("x-enum");
  }
}
