package dev.inward.codegen.java;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.inward.codegen.model.Names;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The imports of one file. A template names a type of another package as a variable, such as {@code
 * {{List}}}, and an expression by {@link #type}; both become imports in front of the rendered type.
 */
public final class Imports implements Mustache.Lambda {

  private static final Map<String, String> PACKAGES = new LinkedHashMap<>();

  static {
    known("com.squareup.moshi", "JsonAdapter", "JsonReader", "JsonWriter");
    known(
        "dev.inward",
        "CallOptions",
        "ClassPathException",
        "ContractValue",
        "Download",
        "Evidence",
        "Experimental",
        "FilePart",
        "InwardException",
        "NotSentException",
        "OutcomeUnknownException",
        "Pages",
        "PendingPurchase",
        "PreparedPurchase",
        "Reason",
        "Reconciliation",
        "ReconciliationSchedule",
        "RejectedException",
        "Rows",
        "Scalar",
        "Secret",
        "RawBody",
        "RawResponse",
        "UnreadableResponseException");
    known(
        "dev.inward.runtime",
        "VendorResponse",
        "MalformedResponseException",
        "Validation",
        "ClientBuilder",
        "ClientSettings",
        "CredentialChoice",
        "FormFields",
        "Formats",
        "Hmac",
        "JsonInput",
        "LenientJson",
        "JsonOutput",
        "JsonRows",
        "MemberNames",
        "MultipartFields",
        "Operation",
        "Paging",
        "AdditionalProperties",
        "Parameters",
        "PreparedCall",
        "Reconciler",
        "ErrorMapping",
        "Scalars",
        "TokenSource",
        "Transport",
        "UnionArms",
        "UnionValue",
        "WrappedList",
        "XmlCodec");
    known("java.io", "IOException");
    known("java.math", "BigDecimal");
    known("java.net", "URI");
    known("java.time", "Duration", "LocalDate", "OffsetDateTime");
    known(
        "java.util",
        "ArrayList",
        "Collections",
        "HashSet",
        "LinkedHashMap",
        "List",
        "Map",
        "Objects",
        "Optional",
        "Set",
        "StringJoiner",
        "UUID");
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

  /** Types that few clients use, so that they take no name away from a contract. */
  private static final Set<String> RARE =
      Set.of(
          "Download",
          "Formats",
          "LocalDate",
          "OffsetDateTime",
          "Pages",
          "Paging",
          "Rows",
          "JsonRows",
          "URI",
          "UUID");

  private final String packageName;
  private final Set<String> generated;
  private final Set<String> imports = new TreeSet<>();
  private final Set<String> hidden = new TreeSet<>();

  /**
   * Makes the imports of a file.
   *
   * @param packageName the package of the file
   * @param generated the types of the package
   */
  public Imports(String packageName, Set<String> generated) {
    this.packageName = packageName;
    this.generated = generated;
  }

  /** Returns the simple names of the types that no generated one may have. */
  public static Set<String> known() {
    Set<String> known = new TreeSet<>(PACKAGES.keySet());
    known.removeAll(RARE);
    return known;
  }

  /** Returns the types that a template can name, which are imported when it does. */
  public Mustache.CustomContext names() {
    return name -> PACKAGES.containsKey(name) ? type(name) : null;
  }

  /** Says that the file has a nested type with the simple name of another type. */
  void hide(String simpleName) {
    hidden.add(simpleName);
  }

  /** Returns the name of one of the contract's types: its whole one if a nested type hides it. */
  String own(String simpleName) {
    return hidden.contains(simpleName) ? packageName + "." + simpleName : simpleName;
  }

  /**
   * Imports a type if another package has it, and returns its simple name; or its whole name if the
   * contract has a type of that name.
   */
  String type(String simpleName) {
    String from = PACKAGES.get(simpleName);
    if (from != null && RARE.contains(simpleName) && generated.contains(simpleName)) {
      return from + "." + simpleName;
    }
    if (from != null) {
      imports.add(from + "." + simpleName);
    }
    return simpleName;
  }

  /**
   * Imports one of xjc's classes and returns its simple name, or its whole name if that is taken.
   */
  String wire(String qualifiedName) {
    String name = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    if (PACKAGES.containsKey(name) || Names.isTaken(name) || generated.contains(name)) {
      return qualifiedName;
    }
    imports.add(qualifiedName);
    return name;
  }

  /** Writes a rendered type with its package and its imports in front of it. */
  @Override
  public void execute(Template.Fragment fragment, Writer out) throws IOException {
    String body = LineBreaker.breakLines(fragment.execute());
    out.write("package " + packageName + ";\n\n");
    for (String name : imports) {
      out.write("import " + name + ";\n");
    }
    out.write(imports.isEmpty() ? "" : "\n");
    out.write(body);
  }

  private static void known(String packageName, String... simpleNames) {
    for (String simpleName : simpleNames) {
      PACKAGES.put(simpleName, packageName);
    }
  }
}
