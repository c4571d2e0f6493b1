package dev.inward.codegen.java;

import dev.inward.codegen.model.ErrorMappingModel;
import dev.inward.codegen.model.TypeModel.EnumModel;
import dev.inward.codegen.model.TypeModel.EnumValue;
import dev.inward.codegen.model.TypeModel.Width;
import java.util.List;
import java.util.Locale;

/** An enum, as its template shows it. */
record EnumView(EnumModel model, Imports in) {

  String javadoc() {
    String description = model.description();
    return new Javadoc()
        .text(description == null ? "The values of " + model.name() : description)
        .html(
            "The vendor may add values: a value that is not among the constants is kept unchanged"
                + " and can be made with {@link #of}.")
        .comment(0);
  }

  String name() {
    return model.name();
  }

  boolean catalogue() {
    return model.catalogue();
  }

  boolean integer() {
    return model.number() != null;
  }

  boolean text() {
    return !integer();
  }

  String primitive() {
    return text() ? "String" : isWide() ? "long" : "int";
  }

  String boxed() {
    return isWide() ? "Long" : "Integer";
  }

  String reader() {
    return isWide() ? "int64" : "int32";
  }

  private boolean isWide() {
    return model.number() == Width.INT64;
  }

  List<ValueView> values() {
    return model.values().stream().map(value -> new ValueView(value, this)).toList();
  }

  /** A value of an enum, as the template shows it. */
  record ValueView(EnumValue value, EnumView owner) {

    String javadoc() {
      String wire = value.value();
      Javadoc javadoc =
          new Javadoc()
              .text(value.documentation().text())
              .html(
                  "On the wire: " + (wire.isBlank() ? '"' + wire + '"' : Javadoc.code(wire)) + ".");
      ErrorMappingModel mapping = value.mapping();
      if (mapping != null) {
        javadoc.html(
            "Reason {@link "
                + owner.in().type("Reason")
                + "#"
                + mapping.reason()
                + "}; "
                + (mapping.nothingBought()
                    ? "the call bought nothing."
                    : "whether the call bought something is unknown."));
      }
      javadoc.evidence(value.documentation().evidence());
      if (deprecated()) {
        javadoc.tag("@deprecated the vendor removes it or has removed it");
      }
      return javadoc.comment(2);
    }

    String constant() {
      return value.constant();
    }

    boolean deprecated() {
      return value.documentation().deprecated();
    }

    String arguments() {
      return owner.catalogue() ? literal() + ", " + mapping() : literal();
    }

    private String literal() {
      if (owner.text()) {
        return Literals.of(value.value());
      }
      long number = Long.parseLong(value.value());
      return number == (int) number ? String.valueOf(number) : number + "L";
    }

    private String mapping() {
      ErrorMappingModel mapping = value.mapping();
      return mapping == null ? "null" : mapping(mapping, owner.in());
    }

    /** Returns the expression of an error mapping. */
    static String mapping(ErrorMappingModel mapping, Imports in) {
      return String.format(
          Locale.ROOT,
          "%s.%s(%s.%s, %s%s)",
          in.type("ErrorMapping"),
          mapping.nothingBought() ? "nothingBought" : "outcomeUnknown",
          in.type("Reason"),
          mapping.reason(),
          mapping.nothingBought() ? in.type("Evidence") + "." + mapping.evidence() + ", " : "",
          Literals.joined(mapping.text()));
    }
  }
}
