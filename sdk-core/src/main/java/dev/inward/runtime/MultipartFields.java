package dev.inward.runtime;

import dev.inward.FilePart;
import dev.inward.runtime.JsonOutput.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a {@code multipart/form-data} body. A value of null has no part, and a list
 * has one for each element.
 */
public final class MultipartFields {

  private final MultipartBody.Builder parts =
      new MultipartBody.Builder().setType(MultipartBody.FORM);
  private boolean empty = true;
  private final List<FileBody> files = new ArrayList<>();

  /** Creates a body without a part. */
  public MultipartFields() {}

  /**
   * Adds a scalar or a list of scalars as text.
   *
   * @param name the part's name
   * @param value a scalar; or a list, which adds a part for each element; or null, which adds
   *     nothing
   * @param mediaType the media type of each part, or null, which means {@code text/plain}
   * @return this body
   */
  public MultipartFields text(String name, @Nullable Object value, @Nullable String mediaType) {
    Collection<?> values =
        value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object each : values) {
      ByteString text = ByteString.encodeString(Scalars.write(each), StandardCharsets.UTF_8);
      add(name, null, RequestBody.create(text, parsed(mediaType)));
    }
    return this;
  }

  /**
   * Adds a value as JSON.
   *
   * @param <T> the type of the value
   * @param name the part's name
   * @param value the value, or null, which adds nothing
   * @param writer writes the value
   * @param mediaType the part's media type, such as {@code application/json}
   * @return this body
   */
  public <T> MultipartFields json(
      String name, @Nullable T value, Writer<? super T> writer, String mediaType) {
    if (value != null) {
      add(name, null, JsonOutput.body(value, writer, mediaType));
    }
    return this;
  }

  /**
   * Adds each element of a list as JSON.
   *
   * @param <T> the type of an element
   * @param name the name of each part
   * @param values the elements, of which a null one adds nothing; or null, which adds nothing
   * @param writer writes an element
   * @param mediaType the media type of each part, such as {@code application/json}
   * @return this body
   */
  public <T> MultipartFields jsons(
      String name,
      @Nullable List<? extends @Nullable T> values,
      Writer<? super T> writer,
      String mediaType) {
    if (values != null) {
      values.forEach(each -> json(name, each, writer, mediaType));
    }
    return this;
  }

  /**
   * Adds a file.
   *
   * @param name the part's name
   * @param file the file, or null, which adds nothing
   * @param mediaTypes the media types that the contract allows, separated by commas; the only one
   *     is sent if the file states none
   * @return this body
   * @throws IllegalArgumentException if it must state its media type
   */
  public MultipartFields file(String name, @Nullable FilePart file, String mediaTypes) {
    if (file != null) {
      FileBody body = new FileBody(name, file, mediaType(name, file, mediaTypes));
      files.add(body);
      add(name, file.name(), body);
    }
    return this;
  }

  /**
   * Adds each of several files; see {@link #file}.
   *
   * @param name the name of each part
   * @param files the files, or null, which adds nothing
   * @param mediaTypes the media types that the contract allows, separated by commas; the only one
   *     is sent for each file that states none
   * @return this body
   * @throws IllegalArgumentException if one of them must state its media type
   */
  public MultipartFields files(String name, @Nullable List<FilePart> files, String mediaTypes) {
    if (files != null) {
      files.forEach(each -> file(name, each, mediaTypes));
    }
    return this;
  }

  private static MediaType mediaType(String name, FilePart file, String mediaTypes) {
    String stated = file.mediaType();
    if (stated == null && (mediaTypes.contains(",") || mediaTypes.contains("*"))) {
      throw Validation.refused(
          name, "must state its media type by withMediaType, one of " + mediaTypes);
    }
    return MediaType.get(stated == null ? mediaTypes : stated);
  }

  private static @Nullable MediaType parsed(@Nullable String mediaType) {
    return mediaType == null ? null : MediaType.get(mediaType);
  }

  private void add(String name, @Nullable String fileName, RequestBody body) {
    parts.addPart(MultipartBody.Part.createFormData(name, fileName, body));
    empty = false;
  }

  /**
   * Returns the parts as a request body. A stream in it is taken by this call.
   *
   * @return the body; without a part, it is empty and has no media type
   * @throws IllegalArgumentException if a stream was sent before, or a file cannot be read any more
   */
  public RequestBody body() {
    if (empty) {
      return JsonOutput.none();
    }
    // Only when nothing else is refused: a stream that is taken is of no further use.
    files.forEach(FileBody::take);
    return new PartsBody(parts, files);
  }
}
