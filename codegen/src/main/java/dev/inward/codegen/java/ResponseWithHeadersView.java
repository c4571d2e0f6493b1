package dev.inward.codegen.java;

import dev.inward.codegen.model.OutcomeModel.ResponseWithHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result with the headers of its response, as its template shows it. */
record ResponseWithHeadersView(
    ResponseWithHeaders model, String result, String method, Imports in) {

  /** A header, as the template shows it. */
  record HeaderView(
      String name, String literal, String type, @Nullable String parser, String description) {}

  String javadoc() {
    return new Javadoc()
        .html("A successful response to {@link " + method + "}: its result and its headers.")
        .comment(0);
  }

  String name() {
    return model.name();
  }

  List<HeaderView> headers() {
    return model.headers().stream()
        .map(
            each -> {
              TypeCode type = new TypeCode(each.type(), in);
              return new HeaderView(
                  each.name(),
                  Literals.of(each.wire()),
                  type.declaration(),
                  type.parser(),
                  new Javadoc()
                      .text(each.description())
                      .html("Null if it is absent or cannot be read.")
                      .tag("@return the header's value, or null")
                      .comment(2));
            })
        .toList();
  }
}
