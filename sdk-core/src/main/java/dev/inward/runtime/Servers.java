package dev.inward.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The servers of a contract, of which one is chosen, with the values of their variables. */
final class Servers {

  /** What a host, a port or a scheme consists of: nothing that ends it. */
  private static final String AUTHORITY = "[A-Za-z0-9._:-]+";

  private static final String PATH = "[A-Za-z0-9._~/-]*";

  private final List<String> urls = new ArrayList<>();
  private final Map<String, String> variables = new HashMap<>();
  private @Nullable String chosen;

  void add(String url) {
    urls.add(url);
    if (chosen == null) {
      chosen = url;
    }
  }

  void choose(String url) {
    if (!urls.contains(url)) {
      throw Validation.refused(
          "server", "must be one of the contract's, as the contract writes it");
    }
    chosen = url;
  }

  void set(String variable, String value, List<String> allowed) {
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      throw Validation.refused(variable, "must be one of " + String.join(", ", allowed));
    }
    for (String url : urls) {
      int start = url.indexOf("{" + variable + "}");
      if (start > 0 && !value.matches(inPath(url, start) ? PATH : AUTHORITY)) {
        throw Validation.refused(variable, "must not contain characters that change the server");
      }
    }
    variables.put(variable, value);
  }

  private static boolean inPath(String url, int index) {
    int authority = url.indexOf("://");
    int path = url.indexOf('/', authority + 3);
    return authority > 0 && authority < index && path > 0 && path < index;
  }

  /** Returns the chosen server, or null if the contract has none. */
  @Nullable HttpUrl resolve() {
    if (chosen == null) {
      return null;
    }
    String url = chosen;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      String placeholder = "{" + variable.getKey() + "}";
      url =
          variable.getValue().isEmpty()
              ? url.replace("/" + placeholder, "")
              : url.replace(placeholder, variable.getValue());
    }
    return BaseUrl.parse("server", url);
  }
}
