package dev.inward.codegen;

import java.util.List;

/** Says in Javadoc where a fact comes from. */
final class Evidence {

  private Evidence() {}

  /** Adds the evidence that an element's extensions state, if any. */
  static void describe(Javadoc javadoc, Extensions extensions) {
    String evidence = extensions.text("x-evidence");
    if (evidence == null) {
      return;
    }
    String sentence =
        switch (evidence) {
          case "documented" -> "Source: documented";
          case "sample" -> "Source: a sample in the document";
          case "assumed" -> "Source: assumed";
          default ->
              throw new ContractException(
                  extensions.where(),
                  "x-evidence must be one of " + List.of("documented", "sample", "assumed"));
        };
    String page = extensions.text("x-source");
    javadoc.html(page == null ? sentence + "." : sentence + " at " + Javadoc.escape(page) + " .");
  }
}
