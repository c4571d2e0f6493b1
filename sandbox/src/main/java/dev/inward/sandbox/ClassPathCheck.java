package dev.inward.sandbox;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Loads what a project's BOM may have replaced by an older version, so that the sandbox does not
 * start instead of failing in the middle of a test, where its response would look like a vendor's.
 */
final class ClassPathCheck {

  private ClassPathCheck() {}

  /**
   * Loads the classes that older versions do not have, and reads a line of YAML.
   *
   * @throws IllegalStateException if a class or method is missing; the message names it
   */
  static void run() {
    for (String name :
        List.of(
            "dev.inward.sandbox.body.JsonTree",
            "com.networknt.schema.Schema",
            "com.networknt.schema.SchemaRegistry",
            "org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection")) {
      load(name);
    }
    try {
      // The schema validator reads the contract by it, with methods that SnakeYAML 1 does not have.
      Object yaml =
          load("com.fasterxml.jackson.dataformat.yaml.YAMLFactory").getConstructor().newInstance();
      ((JsonFactory) yaml).createParser("a: b").close();
    } catch (ReflectiveOperationException | IOException | LinkageError e) {
      throw missing(e);
    }
  }

  static Class<?> load(String name) {
    try {
      // The contract model initializes the validator later, without words of SLF4J.
      boolean initialize = !name.startsWith("com.networknt.");
      return Class.forName(name, initialize, ClassPathCheck.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw missing(e);
    }
  }

  private static IllegalStateException missing(Throwable cause) {
    return new IllegalStateException(
        String.format(
            Locale.ROOT,
            "the sandbox cannot run with this class path, because something is missing or too old"
                + " (%s): set json-schema-validator, Jackson, SnakeYAML and HttpCore to the"
                + " versions that the POM of the sandbox or its dependencies name",
            cause),
        cause);
  }
}
