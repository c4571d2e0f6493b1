package dev.inward.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a request, gathered while it is matched to an operation. */
final class ParsedRequest {

  final List<String> violations = new ArrayList<>();
  final Map<String, String> arguments = new LinkedHashMap<>();
  final Map<String, String> credentials = new LinkedHashMap<>();

  void violation(String text) {
    violations.add(text);
  }
}
