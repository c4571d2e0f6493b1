package dev.inward.codegen.java;

import dev.inward.codegen.model.ArgumentModel;
import dev.inward.codegen.model.BodyModel;
import dev.inward.codegen.model.ClientModel;
import dev.inward.codegen.model.CredentialModel;
import dev.inward.codegen.model.Effect;
import dev.inward.codegen.model.OperationModel;
import dev.inward.codegen.model.OutcomeModel;
import dev.inward.codegen.model.PaginationModel;
import dev.inward.codegen.model.RowsModel;
import dev.inward.codegen.model.TypeModel.ObjectModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An operation, as the templates of the client, its interface and its class show it. */
final class OperationView {

  private final OperationModel operation;
  private final ClientModel client;
  private final Imports in;
  private final OutcomeCode outcome;
  private final OperationJavadoc javadoc;

  OperationView(OperationModel operation, ClientModel client, Imports in) {
    this.operation = operation;
    this.client = client;
    this.in = in;
    ArgumentModel selector = operation.routes().selector();
    this.outcome =
        new OutcomeCode(
            operation.outcome(),
            operation.className(),
            selector == null ? null : selector.field().name(),
            in);
    this.javadoc = new OperationJavadoc(operation, in);
  }

  String id() {
    return operation.id();
  }

  String name() {
    return operation.name();
  }

  String className() {
    return operation.className();
  }

  String apiType() {
    return client.name() + "Api";
  }

  String credentialsType() {
    return client.name() + "Credentials";
  }

  /** Returns whether it sends credentials. */
  boolean credentials() {
    return operation.request().usesCredentials();
  }

  /** Returns the variable of the interface at its server. */
  String api() {
    return ClientView.variable(client.servers().indexOf(operation.server()));
  }

  /** Returns the statement that chooses what credentials to send, or null. */
  @Nullable String choice() {
    CredentialModel.Choice choice = operation.request().choice();
    return choice == null ? null : CredentialCode.choice(choice, operation.id(), in);
  }

  /** Returns the calls that attach tokens that the client may fetch. */
  String bearer() {
    return operation.request().credentials().stream()
        .filter(each -> each.place() == CredentialModel.Sent.Place.TOKEN)
        .map(CredentialCode::bearer)
        .collect(Collectors.joining());
  }

  String javadoc() {
    return javadoc.sync(true);
  }

  String asyncJavadoc() {
    return javadoc.async(true);
  }

  String noArgumentJavadoc() {
    return javadoc.sync(false);
  }

  /** Returns the annotation of an experimental operation, or null. */
  @Nullable String experimental() {
    String reason = operation.description().experimental();
    return reason == null ? null : in.type("Experimental") + "(" + Literals.joined(reason) + ")";
  }

  String noArgumentAsyncJavadoc() {
    return javadoc.async(false);
  }

  boolean deprecated() {
    return operation.description().deprecated();
  }

  boolean hasRequest() {
    return operation.request().type() != null;
  }

  boolean requestOptional() {
    return operation.request().isOptional();
  }

  String request() {
    ObjectModel type = operation.request().type();
    return type == null ? "" : type.name();
  }

  String parameter() {
    return hasRequest() ? request() + " request" : "";
  }

  String argument() {
    return hasRequest() ? "request" : "";
  }

  String result() {
    return outcome.resultType();
  }

  /** Returns whether the outcome depends on the request. */
  boolean needsRequest() {
    return outcome.needsRequest();
  }

  /** Returns the function that maps a response to an outcome. */
  String mapper() {
    return needsRequest() ? "response -> judge(request, response)" : "this::judge";
  }

  List<RouteView> routes() {
    return operation.routes().routes().stream()
        .map(
            route -> new RouteView(route, operation, client.vendor(), reconciliation() != null, in))
        .toList();
  }

  /** The field that selects the route, as the template shows it. */
  record SelectorView(String name, String literal) {}

  @Nullable SelectorView selector() {
    ArgumentModel selector = operation.routes().selector();
    return selector == null
        ? null
        : new SelectorView(selector.field().name(), Literals.of(selector.field().name()));
  }

  /** An entry of the error mappings, as the template shows it. */
  record MappingView(String status, String mapping) {}

  List<MappingView> mappings() {
    return operation.outcome().mappings().stream()
        .map(each -> new MappingView(each.status(), EnumView.ValueView.mapping(each.mapping(), in)))
        .toList();
  }

  boolean mapped() {
    return !mappings().isEmpty();
  }

  /** Returns whether it only reads. */
  boolean read() {
    return operation.effect().kind() == Effect.Kind.READ;
  }

  /** Returns whether each successful response is returned as it came. */
  boolean unchecked() {
    return operation.outcome() instanceof OutcomeModel.Unchecked;
  }

  /** A success that the status decides, as the template shows it. */
  record StatusView(
      List<OutcomeCode.CaseView> cases,
      @Nullable String empty,
      String test,
      String value,
      @Nullable String errors,
      String failure) {}

  @Nullable StatusView byStatus() {
    if (!(operation.outcome() instanceof OutcomeModel.ByStatus status)) {
      return null;
    }
    List<String> failure = new ArrayList<>();
    failure.add(status.mappings().isEmpty() ? in.type("Map") + ".of()" : "ERROR_MAPPINGS");
    status.messages().forEach(member -> failure.add(Literals.of(member)));
    return new StatusView(
        outcome.cases(status),
        outcome.empty(status),
        outcome.success(status.success()),
        outcome.value(status),
        outcome.errors(status),
        String.join(", ", failure));
  }

  /** Returns the class of the result with its headers, or null. */
  @Nullable String withHeaders() {
    OutcomeModel.ResponseWithHeaders withHeaders = operation.outcome().withHeaders();
    return withHeaders == null ? null : withHeaders.name();
  }

  String withHeadersJavadoc() {
    return javadoc.withHeaders(name(), false);
  }

  String withHeadersAsyncJavadoc() {
    return javadoc.withHeaders(name(), true);
  }

  /** The pages of a list, as the template shows them. */
  record PagesView(String type, String reader) {}

  @Nullable PagesView pages() {
    PaginationModel pages = operation.pages();
    return pages == null
        ? null
        : new PagesView(
            in.type("Pages")
                + "<"
                + outcome.resultType()
                + ", "
                + new TypeCode(pages.item(), in).declaration()
                + ">",
            new PaginationCode(pages, operation, outcome, in).reader());
  }

  String pagesJavadoc() {
    return javadoc.pages(name());
  }

  /** Returns how the rows of a list are read one by one, or null. */
  @Nullable RowsCode rows() {
    RowsModel rows = operation.rows();
    return rows == null ? null : new RowsCode(rows, client.types(), in);
  }

  String rowsJavadoc() {
    return javadoc.rows(name(), true);
  }

  String noArgumentRowsJavadoc() {
    return javadoc.rows(name(), false);
  }

  /** Returns the test of a status whose body the caller may read by stream, or null. */
  @Nullable String streamed() {
    return operation.outcome() instanceof OutcomeModel.ByStatus status && status.streamed()
        ? "status -> " + outcome.streamed(status.success())
        : null;
  }

  String streamedJavadoc() {
    return javadoc.streamed(name(), false);
  }

  String streamedAsyncJavadoc() {
    return javadoc.streamed(name(), true);
  }

  /**
   * The members that decide and may have a value of another kind, as the template shows them.
   *
   * @param member the name of the first one with such a value
   * @param almost whether the response is a success but for such members
   */
  record UnreadView(String member, String almost) {}

  /** An outcome that the body decides, as the template shows it. */
  record BodyView(
      String reader,
      String test,
      @Nullable UnreadView unread,
      String requested,
      String refused,
      @Nullable String code,
      String silent,
      String failure) {}

  @Nullable BodyView byBody() {
    if (!(operation.outcome() instanceof OutcomeModel.ByBody body)) {
      return null;
    }
    OutcomeModel.BodyRules rules = body.rules();
    String code = outcome.code(rules);
    String mapping = rules.catalogue() == null ? "null" : rules.catalogue() + ".errorMapping(code)";
    String unread = outcome.unread(body);
    String refused = outcome.refused(body);
    boolean isNever = refused.equals("false");
    return new BodyView(
        outcome.reader(body),
        outcome.success(body),
        unread == null ? null : new UnreadView(unread, outcome.almost(body)),
        outcome.requested(body),
        unread == null || isNever ? refused : "unread == null && " + refused,
        code,
        (unread == null ? "" : "unread == null && ") + outcome.silent(body),
        String.join(
            ", ",
            mapping,
            "refused",
            in.type("Evidence") + "." + rules.evidence(),
            code == null ? "null" : "code",
            outcome.message(rules.message())));
  }

  List<OutcomeCode.XmlView> responseXmls() {
    return outcome.xmls();
  }

  OutcomeCode.@Nullable MemberView member() {
    return outcome.member();
  }

  /** A form, as the template shows it. */
  record FormView(List<String> calls) {

    /** Returns whether a chain of all calls would be too long for the compiler. */
    boolean isLarge() {
      return ObjectView.isLarge(calls.size());
    }
  }

  @Nullable FormView form() {
    return operation.request().body() instanceof BodyModel.Form form
        ? new FormView(body().fields(form))
        : null;
  }

  /** The parts of a multipart body, as the template shows them. */
  record PartsView(List<String> calls) {

    /** Returns whether a chain of all calls would be too long for the compiler. */
    boolean isLarge() {
      return ObjectView.isLarge(calls.size());
    }
  }

  @Nullable PartsView multipart() {
    return operation.request().body() instanceof BodyModel.Multipart multipart
        ? new PartsView(body().parts(multipart))
        : null;
  }

  BodyCode.@Nullable EnvelopeView envelope() {
    return operation.request().body() instanceof BodyModel.Action action
        ? body().envelope(action)
        : null;
  }

  /** Returns how it is reconciled, or null. */
  @Nullable ReconciliationView reconciliation() {
    return client.reconciliations().stream()
        .filter(each -> each.operation().equals(operation))
        .findFirst()
        .map(each -> new ReconciliationView(each, client.name(), in))
        .orElse(null);
  }

  /** Returns the call that attaches what a reconciliation needs, or nothing. */
  String reconcilable() {
    ReconciliationView reconciliation = reconciliation();
    return reconciliation == null
        ? ""
        : ".reconcilable(identity(request), " + reconciliation.tagOf("request") + ")";
  }

  private BodyCode body() {
    return new BodyCode(operation.request(), in);
  }
}
