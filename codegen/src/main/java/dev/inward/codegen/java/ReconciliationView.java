package dev.inward.codegen.java;

import dev.inward.codegen.model.FieldModel;
import dev.inward.codegen.model.OperationModel;
import dev.inward.codegen.model.ReconciliationModel;
import dev.inward.codegen.model.ReconciliationModel.EntryList.Form;
import dev.inward.codegen.model.ReconciliationModel.Passed;
import dev.inward.codegen.model.ReconciliationModel.Witness;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a purchase is reconciled, as the templates show it. */
record ReconciliationView(ReconciliationModel model, String client, Imports in) {

  String className() {
    return model.className();
  }

  /** Returns the name of the client's field. */
  String field() {
    return model.operation().name() + "Reconciliation";
  }

  String method() {
    return client + "Client#" + model.operation().name();
  }

  /** Returns the name of the operation, as the end of a method's name. */
  String suffix() {
    return model.suffix();
  }

  String request() {
    return Objects.requireNonNull(model.operation().request().type()).name();
  }

  String operationClass() {
    return model.operation().className();
  }

  String constant() {
    return model.operation().routes().routes().get(0).constant();
  }

  String numberLiteral() {
    return literal(model.number());
  }

  String quantityLiteral() {
    return literal(model.quantity());
  }

  private static String literal(@Nullable FieldModel field) {
    return field == null ? "null" : Literals.of(field.wire());
  }

  String caveatLiteral() {
    return Literals.joined(model.caveat());
  }

  /** Returns the tag of a request. */
  String tagOf(String request) {
    return model.tag() == null ? "null" : request + "." + model.tag().argument().name();
  }

  /** The argument that carries the tag, as the template shows it. */
  record TagView(String name, int maxLength) {}

  @Nullable TagView tag() {
    return model.tag() == null
        ? null
        : new TagView(model.tag().argument().name(), model.tag().maxLength());
  }

  /** An argument that is remembered, as the template shows it. */
  record ArgumentView(String name, String value) {}

  List<ArgumentView> remembered() {
    return model.remembered().stream()
        .map(
            field ->
                new ArgumentView(
                    Literals.of(field.wire()),
                    in.type("Scalars") + ".text(request." + field.name() + ")"))
        .toList();
  }

  /** The operation of a read, as the template shows it. */
  record ReadView(String type, String name) {}

  List<ReadView> reads() {
    return model.witnesses().stream()
        .map(witness -> new ReadView(witness.read().className(), witness.read().name()))
        .distinct()
        .toList();
  }

  /** A read, as the template shows it. */
  record WitnessView(
      String method, boolean showsTag, boolean showsAbsence, String call, String entries) {}

  List<WitnessView> witnesses() {
    return model.witnesses().stream()
        .map(
            witness ->
                new WitnessView(
                    method(witness),
                    witness.tag() != null,
                    witness.showsAbsence(),
                    call(witness),
                    entries(witness)))
        .toList();
  }

  private String method(Witness witness) {
    long earlier =
        model.witnesses().stream()
            .takeWhile(each -> !each.equals(witness))
            .filter(each -> each.read().equals(witness.read()))
            .count();
    return "from" + witness.suffix() + (earlier == 0 ? "" : earlier + 1);
  }

  private String call(Witness witness) {
    OperationModel read = witness.read();
    StringBuilder call = new StringBuilder(read.name()).append(".callAsync(");
    if (read.request().type() != null) {
      call.append(read.request().type().name()).append(".builder()");
      witness.arguments().forEach(passed -> call.append(setter(passed)));
      call.append(".build()");
    }
    return call.append(')').toString();
  }

  private String setter(Passed passed) {
    String value = pending(passed.argument());
    String name = passed.parameter().name();
    return String.format(
        Locale.ROOT,
        ".%s(%s)",
        name,
        passed.parameter().required()
            ? String.format(
                Locale.ROOT,
                "%s.required(%s, %s)",
                in.type("Validation"),
                Literals.of(passed.argument().wire()),
                value)
            : value);
  }

  private String pending(FieldModel argument) {
    boolean isTag = model.tag() != null && model.tag().argument().equals(argument);
    return isTag ? "pending.tag()" : "pending.arguments().get(" + literal(argument) + ")";
  }

  private String entries(Witness witness) {
    String reconciler = in.type("Reconciler");
    boolean single = witness.list().form() == Form.ENTRY;
    String item = single ? "result" : "item";
    String entry =
        String.format(
            Locale.ROOT,
            "new %s.Entry(%s, %s)",
            reconciler,
            number(witness, item),
            tag(witness, item));
    if (single) {
      return in.type("List") + ".of(" + entry + ")";
    }
    String list =
        witness.list().member() == null
            ? "result"
            : "result." + witness.list().member().name() + "()";
    String items = list;
    if (witness.list().form() == Form.OPEN_LIST) {
      items =
          witness.list().member() == null
              ? String.format(Locale.ROOT, "%1$s.items(), %1$s.additionalProperties()", list)
              : String.format(
                  Locale.ROOT,
                  "%1$s == null ? null : %1$s.items(),"
                      + " %1$s == null ? %2$s.of() : %1$s.additionalProperties()",
                  list,
                  in.type("Map"));
    }
    return String.format(Locale.ROOT, "%s.entries(%s, item -> %s)", reconciler, items, entry);
  }

  private String number(Witness witness, String item) {
    if (witness.anyMember()) {
      return String.format(
          Locale.ROOT,
          "%s.find(%s, %s.additionalProperties())",
          in.type("Reconciler"),
          pending(Objects.requireNonNull(model.number())),
          item);
    }
    if (witness.number() != null) {
      return item + "." + witness.number().name() + "()";
    }
    return model.number() == null ? "null" : pending(model.number());
  }

  private static String tag(Witness witness, String item) {
    return witness.tag() == null ? "null" : item + "." + witness.tag().name() + "()";
  }
}
