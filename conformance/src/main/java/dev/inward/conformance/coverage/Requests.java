package dev.inward.conformance.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Follows the head of a request: path, query and headers. */
final class Requests {

  private Requests() {}

  /** Follows a path, if it is one of the operation's. */
  static boolean path(Operation operation, String target, Tracer tracer) {
    String[] parts = target.split("\\?", 2);
    List<String> template = List.of(operation.path().split("/", -1));
    List<String> found = List.of(parts[0].split("/", -1));
    if (template.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < template.size(); i++) {
      if (!template.get(i).startsWith("{") && !template.get(i).equals(found.get(i))) {
        return false;
      }
    }
    for (int i = 0; i < template.size(); i++) {
      if (template.get(i).startsWith("{")) {
        String name = template.get(i).substring(1, template.get(i).length() - 1);
        parameter(operation, "path", name, decoded(found.get(i)), tracer);
      }
    }
    if (parts.length == 2) {
      for (String pair : parts[1].split("&", -1)) {
        String[] field = pair.split("=", 2);
        String value = decoded(field[field.length - 1]);
        parameter(operation, "query", decoded(field[0]), value, tracer);
      }
    }
    return true;
  }

  /** Follows headers, of which most are nothing of the operation's. */
  static void headers(Operation operation, Map<String, String> headers, Tracer tracer) {
    headers.forEach(
        (name, value) -> {
          Cell credential = operation.credentials().get(name.toLowerCase(Locale.ROOT));
          if (credential != null) {
            tracer.reach(credential);
          }
          parameter(operation, "header", name, value, tracer);
        });
  }

  private static void parameter(
      Operation operation, String in, String name, String value, Tracer tracer) {
    for (Operation.Parameter parameter : operation.parameters()) {
      if (parameter.in().equals(in) && parameter.name().equalsIgnoreCase(name)) {
        tracer.reach(parameter.cell());
        tracer.text(parameter.shape(), value);
      }
    }
  }

  private static String decoded(String text) {
    // In a path, unlike in a form, a plus sign is itself.
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }
}
