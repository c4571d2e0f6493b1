package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.contract.MediaTypes;
import dev.inward.codegen.model.ArgumentModel.Place;
import dev.inward.codegen.model.TypeModel.ObjectModel;
import dev.inward.codegen.model.TypeModel.Use;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the request of one operation. */
final class RequestReader {

  /** Headers that OpenAPI describes elsewhere, and whose parameters it ignores. */
  private static final Set<String> IGNORED_HEADERS =
      Set.of("accept", "content-type", "authorization");

  private final Scope scope;
  private final Types types;
  private final Fields fields;
  private final String id;
  private final Extensions extensions;
  private final List<Argument> arguments = new ArrayList<>();
  private final List<CredentialModel.Sent> credentials = new ArrayList<>();
  private final Set<String> taken = Names.none();
  private List<FieldModel> together = List.of();
  private @Nullable Schema<?> flattened;
  private @Nullable ValueType additional;

  RequestReader(Scope scope, String id, Extensions extensions) {
    this.scope = scope;
    this.types = scope.types();
    this.fields = scope.fields();
    this.id = id;
    this.extensions = extensions;
  }

  /** An argument with the schema and the extensions of its property. */
  record Argument(Fields.Property property, ArgumentModel model) {

    FieldModel field() {
      return model.field();
    }
  }

  /** A request with the schemas and extensions of its arguments. */
  record Read(RequestModel model, List<Argument> arguments) {}

  Read read(
      SchemeReader.Security security,
      List<Parameter> parameters,
      @Nullable RequestBody requestBody) {
    credentials.addAll(security.sent());
    parameters.forEach(this::parameter);
    BodyModel body = requestBody == null ? null : body(requestBody);
    return new Read(
        new RequestModel(
            type(),
            arguments.stream().map(Argument::model).toList(),
            List.copyOf(credentials),
            security.choice(),
            body),
        List.copyOf(arguments));
  }

  private String where() {
    return extensions.where();
  }

  private void parameter(Parameter parameter) {
    String where = where() + " parameter " + parameter.getName();
    Extensions own = new Extensions(where, parameter.getExtensions());
    String place = parameter.getIn();
    String credential = own.text("x-credential");
    if (credential != null) {
      credentials.add(scope.credentials().parameter(credential, place, parameter.getName(), where));
      return;
    }
    if (place.equals("header")
        && IGNORED_HEADERS.contains(parameter.getName().toLowerCase(Locale.ROOT))) {
      return;
    }
    add(
        property(parameter, schema(parameter, where), own),
        Place.valueOf(place.toUpperCase(Locale.ROOT)),
        Serialization.of(parameter));
  }

  private void add(Fields.Property given, Place place) {
    add(given, place, new Serialization("form", true));
  }

  private ArgumentModel add(Fields.Property given, Place place, Serialization written) {
    Fields.Property property = place == Place.JSON ? given : given.withoutNull(place);
    ArgumentModel argument = written.argument(property, place, types);
    taken.add(property.field().name());
    arguments.add(new Argument(property, argument));
    return argument;
  }

  private static Schema<?> schema(Parameter parameter, String where) {
    if (parameter.getSchema() != null) {
      return parameter.getSchema();
    }
    Content content = parameter.getContent();
    Schema<?> schema =
        content == null || content.isEmpty()
            ? null
            : content.values().iterator().next().getSchema();
    if (schema == null) {
      throw new ContractException(
          where, "a parameter must have a schema; write one, such as {type: string}");
    }
    return schema;
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
    return required && initial != null && canBeInitial(property.field().type())
        ? property.withInitial(Contract.text(initial))
        : property;
  }

  private static boolean canBeInitial(ValueType type) {
    return switch (type.kind()) {
      case ENUM_TEXT, ENUM_INTEGER, TEXT, INT32, INT64, BOOLEAN, DECIMAL, DECIMAL_TEXT -> true;
      default -> false;
    };
  }

  private @Nullable BodyModel body(RequestBody reference) {
    RequestBody body = scope.contract().body(reference, where());
    if (body.getContent() == null || body.getContent().isEmpty()) {
      return null;
    }
    ChosenBody chosen = ChosenBody.of(body.getContent());
    String mediaType = chosen.mediaType();
    Schema<?> schema = chosen.schema(where());
    boolean required = Boolean.TRUE.equals(body.getRequired());
    return switch (chosen.kind()) {
      case ACTION -> action(chosen.media());
      case JSON, JSON_BASED -> json(schema, required, mediaType);
      case FORM -> form(chosen.media(), schema, required);
      case MULTIPART_FORM -> multipart(chosen.media(), schema, required);
      case TEXT, OTHER ->
          MediaTypes.isXml(mediaType) && !scope.contract().isPlain()
              ? action(chosen.media())
              : text(mediaType, required);
      case RANGE -> range(schema, required, mediaType);
      case OTHER_PARTS ->
          throw new ContractException(
              where(), mediaType + " is not supported; describe the parts as multipart/form-data");
    };
  }

  private BodyModel range(Schema<?> schema, boolean required, String mediaType) {
    if (!MediaTypes.isAny(mediaType)) {
      throw new ContractException(
          where(), "a body needs one media type, such as image/png, and not " + mediaType);
    }
    return "string".equals(types.target(schema, where()).getType())
        ? text("application/octet-stream", required)
        : json(schema, required, "application/json");
  }

  /** Returns a body that is one text, or bytes. */
  private BodyModel text(String mediaType, boolean required) {
    Fields.Property whole = whole(new Schema<>().type("string"), required);
    boolean isText = MediaTypes.isText(mediaType) || MediaTypes.isXml(mediaType);
    Fields.Property property = isText ? whole : whole.as(ValueType.BYTES);
    add(property, Place.BODY);
    return new BodyModel.Whole(mediaType, property.field(), required);
  }

  private Fields.Property whole(Schema<?> schema, boolean required) {
    Extensions none = new Extensions(where() + " body", null);
    return fields.property(Names.operationType(id), "body", schema, none, required, taken);
  }

  private BodyModel form(MediaType media, Schema<?> schema, boolean required) {
    flattened = types.target(schema, where());
    List<BodyModel.FormEntry> entries = new ArrayList<>();
    for (Fields.Property property : members(flattened, Names.operationType(id), required)) {
      String credential = property.extensions().text("x-credential");
      String wire = property.field().wire();
      if (credential == null) {
        ArgumentModel argument = add(property, Place.FORM, Serialization.of(media, wire));
        entries.add(new BodyModel.FormEntry(wire, argument, null));
      } else {
        entries.add(
            new BodyModel.FormEntry(
                wire, null, scope.credentials().reference(credential, where())));
      }
    }
    together = together.stream().map(FieldModel::withoutNull).toList();
    return new BodyModel.Form(List.copyOf(entries));
  }

  private BodyModel multipart(MediaType media, Schema<?> schema, boolean required) {
    flattened = types.target(schema, where());
    PartReader parts = new PartReader(types, media);
    List<BodyModel.Part> read = new ArrayList<>();
    for (Fields.Property property : arguments(flattened, Names.operationType(id), required)) {
      Fields.Property sent = parts.asSent(property);
      add(sent, Place.PART);
      read.add(parts.part(sent));
    }
    if (read.isEmpty()) {
      throw new ContractException(
          where(), "a multipart body must be an object with a property for each part");
    }
    return new BodyModel.Multipart(List.copyOf(read));
  }

  /** Returns the members of a body in which none can be a credential. */
  private List<Fields.Property> arguments(Schema<?> schema, String name, boolean bodyRequired) {
    List<Fields.Property> members = members(schema, name, bodyRequired);
    members.forEach(
        member ->
            CredentialReader.refuseIn(
                member.extensions(), where() + " body member " + member.field().wire()));
    return members;
  }

  /** Returns the members of a body, of which none is required if the body may be left out. */
  private List<Fields.Property> members(Schema<?> schema, String name, boolean bodyRequired) {
    List<Fields.Property> all =
        fields.of(schema, name).stream()
            .filter(property -> property.field().access() != FieldModel.Access.READ_ONLY)
            .toList();
    Set<String> members = Names.none();
    all.forEach(property -> members.add(property.field().name()));
    all = all.stream().map(property -> apart(property, members).apartFrom(taken)).toList();
    List<Fields.Property> own =
        all.stream().filter(property -> !property.extensions().has("x-credential")).toList();
    if (bodyRequired || all.stream().noneMatch(property -> property.field().required())) {
      return all;
    }
    together = own.stream().map(Fields.Property::field).toList();
    return all.stream().map(Fields.Property::leftOut).toList();
  }

  /** Renames a member of the body that is called like a parameter: {@code id}, {@code bodyId}. */
  private Fields.Property apart(Fields.Property property, Set<String> members) {
    FieldModel field = property.field();
    if (!taken.contains(field.name()) || property.extensions().has("x-credential")) {
      return property;
    }
    Set<String> others = new HashSet<>(members);
    others.addAll(taken);
    String name = Names.unique("body" + Names.upperFirst(field.name()), others);
    members.add(name);
    return new Fields.Property(field.named(name), property.schema(), property.extensions());
  }

  private BodyModel json(Schema<?> schema, boolean required, String mediaType) {
    Schema<?> target = types.target(schema, where());
    boolean object =
        (target.getProperties() != null || target.getAllOf() != null)
            && target.getOneOf() == null
            && target.getAnyOf() == null
            && !Types.isOpenList(target);
    if (!object) {
      Fields.Property property = whole(schema, required);
      add(property, Place.BODY);
      return new BodyModel.JsonValue(mediaType, property.field(), required);
    }
    flattened = target;
    List<Fields.Property> members = arguments(target, Names.operationType(id), required);
    members.forEach(property -> add(property, Place.JSON));
    additional = types.additional(target, Names.operationType(id));
    return new BodyModel.JsonMembers(
        mediaType,
        members.stream().map(Fields.Property::field).toList(),
        additional,
        !together.isEmpty());
  }

  private BodyModel action(MediaType media) {
    Extensions action = new Extensions(where(), media.getExtensions()).map("x-action");
    if (!action.has("name")) {
      throw new ContractException(
          where(), "an XML request needs an x-action; write its name and its arguments");
    }
    action.only("name", "arguments", "first");
    Schema<?> envelope = types.target(media.getSchema(), where());
    String reference = Contract.simple(action.map("arguments").requiredText("$ref"));
    flattened = scope.contract().schema(reference, where());
    List<Fields.Property> members = arguments(flattened, reference, true);
    members.forEach(property -> add(property, Place.ACTION));
    return new EnvelopeReader(
            scope.wirePackage(),
            new Types(scope.contract(), Set.of(), TypeOptions.DEFAULT),
            scope.credentials(),
            where())
        .read(envelope, action, members.stream().map(Fields.Property::field).toList());
  }

  private @Nullable ObjectModel type() {
    if (arguments.isEmpty() && additional == null) {
      return null;
    }
    String given = extensions.text("x-request");
    List<Fields.Property> properties = arguments.stream().map(Argument::property).toList();
    RuleReader reader = new RuleReader(types);
    List<Rule> rules = new ArrayList<>();
    for (Argument argument : arguments) {
      rules.addAll(reader.field(argument.property(), place(argument.model().place())));
    }
    if (flattened != null) {
      rules.addAll(RuleReader.conditions(flattened, properties, where()));
    }
    if (!together.isEmpty()) {
      rules.add(new Rule.Together(together, additional != null));
    }
    return new ObjectModel(
        Objects.requireNonNullElse(given, Names.operationType(id) + "Request"),
        flattened == null ? null : flattened.getDescription(),
        arguments.stream().map(Argument::field).toList(),
        additional,
        List.copyOf(rules),
        Use.REQUEST);
  }

  private static Rule.Place place(Place place) {
    return switch (place) {
      case PATH -> Rule.Place.PATH;
      case QUERY, HEADER, COOKIE -> Rule.Place.HEADER_OR_QUERY;
      case ACTION -> Rule.Place.XML;
      case FORM, PART, JSON, BODY -> Rule.Place.BODY;
    };
  }
}
