package dev.inward.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Collects the fields of a form; a field without a value is not sent. */
public final class FormFields {

  private final FormBody.Builder form = new FormBody.Builder();

  /** Starts with no field. */
  public FormFields() {}

  /** Adds a field: a list as many fields of that name, anything else as its text. */
  public FormFields add(String name, @Nullable Object value) {
    Collection<?> values =
        value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
    if (value instanceof Map<?, ?> members) {
      members.forEach((member, each) -> add(String.valueOf(member), each));
      return this;
    }
    for (Object each : values) {
      if (each instanceof Map<?, ?> || each instanceof Collection<?>) {
        throw Validation.refused(name, "must not hold a list or an object in a list");
      }
      form.add(name, Scalars.write(each));
    }
    return this;
  }

  /** Returns the form as a request's body. */
  public RequestBody body() {
    return form.build();
  }
}
