package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.TypeModel.EnumModel;
import dev.inward.codegen.model.TypeModel.EnumValue;
import dev.inward.codegen.model.TypeModel.Width;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads an enum, which is a catalogue if its values are codes. */
final class EnumReader {

  private EnumReader() {}

  static EnumModel read(String name, Schema<?> schema) {
    Extensions meanings = new Extensions(name, schema.getExtensions()).map("x-enum");
    List<String> wire =
        schema.getEnum().stream().filter(Objects::nonNull).map(Contract::text).toList();
    for (String value : meanings.textByName().keySet()) {
      if (!wire.contains(value)) {
        throw new ContractException(
            meanings.where(),
            value + " is no value of the enum; add it there, or leave it out here");
      }
    }
    boolean catalogue = isCatalogue(schema);
    Width width = width(schema);
    // The list of all constants has this name.
    Set<String> taken = new HashSet<>(Set.of("VALUES"));
    List<EnumValue> values = new ArrayList<>();
    for (String value : wire) {
      Extensions meaning = meanings.map(value);
      checkNumber(width, value, meaning.where());
      values.add(value(value, meaning, catalogue, taken));
    }
    return new EnumModel(name, schema.getDescription(), width, catalogue, List.copyOf(values));
  }

  /** Returns whether the values of an enum are codes with an outcome. */
  static boolean isCatalogue(Schema<?> schema) {
    Extensions meanings = new Extensions("enum", schema.getExtensions()).map("x-enum");
    return meanings.textByName().keySet().stream()
        .anyMatch(value -> meanings.map(value).has("reason"));
  }

  private static @Nullable Width width(Schema<?> schema) {
    if (!"integer".equals(schema.getType())) {
      return null;
    }
    return "int32".equals(schema.getFormat()) ? Width.INT32 : Width.INT64;
  }

  private static void checkNumber(@Nullable Width width, String value, String where) {
    if (width == null) {
      return;
    }
    try {
      long number = Long.parseLong(value);
      if (width == Width.INT64 || number == (int) number) {
        return;
      }
    } catch (NumberFormatException e) {
      // Reported below.
    }
    throw new ContractException(
        where, value + " is no integer of " + (width == Width.INT64 ? "64" : "32") + " bits");
  }

  private static EnumValue value(
      String value, Extensions meaning, boolean catalogue, Set<String> taken) {
    meaning.only(
        "name",
        "text",
        "description",
        "deprecated",
        "retired",
        "reason",
        "rules-out-purchase",
        "success",
        "x-evidence",
        "x-source");
    String given = meaning.text("name");
    if (given != null && !(SourceVersion.isIdentifier(given) && taken.add(given))) {
      throw new ContractException(
          meaning.where(),
          "no constant, or two, can be called " + given + " in Java; give another name");
    }
    String constant = given == null ? Names.unique(Names.constant(value), taken) : given;
    String description = meaning.text("description");
    Documentation documentation =
        new Documentation(
            Objects.requireNonNullElse(description, "The value " + value),
            Evidence.of(meaning),
            null,
            meaning.flag("deprecated") || meaning.flag("retired"));
    return new EnumValue(constant, value, documentation, mapping(meaning, catalogue));
  }

  private static @Nullable ErrorMappingModel mapping(Extensions meaning, boolean catalogue) {
    String reason = meaning.text("reason");
    if (reason == null) {
      if (catalogue) {
        meaning.requiredFlag("success");
      }
      return null;
    }
    boolean nothingBought = meaning.requiredFlag("rules-out-purchase");
    String text = meaning.text("text");
    return ErrorMappingModel.of(
        meaning, reason, nothingBought, text == null ? meaning.requiredText("description") : text);
  }
}
