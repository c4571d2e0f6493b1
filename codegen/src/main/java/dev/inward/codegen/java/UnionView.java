package dev.inward.codegen.java;

import dev.inward.codegen.model.TypeModel.Arm;
import dev.inward.codegen.model.TypeModel.UnionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A union, as its templates show it. */
record UnionView(UnionModel model, Imports in) {

  /** A value of the discriminator and its type. */
  record ValueView(String literal, String type) {}

  /** The member that tells the arms apart. */
  record DiscriminatorView(String literal, List<ValueView> values) {}

  String javadoc() {
    String description = model.description();
    return new Javadoc()
        .text(description == null ? "One of several types" : description)
        .html(
            "A type that the contract does not know is read as {@link "
                + (model.other() == null ? "Unknown" : model.other())
                + "}.")
        .comment(0);
  }

  String name() {
    return model.name();
  }

  @Nullable DiscriminatorView discriminator() {
    var discriminator = model.discriminator();
    return discriminator == null
        ? null
        : new DiscriminatorView(
            Literals.of(discriminator.property()),
            discriminator.types().entrySet().stream()
                .map(each -> new ValueView(Literals.of(each.getKey()), each.getValue()))
                .toList());
  }

  /** Returns whether the forms of its arms tell them apart. */
  boolean byForm() {
    return model.discriminator() == null;
  }

  List<ArmView> arms() {
    List<ArmView> arms = arms(model.name(), model.arms(), in);
    arms.stream().filter(ArmView::wrapped).map(ArmView::nested).forEach(in::hide);
    return arms;
  }

  static List<ArmView> arms(String union, List<Arm> arms, Imports in) {
    return IntStream.range(0, arms.size())
        .mapToObj(i -> new ArmView(arms.get(i), i, union, in))
        .toList();
  }

  /** Returns the arms without a class of their own. */
  List<ArmView> wrapped() {
    return arms().stream().filter(ArmView::wrapped).toList();
  }

  /** Returns the type of a value of no known arm, or null. */
  @Nullable String other() {
    return model.other();
  }

  /** Returns the arms that are models, and the type of a value of no known arm. */
  List<String> models() {
    List<String> models =
        new ArrayList<>(
            arms().stream().filter(arm -> !arm.wrapped()).map(ArmView::className).toList());
    if (model.other() != null) {
      models.add(model.other());
    }
    return models;
  }

  /** Returns all classes of the union but the unknown one. */
  List<String> memberTypes() {
    List<String> types = new ArrayList<>(models());
    wrapped().forEach(arm -> types.add(arm.className()));
    return types;
  }

  boolean result() {
    return model.use().result();
  }

  /** Returns what stands before a method that anybody may call. */
  String visibility() {
    return "";
  }

  boolean webhook() {
    return model.use().webhook();
  }
}
