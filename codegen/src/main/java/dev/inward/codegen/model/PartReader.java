package dev.inward.codegen.model;

import dev.inward.codegen.contract.MediaTypes;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads what kind of part each member of a multipart body is. */
final class PartReader {

  private final Types types;
  private final MediaType media;

  PartReader(Types types, MediaType media) {
    this.types = types;
    this.media = media;
  }

  /** Returns a member as a file if its schema or its media type says that it is one. */
  Fields.Property asSent(Fields.Property property) {
    String where = property.extensions().where();
    Schema<?> schema = types.target(property.schema(), where);
    String mediaType = mediaType(property.field());
    if (schema.getItems() != null) {
      return isFile(types.target(schema.getItems(), where), mediaType)
          ? property.as(ValueType.list(ValueType.FILE))
          : property;
    }
    return isFile(schema, mediaType) ? property.as(ValueType.FILE) : property;
  }

  private static boolean isFile(Schema<?> schema, @Nullable String mediaType) {
    if (schema.getType() != null && !schema.getType().equals("string")) {
      return false;
    }
    return "binary".equals(schema.getFormat())
        || (schema.getContentMediaType() != null && schema.getContentEncoding() == null)
        || (mediaType != null
            && mediaType.matches("(image|audio|video)/.*|application/octet-stream.*"));
  }

  /** Returns the part of a member that {@link #asSent} has returned. */
  BodyModel.Part part(Fields.Property property) {
    String stated = mediaType(property.field());
    BodyModel.Part part = new BodyModel.Part(property.field(), stated);
    return switch (part.type().kind()) {
      case FILE -> stated == null ? part.as(fileType(property)) : part;
      case ANY, MODEL, OBJECT_UNION, UNION, OPEN_LIST, LIST, MAP ->
          stated != null && MediaTypes.isJson(stated) ? part : part.as("application/json");
      // Any of several media types says the same of text.
      default -> stated == null ? part : part.as(stated.replaceFirst(",.*", "").strip());
    };
  }

  private String fileType(Fields.Property property) {
    String where = property.extensions().where();
    Schema<?> schema = types.target(property.schema(), where);
    Schema<?> file = schema.getItems() == null ? schema : types.target(schema.getItems(), where);
    return file.getContentMediaType() == null
        ? "application/octet-stream"
        : file.getContentMediaType();
  }

  private @Nullable String mediaType(FieldModel field) {
    Encoding encoding = media.getEncoding() == null ? null : media.getEncoding().get(field.wire());
    return encoding == null ? null : encoding.getContentType();
  }
}
