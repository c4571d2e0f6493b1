package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes the files of models: the model, its JSON adapter, and its XML mapping where it has one. */
final class ModelFiles {

  private final String wirePackage;
  private final Types types;
  private final Fields fields;
  private final Usage usage;

  ModelFiles(String wirePackage, Types types, Usage usage) {
    this.wirePackage = wirePackage;
    this.types = types;
    this.fields = new Fields(types);
    this.usage = usage;
  }

  /** Returns the files of all models that something uses, and of those that they use. */
  List<TypeFile> files() {
    discover();
    Set<String> json = json();
    List<TypeFile> all = new ArrayList<>();
    types
        .toGenerate()
        .forEach(
            (name, schema) ->
                files(name, schema).stream()
                    .filter(file -> !file.name().equals(adapterName(name)) || json.contains(name))
                    .forEach(all::add));
    all.addAll(xmlFiles());
    return all;
  }

  /** Meets all models, and the unions that they belong to, before the first file is made. */
  private void discover() {
    Set<String> met = new HashSet<>();
    while (met.size() < types.toGenerate().size()) {
      for (Map.Entry<String, Schema<?>> entry : List.copyOf(types.toGenerate().entrySet())) {
        if (met.add(entry.getKey())) {
          discover(entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private void discover(String name, Schema<?> schema) {
    if (UnionFiles.isUnion(schema)) {
      UnionFiles.note(types, schema, name, usage.memberOf);
    } else if (schema.getItems() != null) {
      types.of(schema.getItems(), name + "Item");
    } else if (schema.getEnum() == null) {
      fields.of(schema, name);
      types.additional(schema, name);
    }
  }

  /** The models that need a JSON adapter: those in JSON documents, and all that these hold. */
  private Set<String> json() {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(usage.json);
    while (!next.isEmpty()) {
      String name = next.pop();
      Schema<?> schema = types.toGenerate().get(name);
      if (schema == null || !reached.add(name)) {
        continue;
      }
      Usage held = new Usage();
      if (UnionFiles.isUnion(schema)) {
        held.json.addAll(UnionFiles.members(types, schema, name).values());
      } else if (schema.getItems() != null) {
        held.json(types.of(schema.getItems(), name + "Item"));
      } else if (schema.getEnum() == null) {
        fields.of(schema, name).forEach(property -> held.json(property.view().type()));
        held.json(types.additional(schema, name));
      }
      next.addAll(held.json);
    }
    return reached;
  }

  private static String adapterName(String model) {
    return model + "JsonAdapter";
  }

  private List<TypeFile> files(String name, Schema<?> schema) {
    if (schema.getEnum() != null) {
      return List.of(new EnumFile(name, schema).file());
    }
    if (schema.getOneOf() != null || schema.getAnyOf() != null) {
      return new UnionFiles(types).files(name, schema);
    }
    if (schema.getItems() != null) {
      return openListFiles(name, schema);
    }
    return objectFiles(name, schema);
  }

  private List<TypeFile> objectFiles(String name, Schema<?> schema) {
    List<Fields.Property> properties = fields.of(schema, name);
    ModelView model = view(name, schema, properties);
    return List.of(
        new TypeFile(name, "model", model), new TypeFile(adapterName(name), "json_adapter", model));
  }

  private ModelView view(String name, Schema<?> schema, List<Fields.Property> properties) {
    Constraints constraints = new Constraints(types);
    for (Fields.Property property : properties) {
      constraints.field(property, Constraints.Place.BODY);
    }
    constraints.conditions(schema, properties, name);
    Javadoc javadoc =
        new Javadoc()
            .text(Java.or(schema.getDescription(), "The schema " + name + " of the contract"));
    boolean result = usage.results.contains(name);
    JavaType additional = types.additional(schema, name);
    List<FieldView> views = properties.stream().map(Fields.Property::view).toList();
    Set<String> interfaces = usage.memberOf.getOrDefault(name, Set.of());
    return new ModelView(
        javadoc.comment(0),
        name,
        interfaces.isEmpty() ? "" : " implements " + String.join(", ", new TreeSet<>(interfaces)),
        views,
        additional,
        constraints.constants(),
        constraints.statements(),
        result,
        false,
        usage.webhooks.contains(name),
        usage.shortfalls.get(name),
        List.of());
  }

  /** What the templates show of a list that may arrive inside an object. */
  record OpenListView(
      String javadoc,
      String name,
      String element,
      String elementReader,
      String elementWriter,
      boolean result) {}

  private List<TypeFile> openListFiles(String name, Schema<?> schema) {
    JavaType element = types.of(schema.getItems(), name + "Item");
    Javadoc javadoc =
        new Javadoc()
            .text(Java.or(schema.getDescription(), "The list " + name + " of the contract"))
            .html(
                "The list may arrive bare, or as the only list in an object, whose other members"
                    + " are then {@link #additionalProperties()}.");
    OpenListView view =
        new OpenListView(
            javadoc.comment(0),
            name,
            element.declaration(),
            element.jsonReader(),
            element.jsonWriter(),
            usage.results.contains(name));
    return List.of(
        new TypeFile(name, "open_list", view),
        new TypeFile(adapterName(name), "open_list_adapter", view));
  }

  private List<TypeFile> xmlFiles() {
    XmlMappings mappings = new XmlMappings(wirePackage, types, fields);
    usage.xmlRoots.forEach(mappings::root);
    return mappings.files();
  }
}
