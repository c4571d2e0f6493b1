package dev.inward.runtime;

import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A request body of parts. Its length is asked for before anything is sent, and each time anew. */
final class PartsBody extends RequestBody {

  private final MultipartBody.Builder parts;
  private final List<FileBody> files;

  PartsBody(MultipartBody.Builder parts, List<FileBody> files) {
    this.parts = parts;
    this.files = List.copyOf(files);
  }

  @Override
  public MediaType contentType() {
    return parts.build().contentType();
  }

  @Override
  public long contentLength() throws IOException {
    for (FileBody file : files) {
      file.measure();
    }
    return parts.build().contentLength(); // A built body remembers its first length.
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    parts.build().writeTo(sink);
  }

  @Override
  public boolean isOneShot() {
    return files.stream().anyMatch(FileBody::isOneShot);
  }
}
