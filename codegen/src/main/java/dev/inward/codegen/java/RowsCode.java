package dev.inward.codegen.java;

import dev.inward.codegen.model.FieldModel;
import dev.inward.codegen.model.OutcomeModel;
import dev.inward.codegen.model.RowsModel;
import dev.inward.codegen.model.TypeModel;
import dev.inward.codegen.model.TypeModel.ObjectModel;
import dev.inward.codegen.model.TypeModel.OpenListModel;
import dev.inward.codegen.model.ValueType;
import java.util.List;
import java.util.Locale;

/** Writes the expressions that read the rows of a list one by one. */
final class RowsCode {

  private final RowsModel rows;
  private final List<TypeModel> types;
  private final Imports in;

  RowsCode(RowsModel rows, List<TypeModel> types, Imports in) {
    this.rows = rows;
    this.types = types;
    this.in = in;
  }

  /** Returns the name of the client's method. */
  String method() {
    return rows.method();
  }

  /** Returns the type of the rows. */
  String type() {
    return in.type("Rows") + "<" + new TypeCode(row(), in).declaration() + ">";
  }

  /** Returns where the rows are, and how one is read. */
  String form() {
    String form = in.type("JsonRows");
    TypeCode row = new TypeCode(row(), in);
    if (rows.member() == null) {
      String list = rows.list().isList() ? ".list(" : ".openList(";
      return form + list + row.lenientReader() + ")";
    }
    FieldModel list = member();
    // Of a list that may be in an object, each row is read leniently.
    boolean isStrict = list.decides() && list.type().isList();
    StringBuilder member = new StringBuilder(form);
    member
        .append(isStrict ? ".decidingMember(" : ".member(")
        .append(Literals.of(list.wire()))
        .append(", ")
        .append(isStrict ? row.jsonReader() : row.lenientReader());
    object().fields().stream()
        .filter(field -> field.decides() || field.required())
        .filter(field -> !field.equals(list))
        .forEach(field -> member.append(", ").append(Literals.of(field.wire())));
    return member.append(")").append(condition()).toString();
  }

  private String condition() {
    OutcomeModel.Test.NoneStartsWith none = rows.condition();
    return none == null
        ? ""
        : String.format(
            Locale.ROOT,
            ".whileGood(row -> %s.noneStartsWith(%s, %s.of(row), each -> each.%s))",
            in.type("Scalars"),
            Literals.of(none.text()),
            in.type("List"),
            none.item().field());
  }

  /** Returns the function that returns the rows of a result that was read whole. */
  String items() {
    String list = rows.member() == null ? "result" : "result." + member().name();
    if (list().isList()) {
      return "result -> " + list;
    }
    return rows.member() == null || member().required()
        ? "result -> " + list + ".items"
        : String.format(Locale.ROOT, "result -> %1$s == null ? null : %1$s.items", list);
  }

  private ValueType list() {
    return rows.member() == null ? rows.list() : member().type();
  }

  private ValueType row() {
    return list().isList() ? list().elements() : ((OpenListModel) named(list().name())).element();
  }

  private FieldModel member() {
    return object().fields().stream()
        .filter(field -> field.wire().equals(rows.member()))
        .findFirst()
        .orElseThrow();
  }

  private ObjectModel object() {
    return (ObjectModel) named(rows.list().name());
  }

  private TypeModel named(String name) {
    return types.stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow();
  }
}
