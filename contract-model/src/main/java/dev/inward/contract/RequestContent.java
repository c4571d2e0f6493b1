package dev.inward.contract;

import org.jspecify.annotations.Nullable;

/**
 * What the contract says of a request's body in one media type.
 *
 * @param place where it stands
 * @param schema the body's schema
 * @param members what is said of the body's members, or of the arguments of the action
 * @param action how the body names an action, or null if it names none
 */
record RequestContent(
    SpecPointer place, SpecPointer schema, ObjectSchema members, @Nullable ActionBody action) {

  static RequestContent of(SpecPointer place) {
    SpecPointer schema = place.member("schema").resolved();
    if (place.node().has("x-action")) {
      ActionBody action = new ActionBody(place);
      return new RequestContent(place, schema, action.arguments(), action);
    }
    return new RequestContent(place, schema, new ObjectSchema(schema), null);
  }
}
