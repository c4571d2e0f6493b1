package dev.inward.codegen.java;

import dev.inward.codegen.model.TypeModel.OpenListModel;

/** A list that may arrive inside an object, as its templates show it. */
record OpenListView(OpenListModel model, Imports in) {

  String javadoc() {
    String description = model.description();
    return new Javadoc()
        .text(description == null ? "The list " + model.name() + " of the contract" : description)
        .html(
            "The list may arrive bare, or as the only list in an object, whose other members"
                + " are then {@link #additionalProperties()}.")
        .comment(0);
  }

  String name() {
    return model.name();
  }

  String element() {
    return code().declaration();
  }

  String elementReader() {
    return code().lenientReader();
  }

  String elementWriter() {
    return code().jsonWriter();
  }

  private TypeCode code() {
    return new TypeCode(model.element(), in);
  }
}
