package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import dev.inward.CallOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Adds to a request that was built from the contract what it does not send. */
final class AddedParameters {

  private final Operation operation;
  private final CallOptions options;

  AddedParameters(Operation operation, CallOptions options) {
    this.operation = operation;
    this.options = options;
  }

  /**
   * Adds to a request whose URL and headers are complete, but for an access token.
   *
   * @param followed whether the URL is a link of the vendor, which may repeat what was added
   * @throws IllegalArgumentException if the request has one of the names or another kind of body
   */
  Request addTo(Request request, boolean followed) {
    Request.Builder added = request.newBuilder().url(url(request.url(), followed));
    options
        .headers()
        .forEach(
            (name, value) -> {
              if (request.header(name) != null) {
                throw sentAlready("header " + name);
              }
              added.header(name, value);
            });
    if (!options.bodyMembers().isEmpty()) {
      added.method(request.method(), body(request.body()));
    }
    return added.build();
  }

  private HttpUrl url(HttpUrl url, boolean followed) {
    Set<String> sent = url.queryParameterNames();
    HttpUrl.Builder added = url.newBuilder();
    options
        .queryParameters()
        .forEach(
            (name, value) -> {
              if (!sent.contains(name)) {
                added.addQueryParameter(name, value);
              } else if (!followed) {
                throw sentAlready("queryParameter " + name);
              }
            });
    return added.build();
  }

  private RequestBody body(@Nullable RequestBody body) {
    if (body instanceof FormBody form) {
      return form(form);
    }
    MediaType type = body == null ? null : body.contentType();
    if (body == null || type == null) {
      throw impossible("sends no body");
    }
    if (type.subtype().equals("json") || type.subtype().endsWith("+json")) {
      return json(body, type);
    }
    throw impossible(
        "sends " + type.type() + "/" + type.subtype() + ", and no JSON object or form");
  }

  private RequestBody form(FormBody form) {
    Set<String> sent = new HashSet<>();
    FormFields all = new FormFields();
    for (int i = 0; i < form.size(); i++) {
      sent.add(form.name(i));
      all.add(form.name(i), form.value(i));
    }
    options
        .bodyMembers()
        .forEach(
            (name, value) -> {
              String field = "bodyMember " + name;
              if (sent.contains(name)) {
                throw sentAlready(field);
              }
              if (value == null
                  || value instanceof Map
                  || (value instanceof List<?> list && list.contains(null))) {
                throw Validation.refused(field, "must be a scalar or a list of these in a form");
              }
              all.add(name, value);
            });
    return all.body();
  }

  private RequestBody json(RequestBody body, MediaType type) {
    Buffer sent = new Buffer();
    try {
      body.writeTo(sent);
      Set<String> names = new HashSet<>();
      try (JsonReader members = JsonReader.of(sent.copy())) {
        if (members.peek() != JsonReader.Token.BEGIN_OBJECT) {
          throw impossible("sends JSON that is no object");
        }
        members.beginObject();
        while (members.hasNext()) {
          names.add(members.nextName());
          members.skipValue();
        }
      }
      for (String name : options.bodyMembers().keySet()) {
        if (names.contains(name)) {
          throw sentAlready("bodyMember " + name);
        }
      }
      // The request's own members stay as they were written.
      Buffer all = new Buffer();
      all.write(sent, sent.size() - 1);
      all.writeUtf8(names.isEmpty() ? "" : ",");
      all.writeUtf8(JsonOutput.text((Object) options.bodyMembers()).substring(1));
      return RequestBody.create(all.readByteString(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A Buffer does not fail, and what was written is JSON.
    }
  }

  private IllegalArgumentException sentAlready(String field) {
    return Validation.refused(
        field, "is sent by " + operation.name() + " itself, and cannot be added to it");
  }

  private IllegalArgumentException impossible(String why) {
    String first = options.bodyMembers().keySet().iterator().next();
    return Validation.refused(
        "bodyMember " + first, "cannot be added, because " + operation.name() + " " + why);
  }
}
