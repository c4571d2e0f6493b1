package dev.inward.manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a vendor's contract says about its paths and about where credentials stand. */
public final class Contract {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final Map<String, String> pathTemplates = new TreeMap<>();
  private final Set<String> credentialNames = new HashSet<>();

  private Contract(Node openapi) {
    Node paths = openapi.node("paths");
    for (String path : paths.names()) {
      Node item = paths.node(path);
      for (String method : item.names()) {
        if (METHODS.contains(method)) {
          pathTemplates.put(item.node(method).text("operationId"), path);
        }
      }
    }
    findCredentials(openapi.value("paths"), "");
    findCredentials(openapi.value("components"), "");
  }

  /** Reads a vendor's contract. */
  public static Contract of(Specs specs) {
    return new Contract(specs.yaml("openapi.yaml"));
  }

  private void findCredentials(@Nullable Object value, String key) {
    if (value instanceof List<?> list) {
      list.forEach(item -> findCredentials(item, key));
    } else if (value instanceof Map<?, ?> members) {
      if (members.containsKey("x-credential") || members.containsKey("credential")) {
        // A parameter and an argument have a name; a property is the key that it stands under.
        credentialNames.add(Objects.requireNonNullElse(members.get("name"), key).toString());
      }
      members.forEach((name, member) -> findCredentials(member, String.valueOf(name)));
    }
  }

  /** Returns the ids of the operations. */
  public Set<String> operations() {
    return Set.copyOf(pathTemplates.keySet());
  }

  /** Returns an operation's path, whose parameters stand in braces. */
  public String pathTemplate(String operation) {
    String template = pathTemplates.get(operation);
    if (template == null) {
      throw new IllegalStateException("the contract has no operation " + operation);
    }
    return template;
  }

  /**
   * Returns what parameters, form fields, elements and arguments are called that carry a
   * credential.
   */
  public Set<String> credentialNames() {
    return Set.copyOf(credentialNames);
  }
}
