package dev.inward.examples.consumers;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import okio.Okio;

/**
 * The metadata of native images in the jars of a class path, as far as the clients use its format:
 * types, their members, proxies and resources. What it does not know it does not allow.
 */
final class ReachabilityMetadata {

  private final Map<String, Set<String>> allowed = new HashMap<>();
  private final Set<String> proxies = new HashSet<>();
  private final Set<String> resources = new HashSet<>();

  private ReachabilityMetadata() {}

  /** Reads what the jars contain. */
  static ReachabilityMetadata of(List<Path> jars) throws IOException {
    ReachabilityMetadata metadata = new ReachabilityMetadata();
    for (Path path : jars) {
      try (JarFile jar = new JarFile(path.toFile())) {
        for (JarEntry entry : jar.stream().filter(ReachabilityMetadata::isMetadata).toList()) {
          try (JsonReader reader =
              JsonReader.of(Okio.buffer(Okio.source(jar.getInputStream(entry))))) {
            metadata.add((Map<?, ?>) reader.readJsonValue());
          }
        }
      }
    }
    return metadata;
  }

  private static boolean isMetadata(JarEntry entry) {
    return entry.getName().matches("META-INF/native-image/.*/reachability-metadata\\.json");
  }

  private void add(Map<?, ?> file) {
    for (Map<?, ?> entry : list(file, "reflection")) {
      if (entry.get("type") instanceof Map<?, ?> proxy) {
        proxies.add(String.join(",", strings(proxy, "proxy")));
        continue;
      }
      Set<String> members =
          allowed.computeIfAbsent((String) entry.get("type"), type -> new HashSet<>());
      entry.forEach(
          (key, value) -> {
            if (Boolean.TRUE.equals(value)) {
              members.add((String) key);
            }
          });
      for (Map<?, ?> method : list(entry, "methods")) {
        members.add(
            method.get("name") + "(" + String.join(",", strings(method, "parameterTypes")) + ")");
      }
      for (Map<?, ?> field : list(entry, "fields")) {
        members.add((String) field.get("name"));
      }
    }
    for (Map<?, ?> resource : list(file, "resources")) {
      resources.add((String) resource.get("glob"));
    }
  }

  /** Returns whether a lookup finds in a native image what it finds in a JVM. */
  boolean allows(String lookup) {
    List<String> parts = new ArrayList<>(List.of(lookup.split("\t", -1)));
    String method = parts.remove(0);
    parts.remove(0); // The caller.
    String subject = parts.get(0);
    String second = parts.size() > 1 ? parts.get(1) : "";
    String third = parts.size() > 2 ? parts.get(2) : "";
    return switch (method) {
      case "Class.forName", "ClassLoader.loadClass" -> allowed.containsKey(subject);
      case "Class.getDeclaredFields" -> has(subject, "allDeclaredFields");
      case "Class.getDeclaredMethods" -> has(subject, "allDeclaredMethods");
      case "Class.getMethods" -> has(subject, "allPublicMethods");
      case "Class.getDeclaredField" -> hasField(subject, second);
      case "Class.getMethod", "Class.getDeclaredMethod", "Method.invoke" ->
          hasMethod(subject, second, third);
      case "Class.getConstructor", "Class.getDeclaredConstructor", "Constructor.newInstance" ->
          has(subject, "allDeclaredConstructors") || has(subject, "<init>(" + second + ")");
      case "Class.newInstance" ->
          has(subject, "allDeclaredConstructors") || has(subject, "<init>()");
      case "Class.getResourceAsStream" -> resources.contains(second.replaceFirst("^/", ""));
      case "Proxy.newProxyInstance" -> proxies.contains(subject);
      default ->
          method.startsWith("Field.") ? hasField(subject, second) : isKnownToEveryBuilder(method);
    };
  }

  /** A builder of native images registers the services that it finds in the jars by itself. */
  private static boolean isKnownToEveryBuilder(String method) {
    return method.equals("ServiceLoader.load");
  }

  private boolean hasField(String type, String field) {
    return has(type, "allDeclaredFields") || has(type, field);
  }

  private boolean hasMethod(String type, String method, String parameters) {
    return has(type, "allDeclaredMethods")
        || has(type, "allPublicMethods")
        || has(type, method + "(" + parameters + ")");
  }

  private boolean has(String type, String member) {
    return allowed.getOrDefault(type, Set.of()).contains(member);
  }

  private static List<Map<?, ?>> list(Map<?, ?> object, String name) {
    List<Map<?, ?>> entries = new ArrayList<>();
    if (object.get(name) instanceof List<?> values) {
      values.forEach(value -> entries.add((Map<?, ?>) value));
    }
    return entries;
  }

  private static List<String> strings(Map<?, ?> object, String name) {
    List<String> entries = new ArrayList<>();
    if (object.get(name) instanceof List<?> values) {
      values.forEach(value -> entries.add((String) value));
    }
    return entries;
  }
}
