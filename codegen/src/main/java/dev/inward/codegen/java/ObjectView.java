package dev.inward.codegen.java;

import dev.inward.codegen.model.FieldModel;
import dev.inward.codegen.model.Rule;
import dev.inward.codegen.model.TypeModel.ObjectModel;
import dev.inward.codegen.model.TypeModel.Shortfall;
import dev.inward.codegen.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A model or a request, as the templates of the class and of its JSON show it. */
final class ObjectView {

  /** The compiler follows a chain of calls or operators by recursion. */
  private static final int LARGEST_EXPRESSION = 100;

  private final ObjectModel model;
  private final Javadoc javadoc;
  private final boolean request;
  private final List<FieldView> fields;
  private final RuleCode rules;
  private final Imports in;

  private ObjectView(ObjectModel model, Javadoc javadoc, boolean request, Imports in) {
    this.model = model;
    this.javadoc = javadoc;
    this.request = request;
    this.fields = views(request ? distinct(model.fields()) : model.fields(), in);
    this.rules = new RuleCode(model.rules(), request ? "builder." : "", in);
    this.in = in;
  }

  static ObjectView model(ObjectModel model, Imports in) {
    String description = model.description();
    Javadoc javadoc =
        new Javadoc()
            .text(
                description == null
                    ? "The schema " + model.name() + " of the contract"
                    : description);
    return new ObjectView(model, javadoc, false, in);
  }

  /**
   * Returns the view of a request.
   *
   * @param method the method that takes it
   */
  static ObjectView request(ObjectModel model, String method, Imports in) {
    Javadoc javadoc =
        new Javadoc().html("Request for {@link " + method + "}.").text(model.description());
    return new ObjectView(model, javadoc, true, in);
  }

  static List<FieldView> views(List<FieldModel> fields, Imports in) {
    return fields.stream().map(field -> new FieldView(field, in)).toList();
  }

  /**
   * Returns fields whose wire names differ. Those of a request may be in different places, and then
   * their names in Java stand for them.
   */
  private static List<FieldModel> distinct(List<FieldModel> fields) {
    long names = fields.stream().map(FieldModel::wire).distinct().count();
    return names == fields.size()
        ? fields
        : fields.stream().map(FieldModel::namedAsInJava).toList();
  }

  String javadoc() {
    return javadoc.comment(0);
  }

  String name() {
    return model.name();
  }

  /** Returns whether values of another kind are among the additional properties. */
  boolean keeps() {
    return received() && ValueType.ANY.equals(model.additional());
  }

  String interfaces() {
    return model.use().unions().isEmpty()
        ? ""
        : " implements " + String.join(", ", model.use().unions());
  }

  List<FieldView> fields() {
    return fields;
  }

  boolean open() {
    return model.open();
  }

  String additionalValue() {
    return additional().inMap();
  }

  /** Returns whether the caller decides how deeply an additional property is nested. */
  boolean additionalFree() {
    return additional().free();
  }

  /** Returns the last argument that reads an additional property. */
  String additionalReader() {
    ValueType type = model.additional();
    return type == null || type.kind() == ValueType.Kind.ANY
        ? ""
        : ", " + additional().lenientReader();
  }

  /** Returns the class that reads an additional property. */
  String otherReader() {
    return in.type(additionalReader().isEmpty() ? "JsonInput" : "LenientJson");
  }

  String additionalWriter() {
    return additional().jsonWriter();
  }

  private TypeCode additional() {
    ValueType type = model.additional();
    if (type == null) {
      throw new IllegalStateException(name() + " has no additional properties");
    }
    return new TypeCode(type, in);
  }

  List<String> constants() {
    return rules.constants();
  }

  List<String> checks() {
    return rules.statements();
  }

  boolean checked() {
    return !model.rules().isEmpty();
  }

  boolean result() {
    return model.use().result();
  }

  /** Returns what stands before a method that anybody may call. */
  String visibility() {
    return "public ";
  }

  boolean webhook() {
    return model.use().webhook();
  }

  /** Returns the sentence that says which names a request has in JSON. */
  String jsonNames() {
    boolean ofContract = model.fields().stream().map(FieldModel::wire).toList().equals(wires());
    return ofContract
        ? "Its members have the contract's names."
        : "Its members have the names of the builder's methods.";
  }

  private List<String> wires() {
    return fields.stream().map(FieldView::wire).toList();
  }

  /** Returns the names of the members in JSON, as literals. */
  List<String> names() {
    List<String> names = new ArrayList<>(fields.stream().map(FieldView::wireLiteral).toList());
    ShortfallView shortfall = shortfall();
    if (shortfall != null) {
      names.add(shortfall.literal());
    }
    return names;
  }

  /** Returns whether it is made by the caller alone. */
  boolean request() {
    return request;
  }

  /** Returns whether it is made of a response, and not by the caller alone. */
  boolean received() {
    return !request;
  }

  /** The number of requested items, as the templates show it. */
  record ShortfallView(
      String list, String requested, String description, int index, String literal) {}

  @Nullable ShortfallView shortfall() {
    Shortfall shortfall = model.use().shortfall();
    return shortfall == null
        ? null
        : new ShortfallView(
            shortfall.list(),
            shortfall.requested(),
            new Javadoc()
                .html("{@return the requested number; null in a result that was not received}")
                .comment(2),
            fields.size(),
            Literals.of(shortfall.requested()));
  }

  boolean hasOptionalBody() {
    return together() != null;
  }

  String bodyTest() {
    Rule.Together together = together();
    return together == null ? "" : RuleCode.isPresent(together, "");
  }

  private Rule.@Nullable Together together() {
    return model.rules().stream()
        .filter(Rule.Together.class::isInstance)
        .map(Rule.Together.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Returns whether it has no state. */
  boolean stateless() {
    return fields.isEmpty() && !open() && !result() && model.use().shortfall() == null;
  }

  /** Returns whether one expression with all members would be too long for the compiler. */
  boolean isLarge() {
    return isLarge(fields.size());
  }

  /**
   * Returns whether a chain of so many calls or operators would be too long for the compiler, which
   * follows it by recursion.
   */
  static boolean isLarge(int chain) {
    return chain > LARGEST_EXPRESSION;
  }

  boolean hasEquality() {
    return !equality().isEmpty();
  }

  /** What two values compare, as the template shows it. */
  record EqualityView(String mine, String theirs) {}

  /** Returns what decides whether two values are equal. */
  List<EqualityView> equality() {
    List<EqualityView> compared =
        new ArrayList<>(
            fields.stream()
                .map(
                    field ->
                        new EqualityView(
                            field.compared("this." + field.name()),
                            field.compared("that." + field.name())))
                .toList());
    fields.stream()
        .map(FieldView::given)
        .filter(Objects::nonNull)
        .map(FieldView.Given::accessor)
        .forEach(given -> compared.add(new EqualityView("this." + given, "that." + given)));
    if (open()) {
      compared.add(new EqualityView("this.additionalProperties", "that.additionalProperties"));
    }
    return compared;
  }

  /** Returns the expressions that {@code toString} shows. */
  List<String> shown() {
    List<String> shown = new ArrayList<>(fields.stream().map(FieldView::shown).toList());
    if (open()) {
      shown.add("\"others=\" + additionalProperties.keySet()");
    }
    return shown;
  }

  /**
   * The statement that reads a field, with its place among all.
   *
   * @param stated the statement that follows it, or null
   */
  record IndexedField(int index, String readJson, @Nullable String stated) {}

  List<IndexedField> indexed() {
    return IntStream.range(0, fields.size())
        .mapToObj(
            i ->
                new IndexedField(
                    i,
                    request
                        ? fields.get(i).readExactly()
                        : fields.get(i).readJson(model.additional()),
                    fields.get(i).stated()))
        .toList();
  }

  /** Returns whether a member that occurs twice must not be read. */
  boolean hasUnique() {
    return request ? !fields.isEmpty() : fields.stream().anyMatch(FieldView::decides);
  }

  /** Returns the test that a value that was read lacks a required member; empty if none can. */
  String incomplete() {
    return fields.stream()
        .filter(FieldView::required)
        .map(FieldView::absent)
        .collect(Collectors.joining(" || "));
  }

  boolean hasRequired() {
    return !incomplete().isEmpty();
  }
}
