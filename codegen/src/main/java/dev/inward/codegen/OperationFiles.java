package dev.inward.codegen;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one operation of a contract and makes its files. */
final class OperationFiles {

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
    String id = Java.or(operation.getOperationId(), Names.member(method + " " + path));
    Extensions extensions = new Extensions("operation " + id, operation.getExtensions());
    Request request = new Request(id, extensions);
    request.credentials.addAll(credentials.security(operation.getSecurity(), extensions.where()));
    List<Parameter> parameters = new ArrayList<>();
    if (item.getParameters() != null) {
      parameters.addAll(item.getParameters());
    }
    if (operation.getParameters() != null) {
      parameters.addAll(operation.getParameters());
    }
    for (Parameter each : parameters) {
      request.parameter(contract.parameter(each, extensions.where()));
    }
    if (operation.getRequestBody() != null) {
      request.body(contract.body(operation.getRequestBody(), extensions.where()));
    }
    Routes routes = new Routes(settings, request, path, method.name());
    Outcome outcome =
        new Outcome(settings, contract, types, fields, usage, request, operation, routes);
    outcome.read();
    List<TypeFile> files = new ArrayList<>(request.files());
    OperationView view = view(id, extensions, operation, request, routes, outcome, api);
    files.add(new TypeFile(view.className(), "operation", view));
    return new Generated(view, files);
  }

  private OperationView view(
      String id,
      Extensions extensions,
      Operation operation,
      Request request,
      Routes routes,
      Outcome outcome,
      String api) {
    String name = Names.member(id);
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
        routes.views(extensions.flag("x-spends-money")),
        outcome.rulings,
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
    private final Set<String> taken = Names.none();
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
      return arguments.isEmpty()
          ? null
          : Java.or(extensions.text("x-request"), Names.pascal(id) + "Request");
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
          .map(Object::toString)
          .toList();
    }

    void parameter(Parameter parameter) {
      String where = where() + " parameter " + parameter.getName();
      Extensions own = new Extensions(where, parameter.getExtensions());
      boolean path = "path".equals(parameter.getIn());
      String credential = own.text("x-credential");
      if (credential != null) {
        String expression = OperationFiles.this.credentials.expression(credential, where);
        String name = Java.literal(parameter.getName());
        credentials.add(
            switch (parameter.getIn()) {
              case "path" ->
                  new Credentials.Sent(
                      "@Path(" + name + ")",
                      credential,
                      "Parameters.credentialSegment("
                          + Java.literal(credential)
                          + ", "
                          + expression
                          + ")");
              case "query" -> new Credentials.Sent("@Query(" + name + ")", credential, expression);
              case "header" ->
                  new Credentials.Sent("@Header(" + name + ")", credential, expression);
              default -> throw new ContractException(where, "a credential cannot stand here");
            });
        return;
      }
      Schema<?> schema = schema(parameter, where);
      Argument argument =
          new Argument(
              property(parameter, schema, own),
              Argument.Place.valueOf(parameter.getIn().toUpperCase(Locale.ROOT)),
              parameter.getStyle() == null ? "simple" : parameter.getStyle().toString(),
              Boolean.TRUE.equals(parameter.getExplode()));
      if (path && argument.view().type().isModel()) {
        throw new ContractException(where, "an object cannot stand in a path");
      }
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
          fields.property(Names.pascal(id), parameter.getName(), described, own, required, taken);
      Object initial = types.target(schema, own.where()).getDefault();
      return required && initial != null
          ? new Fields.Property(
              withInitial(property.view(), initial.toString()), property.schema(), own)
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
            default -> null;
          };
      return new FieldView(
          view.name(),
          view.wire(),
          view.type(),
          view.required(),
          view.nonEmpty(),
          view.sensitive(),
          view.deprecated(),
          view.description(),
          view.setterDescription(),
          expression);
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
        form(schema);
      } else if (isJson(mediaType)) {
        json(schema, required);
      } else if (isXml(mediaType)) {
        xml(media);
      } else if (mediaType.startsWith("text/")) {
        Fields.Property property =
            fields.property(
                Names.pascal(id), "body", new Schema<>().type("string"), required, taken);
        arguments.add(new Argument(property, Argument.Place.BODY, "simple", false));
        bodyExpression =
            "RequestBody.create(request."
                + property.view().name()
                + ", MediaType.get("
                + Java.literal(mediaType)
                + "))";
      } else {
        throw new ContractException(where(), "a body of type " + mediaType + " is not supported");
      }
    }

    private void form(Schema<?> schema) {
      flattened = types.target(schema, where());
      String name = Names.pascal(id);
      List<String> lines = new ArrayList<>();
      lines.add("return new FormFields()");
      for (Fields.Property property : flattenedFields(flattened, name)) {
        String credential = property.extensions().text("x-credential");
        String wire = property.view().wireLiteral();
        if (credential != null) {
          bodyUsesCredentials = true;
          String expression = OperationFiles.this.credentials.expression(credential, where());
          lines.add("    .add(" + wire + ", " + expression + ")");
          continue;
        }
        taken.add(property.view().name());
        arguments.add(new Argument(property, Argument.Place.FORM, "form", true));
        lines.add("    .add(" + wire + ", request." + property.view().name() + ")");
      }
      lines.add("    .body();");
      methods.add(
          new OperationView.MethodView(
              "private " + "RequestBody form(" + typeName() + " request)", lines));
      bodyExpression = "form(request)";
    }

    private List<Fields.Property> flattenedFields(Schema<?> schema, String name) {
      List<Fields.Property> all = fields.of(schema, name);
      for (Fields.Property property : all) {
        boolean credential = property.extensions().has("x-credential");
        if (!credential && taken.contains(property.view().name())) {
          throw new ContractException(
              where(), property.view().name() + " is a parameter and a member of the body");
        }
      }
      return all;
    }

    private void json(Schema<?> schema, boolean required) {
      Schema<?> target = types.target(schema, where());
      boolean object =
          target.getProperties() != null
              && target.getOneOf() == null
              && target.getAnyOf() == null
              && !Types.isOpenList(target);
      if (object) {
        flattened = target;
        for (Fields.Property property : flattenedFields(target, Names.pascal(id))) {
          taken.add(property.view().name());
          usage.json(property.view().type());
          arguments.add(new Argument(property, Argument.Place.JSON, "form", true));
        }
        if (!Boolean.FALSE.equals(target.getAdditionalProperties())) {
          additional =
              target.getAdditionalProperties() instanceof Schema<?> values
                  ? types.of(values, Names.pascal(id) + "Value")
                  : JavaType.ANY;
          usage.json(additional);
        }
        bodyExpression = "JsonOutput.body(request, " + typeName() + "Json::write)";
        return;
      }
      Fields.Property property = fields.property(Names.pascal(id), "body", schema, required, taken);
      arguments.add(new Argument(property, Argument.Place.BODY, "simple", false));
      usage.json(property.view().type());
      bodyExpression =
          "JsonOutput.body(request."
              + property.view().name()
              + ", "
              + property.view().type().jsonWriter()
              + ")";
      if (!required) {
        bodyExpression =
            "request."
                + property.view().name()
                + " == null ? JsonOutput.none() : "
                + bodyExpression;
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
      List<Fields.Property> properties = flattenedFields(flattened, reference);
      for (Fields.Property property : properties) {
        taken.add(property.view().name());
        arguments.add(new Argument(property, Argument.Place.ACTION, "simple", false));
      }
      bodyUsesCredentials = true;
      Envelope code =
          new Envelope(settings.wirePackage(), contract, OperationFiles.this.credentials, where());
      methods.addAll(code.methods(envelope, action, properties, String.valueOf(typeName())));
      classFields.add(
          "private final XmlCodec<"
              + code.rootClass()
              + "> requestXml =\n      new XmlCodec<>("
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
      Javadoc javadoc =
          new Javadoc()
              .html(
                  "What {@link "
                      + settings.clientName()
                      + "Client#"
                      + Names.member(id)
                      + "} is asked.");
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
              null);
      List<TypeFile> files = new ArrayList<>();
      files.add(new TypeFile(name, "model", model));
      List<FieldView> json =
          arguments.stream()
              .filter(argument -> argument.place() == Argument.Place.JSON)
              .map(Argument::view)
              .toList();
      if (!json.isEmpty()) {
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

  static boolean isJson(String mediaType) {
    return mediaType.matches("application/([\\w.-]+\\+)?json(;.*)?");
  }

  static boolean isXml(String mediaType) {
    return mediaType.matches("(application|text)/([\\w.-]+\\+)?xml(;.*)?");
  }
}
