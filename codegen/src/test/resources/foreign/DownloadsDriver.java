package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.Download;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.codegen.Stub;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okio.ByteString;

/** Reads files by stream. */
public final class DownloadsDriver {

  private static final FilmRequest FILM = FilmRequest.builder().id("7").build();
  private static final String PROBLEM = "{\"title\":\"None\"}";

  public void file_isReadByStream() throws IOException {
    try (Stub stub =
            new Stub()
                .respond(
                    file("frames")
                        .addHeader("Content-Disposition", "attachment; filename=\"a/film.bin\"")
                        .build());
        ArchiveClient client = client(stub);
        Download film = client.filmAsStream(FILM, 6)) {
      assertThat(film.mediaType()).isEqualTo("application/octet-stream");
      assertThat(film.length()).isEqualTo(6);
      assertThat(film.fileName()).isEqualTo("film.bin");
      assertThat(film.stream().readAllBytes()).asString().isEqualTo("frames");
      assertThat(film.stream().read()).isEqualTo(-1);
      assertThat(film).hasToString("Download[length=6, mediaType=application/octet-stream]");
      assertThat(stub.sent()).isEqualTo("GET /films/7");
    }
  }

  public void file_whenItIsSmall_isBytesAsWell() {
    try (Stub stub = new Stub().respond(file("frames").build()); ArchiveClient client = client(stub)) {
      assertThat(client.film(FILM)).isEqualTo(ByteString.encodeUtf8("frames"));
    }
  }

  public void file_beyondTheLimit_failsWithItsOwnException() throws IOException {
    MockResponse chunked =
        new MockResponse.Builder().setHeader("Content-Type", "image/png").chunkedBody("123456", 2).build();
    try (Stub stub = new Stub().respond(chunked).respond(file("123456").build());
        ArchiveClient client = client(stub)) {
      try (Download poster = client.posterAsStream(5)) {
        assertThat(poster.length()).isEqualTo(Download.UNKNOWN_LENGTH);
        InputStream stream = poster.stream();
        assertThat(stream.readNBytes(5)).asString().isEqualTo("12345");
        for (int i = 0; i < 2; i++) {
          assertThatThrownBy(stream::read)
              .isInstanceOf(Download.TooLongException.class)
              .hasMessage("the download is longer than 5 bytes");
        }
      }
      try (Download film = client.filmAsStream(FILM, 5)) {
        assertThatThrownBy(() -> film.stream().read()).isInstanceOf(Download.TooLongException.class);
      }
    }
  }

  public void file_mayBeLongerThanOtherResponses() throws IOException {
    String frames = "f".repeat(100);
    try (Stub stub = new Stub().respond(file(frames).build()).respond(file(frames).build());
        ArchiveClient client =
            ArchiveClient.builder().baseUrl(stub.url()).maxResponseBytes(10).build();
        Download film = client.filmAsStreamAsync(FILM, 100).join()) {
      assertThat(film.stream().readAllBytes()).hasSize(100);
      assertThatThrownBy(() -> client.film(FILM)).isInstanceOf(InwardException.class);
    }
  }

  public void success_withoutContent_isEmpty() throws IOException {
    try (Stub stub = new Stub().empty(204);
        ArchiveClient client = client(stub);
        Download film = client.filmAsStream(FILM, 5)) {
      assertThat(film.stream().read()).isEqualTo(-1);
      assertThat(film.mediaType()).isNull();
    }
  }

  public void refusal_hasItsTypedBody() {
    try (Stub stub = new Stub().json(404, PROBLEM).json(402, PROBLEM).json(500, PROBLEM);
        ArchiveClient client = client(stub)) {
      RejectedException refusal =
          catchThrowableOfType(RejectedException.class, () -> client.filmAsStream(FILM, 5));
      assertThat(refusal.errorBody(Problem.class)).contains(Problem.fromJson(PROBLEM));
      SpeakRequest speech = SpeakRequest.builder().text("Hello").build();
      RejectedException poor =
          catchThrowableOfType(RejectedException.class, () -> client.speakAsStream(speech, 5));
      assertThat(poor.mayHaveTakenEffect()).isFalse();
      assertThatThrownBy(() -> client.speakAsStream(speech, 5))
          .isInstanceOf(OutcomeUnknownException.class);
      assertThat(stub.requests()).isEqualTo(3);
    }
  }

  public void text_andJson_areReadByStreamIfTheContractSaysSo() throws IOException {
    try (Stub stub = new Stub().respond(200, "text/plain", "line").json(206, "[\"a\"]");
        ArchiveClient client = client(stub)) {
      try (Download log = client.logAsStream(10)) {
        assertThat(log.stream().readAllBytes()).asString().isEqualTo("line");
      }
      try (Download index = client.indexAsStream(10)) {
        assertThat(index.stream().readAllBytes()).asString().isEqualTo("[\"a\"]");
      }
    }
  }

  public void events_areReadByStream() throws IOException {
    try (Stub stub = new Stub().respond(200, "text/event-stream", "data: a\n\n");
        ArchiveClient client = client(stub);
        Download events = client.eventsAsStream(100)) {
      assertThat(events.stream().readAllBytes()).asString().isEqualTo("data: a\n\n");
    }
  }

  public void file_whenTheContractSaysSo_isNoStream() {
    assertThat(Stream.of(ArchiveClient.class.getMethods()))
        .extracting(java.lang.reflect.Method::getName)
        .contains("thumbnail", "posterAsStream")
        .doesNotContain("thumbnailAsStream");
  }

  public void limit_whenItAllowsNothing_isRefusedBeforeAnythingIsSent() {
    try (Stub stub = new Stub(); ArchiveClient client = client(stub)) {
      assertThatThrownBy(() -> client.posterAsStream(0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("maxBytes");
      assertThat(stub.requests()).isZero();
    }
  }

  private static MockResponse.Builder file(String body) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/octet-stream")
        .body(body);
  }

  private static ArchiveClient client(Stub stub) {
    return ArchiveClient.builder().baseUrl(stub.url()).build();
  }
}
