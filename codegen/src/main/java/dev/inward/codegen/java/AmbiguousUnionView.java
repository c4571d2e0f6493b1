package dev.inward.codegen.java;

import dev.inward.codegen.model.TypeModel.AmbiguousUnionModel;
import java.util.List;

/** A union whose arms nothing tells apart, as its templates show it. */
record AmbiguousUnionView(AmbiguousUnionModel model, Imports in) {

  String javadoc() {
    String description = model.description();
    return new Javadoc()
        .text(description == null ? "One of several types" : description)
        .html(
            "The contract does not tell the types apart, and a value may be of several: it is kept"
                + " as JSON, and each method reads it as one of them.")
        .comment(0);
  }

  String name() {
    return model.name();
  }

  List<ArmView> arms() {
    return UnionView.arms(model.name(), model.arms(), in);
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
}
