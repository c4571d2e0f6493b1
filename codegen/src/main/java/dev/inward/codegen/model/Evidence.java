package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source of a fact.
 *
 * @param kind how the fact is known
 * @param page the page that documents it, if it is not the contract's main document
 */
public record Evidence(Kind kind, @Nullable String page) {

  /** How a fact is known. */
  public enum Kind {
    DOCUMENTED,
    SAMPLE,
    ASSUMED
  }

  /** Returns how a fact is known; what the contract does not say is assumed. */
  static Kind kind(Extensions extensions) {
    Evidence evidence = of(extensions);
    return evidence == null ? Kind.ASSUMED : evidence.kind();
  }

  static @Nullable Evidence of(Extensions extensions) {
    String evidence = extensions.text("x-evidence");
    if (evidence == null) {
      return null;
    }
    Kind kind =
        switch (evidence) {
          case "documented" -> Kind.DOCUMENTED;
          case "sample" -> Kind.SAMPLE;
          case "assumed" -> Kind.ASSUMED;
          default ->
              throw new ContractException(
                  extensions.where(),
                  "x-evidence must be one of " + List.of("documented", "sample", "assumed"));
        };
    return new Evidence(kind, extensions.text("x-source"));
  }
}
