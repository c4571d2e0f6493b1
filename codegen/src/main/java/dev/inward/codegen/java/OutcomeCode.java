package dev.inward.codegen.java;

import dev.inward.codegen.model.OutcomeModel;
import dev.inward.codegen.model.OutcomeModel.BodyRules;
import dev.inward.codegen.model.OutcomeModel.ByBody;
import dev.inward.codegen.model.OutcomeModel.ByStatus;
import dev.inward.codegen.model.OutcomeModel.Condition;
import dev.inward.codegen.model.OutcomeModel.Member;
import dev.inward.codegen.model.OutcomeModel.Reader;
import dev.inward.codegen.model.OutcomeModel.RequestedNumber;
import dev.inward.codegen.model.OutcomeModel.Result;
import dev.inward.codegen.model.OutcomeModel.SelectedReader;
import dev.inward.codegen.model.OutcomeModel.Step;
import dev.inward.codegen.model.OutcomeModel.Success;
import dev.inward.codegen.model.OutcomeModel.Test;
import dev.inward.codegen.model.OutcomeModel.ValuePath;
import dev.inward.codegen.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the expressions that make an outcome of a response. */
final class OutcomeCode {

  private final OutcomeModel outcome;
  private final String className;
  private final @Nullable String selector;
  private final Imports in;

  /**
   * Writes the expressions of an operation.
   *
   * @param className the class of the operation
   * @param selector the field of the request that selects the route, or null
   */
  OutcomeCode(OutcomeModel outcome, String className, @Nullable String selector, Imports in) {
    this.outcome = outcome;
    this.className = className;
    this.selector = selector;
    this.in = in;
  }

  /** Returns the type of the result. */
  String resultType() {
    if (outcome instanceof ByBody body) {
      return body.type().name();
    }
    Result result = outcome instanceof ByStatus status ? status.result() : new Result.Raw();
    if (result instanceof Result.OrNothing either) {
      String something = resultType(either.result());
      return "@" + in.type("Nullable") + " " + something;
    }
    return resultType(result);
  }

  private String resultType(Result result) {
    if (result instanceof Result.Read read) {
      return new TypeCode(read.reader().type(), in).declaration();
    }
    if (result instanceof Result.Sealed sealed) {
      return sealed.name();
    }
    if (result instanceof Result.Text) {
      return "String";
    }
    return in.type(result instanceof Result.Bytes ? "ByteString" : "RawResponse");
  }

  /** Returns whether the outcome depends on the request. */
  boolean needsRequest() {
    if (!(outcome instanceof ByBody body)) {
      return false;
    }
    BodyRules rules = body.rules();
    return body.readers().size() > 1
        || rules.shortfall() != null
        || rules.success().stream().anyMatch(OutcomeCode::needsRequest)
        || rules.refusal().stream().anyMatch(OutcomeCode::needsRequest);
  }

  private static boolean needsRequest(Condition condition) {
    return condition.test() instanceof Test.EqualsArgument;
  }

  /** Returns the value of a success that the status decides. */
  String value(ByStatus status) {
    return value(status.something());
  }

  private String value(Result result) {
    if (result instanceof Result.Read read) {
      String value = "response.read(" + reader(read.reader()) + ")";
      ValueType type = read.reader().type();
      String owner = type.isUnion() ? type.name() + "JsonAdapter" : type.name();
      return type.isModel() ? owner + ".received(" + value + ", response.raw())" : value;
    }
    return result instanceof Result.Text
        ? "response.text()"
        : result instanceof Result.Bytes ? "response.body()" : "response.raw()";
  }

  /** One of several successes, as the template shows it. */
  record CaseView(String test, String value) {}

  /** Returns the successes with content of their own; none if there is only one. */
  List<CaseView> cases(ByStatus status) {
    return status.result() instanceof Result.Sealed sealed
        ? sealed.cases().stream()
            .map(
                each ->
                    new CaseView(
                        success(new Success(List.of(each.status()))),
                        String.format(
                            Locale.ROOT,
                            "new %s.%s(%s)",
                            sealed.name(),
                            each.name(),
                            arguments(each))))
            .toList()
        : List.of();
  }

  private String arguments(OutcomeModel.Case each) {
    String status = each.status().code() == null ? "response.status()" : "";
    String body = each.result() == null ? "" : value(each.result());
    return status.isEmpty() || body.isEmpty() ? status + body : status + ", " + body;
  }

  /** Returns the type of the body of one of several successes. */
  static String bodyType(Result result, Imports in) {
    return new OutcomeCode(new OutcomeModel.Unchecked(), "", null, in).resultType(result);
  }

  /** Returns the test of a success without content; null if there is none. */
  @Nullable String empty(ByStatus status) {
    return status.result() instanceof Result.OrNothing either
        ? success(new Success(either.empty()))
        : null;
  }

  /** Returns the readers of error bodies by status; null if the contract has no types for them. */
  @Nullable String errors(ByStatus status) {
    if (status.errors().isEmpty()) {
      return null;
    }
    return status.errors().stream()
        .map(
            error ->
                String.format(
                    Locale.ROOT,
                    "%s.entry(%d, %s)",
                    in.type("Map"),
                    error.status(),
                    reader(error.reader())))
        .collect(Collectors.joining(", ", in.type("Map") + ".ofEntries(", ")"));
  }

  /** Returns the test of a success by its status. */
  String success(Success success) {
    return success.statuses().stream()
        .map(
            status ->
                status.code() == null
                    ? "response.isSuccessful()"
                    : "response.status() == " + status.code())
        .collect(Collectors.joining(" || "));
  }

  /** Returns the test of a success by nothing but its status. */
  String streamed(Success success) {
    return success.statuses().stream()
        .map(status -> status.code() == null ? "status / 100 == 2" : "status == " + status.code())
        .collect(Collectors.joining(" || "));
  }

  /** Returns the test of a success by its status and its body. */
  String success(ByBody body) {
    return success(body, body.rules().success());
  }

  private String success(ByBody body, List<Condition> conditions) {
    String status = success(body.success());
    List<String> tests = new ArrayList<>();
    tests.add(body.success().statuses().size() == 1 ? status : "(" + status + ")");
    conditions.forEach(condition -> tests.add(test(condition, body.rules())));
    return String.join(" && ", tests);
  }

  /** Returns the test of a rejection. */
  String refused(ByBody body) {
    List<Condition> refusal = body.rules().refusal();
    return refusal.isEmpty()
        ? "false"
        : refusal.stream()
            .map(condition -> test(condition, body.rules()))
            .collect(Collectors.joining(" && "));
  }

  /** Returns the last argument of a result that may be smaller than requested. */
  String requested(ByBody body) {
    RequestedNumber number = body.rules().shortfall();
    if (number == null) {
      return "";
    }
    String argument = "request." + number.argument().name();
    return String.format(
        Locale.ROOT, ", %s == null ? %s : %s", argument, number.otherwise(), argument);
  }

  /** Returns the vendor's code, or null if the contract has no place for it. */
  @Nullable String code(BodyRules rules) {
    String text = null;
    for (int i = rules.code().size() - 1; i >= 0; i--) {
      String value = value(rules.code().get(i));
      String own = text(rules.code().get(i));
      text =
          text == null ? own : String.format(Locale.ROOT, "%s == null ? %s : %s", value, text, own);
    }
    return text;
  }

  /** Returns the text of a value, or null for no path. */
  String text(@Nullable ValuePath path) {
    return path == null ? "null" : in.type("Scalars") + ".text(" + value(path) + ")";
  }

  /** Returns the words of a message; one that is not text is shown as JSON. */
  String message(@Nullable ValuePath path) {
    String text = text(path);
    if (path == null || !outcome.readsJson() || !last(path).kept()) {
      return text;
    }
    return String.format(
        Locale.ROOT,
        "%s.words(%s, %s, %s)",
        in.type("LenientJson"),
        text,
        additional(path),
        Literals.of(last(path).member().wire()));
  }

  private static Step last(ValuePath path) {
    return path.steps().get(path.steps().size() - 1);
  }

  /** Returns the additional properties beside the last step; null if there is no object. */
  private String additional(ValuePath path) {
    List<Step> steps = new ArrayList<>(path.steps());
    Step last = steps.remove(steps.size() - 1);
    steps.add(new Step("additionalProperties", last.member(), false, false));
    return value(new ValuePath(steps));
  }

  /** Returns the test that there is neither a member that decides nor a message. */
  String silent(ByBody body) {
    BodyRules rules = body.rules();
    Set<String> fields = new LinkedHashSet<>();
    Stream.concat(rules.success().stream(), rules.refusal().stream())
        .forEach(condition -> fields.add(condition.path().steps().get(0).field()));
    rules.code().forEach(path -> fields.add(path.steps().get(0).field()));
    String silent =
        fields.stream()
            .map(field -> in.type("Scalars") + ".isEmpty(result." + field + ")")
            .collect(Collectors.joining(" && "));
    ValuePath message = rules.message();
    return message == null || fields.contains(message.steps().get(0).field())
        ? silent
        : silent + " && " + message(message) + " == null";
  }

  /**
   * Returns the name of the first deciding member that has a value of another kind, or null if
   * members cannot be set aside.
   */
  @Nullable String unread(ByBody body) {
    if (!outcome.readsJson()) {
      return null;
    }
    Map<Member, String> tests = new LinkedHashMap<>();
    BodyRules rules = body.rules();
    Stream.concat(rules.success().stream(), rules.refusal().stream())
        .forEach(condition -> unread(condition.path(), Step::kept, tests));
    rules.code().forEach(path -> unread(path, Step::kept, tests));
    return unread(tests);
  }

  /** Returns the name of a member on a path that is of another kind; null if none can be. */
  @Nullable String unread(ValuePath path) {
    Map<Member, String> tests = new LinkedHashMap<>();
    unread(path, Step::open, tests);
    return unread(tests);
  }

  private static @Nullable String unread(Map<Member, String> tests) {
    StringBuilder expression = new StringBuilder();
    tests.forEach(
        (member, test) ->
            expression.append(test).append(" ? ").append(Literals.of(member.wire())).append(" : "));
    return tests.isEmpty() ? null : expression.append("null").toString();
  }

  private void unread(ValuePath path, Predicate<Step> counts, Map<Member, String> tests) {
    for (int i = 0; i < path.steps().size(); i++) {
      Step step = path.steps().get(i);
      if (counts.test(step)) {
        ValuePath to = new ValuePath(path.steps().subList(0, i + 1));
        String test =
            String.format(
                Locale.ROOT,
                "%s.isKept(%s, %s)",
                in.type("LenientJson"),
                additional(to),
                Literals.of(step.member().wire()));
        tests.putIfAbsent(step.member(), test);
      }
    }
  }

  /** Returns the test of a success by the members that are always read. */
  String almost(ByBody body) {
    BodyRules rules = body.rules();
    List<Condition> read =
        rules.success().stream()
            .filter(condition -> condition.path().steps().stream().noneMatch(Step::kept))
            .toList();
    return success(body, read);
  }

  private String test(Condition condition, BodyRules rules) {
    String value = value(condition.path());
    String scalars = in.type("Scalars");
    String test;
    if (condition.test() instanceof Test.EqualsText text) {
      test =
          String.format(
              Locale.ROOT, "%s.sameText(%s, %s)", scalars, Literals.of(text.text()), value);
    } else if (condition.test() instanceof Test.EqualsArgument equal) {
      test =
          String.format(
              Locale.ROOT, "%s.sameText(request.%s, %s)", scalars, equal.argument().name(), value);
    } else if (condition.test() instanceof Test.Empty) {
      test = String.format(Locale.ROOT, "%s.isEmpty(%s)", scalars, value);
    } else if (condition.test() instanceof Test.Present) {
      return String.format(Locale.ROOT, "%s %s null", value, condition.negated() ? "==" : "!=");
    } else if (condition.test() instanceof Test.NoneStartsWith none) {
      test =
          String.format(
              Locale.ROOT,
              "%s.noneStartsWith(%s, %s, each -> each.%s)",
              scalars,
              Literals.of(none.text()),
              value,
              none.item().field());
    } else {
      test =
          String.format(Locale.ROOT, "%s.rulesOut(%s)", rules.catalogue(), text(condition.path()));
    }
    String whole = condition.negated() ? "!" + test : test;
    return condition.orAbsent()
        ? String.format(Locale.ROOT, "(%s == null || %s)", value, whole)
        : whole;
  }

  /** Returns the value that a path leads to from the result. */
  String value(ValuePath path) {
    List<String> fields = path.steps().stream().map(Step::field).toList();
    if (fields.size() == 1) {
      return "result." + fields.get(0);
    }
    StringBuilder value =
        new StringBuilder(in.type("Optional"))
            .append(".ofNullable(result.")
            .append(fields.get(0))
            .append(")");
    for (String field : fields.subList(1, fields.size())) {
      // The field, and not its accessor, which may be deprecated.
      value.append(".map(each -> each.").append(field).append(")");
    }
    return value.append(".orElse(null)").toString();
  }

  /** Returns the reader of the result that the body decides. */
  String reader(ByBody body) {
    StringBuilder expression = new StringBuilder();
    List<SelectedReader> readers = body.readers();
    for (SelectedReader each : readers.subList(0, readers.size() - 1)) {
      expression.append(
          String.format(
              Locale.ROOT,
              "%s.equals(%s.write(request.%s)) ? %s : ",
              Literals.of(String.valueOf(each.value())),
              in.type("Scalars"),
              selector,
              reader(each.reader())));
    }
    return expression.append(reader(readers.get(readers.size() - 1).reader())).toString();
  }

  private String reader(Reader reader) {
    if (reader instanceof Reader.Json json) {
      return "body -> " + document(json.type());
    }
    return reader instanceof Reader.Xml xml
        ? String.format(
            Locale.ROOT, "body -> %sXml.read(%s.read(body))", xml.type().name(), codec(xml))
        : className + "::readResult";
  }

  private String document(ValueType type) {
    return String.format(
        Locale.ROOT,
        "%s.document(body, %s, %s)",
        in.type("JsonInput"),
        Literals.of(type.name()),
        type.kind() == ValueType.Kind.MODEL || type.kind() == ValueType.Kind.OBJECT_UNION
            ? type.name() + "JsonAdapter.INSTANCE"
            : type.kind() == ValueType.Kind.UNION
                ? new TypeCode(type, in).jsonReader()
                : "(json, at) -> " + read(new TypeCode(type, in).lenientReader()));
  }

  /** Returns the call of a function that reads a value: a method reference is called by name. */
  private static String read(String function) {
    boolean isReference = function.contains("::") && !function.contains("(");
    return (isReference ? function.replace("::", ".") : function + ".read") + "(json, at, null)";
  }

  /** The method that reads a member of a document, as the template shows it. */
  record MemberView(
      String result, String document, String reader, String check, String member, String wire) {}

  @Nullable MemberView member() {
    return outcome.allReaders().stream()
        .filter(Reader.JsonMember.class::isInstance)
        .map(Reader.JsonMember.class::cast)
        .findFirst()
        .map(
            member ->
                new MemberView(
                    new TypeCode(member.type(), in).declaration(),
                    member.document().name(),
                    document(member.document()),
                    member.single() ? "only" : "require",
                    member.member().name(),
                    Literals.of(member.member().wire())))
        .orElse(null);
  }

  /** A field that reads XML responses, as the template shows it. */
  record XmlView(String name, String root, String arguments, String textOnly) {}

  /** Returns the fields that read XML responses: one for each document. */
  List<XmlView> xmls() {
    return documents().map(this::view).toList();
  }

  private Stream<Reader.Xml> documents() {
    return outcome.allReaders().stream()
        .filter(Reader.Xml.class::isInstance)
        .map(Reader.Xml.class::cast)
        .distinct();
  }

  private String codec(Reader.Xml xml) {
    int index = documents().toList().indexOf(xml);
    return index == 0 ? "responseXml" : "responseXml" + (index + 1);
  }

  private XmlView view(Reader.Xml xml) {
    String root = in.wire(xml.rootClass());
    List<String> arguments = new ArrayList<>(List.of(root + ".class"));
    xml.single().forEach(element -> arguments.add(Literals.of(element)));
    String textOnly =
        xml.textOnly().isEmpty()
            ? ""
            : xml.textOnly().stream()
                .map(Literals::of)
                .collect(Collectors.joining(", ", ".textOnly(", ")"));
    return new XmlView(codec(xml), root, String.join(", ", arguments), textOnly);
  }
}
