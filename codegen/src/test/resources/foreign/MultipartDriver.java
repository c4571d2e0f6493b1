package foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.FilePart;
import dev.inward.NotSentException;
import dev.inward.codegen.Stub;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;

/** Sends parts. */
public final class MultipartDriver {

  private static final FilePart PNG =
      FilePart.of("a \"b\" \u00fc.png", "bytes".getBytes(UTF_8)).withMediaType("image/png");

  private static PressClient client(Stub stub) {
    return PressClient.builder().baseUrl(stub.url()).build();
  }

  private static SendCoverRequest.Builder cover(FilePart file) {
    return SendCoverRequest.builder().id("7").file(file);
  }

  /** Returns the parts with "--" for the boundary. */
  private static String parts(RecordedRequest request) {
    String type = request.getHeaders().get("Content-Type");
    assertThat(type).startsWith("multipart/form-data; boundary=");
    String boundary = type.substring(type.indexOf('=') + 1);
    return request.getBody().utf8().replace("--" + boundary, "--").replace("\r\n", "\n");
  }

  public void parts_areSentWithTheirTypes() {
    try (Stub stub = new Stub().empty(204); PressClient client = client(stub)) {
      client.sendCover(cover(PNG).caption("Blue\u00e9").width(12L).tags(List.of("x", "y")).build());

      RecordedRequest request = stub.request();
      assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo("PUT /books/7/cover");
      assertThat(request.getHeaders().get("Content-Length"))
          .isEqualTo(String.valueOf(request.getBody().size()));
      assertThat(parts(request))
          .isEqualTo(
              """
              --
              Content-Disposition: form-data; name="file"; filename="a %22b%22 \u00fc.png"
              Content-Type: image/png

              bytes
              --
              Content-Disposition: form-data; name="caption"

              Blue\u00e9
              --
              Content-Disposition: form-data; name="width"

              12
              --
              Content-Disposition: form-data; name="tags"

              x
              --
              Content-Disposition: form-data; name="tags"

              y
              ----
              """);
    }
  }

  public void parts_areFilesObjectsAndWhatTheEncodingSays() throws IOException {
    Path file = Files.createTempFile("chapter", ".txt");
    try (Stub stub = new Stub().empty(204); PressClient client = client(stub)) {
      Files.writeString(file, "on disk");
      Author author = Author.builder().name("A").born(null).build();
      client.addBook(
          AddBookRequest.builder()
              .chapters(
                  List.of(FilePart.of(file), FilePart.of("2.txt", "in memory".getBytes(UTF_8))))
              .author(author)
              .editors(List.of(author))
              .extra(Map.of("k", 1))
              .index("a;b")
              .seal(FilePart.of("s", new byte[0]))
              .notes(List.of(List.of(1L, 2L), List.of()))
              .language(AddBookLanguage.IT)
              .build());

      assertThat(parts(stub.request()))
          .isEqualTo(
              """
              --
              Content-Disposition: form-data; name="chapters"; filename="%s"
              Content-Type: application/octet-stream

              on disk
              --
              Content-Disposition: form-data; name="chapters"; filename="2.txt"
              Content-Type: application/octet-stream

              in memory
              --
              Content-Disposition: form-data; name="author"
              Content-Type: application/json

              {"name":"A","born":null}
              --
              Content-Disposition: form-data; name="editors"
              Content-Type: application/json

              {"name":"A","born":null}
              --
              Content-Disposition: form-data; name="extra"
              Content-Type: application/json

              {"k":1}
              --
              Content-Disposition: form-data; name="index"
              Content-Type: text/csv

              a;b
              --
              Content-Disposition: form-data; name="seal"; filename="s"
              Content-Type: image/png


              --
              Content-Disposition: form-data; name="notes"
              Content-Type: application/vnd.press+json

              [1,2]
              --
              Content-Disposition: form-data; name="notes"
              Content-Type: application/vnd.press+json

              []
              --
              Content-Disposition: form-data; name="language"

              it
              ----
              """
                  .formatted(file.getFileName()));
    } finally {
      Files.delete(file);
    }
  }

  public void stream_isSentOnceAndLeftOpen() throws IOException {
    boolean[] closed = {false};
    InputStream stream =
        new ByteArrayInputStream("streamed".getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    FilePart file = FilePart.of("s.png", stream).withMediaType("image/png");
    try (Stub stub = new Stub().empty(204); PressClient client = client(stub)) {
      client.sendCover(cover(file).build());

      RecordedRequest request = stub.request();
      assertThat(parts(request)).contains("filename=\"s.png\"", "\n\nstreamed\n--");
      assertThat(request.getHeaders().get("Content-Length")).isNull();
      assertThat(closed[0]).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.sendCover(cover(file).build()))
          .withMessage("file is a stream that was given before; give a new one");
      assertThat(stub.requests()).isEqualTo(1);
    }
  }

  public void stream_ofKnownLength_isSentWithIt() {
    InputStream stream = new ByteArrayInputStream("streamed".getBytes(UTF_8));
    FilePart file = FilePart.of("s.png", stream, 8).withMediaType("image/png");
    try (Stub stub = new Stub().empty(204); PressClient client = client(stub)) {
      client.sendCover(cover(file).build());

      RecordedRequest request = stub.request();
      assertThat(request.getHeaders().get("Content-Length"))
          .isEqualTo(String.valueOf(request.getBody().size()));
    }
  }

  public void read_isRetried_unlessItHasAStream() {
    SearchByPictureRequest bytes =
        SearchByPictureRequest.builder().picture(FilePart.of("a", new byte[] {65})).build();
    SearchByPictureRequest stream =
        SearchByPictureRequest.builder()
            .picture(FilePart.of("a", new ByteArrayInputStream(new byte[] {65})))
            .build();
    try (Stub stub = new Stub().empty(503).empty(204).empty(503); PressClient client = client(stub)) {
      client.searchByPicture(bytes);
      assertThat(parts(stub.request())).contains("\n\nA\n").isEqualTo(parts(stub.request()));
      assertThatThrownBy(() -> client.searchByPicture(stream))
          .isInstanceOf(dev.inward.OutcomeUnknownException.class);
      assertThat(stub.requests()).isEqualTo(3);
    }
  }

  public void file_ofSeveralMediaTypes_mustStateOne() {
    try (Stub stub = new Stub(); PressClient client = client(stub)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.sendCover(cover(FilePart.of("a", new byte[0])).build()))
          .withMessage(
              "file must state its media type by withMediaType, one of image/png, image/jpeg");
      assertThat(stub.requests()).isZero();
    }
  }

  public void body_thatMayBeLeftOut_isNoneOrWhole() {
    try (Stub stub = new Stub().empty(204); PressClient client = client(stub)) {
      client.addNote();
      RecordedRequest request = stub.request();
      assertThat(request.getBody().size()).isZero();
      assertThat(request.getHeaders().get("Content-Type")).isNull();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddNoteRequest.builder().attachment(PNG).build())
        .withMessageStartingWith("text ");
  }

  public void request_isJson_unlessItHasAStream() {
    SendCoverRequest request = cover(PNG).caption("c").build();
    assertThat(request.toJson())
        .isEqualTo(
            "{\"id\":\"7\",\"file\":{\"name\":\"a \\\"b\\\" \u00fc.png\","
                + "\"mediaType\":\"image/png\",\"content\":\"Ynl0ZXM=\"},\"caption\":\"c\"}");
    assertThat(SendCoverRequest.fromJson(request.toJson())).isEqualTo(request);
    SendCoverRequest streamed =
        cover(FilePart.of("a", new ByteArrayInputStream(new byte[1]))).build();
    assertThatThrownBy(streamed::toJson).isInstanceOf(IllegalStateException.class);
    assertThat(streamed.toString()).contains("FilePart[length=-1, mediaType=null]");
  }

  public void file_thatIsGoneWhenTheRequestLeaves_isNotSent() throws IOException {
    Path file = Files.createTempFile("cover", ".png");
    FilePart part = FilePart.of(file).withMediaType("image/png");
    OkHttpClient deleting =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Files.delete(file);
                  return chain.proceed(chain.request());
                })
            .build();
    try (Stub stub = new Stub();
        PressClient client =
            PressClient.builder().baseUrl(stub.url()).okHttpClient(deleting).build()) {
      assertThatThrownBy(() -> client.sendCover(cover(part).build()))
          .isInstanceOf(NotSentException.class);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.sendCover(cover(part).build()))
          .withMessage("file is a file that cannot be read any more");
      assertThatThrownBy(() -> cover(part).build().toJson())
          .isInstanceOf(UncheckedIOException.class);
      assertThat(stub.requests()).isZero();
    }
  }
}
