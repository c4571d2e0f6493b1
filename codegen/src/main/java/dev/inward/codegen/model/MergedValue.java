package dev.inward.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A scalar or a list that several schemas describe together. */
final class MergedValue {

  private MergedValue() {}

  /** Returns one schema for all parts; null unless each of them is a scalar or a list. */
  static @Nullable Schema<?> of(List<Schema<?>> parts) {
    boolean values =
        !parts.isEmpty()
            && parts.stream().allMatch(MergedValue::isValue)
            && parts.stream().anyMatch(part -> part.getType() != null || part.getEnum() != null);
    return values ? merged(parts) : null;
  }

  private static boolean isValue(Schema<?> part) {
    return !"object".equals(part.getType())
        && part.getProperties() == null
        && part.getRequired() == null
        && part.getAdditionalProperties() == null
        && part.getAllOf() == null
        && part.getOneOf() == null
        && part.getAnyOf() == null;
  }

  @SuppressWarnings("unchecked") // The values of an enum have the type that the schema says.
  private static Schema<?> merged(List<Schema<?>> parts) {
    Schema<Object> merged = new Schema<>();
    first(parts, Schema::getType).ifPresent(merged::setType);
    first(parts, Schema::getFormat).ifPresent(merged::setFormat);
    first(parts, Schema::getDescription).ifPresent(merged::setDescription);
    first(parts, Schema::getDefault).ifPresent(merged::setDefault);
    first(parts, Schema::getPattern).ifPresent(merged::setPattern);
    first(parts, Schema::getMinLength).ifPresent(merged::setMinLength);
    first(parts, Schema::getMaxLength).ifPresent(merged::setMaxLength);
    first(parts, Schema::getMinimum).ifPresent(merged::setMinimum);
    first(parts, Schema::getMaximum).ifPresent(merged::setMaximum);
    first(parts, Schema::getExclusiveMinimum).ifPresent(merged::setExclusiveMinimum);
    first(parts, Schema::getExclusiveMaximum).ifPresent(merged::setExclusiveMaximum);
    first(parts, Schema::getMinItems).ifPresent(merged::setMinItems);
    first(parts, Schema::getItems).ifPresent(merged::setItems);
    first(parts, Schema::getExtensions).ifPresent(merged::setExtensions);
    first(parts, Schema::getEnum).ifPresent(values -> merged.setEnum((List<Object>) values));
    return merged;
  }

  private static <T> Optional<T> first(
      List<Schema<?>> parts, Function<Schema<?>, @Nullable T> value) {
    return parts.stream().map(value).filter(Objects::nonNull).findFirst();
  }
}
