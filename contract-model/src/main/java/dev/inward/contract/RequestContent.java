package dev.inward.contract;

import org.jspecify.annotations.Nullable;

/**
 * A request body in one media type, prepared for reading requests.
 *
 * @param place the media type's object in the contract
 * @param schema the body's schema
 * @param members the body's properties, or the arguments of the action
 * @param action how the body names an action, or null if it names none
 */
record RequestContent(
    SpecPointer place, SpecPointer schema, ObjectSchema members, @Nullable ActionBody action) {

  static RequestContent of(Content content) {
    SpecPointer schema = content.schema().place().resolved();
    if (content.action() == null) {
      return new RequestContent(content.place(), schema, new ObjectSchema(schema), null);
    }
    ActionBody action = new ActionBody(content);
    return new RequestContent(content.place(), schema, action.arguments(), action);
  }
}
