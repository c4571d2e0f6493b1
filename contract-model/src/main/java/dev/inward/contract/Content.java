package dev.inward.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request or a response in one media type.
 *
 * @param place the media type's object in the contract
 */
public record Content(SpecPointer place) {

  /** Returns the contents of a request body or a response, in the contract's order. */
  static List<Content> of(SpecPointer owner) {
    return owner.resolved().membersOf("content").stream().map(Content::new).toList();
  }

  /** {@return the media type, such as {@code application/json}} */
  public String mediaType() {
    return place.name();
  }

  /** {@return the schema of the body} */
  public Schema schema() {
    return new Schema(place.member("schema"));
  }

  /** {@return the {@code x-action} extension, or null if the body does not name an action} */
  public @Nullable SpecPointer action() {
    return place.memberOrNull("x-action");
  }

  /**
   * Returns the schema of what a caller gives: the arguments of an action, or the body's schema if
   * there is no action.
   *
   * @return the schema of what a caller gives
   */
  public Schema arguments() {
    SpecPointer action = action();
    return action == null ? schema() : new Schema(action.member("arguments"));
  }
}
