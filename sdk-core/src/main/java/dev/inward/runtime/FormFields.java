package dev.inward.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Collects the fields of a form. Fields without a value are omitted. */
public final class FormFields {

  private final FormBody.Builder form = new FormBody.Builder();

  /** Creates an empty form. */
  public FormFields() {}

  /**
   * Adds a field.
   *
   * @param name the field's name
   * @param value a scalar; or a list, which adds a field for each element; or a map, which adds a
   *     field for each member under the member's name; or null, which adds nothing
   * @return this form
   * @throws IllegalArgumentException if a list contains a list or a map
   */
  public FormFields add(String name, @Nullable Object value) {
    Collection<?> values =
        value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
    if (value instanceof Map<?, ?> members) {
      members.forEach((member, each) -> add(String.valueOf(member), each));
      return this;
    }
    for (Object each : values) {
      if (each instanceof Map<?, ?> || each instanceof Collection<?>) {
        throw Validation.refused(name, "must not contain a list or an object in a list");
      }
      form.add(name, Scalars.write(each));
    }
    return this;
  }

  /**
   * Adds a value in the style {@code deepObject}; see {@link Parameters#deepObject}.
   *
   * @param name the field's name, with which the name of each member begins
   * @param value a scalar, a list or a map, at any depth; or null, which adds nothing
   * @return this form
   */
  public FormFields deepObject(String name, @Nullable Object value) {
    Parameters.deepObject(name, value).forEach(form::add);
    return this;
  }

  /**
   * Adds a list or an object as one field whose parts are separated by the style's character. An
   * empty one adds nothing.
   *
   * @param name the field's name
   * @param style {@code spaceDelimited}, {@code pipeDelimited}, or another one, which separates by
   *     commas
   * @param value a list or a map of scalars; or null, which adds nothing
   * @return this form
   * @throws IllegalArgumentException if a part has that character, and could not be told apart, or
   *     is a list or a map
   */
  public FormFields joined(String name, String style, @Nullable Object value) {
    return add(name, value == null ? null : Parameters.joinedPlain(name, style, value));
  }

  /** {@return the form as a URL-encoded request body} */
  public RequestBody body() {
    return form.build();
  }
}
