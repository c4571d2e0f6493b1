package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.contract.MediaTypes;
import dev.inward.codegen.model.OutcomeModel.BodyRules;
import dev.inward.codegen.model.OutcomeModel.ByBody;
import dev.inward.codegen.model.OutcomeModel.ByStatus;
import dev.inward.codegen.model.OutcomeModel.Reader;
import dev.inward.codegen.model.OutcomeModel.Result;
import dev.inward.codegen.model.OutcomeModel.SelectedReader;
import dev.inward.codegen.model.OutcomeModel.Status;
import dev.inward.codegen.model.OutcomeModel.StatusMapping;
import dev.inward.codegen.model.OutcomeModel.Success;
import dev.inward.codegen.model.OutcomeModel.Unchecked;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how the responses of one operation become outcomes. */
final class OutcomeReader {

  private final Scope scope;
  private final String id;
  private final Operation operation;
  private final PathItem.HttpMethod method;
  private final Extensions rules;
  private final String where;
  private final Map<String, String> mediaTypes;
  private final List<FieldModel> arguments;
  private final List<Documented> successes;

  /**
   * Starts to read an outcome.
   *
   * @param mediaTypes the media type that each value of the selecting argument accepts
   * @param arguments the arguments of the operation
   */
  OutcomeReader(
      Scope scope,
      String id,
      Operation operation,
      PathItem.HttpMethod method,
      Map<String, String> mediaTypes,
      List<FieldModel> arguments) {
    this.scope = scope;
    this.id = id;
    this.operation = operation;
    this.method = method;
    this.mediaTypes = mediaTypes;
    this.arguments = arguments;
    this.where = "operation " + id;
    this.rules =
        new Extensions(where, operation.getExtensions())
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
    this.successes = documented();
  }

  /** A success that the contract documents, and its content by media type. */
  private record Documented(String key, ApiResponse response, Map<String, MediaType> content) {

    Status status() {
      return new Status(key.matches("2[0-9][0-9]") ? key : null);
    }

    boolean isEmpty() {
      return content.isEmpty();
    }
  }

  /** Returns the successes: the responses of 2xx, or the default one if there are no others. */
  private List<Documented> documented() {
    Map<String, ApiResponse> all = responses();
    boolean isDefault = all.size() == 1 && all.get("default") != null;
    return all.entrySet().stream()
        .filter(each -> isDefault || each.getKey().startsWith("2"))
        .map(
            each -> {
              ApiResponse response = scope.contract().response(each.getValue(), where);
              return new Documented(each.getKey(), response, contentOf(response));
            })
        .toList();
  }

  /** Returns the statuses of a success; all of 2xx if the contract documents none. */
  private Success success() {
    return new Success(
        successes.isEmpty()
            ? List.of(new Status(null))
            : successes.stream().map(Documented::status).toList());
  }

  /** Returns whether some successes have the same content. */
  private static boolean areAlike(List<Documented> some) {
    return some.stream().map(each -> schemas(each.content())).distinct().count() < 2;
  }

  /**
   * An outcome with the media type that its requests accept.
   *
   * @param accept the media type, unless a value selects another one, or null
   */
  record Read(OutcomeModel model, @Nullable String accept) {}

  Read read() {
    Read read = readOutcome();
    if (!(read.model() instanceof ByStatus) && operationExtensions().has("x-download")) {
      throw new ContractException(where, "x-download is for outcomes that the status decides");
    }
    return read;
  }

  private Read readOutcome() {
    return switch (Objects.requireNonNullElse(rules.text("judged-by"), "http-status")) {
      case "body" -> byBody();
      case "http-status" -> {
        rules.only("judged-by", "message");
        yield byStatus();
      }
      case "nobody" -> {
        rules.only("judged-by");
        yield new Read(new Unchecked(), content().keySet().stream().findFirst().orElse(null));
      }
      default ->
          throw new ContractException(
              rules.where(), "judged-by must be body, http-status or nobody");
    };
  }

  private Read byStatus() {
    Result result = new Result.Raw();
    String accept = null;
    boolean hasBody = method != PathItem.HttpMethod.HEAD;
    List<Documented> filled = successes.stream().filter(each -> !each.isEmpty()).toList();
    if (hasBody && !filled.isEmpty()) {
      Map.Entry<String, MediaType> preferred = preferred(filled.get(0).content());
      accept = preferred.getKey();
      result = areAlike(filled) ? result(preferred) : sealed();
    }
    List<Status> empty =
        successes.stream().filter(Documented::isEmpty).map(Documented::status).toList();
    boolean mayBeEmpty =
        !(result instanceof Result.Raw || result instanceof Result.Sealed) && !empty.isEmpty();
    return new Read(
        new ByStatus(
            success(),
            mayBeEmpty ? new Result.OrNothing(result, empty) : result,
            mappings(),
            rules.texts("message"),
            errors(),
            withHeaders(),
            isStreamed(result, accept)),
        accept);
  }

  private OutcomeModel.@Nullable ResponseWithHeaders withHeaders() {
    return new HeaderReader(scope, id)
        .withHeaders(successes.stream().map(Documented::response).toList());
  }

  private Extensions operationExtensions() {
    return new Extensions(where, operation.getExtensions());
  }

  /** Returns whether the body of a success is a file, or one that the contract calls so. */
  private boolean isStreamed(Result result, @Nullable String mediaType) {
    Extensions extensions = operationExtensions();
    boolean isAsked = extensions.has("x-download") && extensions.flag("x-download");
    if (isAsked && (result instanceof Result.Sealed || method == PathItem.HttpMethod.HEAD)) {
      throw new ContractException(where, "x-download needs a body, and one kind of success");
    }
    boolean isFile =
        result instanceof Result.Bytes
            || (mediaType != null && MediaTypes.isEndless(mediaType))
            || (result instanceof Result.Raw
                && mediaType != null
                && !MediaTypes.isJson(mediaType)
                && !MediaTypes.isXml(mediaType));
    return isAsked || (isFile && !extensions.has("x-download"));
  }

  /** Returns the results of successes that have content of their own. */
  private Result sealed() {
    String name =
        scope.types().unique(Names.operationType(id) + "Result", "the successes of " + id);
    Set<String> taken = Names.none();
    Set<String> schemas =
        scope.contract().schemas().keySet().stream().map(Names::pascal).collect(Collectors.toSet());
    List<OutcomeModel.Case> cases = new ArrayList<>();
    for (Documented each : successes) {
      String byStatus = caseName(each.key());
      // A record would hide a class of the same name.
      String own =
          Names.unique(schemas.contains(byStatus) ? byStatus + "Response" : byStatus, taken);
      @Nullable Result result =
          each.isEmpty() ? null : result(preferred(each.content()), name + own);
      cases.add(new OutcomeModel.Case(own, each.status(), result));
    }
    // A range comes after the statuses in it.
    cases.sort(Comparator.comparing(each -> each.status().code() == null));
    return new Result.Sealed(name, List.copyOf(cases));
  }

  private static String caseName(String status) {
    return switch (status) {
      case "200" -> "Ok";
      case "201" -> "Created";
      case "202" -> "Accepted";
      case "203" -> "NonAuthoritative";
      case "204" -> "NoContent";
      case "205" -> "ResetContent";
      case "206" -> "PartialContent";
      case "207" -> "MultiStatus";
      default -> status.matches("[0-9]+") ? "Status" + status : "Other";
    };
  }

  /** Returns the responses; a contract that was not validated may have none. */
  private Map<String, ApiResponse> responses() {
    Map<String, ApiResponse> responses = operation.getResponses();
    return responses == null ? Map.of() : responses;
  }

  private static Map<String, MediaType> contentOf(ApiResponse response) {
    return response.getContent() == null ? Map.of() : response.getContent();
  }

  /** Returns the schemas themselves: their texts lack the items, the arms and the constants. */
  private static Map<String, Optional<Object>> schemas(Map<String, MediaType> content) {
    Map<String, Optional<Object>> schemas = new LinkedHashMap<>();
    content.forEach(
        (mediaType, media) -> schemas.put(mediaType, Optional.ofNullable(media.getSchema())));
    return schemas;
  }

  /** Returns the types of error bodies in JSON that a plain contract describes. */
  private List<OutcomeModel.ErrorBody> errors() {
    List<OutcomeModel.ErrorBody> errors = new ArrayList<>();
    if (!scope.contract().isPlain() || method == PathItem.HttpMethod.HEAD) {
      return errors;
    }
    responses()
        .forEach(
            (status, response) -> {
              int key = errorKey(status);
              contentOf(scope.contract().response(response, where)).entrySet().stream()
                  .filter(content -> key >= 0 && isJson(content))
                  .map(content -> errorType(status, content.getValue()))
                  .filter(type -> type != null && isErrorBody(type))
                  .findFirst()
                  .ifPresent(
                      type -> errors.add(new OutcomeModel.ErrorBody(key, new Reader.Json(type))));
            });
    return List.copyOf(errors);
  }

  private static boolean isErrorBody(ValueType type) {
    return type.kind() == ValueType.Kind.MODEL || type.isUnion();
  }

  private @Nullable ValueType errorType(String status, MediaType media) {
    String suggestion = Names.operationType(id) + "Error" + status.replace("default", "");
    return media.getSchema() == null ? null : scope.types().of(media.getSchema(), suggestion);
  }

  private static int errorKey(String status) {
    if (status.equals("default")) {
      return 0;
    }
    return status.matches("[45][0-9][0-9]")
        ? Integer.parseInt(status)
        : status.matches("[45][Xx][Xx]") ? status.charAt(0) - '0' : -1;
  }

  private Result result(Map.Entry<String, MediaType> content) {
    return result(content, Names.operationType(id) + "Result");
  }

  private Result result(Map.Entry<String, MediaType> content, String suggestion) {
    String mediaType = content.getKey();
    if (isUnnamedXml(content, suggestion)) {
      return new Result.Raw();
    }
    ValueType type = typeOf(content, suggestion);
    if (type != null) {
      return new Result.Read(reader(content, type));
    }
    if (MediaTypes.isText(mediaType)) {
      return new Result.Text();
    }
    boolean isOpen =
        MediaTypes.isAny(mediaType) || MediaTypes.isJson(mediaType) || MediaTypes.isXml(mediaType);
    return !isOpen || isBinary(content) ? new Result.Bytes() : new Result.Raw();
  }

  /** Returns whether a content is XML whose root a contract without extensions does not name. */
  private boolean isUnnamedXml(Map.Entry<String, MediaType> content, String suggestion) {
    Schema<?> schema = content.getValue().getSchema();
    if (schema == null
        || !scope.contract().isPlain()
        || !MediaTypes.isXml(content.getKey())
        || MediaTypes.isJson(content.getKey())) {
      return false;
    }
    Schema<?> target = scope.types().target(schema, where);
    boolean isNamed = target.getXml() != null && target.getXml().getName() != null;
    return !"string".equals(target.getType())
        && !(isNamed && scope.types().of(schema, suggestion).isModel());
  }

  /** Returns whether a content is JSON, as one of any media type is that is no string. */
  private boolean isJson(Map.Entry<String, MediaType> content) {
    Schema<?> schema = content.getValue().getSchema();
    return MediaTypes.isJson(content.getKey())
        || (MediaTypes.isAny(content.getKey())
            && schema != null
            && !"string".equals(scope.types().target(schema, where).getType()));
  }

  private Read byBody() {
    if (method == PathItem.HttpMethod.HEAD) {
      throw new ContractException(
          where, "the response to a HEAD has no body to judge; write judged-by: http-status");
    }
    Map<String, MediaType> content = content();
    Map<String, String> pointers = rules.map("result").textByName();
    for (String mediaType : pointers.keySet()) {
      if (!content.containsKey(mediaType)) {
        throw new ContractException(
            rules.where(),
            "the response has no content of type "
                + mediaType
                + "; describe it, or leave it out of result");
      }
    }
    Map<String, Reader> readers = new LinkedHashMap<>();
    ValueType type = null;
    for (Map.Entry<String, MediaType> each : content.entrySet()) {
      ValueType document = typeOf(each);
      if (document == null || !document.isModel()) {
        throw new ContractException(
            where, each.getKey() + " cannot be judged by its body; describe an object");
      }
      String pointer = pointers.get(each.getKey());
      Reader reader = pointer == null ? reader(each, document) : member(document, pointer);
      if (type != null && !type.equals(reader.type())) {
        throw new ContractException(
            where,
            "the media types of the response lead to different results; point to one type by result");
      }
      type = reader.type();
      readers.put(each.getKey(), reader);
    }
    if (type == null) {
      throw new ContractException(
          where,
          "the response has no content to judge; describe it, or write judged-by: http-status");
    }
    if (readers.size() == 1 || mediaTypes.isEmpty()) {
      Map.Entry<String, Reader> only = readers.entrySet().iterator().next();
      List<SelectedReader> selected = List.of(new SelectedReader(null, only.getValue()));
      return new Read(
          new ByBody(success(), type, selected, bodyRules(type), mappings(), withHeaders()),
          only.getKey());
    }
    return new Read(
        new ByBody(success(), type, selected(readers), bodyRules(type), mappings(), withHeaders()),
        null);
  }

  private List<SelectedReader> selected(Map<String, Reader> readers) {
    List<SelectedReader> selected = new ArrayList<>();
    mediaTypes.forEach(
        (value, mediaType) -> {
          Reader reader = readers.get(mediaType);
          if (reader == null) {
            throw new ContractException(
                where, "no response of type " + mediaType + " is described; describe it");
          }
          selected.add(new SelectedReader(value, reader));
        });
    return List.copyOf(selected);
  }

  private BodyRules bodyRules(ValueType type) {
    String catalogue = catalogue();
    ConditionReader conditions =
        new ConditionReader(scope, type.name(), catalogue != null, arguments);
    List<OutcomeModel.Condition> success = conditions.all(rules.maps("success"));
    if (success.isEmpty()) {
      throw new ContractException(
          rules.where(), "success must say what a success is, such as [{at: /status, equals: ok}]");
    }
    return new BodyRules(
        catalogue,
        success,
        conditions.all(rules.maps("refusal")),
        evidence(),
        codes().stream().map(pointer -> conditions.path(pointer, rules.where())).toList(),
        message(conditions),
        shortfall(conditions));
  }

  private List<String> codes() {
    return rules.textOrTexts("code");
  }

  private OutcomeModel.@Nullable ValuePath message(ConditionReader conditions) {
    return rules.has("message")
        ? conditions.path(rules.requiredText("message"), rules.where())
        : null;
  }

  private @Nullable String catalogue() {
    if (!rules.has("catalogue")) {
      return null;
    }
    String reference = Contract.simple(rules.requiredText("catalogue"));
    if (!EnumReader.isCatalogue(scope.contract().schema(reference, rules.where()))) {
      throw new ContractException(
          rules.where(),
          "no value of the catalogue " + reference + " has a reason; state it in x-enum");
    }
    Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + reference);
    String name = scope.types().of(schema, reference).name();
    if (!rules.has("code")) {
      throw new ContractException(rules.where(), "a catalogue needs code, which says its code");
    }
    return name;
  }

  private OutcomeModel.@Nullable RequestedNumber shortfall(ConditionReader conditions) {
    Extensions shortfall = rules.map("shortfall");
    if (!rules.has("shortfall")) {
      return null;
    }
    shortfall.only("at", "argument", "default");
    FieldModel argument =
        conditions.argument(shortfall.requiredText("argument"), shortfall.where());
    if (argument.type().kind() != ValueType.Kind.INT32) {
      throw new ContractException(
          shortfall.where(), argument.wire() + " must be an integer of format int32");
    }
    FieldModel list = conditions.list(shortfall.requiredText("at"), shortfall.where());
    return new OutcomeModel.RequestedNumber(
        argument,
        shortfall.requiredText("default"),
        list.wire(),
        new TypeModel.Shortfall(list.name(), "requested" + Names.upperFirst(argument.name())));
  }

  private Reader member(ValueType document, String pointer) {
    String[] steps = pointer.startsWith("/") ? pointer.substring(1).split("/", -1) : new String[0];
    if (steps.length < 1 || steps.length > 2) {
      throw new ContractException(rules.where(), pointer + " is not /member or /member/0");
    }
    FieldModel field =
        scope.fields().of(scope.types().generated(document.name()), document.name()).stream()
            .map(Fields.Property::field)
            .filter(each -> each.wire().equals(steps[0]))
            .findFirst()
            .orElseThrow(
                () ->
                    new ContractException(
                        rules.where(), pointer + " leads nowhere; write the name of a property"));
    boolean single = steps.length == 2;
    if (single && (!steps[1].equals("0") || !field.type().isList())) {
      throw new ContractException(rules.where(), pointer + " must be the entry 0 of a list");
    }
    ValueType type = single ? field.type().elements() : field.type();
    return new Reader.JsonMember(document, field, single, type);
  }

  private Reader reader(Map.Entry<String, MediaType> content, ValueType type) {
    if (isJson(content)) {
      return new Reader.Json(type);
    }
    if (Stream.concat(rules.maps("success").stream(), rules.maps("refusal").stream())
        .anyMatch(condition -> condition.has("starts-not-with"))) {
      throw new ContractException(rules.where(), "starts-not-with is for JSON only; leave it out");
    }
    Schema<?> schema = scope.types().target(content.getValue().getSchema(), where);
    if (!type.isModel() || schema.getXml() == null || schema.getXml().getName() == null) {
      throw new ContractException(
          where,
          "an XML response needs an object with an xml name; write xml: {name: …} in its schema");
    }
    return new XmlDocumentReader(scope).read(schema, type, deciding(), judged());
  }

  /** Returns the members that the rules of the outcome name, by their names in the contract. */
  private Set<String> judged() {
    Stream<String> conditions =
        Stream.concat(rules.maps("success").stream(), rules.maps("refusal").stream())
            .map(condition -> condition.requiredText("at"));
    return Stream.concat(conditions, codes().stream())
        .filter(pointer -> pointer.startsWith("/"))
        .map(pointer -> pointer.substring(1).split("/", -1)[0])
        .collect(Collectors.toSet());
  }

  /**
   * Returns the pointers to the values that decide the outcome. Words are not among them: a text
   * that is only demanded to be absent from a success or present in a refusal may contain markup.
   */
  private List<String> deciding() {
    List<String> pointers = new ArrayList<>();
    for (Extensions condition : rules.maps("success")) {
      if (!condition.has("empty") || !condition.flag("empty")) {
        pointers.add(condition.requiredText("at"));
      }
    }
    for (Extensions condition : rules.maps("refusal")) {
      if (!condition.has("empty")) {
        pointers.add(condition.requiredText("at"));
      }
    }
    pointers.addAll(codes());
    return pointers.stream().filter(pointer -> pointer.startsWith("/")).toList();
  }

  private boolean isBinary(Map.Entry<String, MediaType> content) {
    Schema<?> schema = content.getValue().getSchema();
    return schema != null && "binary".equals(scope.types().target(schema, where).getFormat());
  }

  private @Nullable ValueType typeOf(Map.Entry<String, MediaType> content) {
    return typeOf(content, Names.operationType(id) + "Result");
  }

  private @Nullable ValueType typeOf(Map.Entry<String, MediaType> content, String suggestion) {
    Schema<?> schema = content.getValue().getSchema();
    boolean readable = isJson(content) || MediaTypes.isXml(content.getKey());
    return schema == null || !readable ? null : scope.types().of(schema, suggestion);
  }

  private List<StatusMapping> mappings() {
    List<StatusMapping> mappings = new ArrayList<>();
    responses()
        .forEach(
            (status, response) -> {
              StatusMapping mapping = mapping(status, scope.contract().response(response, where));
              if (mapping != null) {
                mappings.add(mapping);
              }
            });
    return List.copyOf(mappings);
  }

  private @Nullable StatusMapping mapping(String status, ApiResponse response) {
    Extensions extensions = new Extensions(where + " response " + status, response.getExtensions());
    String reason = extensions.text("x-reason");
    if (reason == null) {
      return scope.contract().isPlain() ? documented(status, response) : null;
    }
    if (!status.matches("[1-5][0-9][0-9]")) {
      throw new ContractException(
          extensions.where(),
          "x-reason needs one status, and not a range; describe the status by itself");
    }
    return new StatusMapping(
        status,
        ErrorMappingModel.of(
            extensions,
            reason,
            extensions.requiredFlag("x-rules-out-purchase"),
            Objects.requireNonNullElse(response.getDescription(), status)));
  }

  /** Returns the meaning of a documented 4xx: a refusal, but for a time-out. */
  private static @Nullable StatusMapping documented(String status, ApiResponse response) {
    boolean isRefusal = status.matches("4([0-9][0-9]|[Xx][Xx])") && !status.equals("408");
    if (!isRefusal) {
      return null;
    }
    String reason =
        switch (status) {
          case "401", "403", "407" -> "AUTHENTICATION";
          case "402" -> "INSUFFICIENT_FUNDS";
          case "400", "422" -> "INVALID_REQUEST";
          case "429" -> "RATE_LIMITED";
          default -> "OTHER";
        };
    String text =
        Objects.requireNonNullElse(response.getDescription(), "").lines().findFirst().orElse("");
    return new StatusMapping(
        status.substring(1).equalsIgnoreCase("XX") ? "4" : status,
        new ErrorMappingModel(
            reason, true, Evidence.Kind.DOCUMENTED, text.isBlank() ? "refused" : text));
  }

  /** Returns the content that all successes have. */
  private Map<String, MediaType> content() {
    if (!areAlike(successes)) {
      throw new ContractException(
          where,
          "two successes with different content are supported only if the status decides; describe"
              + " one content for all, or write judged-by: http-status");
    }
    return successes.isEmpty() ? Map.of() : successes.get(0).content();
  }

  private Evidence.Kind evidence() {
    return successes.isEmpty()
        ? Evidence.Kind.ASSUMED
        : Evidence.kind(
            new Extensions(where, successes.get(successes.size() - 1).response().getExtensions()));
  }

  private static Map.Entry<String, MediaType> preferred(Map<String, MediaType> content) {
    return content.entrySet().stream()
        .filter(entry -> MediaTypes.isJson(entry.getKey()))
        .findFirst()
        .orElseGet(() -> content.entrySet().iterator().next());
  }
}
