package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Derives names in Java from names in a contract. */
public final class Names {

  /** A value that is a sentence makes no good name. */
  private static final int MAX_CONSTANT = 40;

  /** Methods that every object or generated model has; no accessor may take their name. */
  private static final Set<String> TAKEN_MEMBERS =
      Set.of(
          "additionalProperties",
          "additionalProperty",
          "received",
          "build",
          "builder",
          "clone",
          "equals",
          "finalize",
          "fromJson",
          "getClass",
          "getNoBean",
          "hashCode",
          "isComplete",
          "notify",
          "notifyAll",
          "parse",
          "rawBody",
          "rawBytes",
          "rawResponse",
          "read",
          "sendsBody",
          "toBuilder",
          "toJson",
          "toString",
          "wait");

  /** Types of java.lang that the generated code names; a model of the same name would hide them. */
  private static final Set<String> TAKEN_TYPES =
      Set.of(
          "AutoCloseable",
          "Boolean",
          "Builder",
          "Deprecated",
          "Error",
          "Exception",
          "IllegalArgumentException",
          "Integer",
          "Long",
          "Number",
          "Object",
          "Override",
          "Record",
          "String",
          "StringBuilder",
          "SuppressWarnings",
          "System",
          "Thread",
          "Unknown",
          "Void");

  /** Members of every client; no operation may take their name. */
  private static final Set<String> TAKEN_BY_CLIENT =
      Set.of("builder", "close", "credentials", "fromEnv", "transport", "with");

  private Names() {}

  /** Returns the name that the types of a client begin with, from the title of its contract. */
  static String client(@Nullable String title) {
    String name = title == null ? "" : pascal(title);
    boolean usable = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
    return usable ? name : name.isEmpty() ? "Vendor" : "Api" + name;
  }

  /** Returns the name of a type that is not one of those that the generated code uses. */
  static String type(String wireName, Set<String> used) {
    String name = pascal(wireName);
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      name = "Type" + name;
    }
    return TAKEN_TYPES.contains(name) || used.contains(name) ? name + "Model" : name;
  }

  /** Returns whether a type of that name would hide one of {@code java.lang}. */
  public static boolean isTaken(String typeName) {
    return TAKEN_TYPES.contains(typeName);
  }

  /** Returns the name of a path's parameter, of which Retrofit does not accept every one. */
  public static String placeholder(String wireName) {
    return wireName.matches("[a-zA-Z][a-zA-Z0-9_-]*") ? wireName : member(wireName);
  }

  /** Returns the name of a field, parameter or method. */
  static String member(String wireName) {
    String pascal = pascal(wireName);
    String name = pascal.isEmpty() ? "value" : lowerFirst(pascal);
    if (!Character.isJavaIdentifierStart(name.charAt(0))) {
      name = "value" + name;
    }
    return SourceVersion.isKeyword(name) || TAKEN_MEMBERS.contains(name) ? name + "Value" : name;
  }

  /** Returns the name of an operation's method. */
  static String operation(String operationId) {
    String pascal = pascal(operationId);
    String name = pascal.isEmpty() ? "call" : lowerFirst(pascal);
    if (!Character.isJavaIdentifierStart(name.charAt(0))) {
      name = "call" + name;
    }
    boolean taken =
        SourceVersion.isKeyword(name)
            || TAKEN_MEMBERS.contains(name)
            || TAKEN_BY_CLIENT.contains(name);
    return taken ? name + "Call" : name;
  }

  /** Returns the name that the types of an operation begin with. */
  static String operationType(String operationId) {
    String name = pascal(operationId);
    boolean usable = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
    return usable ? name : "Call" + name;
  }

  /** Returns the name of a constant. */
  static String constant(String wireName) {
    String name = String.join("_", words(wireName)).toUpperCase(Locale.ROOT);
    if (name.length() > MAX_CONSTANT) {
      int end = name.lastIndexOf('_', MAX_CONSTANT);
      name = name.substring(0, end > 0 ? end : MAX_CONSTANT);
    }
    if (name.isEmpty()) {
      return wireName.isBlank() ? "BLANK" : "VALUE";
    }
    if (Character.isJavaIdentifierStart(name.charAt(0))) {
      return name;
    }
    return (wireName.startsWith("-") ? "MINUS_" : "VALUE_") + name;
  }

  /** Returns a name that a contract gives, if the generated code can have it. */
  static String given(String name, String where) {
    if (!SourceVersion.isIdentifier(name)
        || SourceVersion.isKeyword(name)
        || TAKEN_MEMBERS.contains(name)) {
      throw new ContractException(
          where, "nothing can be called " + name + " in Java; write a name of letters and digits");
    }
    return name;
  }

  /** Returns a name that is not in {@code taken}, and adds it there. */
  public static String unique(String name, Set<String> taken) {
    String unique = name;
    String separator = Character.isDigit(name.charAt(name.length() - 1)) ? "_" : "";
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + separator + i;
    }
    return unique;
  }

  /** Returns an empty set for {@link #unique}. */
  public static Set<String> none() {
    return new HashSet<>();
  }

  static String pascal(String wireName) {
    StringBuilder name = new StringBuilder();
    for (String word : words(wireName)) {
      name.append(upperFirst(word));
    }
    return name.toString();
  }

  static String upperFirst(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static String lowerFirst(String word) {
    return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  /** Splits at what no identifier may hold, at underscores and where the case says so. */
  private static List<String> words(String foreignName) {
    String wireName = Latin.of(foreignName);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < wireName.length(); i++) {
      char c = wireName.charAt(i);
      boolean letterOrDigit = Character.isLetterOrDigit(c) && c < 128;
      boolean startsWord =
          Character.isUpperCase(c)
              && word.length() > 0
              && (!Character.isUpperCase(word.charAt(word.length() - 1))
                  || (i + 1 < wireName.length() && Character.isLowerCase(wireName.charAt(i + 1))));
      if ((!letterOrDigit || startsWord) && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (letterOrDigit) {
        word.append(c);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
