package dev.inward.codegen;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the package and the imports in front of a rendered type: those that its text needs, and no
 * others. The templates name every type by its simple name.
 */
final class Imports implements Mustache.Lambda {

  private static final Map<String, String> PACKAGES = new LinkedHashMap<>();

  static {
    known("com.squareup.moshi", "JsonAdapter", "JsonReader", "JsonWriter");
    known(
        "dev.inward",
        "InwardException",
        "NotSentException",
        "OutcomeUnknownException",
        "Reason",
        "RejectedException",
        "Scalar",
        "Secret",
        "RawResponse",
        "UnreadableResponseException");
    known(
        "dev.inward.runtime",
        "VendorResponse",
        "MalformedResponseException",
        "Validation",
        "ClientBuilder",
        "ClientSettings",
        "FormFields",
        "Hmac",
        "JsonInput",
        "JsonOutput",
        "Operation",
        "AdditionalProperties",
        "Parameters",
        "PreparedCall",
        "ErrorMapping",
        "Scalars",
        "Transport",
        "XmlCodec");
    known("java.io", "IOException");
    known("java.math", "BigDecimal");
    known("java.time", "Duration");
    known(
        "java.util",
        "ArrayList",
        "Collections",
        "LinkedHashMap",
        "List",
        "Map",
        "Objects",
        "Optional",
        "StringJoiner");
    known("java.util.concurrent", "CompletableFuture");
    known("java.util.regex", "Pattern");
    known("okhttp3", "Credentials", "MediaType", "OkHttpClient", "RequestBody");
    known("okio", "Buffer", "ByteString");
    known("org.jspecify.annotations", "Nullable");
    known(
        "retrofit2.http",
        "Body",
        "DELETE",
        "GET",
        "HEAD",
        "HTTP",
        "Header",
        "Headers",
        "OPTIONS",
        "PATCH",
        "POST",
        "PUT",
        "Path",
        "Query",
        "QueryMap",
        "Tag");
  }

  private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern IN_COMMENT =
      Pattern.compile("(?:\\{@link |@throws |@see )([A-Z]\\w*)");
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern TYPE = Pattern.compile("(?<![\\w.])([A-Z]\\w*)");

  private final String packageName;
  private final Pattern wireType;
  private final Supplier<Set<String>> generated;

  /**
   * Makes imports for one package.
   *
   * @param wirePackage the package of xjc's classes, which the templates name in full
   * @param generated gives the types of the package, once they are known
   */
  Imports(String packageName, String wirePackage, Supplier<Set<String>> generated) {
    this.packageName = packageName;
    this.wireType = Pattern.compile(Pattern.quote(wirePackage) + "\\.(\\w+)");
    this.generated = generated;
  }

  /** Whether the templates may name a type of another package so. */
  static boolean isKnown(String simpleName) {
    return PACKAGES.containsKey(simpleName);
  }

  @Override
  public void execute(Template.Fragment fragment, Writer out) throws IOException {
    Set<String> imports = new TreeSet<>();
    String body = Layout.of(withSimpleWireTypes(fragment.execute(), imports));
    out.write("package " + packageName + ";\n\n");
    addKnown(body, imports);
    for (String name : imports) {
      out.write("import " + name + ";\n");
    }
    out.write(imports.isEmpty() ? "" : "\n");
    out.write(body);
  }

  /** Names xjc's classes by their simple names, where no other type has them. */
  private String withSimpleWireTypes(String body, Set<String> imports) {
    return wireType
        .matcher(body)
        .replaceAll(
            match -> {
              String name = match.group(1);
              if (isKnown(name) || Names.isTaken(name) || generated.get().contains(name)) {
                return match.group();
              }
              imports.add(match.group());
              return name;
            });
  }

  private static void addKnown(String body, Set<String> imports) {
    Matcher comments = COMMENT.matcher(body);
    while (comments.find()) {
      add(IN_COMMENT.matcher(comments.group()), imports);
    }
    String code = STRING.matcher(COMMENT.matcher(body).replaceAll("")).replaceAll("");
    add(TYPE.matcher(code), imports);
  }

  private static void add(Matcher names, Set<String> imports) {
    while (names.find()) {
      String packageName = PACKAGES.get(names.group(1));
      if (packageName != null) {
        imports.add(packageName + "." + names.group(1));
      }
    }
  }

  private static void known(String packageName, String... simpleNames) {
    for (String simpleName : simpleNames) {
      PACKAGES.put(simpleName, packageName);
    }
  }
}
