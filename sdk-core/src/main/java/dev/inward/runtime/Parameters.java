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
   * Returns the {@code Authorization} value of HTTP basic authentication, with both parts in UTF-8.
   *
   * @param field the name of the user name's setting, for the error message
   * @param username the user name
   * @param password the password
   * @return the value, beginning with {@code Basic}
   * @throws IllegalArgumentException if the user name contains a colon
   */
  public static String basic(String field, String username, String password) {
    if (username.indexOf(':') != -1) {
      throw Validation.refused(
          field, "must not contain a colon, which HTTP basic authentication cannot carry");
    }
    return Credentials.basic(username, password, StandardCharsets.UTF_8);
  }

  /**
   * Returns the value of HTTP basic authentication, if there is any.
   *
   * @param field the name of the user name's setting, for the error message
   * @param username the user name, or null
   * @param password the password, or null
   * @return what {@link #basic} returns, or null if either part is null
   * @throws IllegalArgumentException if the user name contains a colon
   */
  public static @Nullable String optionalBasic(
      String field, @Nullable String username, @Nullable String password) {
    return username == null || password == null ? null : basic(field, username, password);
  }

  /**
   * Returns the {@code Authorization} value of a bearer token, if there is any.
   *
   * @param token the token, or null
   * @return the value, beginning with {@code Bearer}, or null for null
   */
  public static @Nullable String bearer(@Nullable String token) {
    return token == null ? null : "Bearer " + token;
  }

  /**
   * Returns a credential that is sent as a path segment.
   *
   * @param name the name of the credential, for the error message
   * @param value the credential, not encoded
   * @return the same credential
   * @throws IllegalArgumentException if it is not a valid segment; the message omits the value
   */
  public static String credentialSegment(String name, String value) {
    Validation.pathSegment(name, value);
    return value;
  }

  /**
   * Returns a cookie, if it has a value.
   *
   * @param name the cookie's name, which is sent as it is
   * @param value the value, not encoded; or null
   * @return {@code name=value} with the value percent-encoded, or null for null
   */
  public static @Nullable String cookie(String name, @Nullable String value) {
    return value == null ? null : name + "=" + encode(value);
  }

  /**
   * Returns the value of the header {@code Cookie}.
   *
   * @param cookies what {@link #cookie} has returned, in their order
   * @return the cookies that are not null, or null if all are
   */
  public static @Nullable String cookies(@Nullable String... cookies) {
    String all = Stream.of(cookies).filter(Objects::nonNull).collect(Collectors.joining("; "));
    return all.isEmpty() ? null : all;
  }

  /**
   * Returns the values as text.
   *
   * @param values scalars, none of them null; or null
   * @return each as {@link Scalars#write} writes it, or null for null
   */
  public static @Nullable List<String> texts(@Nullable List<?> values) {
    return values == null ? null : values.stream().map(Scalars::write).toList();
  }

  /**
   * Returns a list or a scalar as texts.
   *
   * @param value a scalar, a list of scalars, a map, or null
   * @return the texts; null for null and for a map, which {@link #members} returns
   */
  public static @Nullable List<String> values(@Nullable Object value) {
    if (value == null || value instanceof Map<?, ?>) {
      return null;
    }
    return value instanceof List<?> list ? texts(list) : List.of(Scalars.write(value));
  }

  /**
   * Returns a value as a scalar, a list or a map of scalars. A list or an object inside it, for
   * which no style but {@code deepObject} has a form, is JSON text, and null is left out.
   *
   * @param <T> the type of the value
   * @param value the value, or null
   * @param writer writes the value as JSON
   * @return a scalar, a list or a map, or null for null
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

  /**
   * Returns a value as JSON text, if there is any.
   *
   * @param <T> the type of the value
   * @param value the value, or null
   * @param writer writes the value
   * @return the text, not encoded; or null for null
   */
  public static <T> @Nullable String json(@Nullable T value, JsonOutput.Writer<? super T> writer) {
    return value == null ? null : JsonOutput.text(value, writer);
  }

  /**
   * Returns a list or an object as one query value, separated by the style's character.
   *
   * @param style {@code spaceDelimited}, {@code pipeDelimited}, or another one, which separates by
   *     commas
   * @param value a list or a map of scalars; or null
   * @return the value, percent-encoded but for commas between its parts; null for null, and for an
   *     empty one, which RFC 6570, and so OpenAPI, does not define
   * @throws IllegalArgumentException if there is a list or a map inside it
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

  /**
   * Returns the members of an object as separate query parameters.
   *
   * @param value a map of scalars, or any other value, which has no members
   * @return the texts of the members that are not null, by their names; not encoded
   * @throws IllegalArgumentException if there is a list or a map inside it
   */
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
   *
   * @param name the parameter's name
   * @param value a scalar, a list or a map, at any depth; or null
   * @return the texts of the scalars that are not null, by their names; not encoded
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

  /**
   * Returns a list or an object as a header value, separated by commas.
   *
   * @param explode whether a member is {@code name=value}, and not {@code name,value}
   * @param value a scalar, or a list or a map of scalars; or null
   * @return the value, not encoded; null for null and for an empty one, as {@link #joined}
   * @throws IllegalArgumentException if there is a list or a map inside it
   */
  public static @Nullable String simple(boolean explode, @Nullable Object value) {
    return joinedOrNull(",", value, explode, false);
  }

  /**
   * Returns a value of the path in the style simple, label or matrix.
   *
   * @param style {@code label}, {@code matrix}, or another one, which means {@code simple}
   * @param explode whether a member is {@code name=value}, and each item has the style's prefix
   * @param name the parameter's name
   * @param value a scalar, or a list or a map of scalars
   * @return the value with the style's prefix, in which names and values are percent-encoded
   * @throws IllegalArgumentException if a part of it is empty or a dot segment, or contains control
   *     characters, or if there is a list or a map inside it
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
