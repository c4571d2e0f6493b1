package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.MediaTypes;
import dev.inward.codegen.model.ArgumentModel.Place;
import dev.inward.codegen.model.ArgumentModel.Shape;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter or a field of a form is written.
 *
 * @param style OpenAPI's style, or {@link ArgumentModel#JSON}
 * @param explode OpenAPI's explode
 */
record Serialization(String style, boolean explode) {

  private static final Serialization JSON = new Serialization(ArgumentModel.JSON, false);

  /** Returns that of a parameter; what it leaves out, OpenAPI has a default for. */
  static Serialization of(Parameter parameter) {
    if (parameter.getContent() != null && !parameter.getContent().isEmpty()) {
      String mediaType = parameter.getContent().keySet().iterator().next();
      return MediaTypes.isJson(mediaType) ? JSON : new Serialization("simple", false);
    }
    boolean inQuery = parameter.getIn().equals("query") || parameter.getIn().equals("cookie");
    String usual = inQuery ? "form" : "simple";
    return of(parameter.getStyle(), parameter.getExplode(), usual);
  }

  /** Returns that of a field of a form. */
  static Serialization of(MediaType form, String field) {
    Encoding encoding = form.getEncoding() == null ? null : form.getEncoding().get(field);
    if (encoding == null) {
      return of(null, null, "form");
    }
    // The parser of contracts writes "form" where none is stated.
    boolean isForm = encoding.getStyle() == null || encoding.getStyle().toString().equals("form");
    String mediaType = encoding.getContentType();
    return isForm && mediaType != null && MediaTypes.isJson(mediaType)
        ? JSON
        : of(encoding.getStyle(), encoding.getExplode(), "form");
  }

  private static Serialization of(@Nullable Object style, @Nullable Boolean explode, String usual) {
    String written = style == null ? usual : style.toString();
    return new Serialization(written, explode == null ? written.equals("form") : explode);
  }

  /** Returns the argument that is written so. */
  ArgumentModel argument(Fields.Property property, Place place, Types types) {
    ArgumentModel argument =
        new ArgumentModel(property.field(), place, shape(property.field().type()), style, explode);
    switch (place) {
      case PATH, HEADER, COOKIE -> check(argument, property, types);
      default -> {
        // A query and a form can hold a list or an object inside another one.
      }
    }
    return argument;
  }

  private static Shape shape(ValueType type) {
    return switch (type.kind()) {
      case LIST -> Shape.LIST;
      case MAP -> Shape.OBJECT;
      case MODEL, OBJECT_UNION -> Shape.OBJECT;
      case ANY, UNION, OPEN_LIST -> Shape.ANY;
      default -> Shape.SCALAR;
    };
  }

  /** Refuses what no style has a form for. */
  private void check(ArgumentModel argument, Fields.Property property, Types types) {
    ValueType type = argument.field().type();
    String where = property.extensions().where();
    boolean nested =
        type.isCollection()
            ? type.elements().isModel() || type.elements().isCollection()
            : type.isUnion()
                ? !types.isUnionOfScalarsAndLists(property.schema(), where)
                : type.isModel()
                    && (argument.shape() == Shape.ANY
                        || types.hasNestedMembers(property.schema(), where));
    if (nested && !style.equals(ArgumentModel.JSON)) {
      throw new ContractException(
          where,
          "an object or a list inside another one cannot be written here; if the vendor takes"
              + " JSON, describe it by content: {application/json: …}");
    }
  }
}
