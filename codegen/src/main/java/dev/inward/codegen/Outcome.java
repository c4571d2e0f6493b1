package dev.inward.codegen;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a contract says about an operation's responses, and writes the code that judges them.
 */
final class Outcome {

  private static final String RAW = "RawResponse";

  final List<String> errorMappings = new ArrayList<>();
  final List<String> judge = new ArrayList<>();
  final List<String> classFields = new ArrayList<>();
  final List<OperationView.MethodView> methods = new ArrayList<>();
  final List<String> refusals = new ArrayList<>();

  private final OperationFiles.Settings settings;
  private final Contract contract;
  private final Types types;
  private final Fields fields;
  private final Usage usage;
  private final OperationFiles.Request request;
  private final Operation operation;
  private final Routes routes;
  private final Extensions rules;
  private String resultType = RAW;
  private String catalogue = "";
  private boolean judgedByNobody;

  Outcome(
      OperationFiles.Settings settings,
      Contract contract,
      Types types,
      Fields fields,
      Usage usage,
      OperationFiles.Request request,
      Operation operation,
      Routes routes) {
    this.settings = settings;
    this.contract = contract;
    this.types = types;
    this.fields = fields;
    this.usage = usage;
    this.request = request;
    this.operation = operation;
    this.routes = routes;
    this.rules =
        request
            .extensions
            .map("x-outcome")
            .only(
                "judged-by",
                "result",
                "catalogue",
                "success",
                "refusal",
                "code",
                "message",
                "shortfall");
  }

  String resultType() {
    return resultType;
  }

  /** The catalogue of codes that refusals are judged by; empty if there is none. */
  String catalogue() {
    return catalogue;
  }

  boolean raw() {
    return judgedByNobody;
  }

  /** Whether the contract describes no content of a success. */
  boolean empty() {
    return !judgedByNobody && resultType.equals(RAW);
  }

  void read() {
    String judgedBy = Java.or(rules.text("judged-by"), "http-status");
    switch (judgedBy) {
      case "body" -> byBody();
      case "http-status" -> {
        rules.only("judged-by", "message");
        byStatus();
      }
      case "nobody" -> {
        rules.only("judged-by");
        byNobody();
      }
      default ->
          throw new ContractException(
              rules.where(), "judged-by must be body, http-status or nobody");
    }
  }

  private void byNobody() {
    judgedByNobody = true;
    Success success = success();
    success.content().keySet().stream().findFirst().ifPresent(request::accept);
    judge.add("if (response.isSuccessful()) {");
    judge.add("  return response.raw();");
    judge.add("}");
    judge.add("throw response.failureByStatus(Map.of());");
  }

  private void byStatus() {
    Success success = success();
    for (Map.Entry<String, ApiResponse> each : operation.getResponses().entrySet()) {
      errorMapping(each.getKey(), contract.response(each.getValue(), request.where()));
    }
    String value = "response.raw()";
    if (!success.content().isEmpty()) {
      Map.Entry<String, MediaType> content = preferred(success.content());
      request.accept(content.getKey());
      JavaType type = resultOf(content);
      if (type != null) {
        resultType = type.declaration();
        value = received(type, "response.read(" + reader(content, type) + ")", List.of());
      } else if (isText(content)) {
        resultType = "String";
        value = "response.text()";
      } else if (isBinary(content)) {
        resultType = "ByteString";
        value = "response.body()";
      }
    }
    judge.add("if (" + success.test() + ") {");
    judge.add("  return " + value + ";");
    judge.add("}");
    List<String> arguments = new ArrayList<>();
    arguments.add(errorMappings.isEmpty() ? "Map.of()" : "ERROR_MAPPINGS");
    rules.texts("message").forEach(member -> arguments.add(Java.literal(member)));
    judge.add("throw response.failureByStatus(" + String.join(", ", arguments) + ");");
  }

  private void byBody() {
    Success success = success();
    Map<String, String> pointers = rules.map("result").textByName();
    JavaType type = null;
    Map<String, String> readers = new LinkedHashMap<>();
    for (Map.Entry<String, MediaType> content : success.content().entrySet()) {
      JavaType read = resultOf(content);
      if (read == null || !read.isModel()) {
        throw new ContractException(
            request.where(), content.getKey() + " cannot be judged by its body");
      }
      String pointer = pointers.get(content.getKey());
      JavaType result = pointer == null ? read : navigate(read, pointer);
      if (type != null && !type.equals(result)) {
        throw new ContractException(
            request.where(), "the media types of the response lead to different results");
      }
      type = result;
      readers.put(
          content.getKey(),
          pointer == null
              ? reader(content, read)
              : OperationView.className(request.id) + "::readResult");
    }
    if (type == null) {
      throw new ContractException(request.where(), "the response has no content to judge");
    }
    resultType = type.name();
    usage.results.add(resultType);
    String reader = selected(readers);
    judge.add(resultType + " result = response.read(" + reader + ");");
    judgeResult(success);
  }

  private void judgeResult(Success success) {
    if (rules.has("catalogue")) {
      String reference = Contract.simple(rules.requiredText("catalogue"));
      if (!EnumFile.isCatalogue(contract.schema(reference, rules.where()))) {
        throw new ContractException(
            rules.where(), "no value of the catalogue " + reference + " has a reason");
      }
      Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + reference);
      catalogue = types.of(schema, reference).name();
      if (!rules.has("code")) {
        throw new ContractException(rules.where(), "a catalogue needs code, which says its code");
      }
    }
    List<FieldView> arguments = request.arguments.stream().map(Argument::view).toList();
    Conditions conditions = new Conditions(types, fields, resultType, catalogue, arguments);
    List<String> tests = new ArrayList<>();
    tests.add(success.operand());
    tests.addAll(conditions.all(rules.maps("success")));
    if (tests.size() == 1) {
      throw new ContractException(rules.where(), "success must say what a success is");
    }
    judge.add("if (" + String.join(" && ", tests) + ") {");
    judge.add(
        "  return " + received(JavaType.model(resultType), "result", shortfall(conditions)) + ";");
    judge.add("}");
    List<String> refusal = conditions.all(rules.maps("refusal"));
    String refused = refusal.isEmpty() ? "false" : String.join(" && ", refusal);
    judge.add("boolean refused = " + refused + ";");
    String code =
        rules.has("code") ? conditions.text(rules.requiredText("code"), rules.where()) : null;
    String message =
        rules.has("message")
            ? conditions.text(rules.requiredText("message"), rules.where())
            : "null";
    if (code != null) {
      judge.add("String code = " + code + ";");
    }
    judge.add(
        "throw response.failure("
            + String.join(
                ", ",
                catalogue.isEmpty() ? "null" : catalogue + ".errorMapping(code)",
                "refused",
                code == null ? "null" : "code",
                message)
            + ");");
  }

  private List<String> shortfall(Conditions conditions) {
    Extensions shortfall = rules.map("shortfall");
    if (!rules.has("shortfall")) {
      return List.of();
    }
    shortfall.only("at", "argument", "default");
    FieldView argument =
        Conditions.argument(
            request.arguments.stream().map(Argument::view).toList(),
            shortfall.requiredText("argument"),
            shortfall.where());
    if (argument.type().kind() != JavaType.Kind.INT32) {
      throw new ContractException(
          shortfall.where(), argument.wire() + " must be an integer of format int32");
    }
    String list = conditions.list(shortfall.requiredText("at"), shortfall.where());
    String requested = "requested" + Names.upperFirst(argument.name());
    usage.shortfalls.put(
        resultType,
        new ModelView.Shortfall(
            list,
            requested,
            new Javadoc()
                .html("How many were asked for; null in a result that was not received.")
                .comment(2)));
    return List.of(
        "request."
            + argument.name()
            + " == null ? "
            + shortfall.requiredText("default")
            + " : request."
            + argument.name());
  }

  /** The result with what is only known when it was received. */
  private String received(JavaType type, String value, List<String> more) {
    if (!type.isModel()) {
      return value;
    }
    usage.results.add(type.name());
    List<String> arguments = new ArrayList<>(List.of(value, "response.text()"));
    arguments.addAll(more);
    return type.name() + ".received(" + String.join(", ", arguments) + ")";
  }

  private String selected(Map<String, String> readers) {
    if (readers.size() == 1 || routes.mediaTypes().isEmpty()) {
      Map.Entry<String, String> only = readers.entrySet().iterator().next();
      request.accept(only.getKey());
      return only.getValue();
    }
    StringBuilder expression = new StringBuilder();
    List<Map.Entry<String, String>> choices = new ArrayList<>(routes.mediaTypes().entrySet());
    for (int i = 0; i < choices.size(); i++) {
      String reader = readers.get(choices.get(i).getValue());
      if (reader == null) {
        throw new ContractException(
            request.where(), "no response of type " + choices.get(i).getValue() + " is described");
      }
      if (i < choices.size() - 1) {
        expression
            .append(Java.literal(choices.get(i).getKey()))
            .append(".equals(")
            .append(routes.selectorText())
            .append(") ? ");
      }
      expression.append(reader).append(i < choices.size() - 1 ? " : " : "");
    }
    return expression.toString();
  }

  private JavaType navigate(JavaType document, String pointer) {
    String[] steps = pointer.startsWith("/") ? pointer.substring(1).split("/", -1) : new String[0];
    if (steps.length < 1 || steps.length > 2) {
      throw new ContractException(rules.where(), pointer + " is not /member or /member/0");
    }
    Fields.Property property =
        fields.of(types.generated(document.name()), document.name()).stream()
            .filter(each -> each.view().wire().equals(steps[0]))
            .findFirst()
            .orElseThrow(() -> new ContractException(rules.where(), pointer + " leads nowhere"));
    FieldView field = property.view();
    boolean indexed = steps.length == 2;
    if (indexed && (!steps[1].equals("0") || !field.type().isList())) {
      throw new ContractException(rules.where(), pointer + " must be the entry 0 of a list");
    }
    JavaType result = indexed ? field.type().elements() : field.type();
    List<String> body = new ArrayList<>();
    body.add(document.name() + " document = " + document(document) + ";");
    body.add(
        "return JsonInput."
            + (indexed ? "only" : "require")
            + "(document."
            + field.name()
            + ", "
            + field.wireLiteral()
            + ");");
    methods.add(
        new OperationView.MethodView(
            "private static "
                + result.declaration()
                + " readResult(ByteString body) throws IOException",
            body));
    return result;
  }

  private String reader(Map.Entry<String, MediaType> content, JavaType type) {
    if (OperationFiles.isJson(content.getKey())) {
      return "body -> " + document(type);
    }
    Schema<?> schema = types.target(content.getValue().getSchema(), request.where());
    if (!type.isModel() || schema.getXml() == null || schema.getXml().getName() == null) {
      throw new ContractException(
          request.where(), "an XML response needs an object with an xml name");
    }
    usage.xmlRoots.put(type.name(), schema.getXml().getName());
    String wire = XmlMappings.rootClass(settings.wirePackage(), schema.getXml().getName());
    List<String> arguments = new ArrayList<>(List.of(wire + ".class"));
    XmlMappings mappings = new XmlMappings(settings.wirePackage(), types, fields);
    mappings
        .singleElements(schema, type.name())
        .forEach(element -> arguments.add(Java.literal(element)));
    String deciding =
        mappings.textElements(schema, type.name(), deciding()).stream()
            .map(Java::literal)
            .collect(Collectors.joining(", "));
    classFields.add(
        "private final XmlCodec<"
            + wire
            + "> responseXml = "
            + "new XmlCodec<>("
            + String.join(", ", arguments)
            + (deciding.isEmpty() ? ");" : ").textOnly(" + deciding + ");"));
    return "body -> " + type.name() + "Xml.read(responseXml.read(body))";
  }

  /** The members that an outcome is read from, by their names in the contract. */
  private Set<String> deciding() {
    return Stream.of(
            rules.maps("success").stream().map(each -> each.requiredText("at")),
            rules.maps("refusal").stream().map(each -> each.requiredText("at")),
            Stream.ofNullable(rules.text("code")))
        .flatMap(Function.identity())
        .filter(pointer -> pointer.startsWith("/"))
        .map(pointer -> pointer.substring(1).split("/", -1)[0])
        .collect(Collectors.toSet());
  }

  private String document(JavaType type) {
    usage.json(type);
    return "JsonInput.document(body, "
        + Java.literal(type.name())
        + ", "
        + (type.kind() == JavaType.Kind.MODEL
            ? type.name() + "JsonAdapter.INSTANCE"
            : type.jsonReader())
        + ")";
  }

  private static boolean isText(Map.Entry<String, MediaType> content) {
    return content.getKey().startsWith("text/");
  }

  private boolean isBinary(Map.Entry<String, MediaType> content) {
    Schema<?> schema = content.getValue().getSchema();
    return schema != null && "binary".equals(types.target(schema, request.where()).getFormat());
  }

  private @Nullable JavaType resultOf(Map.Entry<String, MediaType> content) {
    Schema<?> schema = content.getValue().getSchema();
    if (schema == null
        || !(OperationFiles.isJson(content.getKey()) || OperationFiles.isXml(content.getKey()))) {
      return null;
    }
    return types.of(schema, Names.operationType(request.id) + "Result");
  }

  private void errorMapping(String status, ApiResponse response) {
    Extensions extensions =
        new Extensions(request.where() + " response " + status, response.getExtensions());
    String reason = extensions.text("x-reason");
    if (reason == null) {
      return;
    }
    if (!status.matches("[1-5][0-9][0-9]")) {
      throw new ContractException(extensions.where(), "x-reason needs one status, and not a range");
    }
    boolean rulesOut = extensions.requiredFlag("x-rules-out-purchase");
    String text = Java.or(response.getDescription(), status);
    errorMappings.add(
        "Map.entry("
            + status
            + ", "
            + EnumFile.errorMapping(extensions.where(), reason, rulesOut, text)
            + ")");
    if (rulesOut) {
      refusals.add(status + " (" + Javadoc.escape(text) + ")");
    }
  }

  /** The success that a contract documents. */
  private record Success(List<String> tests, Map<String, MediaType> content) {

    String test() {
      return String.join(" || ", tests);
    }

    /** The test as an operand of others. */
    String operand() {
      return tests.size() == 1 ? test() : "(" + test() + ")";
    }
  }

  private Success success() {
    List<String> tests = new ArrayList<>();
    Map<String, MediaType> content = null;
    for (Map.Entry<String, ApiResponse> each : operation.getResponses().entrySet()) {
      String status = each.getKey();
      if (!status.startsWith("2")) {
        continue;
      }
      tests.add(
          status.equalsIgnoreCase("2XX")
              ? "response.isSuccessful()"
              : "response.status() == " + status);
      ApiResponse response = contract.response(each.getValue(), request.where());
      Map<String, MediaType> own = response.getContent() == null ? Map.of() : response.getContent();
      if (content != null && !content.equals(own)) {
        throw new ContractException(
            request.where(), "two successes with different content are not supported");
      }
      content = own;
    }
    if (tests.isEmpty()) {
      tests.add("response.isSuccessful()");
    }
    return new Success(tests, content == null ? Map.of() : content);
  }

  private static Map.Entry<String, MediaType> preferred(Map<String, MediaType> content) {
    return content.entrySet().stream()
        .filter(entry -> OperationFiles.isJson(entry.getKey()))
        .findFirst()
        .orElseGet(() -> content.entrySet().iterator().next());
  }
}
