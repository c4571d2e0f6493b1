package dev.inward.runtime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Credentials;
import org.jspecify.annotations.Nullable;

/** Serializes parameters in OpenAPI's styles. Path and query values are percent-encoded. */
public final class Parameters {

  private Parameters() {}

  /**
   * Returns the {@code Authorization} value of HTTP basic authentication.
   *
   * @param field the name of the user name's setting, for the error message
   * @throws IllegalArgumentException if the user name contains a colon
   */
  public static String basic(String field, String username, String password) {
    if (username.indexOf(':') != -1) {
      throw Validation.refused(
          field, "must not contain a colon, which HTTP basic authentication cannot carry");
    }
    return Credentials.basic(username, password, StandardCharsets.UTF_8);
  }

  /** Returns the value of HTTP basic authentication, or null if either part is null. */
  public static @Nullable String optionalBasic(
      String field, @Nullable String username, @Nullable String password) {
    return username == null || password == null ? null : basic(field, username, password);
  }

  /** Returns the {@code Authorization} value of a bearer token, or null if it is null. */
  public static @Nullable String bearer(@Nullable String token) {
    return token == null ? null : "Bearer " + token;
  }

  /**
   * Returns a credential that is sent as a path segment.
   *
   * @throws IllegalArgumentException if it is not a valid segment; the message omits the value
   */
  public static String credentialSegment(String name, String value) {
    Validation.pathSegment(name, value);
    return value;
  }

  /** Returns a cookie as {@code name=value}, or null if the value is null. */
  public static @Nullable String cookie(String name, @Nullable String value) {
    return value == null ? null : name + "=" + encode(value);
  }

  /** Returns the {@code Cookie} header of the cookies that are not null, or null if all are. */
  public static @Nullable String cookies(@Nullable String... cookies) {
    String all = Stream.of(cookies).filter(Objects::nonNull).collect(Collectors.joining("; "));
    return all.isEmpty() ? null : all;
  }

  /** Returns the values as text. */
  public static @Nullable List<String> texts(@Nullable List<?> values) {
    return values == null ? null : values.stream().map(Scalars::write).toList();
  }

  /** Returns a list or a scalar as texts; null for an object, which {@link #members} returns. */
  public static @Nullable List<String> values(@Nullable Object value) {
    if (value == null || value instanceof Map<?, ?>) {
      return null;
    }
    return value instanceof List<?> list ? texts(list) : List.of(Scalars.write(value));
  }

  /**
   * Returns a value as a scalar, a list or a map of scalars. A list or an object inside it, for
   * which no style but {@code deepObject} has a form, is JSON text, and null is left out.
   */
  public static <T> @Nullable Object flat(@Nullable T value, JsonOutput.Writer<? super T> writer) {
    Object tree = value == null ? null : JsonOutput.tree(value, writer);
    if (tree instanceof Map<?, ?> members) {
      Map<String, Object> flat = new LinkedHashMap<>();
      members.forEach(
          (name, each) -> {
            if (each != null) {
              flat.put(String.valueOf(name), scalarOrJson(each));
            }
          });
      return flat;
    }
    return tree instanceof List<?> list
        ? list.stream().filter(Objects::nonNull).map(Parameters::scalarOrJson).toList()
        : tree;
  }

  private static Object scalarOrJson(Object value) {
    return value instanceof Map<?, ?> || value instanceof List<?> ? JsonOutput.text(value) : value;
  }

  /** Returns a value as JSON text, or null for null. */
  public static <T> @Nullable String json(@Nullable T value, JsonOutput.Writer<? super T> writer) {
    return value == null ? null : JsonOutput.text(value, writer);
  }

  /**
   * Returns a list or an object as one query value, separated by the style's character. An empty
   * one is null: to RFC 6570, and so to OpenAPI, it is not defined.
   */
  public static @Nullable String joined(String style, @Nullable Object value) {
    String separator = separator(style);
    return joinedOrNull(separator.equals(",") ? separator : encode(separator), value, false, true);
  }

  /** Returns a list or an object as one text that is not encoded, or null as {@link #joined}. */
  static @Nullable String joinedPlain(String name, String style, Object value) {
    String separator = separator(style);
    if (parts(false, "=", value, false).stream().anyMatch(part -> part.contains(separator))) {
      throw Validation.refused(name, "must not contain \"" + separator + "\" in a value");
    }
    return joinedOrNull(separator, value, false, false);
  }

  private static String separator(String style) {
    return switch (style) {
      case "spaceDelimited" -> " ";
      case "pipeDelimited" -> "|";
      default -> ",";
    };
  }

  private static @Nullable String joinedOrNull(
      String separator, @Nullable Object value, boolean explode, boolean encoded) {
    List<String> parts = value == null ? List.of() : parts(explode, "=", value, encoded);
    return parts.isEmpty() ? null : String.join(separator, parts);
  }

  /** Returns the members of an object as separate query parameters; of other values, none. */
  public static Map<String, String> members(@Nullable Object value) {
    Map<String, String> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> values) {
      values.forEach(
          (name, each) -> {
            if (each != null) {
              String member = String.valueOf(name);
              members.put(member, scalar(member, each));
            }
          });
    }
    return members;
  }

  /**
   * Returns the members of an object as {@code name[member]}, at any depth, and the items of a list
   * as {@code name[0]}. A scalar has the name alone.
   */
  public static Map<String, String> deepObject(String name, @Nullable Object value) {
    Map<String, String> members = new LinkedHashMap<>();
    deepObject(name, value, members);
    return members;
  }

  private static void deepObject(String name, @Nullable Object value, Map<String, String> members) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((member, each) -> deepObject(name + "[" + member + "]", each, members));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        deepObject(name + "[" + i + "]", list.get(i), members);
      }
    } else if (value != null) {
      members.put(name, Scalars.write(value));
    }
  }

  /** Returns a list or an object as a header value; null for an empty one, as {@link #joined}. */
  public static @Nullable String simple(boolean explode, @Nullable Object value) {
    return joinedOrNull(",", value, explode, false);
  }

  /**
   * Returns a value of the path in the style simple, label or matrix.
   *
   * @throws IllegalArgumentException if it is empty or a dot segment, or contains control
   *     characters
   */
  public static String path(String style, boolean explode, String name, Object value) {
    for (String raw : parts(explode, "=", value, false)) {
      Validation.pathSegment(name, raw);
    }
    List<String> parts = parts(explode, "=", value, true);
    if (parts.isEmpty()) {
      throw Validation.refused(name, "must not be empty");
    }
    return switch (style) {
      case "label" -> "." + String.join(explode ? "." : ",", parts);
      case "matrix" -> matrix(explode, name, value, parts);
      default -> String.join(",", parts);
    };
  }

  private static String matrix(boolean explode, String name, Object value, List<String> parts) {
    if (!explode) {
      return ";" + name + "=" + String.join(",", parts);
    }
    return value instanceof Map<?, ?>
        ? ";" + String.join(";", parts)
        : ";" + name + "=" + String.join(";" + name + "=", parts);
  }

  private static List<String> parts(
      boolean explode, String separator, Object value, boolean encoded) {
    List<String> parts = new ArrayList<>();
    if (value instanceof Map<?, ?> members) {
      members.forEach(
          (name, each) -> {
            String key = text(name, encoded);
            String text = text(each, encoded);
            if (explode) {
              parts.add(key + separator + text);
            } else {
              parts.add(key);
              parts.add(text);
            }
          });
    } else if (value instanceof List<?> values) {
      values.forEach(each -> parts.add(text(each, encoded)));
    } else {
      parts.add(text(value, encoded));
    }
    return parts;
  }

  private static String text(@Nullable Object value, boolean encoded) {
    String text = value == null ? "" : scalar("a member", value);
    return encoded ? encode(text) : text;
  }

  /** Rejects a list or an object inside another one, which no OpenAPI style defines. */
  private static String scalar(String name, Object value) {
    if (value instanceof Map<?, ?> || value instanceof List<?>) {
      throw Validation.refused(name, "must not contain a list or an object");
    }
    return Scalars.write(value);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
