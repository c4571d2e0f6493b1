package dev.inward.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response that an operation declares.
 *
 * @param place the response in the operation, which may be a reference
 */
public record Response(SpecPointer place) {

  /** {@return the HTTP status as the contract has it, such as {@code 200} or {@code default}} */
  public String status() {
    return place.name();
  }

  /** {@return the response itself if the operation refers to one} */
  public SpecPointer definition() {
    return place.resolved();
  }

  /** {@return the bodies in the contract's order} */
  public List<Content> contents() {
    return Content.of(place);
  }

  /**
   * Returns the body in a media type, or null if the contract does not declare it.
   *
   * @param mediaType a media type
   * @return the body in a media type, or null if the contract does not declare it
   */
  public @Nullable Content content(String mediaType) {
    return contents().stream()
        .filter(content -> content.mediaType().equals(mediaType))
        .findFirst()
        .orElse(null);
  }

  /** {@return the headers, each of which may be a reference} */
  public List<SpecPointer> headers() {
    return definition().membersOf("headers");
  }
}
