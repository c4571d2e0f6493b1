package dev.inward.codegen.java;

import dev.inward.codegen.model.TypeModel.UnionModel;
import java.util.List;

/** A union, as its templates show it. */
record UnionView(UnionModel model) {

  /** A value of the discriminator and its type. */
  record ArmView(String literal, String type) {}

  String javadoc() {
    String description = model.description();
    return new Javadoc()
        .text(description == null ? "One of several types" : description)
        .html("A type that the contract does not know is read as {@link Unknown}.")
        .comment(0);
  }

  String name() {
    return model.name();
  }

  String discriminatorLiteral() {
    return Literals.of(model.discriminator());
  }

  List<ArmView> arms() {
    return model.members().entrySet().stream()
        .map(member -> new ArmView(Literals.of(member.getKey()), member.getValue()))
        .toList();
  }

  List<String> memberTypes() {
    return model.members().values().stream().distinct().toList();
  }
}
