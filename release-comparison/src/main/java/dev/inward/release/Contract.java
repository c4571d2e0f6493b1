package dev.inward.release;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The contract of one vendor, as text.
 *
 * @param openApi the OpenAPI file
 * @param schemas the XSDs, by file name
 */
record Contract(String openApi, Map<String, String> schemas) {

  /** Returns {@code info.version}. */
  String version() {
    return String.valueOf(member(yaml(), "info", "version"));
  }

  /** Returns the OpenAPI file as maps, lists and scalars. */
  Object yaml() {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(openApi);
  }

  /** Returns a member of maps in maps, or an empty map if there is none. */
  static Object member(Object yaml, String... names) {
    Object value = yaml;
    for (String name : names) {
      Object member = value instanceof Map<?, ?> map ? map.get(name) : null;
      value = member == null ? Map.of() : member;
    }
    return value;
  }
}
