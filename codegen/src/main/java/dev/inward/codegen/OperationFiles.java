package dev.inward.codegen;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one operation of a contract and makes its files. */
final class OperationFiles {

  /** Headers that OpenAPI describes elsewhere, and whose parameters it ignores. */
  private static final Set<String> IGNORED_HEADERS =
      Set.of("accept", "content-type", "authorization");

  private final Settings settings;
  private final Contract contract;
  private final Types types;
  private final Fields fields;
  private final Usage usage;
  private final Credentials credentials;

  /** What is the same for all operations. */
  record Settings(String clientName, String vendor, String wirePackage, String serverPath) {}

  OperationFiles(
      Settings settings, Contract contract, Types types, Usage usage, Credentials credentials) {
    this.settings = settings;
    this.contract = contract;
    this.types = types;
    this.fields = new Fields(types);
    this.usage = usage;
    this.credentials = credentials;
  }

  /** An operation with what is written for it. */
  record Generated(OperationView view, List<TypeFile> files) {}

  /** Reads an operation. */
  Generated of(
      String path, PathItem item, PathItem.HttpMethod method, Operation operation, String api) {
    String id = Java.or(operation.getOperationId(), Names.operation(method + " " + path));
    Extensions extensions = new Extensions("operation " + id, operation.getExtensions());
    Request request = new Request(id, extensions);
    request.credentials.addAll(credentials.security(operation.getSecurity(), extensions.where()));
    // Those of the operation replace those of its path.
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (List<Parameter> some : Arrays.asList(item.getParameters(), operation.getParameters())) {
      for (Parameter each : some == null ? List.<Parameter>of() : some) {
        Parameter parameter = contract.parameter(each, extensions.where());
        parameters.put(parameter.getIn() + " " + parameter.getName(), parameter);
      }
    }
    parameters.values().forEach(request::parameter);
    if (operation.getRequestBody() != null) {
      request.body(contract.body(operation.getRequestBody(), extensions.where()));
    }
    Routes routes = new Routes(settings, request, path, method.name());
    Outcome outcome =
        new Outcome(settings, contract, types, fields, usage, request, operation, routes);
    outcome.read();
    List<TypeFile> files = new ArrayList<>(request.files());
    checkMoney(extensions);
    boolean spendsMoney = spendsMoney(extensions, method);
    OperationView view =
        view(id, extensions, operation, request, routes, outcome, api, spendsMoney);
    files.add(new TypeFile(view.className(), "operation", view));
    return new Generated(view, files);
  }

  /** What a contract does not call a read, and HTTP does not either, is never sent twice. */
  private static boolean spendsMoney(Extensions extensions, PathItem.HttpMethod method) {
    if (extensions.has("x-spends-money")) {
      return extensions.flag("x-spends-money");
    }
    return switch (method) {
      case GET, HEAD, OPTIONS, TRACE -> false;
      case POST, PUT, PATCH, DELETE -> true;
    };
  }

  /** Refuses words about purchases on an operation that does not say whether it is one. */
  private static void checkMoney(Extensions extensions) {
    if (extensions.has("x-spends-money")) {
      return;
    }
    Extensions rules = extensions.map("x-outcome");
    String word =
        extensions.has("x-cost")
            ? "x-cost"
            : rules.has("refusal")
                ? "x-outcome.refusal"
                : rules.has("shortfall") ? "x-outcome.shortfall" : null;
    if (word != null) {
      throw new ContractException(
          extensions.where(), "x-spends-money is missing, but " + word + " speaks of a purchase");
    }
  }

  private OperationView view(
      String id,
      Extensions extensions,
      Operation operation,
      Request request,
      Routes routes,
      Outcome outcome,
      String api,
      boolean spendsMoney) {
    String name = Names.operation(id);
    boolean optional =
        request.typeName() != null
            && request.arguments.stream()
                .allMatch(
                    argument -> !argument.view().required() || argument.view().initial() != null);
    List<String> classFields = new ArrayList<>(request.classFields);
    classFields.addAll(outcome.classFields);
    List<OperationView.MethodView> methods = new ArrayList<>(request.methods);
    methods.addAll(outcome.methods);
    OperationJavadoc javadoc =
        new OperationJavadoc(extensions, operation, request.typeName(), outcome);
    return new OperationView(
        id,
        name,
        OperationView.className(id),
        request.typeName(),
        optional,
        outcome.resultType(),
        javadoc.sync(true),
        javadoc.async(),
        javadoc.sync(false),
        Boolean.TRUE.equals(operation.getDeprecated()),
        api,
        request.usesCredentials(),
        settings.clientName(),
        classFields,
        routes.views(spendsMoney),
        outcome.errorMappings,
        routes.send(),
        outcome.judge,
        methods);
  }

  /** The request of one operation: its arguments, and how they are sent. */
  final class Request {

    final String id;
    final Extensions extensions;
    final List<Argument> arguments = new ArrayList<>();
    final List<Credentials.Sent> credentials = new ArrayList<>();
    final List<String> classFields = new ArrayList<>();
    final List<OperationView.MethodView> methods = new ArrayList<>();
    final Set<String> pathParameters = new LinkedHashSet<>();
    private final Set<String> taken = Names.none();
    private final List<FieldView> together = new ArrayList<>();
    private boolean open;
    private @Nullable Schema<?> flattened;
    private @Nullable JavaType additional;
    private @Nullable String bodyExpression;
    private boolean bodyUsesCredentials;
    private @Nullable String accept;

    Request(String id, Extensions extensions) {
      this.id = id;
      this.extensions = extensions;
    }

    String where() {
      return extensions.where();
    }

    /** The name of the request's type; null if there is nothing to ask for. */
    @Nullable String typeName() {
      return arguments.isEmpty() && !open
          ? null
          : Java.or(extensions.text("x-request"), Names.operationType(id) + "Request");
    }

    /** The expression of the body, or null if there is none. */
    @Nullable String bodyExpression() {
      return bodyExpression;
    }

    boolean usesCredentials() {
      return bodyUsesCredentials || !credentials.isEmpty();
    }

    /** The media type that is asked for, or null if the contract names none. */
    @Nullable String accept() {
      return accept;
    }

    void accept(String mediaType) {
      accept = mediaType;
    }

    /** The values of an argument that is an enum. */
    List<String> values(Argument argument) {
      return types.target(argument.property().schema(), where()).getEnum().stream()
          .map(Contract::text)
          .toList();
    }

    void parameter(Parameter parameter) {
      String where = where() + " parameter " + parameter.getName();
      Extensions own = new Extensions(where, parameter.getExtensions());
      String place = parameter.getIn();
      if (place.equals("path")) {
        pathParameters.add(parameter.getName());
      }
      String credential = own.text("x-credential");
      if (credential != null) {
        credentials.add(
            OperationFiles.this.credentials.parameter(
                credential, place, parameter.getName(), where));
        return;
      }
      if (place.equals("header") && IGNORED_HEADERS.contains(lower(parameter.getName()))) {
        return;
      }
      Schema<?> schema = schema(parameter, where);
      Argument argument =
          new Argument(
              property(parameter, schema, own),
              Argument.Place.valueOf(place.toUpperCase(Locale.ROOT)),
              parameter.getStyle() == null ? "simple" : parameter.getStyle().toString(),
              Boolean.TRUE.equals(parameter.getExplode()));
      argument.check();
      arguments.add(argument);
    }

    private Schema<?> schema(Parameter parameter, String where) {
      if (parameter.getSchema() == null) {
        throw new ContractException(where, "a parameter must have a schema");
      }
      Schema<?> schema = parameter.getSchema();
      Schema<?> target = types.target(schema, where);
      // An object as a parameter is a list of names and values; it needs no class of its own.
      return target.getProperties() == null ? schema : new Schema<>().type("object");
    }

    private Fields.Property property(Parameter parameter, Schema<?> schema, Extensions own) {
      boolean required = Boolean.TRUE.equals(parameter.getRequired());
      Schema<?> described =
          new Schema<>()
              .allOf(List.of(schema))
              .description(parameter.getDescription())
              .deprecated(parameter.getDeprecated());
      Fields.Property property =
          fields.property(
              Names.operationType(id), parameter.getName(), described, own, required, taken);
      Object initial = types.target(schema, own.where()).getDefault();
      return required && initial != null
          ? new Fields.Property(
              withInitial(property.view(), Contract.text(initial)), property.schema(), own)
          : property;
    }

    private FieldView withInitial(FieldView view, String value) {
      String expression =
          switch (view.type().kind()) {
            case ENUM_TEXT -> view.type().name() + ".of(" + Java.literal(value) + ")";
            case ENUM_INTEGER -> view.type().name() + ".of(" + value + ")";
            case TEXT -> Java.literal(value);
            case INT32, BOOLEAN -> value;
            case INT64 -> value + "L";
            case DECIMAL, DECIMAL_TEXT -> "new BigDecimal(" + Java.literal(value) + ")";
            default -> null;
          };
      return view.startingWith(expression);
    }

    void body(io.swagger.v3.oas.models.parameters.RequestBody body) {
      if (body.getContent() == null || body.getContent().isEmpty()) {
        return;
      }
      Map.Entry<String, MediaType> content = body.getContent().entrySet().iterator().next();
      String mediaType = content.getKey();
      MediaType media = content.getValue();
      Schema<?> schema = media.getSchema();
      boolean required = Boolean.TRUE.equals(body.getRequired());
      if (schema == null) {
        throw new ContractException(where(), mediaType + " has no schema");
      }
      if (mediaType.equals("application/x-www-form-urlencoded")) {
        form(schema, required);
      } else if (isJson(mediaType)) {
        json(schema, required, mediaType);
      } else if (isXml(mediaType)) {
        xml(media);
      } else if (mediaType.startsWith("multipart/")) {
        throw new ContractException(where(), "a multipart body is not supported");
      } else if (mediaType.contains("*")) {
        throw new ContractException(where(), "a body needs a media type, and not " + mediaType);
      } else {
        whole(mediaType, required);
      }
    }

    /** A body that is one text, or bytes. */
    private void whole(String mediaType, boolean required) {
      boolean text = mediaType.startsWith("text/");
      Fields.Property property = wholeBody(new Schema<>().type("string"), required);
      String name = "request." + property.view().name();
      arguments.add(
          new Argument(
              text ? property : property.as(JavaType.BYTES), Argument.Place.BODY, "simple", false));
      bodyExpression =
          "RequestBody.create(" + name + ", MediaType.get(" + Java.literal(mediaType) + "))";
      if (!required) {
        bodyExpression = name + " == null ? JsonOutput.none() : " + bodyExpression;
      }
    }

    private Fields.Property wholeBody(Schema<?> schema, boolean required) {
      Extensions none = new Extensions(where() + " body", null);
      return fields.property(Names.operationType(id), "body", schema, none, required, taken);
    }

    private void form(Schema<?> schema, boolean required) {
      flattened = types.target(schema, where());
      StringBuilder chain = new StringBuilder("return new FormFields()");
      for (Fields.Property property :
          flattenedFields(flattened, Names.operationType(id), required)) {
        String credential = property.extensions().text("x-credential");
        String wire = property.view().wireLiteral();
        if (credential != null) {
          bodyUsesCredentials = true;
          String expression = OperationFiles.this.credentials.expression(credential, where());
          chain.append(".add(" + wire + ", " + expression + ")");
          continue;
        }
        taken.add(property.view().name());
        Argument argument = new Argument(property, Argument.Place.FORM, "form", true);
        argument.check();
        arguments.add(argument);
        chain.append(".add(" + wire + ", request." + property.view().name() + ")");
      }
      String type = typeName();
      String parameter = type == null ? "" : type + " request";
      methods.add(
          new OperationView.MethodView(
              "private RequestBody form(" + parameter + ")", List.of(chain + ".body();")));
      bodyExpression = type == null ? "form()" : "form(request)";
    }

    /** The members of a body, which become the request's own: none is required if it is not. */
    private List<Fields.Property> flattenedFields(
        Schema<?> schema, String name, boolean bodyRequired) {
      List<Fields.Property> all = fields.of(schema, name);
      for (Fields.Property property : all) {
        boolean credential = property.extensions().has("x-credential");
        if (!credential && taken.contains(property.view().name())) {
          throw new ContractException(
              where(),
              property.view().name()
                  + " is a parameter and a member of the body; x-name can tell them apart");
        }
      }
      if (bodyRequired || all.stream().noneMatch(property -> property.view().required())) {
        return all;
      }
      List<Fields.Property> own =
          all.stream().filter(property -> !property.extensions().has("x-credential")).toList();
      together.addAll(own.stream().map(Fields.Property::view).toList());
      return all.stream().map(Fields.Property::leftOut).toList();
    }

    private void json(Schema<?> schema, boolean required, String mediaType) {
      Schema<?> target = types.target(schema, where());
      boolean object =
          (target.getProperties() != null || target.getAllOf() != null)
              && target.getOneOf() == null
              && target.getAnyOf() == null
              && !Types.isOpenList(target);
      String type = mediaType.equals("application/json") ? "" : ", " + Java.literal(mediaType);
      if (object) {
        flattened = target;
        for (Fields.Property property :
            flattenedFields(target, Names.operationType(id), required)) {
          taken.add(property.view().name());
          usage.json(property.view().type());
          arguments.add(new Argument(property, Argument.Place.JSON, "form", true));
        }
        additional = types.additional(target, Names.operationType(id));
        usage.json(additional);
        if (arguments.isEmpty() && additional == null) {
          bodyExpression = "JsonOutput.body(Map.of(), JsonOutput::any" + type + ")";
          return;
        }
        open = additional != null;
        bodyExpression = "JsonOutput.body(request, " + typeName() + "Json::write" + type + ")";
        if (!together.isEmpty()) {
          bodyExpression = "request.hasBody() ? " + bodyExpression + " : JsonOutput.none()";
        }
        return;
      }
      Fields.Property property = wholeBody(schema, required);
      arguments.add(new Argument(property, Argument.Place.BODY, "simple", false));
      usage.json(property.view().type());
      String name = "request." + property.view().name();
      bodyExpression =
          "JsonOutput.body(" + name + ", " + property.view().type().jsonWriter() + type + ")";
      if (!required) {
        bodyExpression = name + " == null ? JsonOutput.none() : " + bodyExpression;
      }
    }

    private void xml(MediaType media) {
      Extensions action = new Extensions(where(), media.getExtensions()).map("x-action");
      if (!action.has("name")) {
        throw new ContractException(where(), "an XML request needs an x-action");
      }
      action.only("name", "arguments", "first");
      Schema<?> envelope = types.target(media.getSchema(), where());
      String reference = Contract.simple(action.map("arguments").requiredText("$ref"));
      flattened = contract.schema(reference, where());
      List<Fields.Property> properties = flattenedFields(flattened, reference, true);
      for (Fields.Property property : properties) {
        taken.add(property.view().name());
        Argument argument = new Argument(property, Argument.Place.ACTION, "simple", false);
        argument.check();
        arguments.add(argument);
      }
      bodyUsesCredentials = true;
      Envelope code =
          new Envelope(settings.wirePackage(), contract, OperationFiles.this.credentials, where());
      methods.addAll(code.methods(envelope, action, properties, String.valueOf(typeName())));
      classFields.add(
          "private final XmlCodec<"
              + code.rootClass()
              + "> requestXml = new XmlCodec<>("
              + code.rootClass()
              + ".class);");
      bodyExpression = "requestXml.body(document(request))";
    }

    /** The request's own files. */
    List<TypeFile> files() {
      String name = typeName();
      if (name == null) {
        return List.of();
      }
      Constraints constraints = new Constraints(types);
      for (Argument argument : arguments) {
        constraints.field(
            argument.property(),
            switch (argument.place()) {
              case PATH -> Constraints.Place.PATH;
              case QUERY, HEADER, COOKIE -> Constraints.Place.HEADER_OR_QUERY;
              case ACTION -> Constraints.Place.XML;
              default -> Constraints.Place.BODY;
            });
        if (argument.property().extensions().has("x-media-type")) {
          constraints.closed(argument.view());
        }
      }
      if (flattened != null) {
        constraints.conditions(
            flattened, arguments.stream().map(Argument::property).toList(), where());
      }
      constraints.together(together, ModelView.bodyTest(together, open));
      Javadoc javadoc =
          new Javadoc()
              .html(
                  "Request for {@link "
                      + settings.clientName()
                      + "Client#"
                      + Names.operation(id)
                      + "}.");
      if (flattened != null) {
        javadoc.text(flattened.getDescription());
      }
      ModelView model =
          new ModelView(
              javadoc.comment(0),
              name,
              "",
              arguments.stream().map(Argument::view).toList(),
              additional,
              constraints.constants(),
              constraints.statements(),
              false,
              true,
              false,
              null,
              together);
      List<TypeFile> files = new ArrayList<>();
      files.add(new TypeFile(name, "model", model));
      List<FieldView> json =
          arguments.stream()
              .filter(argument -> argument.place() == Argument.Place.JSON)
              .map(Argument::view)
              .toList();
      if (!json.isEmpty() || open) {
        files.add(
            new TypeFile(
                name + "Json", "request_json", new RequestJsonView(name, json, additional)));
      }
      return files;
    }
  }

  /** What the template shows of how a request is written as JSON. */
  record RequestJsonView(String name, List<FieldView> fields, @Nullable JavaType additional) {

    boolean open() {
      return additional != null;
    }

    String additionalWriter() {
      return additional == null ? "" : additional.jsonWriter();
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static boolean isJson(String mediaType) {
    return mediaType.matches("application/([\\w.-]+\\+)?json(;.*)?");
  }

  static boolean isXml(String mediaType) {
    return mediaType.matches("(application|text)/([\\w.-]+\\+)?xml(;.*)?");
  }
}
