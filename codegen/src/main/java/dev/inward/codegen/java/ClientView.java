package dev.inward.codegen.java;

import dev.inward.codegen.model.ClientModel;
import dev.inward.codegen.model.CredentialModel;
import dev.inward.codegen.model.ServerModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A client, as the templates of the client, its interface and its credentials show it. */
record ClientView(ClientModel client, Imports in) {

  String name() {
    return client.name();
  }

  String javadoc() {
    Javadoc javadoc =
        new Javadoc().text(client.description().title()).text(client.description().text());
    if (client.requestsPerMinute() != null) {
      javadoc.html(
          "The vendor allows "
              + client.requestsPerMinute()
              + " requests a minute; {@code builder().requestsPerMinute(REQUESTS_PER_MINUTE)}"
              + " keeps to that.");
    }
    return javadoc
        .html(
            "Immutable and safe for use by many threads; create one and reuse it. {@link #close}"
                + " closes only what the client created itself.")
        .html(
            "Each operation says what it costs and changes, how it fails, and how that is known: it"
                + " is documented by the vendor, shown by a sample in the vendor's documents, or"
                + " assumed.")
        .comment(0);
  }

  /** Returns the vendor's own limit, or null. */
  @Nullable Integer requestsPerMinute() {
    return client.requestsPerMinute();
  }

  /** Returns whether a purchase can be reconciled. */
  boolean reconciled() {
    return !client.reconciliations().isEmpty();
  }

  String vendorLiteral() {
    return Literals.of(client.vendor());
  }

  /** Returns the contract's server, or null if it is chosen or not known. */
  @Nullable String serverLiteral() {
    String origin = client.server().origin();
    return origin == null ? null : Literals.of(origin);
  }

  /** Returns whether the user's own server may have a path. */
  boolean basePath() {
    return client.server().basePath();
  }

  /** Returns the servers to choose from. */
  List<String> serverLiterals() {
    return client.server().choices().stream().map(Literals::of).toList();
  }

  /** Returns the Javadoc of the method that chooses a server; null if there is no choice. */
  @Nullable String serverJavadoc() {
    List<String> choices = client.server().choices();
    if (choices.size() < 2) {
      return null;
    }
    return new Javadoc()
        .text("Chooses one of the contract's servers: " + String.join(", ", choices) + ".")
        .tag("@param server the URL as the contract writes it; the first one by default")
        .tag("@return this builder")
        .tag("@throws IllegalArgumentException if it is another one")
        .comment(4);
  }

  List<VariableView> variables() {
    return client.server().variables().stream().map(VariableView::new).toList();
  }

  /** A variable of the server, as the template shows it. */
  record VariableView(ServerModel.Variable variable) {

    String method() {
      return variable.method();
    }

    String literal() {
      return Literals.of(variable.wire());
    }

    String initial() {
      return Literals.of(variable.initial());
    }

    String allowed() {
      return variable.allowed().stream()
          .map(value -> ", " + Literals.of(value))
          .collect(Collectors.joining());
    }

    String javadoc() {
      return new Javadoc()
          .text("Sets the part " + variable.wire() + " of the server's URL.")
          .text(variable.description())
          .tag("@param " + method() + " \"" + Javadoc.escape(variable.initial()) + "\" by default")
          .tag("@return this builder")
          .tag("@throws IllegalArgumentException if the URL cannot have it; the text omits it")
          .comment(4);
    }
  }

  String apiType() {
    return client.name() + "Api";
  }

  /** The interface at one server; the first server is the contract's own. */
  record ApiView(String variable, String method, String serverArgument) {}

  List<ApiView> apis() {
    return IntStream.range(0, client.servers().size())
        .mapToObj(i -> api(i, client.servers().get(i)))
        .toList();
  }

  private static ApiView api(int index, String server) {
    if (index == 0) {
      return new ApiView(variable(index), "api", "");
    }
    return server.equals(ClientModel.BASE_URL)
        ? new ApiView(variable(index), "apiAtBaseUrl", "")
        : new ApiView(variable(index), "api", ", " + Literals.of(server));
  }

  static String variable(int server) {
    return server == 0 ? "api" : "api" + (server + 1);
  }

  /** Returns the groups of operations; none if the client has all of them itself. */
  List<GroupView> groups() {
    return client.groups().stream().map(group -> new GroupView(group, client, in)).toList();
  }

  /** Returns the operations that the client has itself. */
  List<OperationView> own() {
    return client.groups().isEmpty() ? operations() : List.of();
  }

  List<OperationView> operations() {
    return client.operations().stream()
        .map(operation -> new OperationView(operation, client, in))
        .toList();
  }

  boolean secured() {
    return !client.credentials().isEmpty();
  }

  List<CredentialsView> credentials() {
    return client.credentials().stream().map(group -> new CredentialsView(group, in)).toList();
  }

  List<ValueView> values() {
    return client.credentialValues().stream().map(value -> new ValueView(value, in)).toList();
  }

  /** Returns the values that are computed from credentials. */
  List<CredentialModel.Derived> derived() {
    return client.credentials().stream()
        .map(CredentialModel.Group::derived)
        .filter(Objects::nonNull)
        .toList();
  }

  String credentialParameters() {
    return values().stream()
        .map(value -> value.stored() + " " + value.name())
        .collect(Collectors.joining(", "));
  }

  String credentialArguments() {
    return values().stream().map(ValueView::given).collect(Collectors.joining(", "));
  }

  /** Credentials that one method sets, as the template shows them. */
  record CredentialsView(CredentialModel.Group group, Imports in) {

    String javadoc() {
      Javadoc javadoc = new Javadoc().text(group.description());
      group
          .values()
          .forEach(
              value ->
                  javadoc.tag(
                      "@param " + value.name() + " " + Javadoc.escape(value.description())));
      javadoc.tag("@return this builder");
      javadoc.tag(
          "@throws IllegalArgumentException if a value is empty or contains characters that cannot"
              + " be sent; the text does not repeat it");
      return javadoc.comment(4);
    }

    String method() {
      return group.method();
    }

    /** Returns the Javadoc of the method that takes a supplier, or null if there is none. */
    @Nullable String supplierJavadoc() {
      if (group.values().stream().noneMatch(CredentialModel.Value::token)) {
        return null;
      }
      return new Javadoc()
          .text(group.description())
          .text(
              "The supplier is called before each request, on the thread of the caller, and returns"
                  + " the token to send. If it throws an exception, the call ends with it before"
                  + " anything is sent.")
          .tag("@param " + group.values().get(0).name() + " returns an access token")
          .tag("@return this builder")
          .comment(4);
    }

    /** How the client fetches tokens, as the template shows it. */
    record FetchedView(
        String javadoc, String fetched, @Nullable String url, String idText, String secretText) {

      String idLiteral() {
        return Literals.of(idText);
      }

      String secretLiteral() {
        return Literals.of(secretText);
      }
    }

    /** Returns how it is read from the environment; null without a URL for that. */
    @Nullable FetchedView fetchedInEnvironment() {
      FetchedView fetched = fetched();
      return fetched == null || fetched.url() == null ? null : fetched;
    }

    @Nullable FetchedView fetched() {
      CredentialModel.Fetched fetched = group.fetched();
      if (fetched == null) {
        return null;
      }
      CredentialModel.Value value = group.values().get(0);
      return new FetchedView(
          fetchedJavadoc(false),
          in.type("TokenSource")
              + ".fetched("
              + Literals.of(value.name())
              + ", clientId, clientSecret)"
              + (fetched.inForm() ? ".inForm()" : ""),
          fetched.url() == null ? null : Literals.of(fetched.url()),
          value.environment() + "_CLIENT_ID",
          value.environment() + "_CLIENT_SECRET");
    }

    String field() {
      return group.values().get(0).name();
    }

    /** Returns the Javadoc of the method that takes the URL, too. */
    String exactJavadoc() {
      return fetchedJavadoc(true);
    }

    private String fetchedJavadoc(boolean exact) {
      Javadoc javadoc =
          new Javadoc()
              .text(group.description())
              .text(
                  "The client fetches the access tokens with credentials of its own (OAuth 2), and"
                      + " keeps each until shortly before it expires. If it gets none, a call ends"
                      + " before anything is sent."
                      + (exact ? "" : " The baseUrl is in place of the tokens' server, too."))
              .tag("@param clientId the client's id")
              .tag("@param clientSecret the client's secret");
      if (exact) {
        javadoc.tag("@param tokenUrl where the tokens are, whatever the baseUrl is");
      }
      return javadoc
          .tag("@return this builder")
          .tag(
              "@throws IllegalArgumentException if a value is empty or invalid; the text does not"
                  + " repeat it")
          .comment(4);
    }

    boolean required() {
      return group.required();
    }

    boolean optional() {
      return !group.required();
    }

    String parameters() {
      return group.values().stream()
          .map(value -> "String " + value.name())
          .collect(Collectors.joining(", "));
    }

    List<ValueView> values() {
      return group.values().stream().map(value -> new ValueView(value, in)).toList();
    }

    String environmentArguments() {
      return group.values().stream()
          .map(value -> "environment(" + Literals.of(value.environment()) + ")")
          .collect(Collectors.joining(", "));
    }

    /** Returns the test that the environment has the credentials. */
    String inEnvironment() {
      return group.values().stream()
          .map(value -> "System.getenv(" + Literals.of(value.environment()) + ") != null")
          .collect(Collectors.joining(" && "));
    }
  }

  /** A credential, as the templates show it. */
  record ValueView(CredentialModel.Value value, Imports in) {

    String name() {
      return value.name();
    }

    String environment() {
      return value.environment();
    }

    boolean required() {
      return value.required();
    }

    String literal() {
      return Literals.of(value.name());
    }

    String stored() {
      return (value.required() ? "" : "@" + in.type("Nullable") + " ") + type();
    }

    /** Returns the class that holds the credential. */
    String type() {
      return in.type(value.token() ? "TokenSource" : "Secret");
    }

    /** Returns the value that the client's builder accepts. */
    String taken() {
      return value.inHeader()
          ? in.type("Validation") + ".headerText(" + literal() + ", " + checked() + ")"
          : checked();
    }

    /** Returns the value that the client's builder passes on. */
    String given() {
      return value.required() ? checked() : name();
    }

    private String checked() {
      return in.type("Validation") + ".required(" + literal() + ", " + name() + ")";
    }
  }
}
