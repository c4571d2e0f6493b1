package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.FilePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MultipartFieldsTest {

  @TempDir Path folder;

  private final FilePart stream = FilePart.of("a.png", new ByteArrayInputStream(new byte[1]));

  @Test
  void stream_ofARequestThatWasRefused_canBeSentLater() {
    MultipartFields refused = new MultipartFields().file("cover", stream, "image/png");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> refused.file("back", FilePart.of("b", new byte[1]), "image/png,image/gif"))
        .withMessageStartingWith("back must state its media type");

    MultipartFields right = new MultipartFields().file("cover", stream, "image/png");
    assertThatCode(right::body).doesNotThrowAnyException();
  }

  @Test
  void stream_inTwoParts_isRefused() {
    MultipartFields twice =
        new MultipartFields().file("cover", stream, "image/png").file("back", stream, "image/png");

    assertThatIllegalArgumentException()
        .isThrownBy(twice::body)
        .withMessage("back is a stream that was given before; give a new one");
  }

  @Test
  void file_whenItIsGone_isRefusedBeforeItIsSent() throws IOException {
    Path file = Files.write(folder.resolve("a.png"), new byte[3]);
    MultipartFields fields = new MultipartFields().file("cover", FilePart.of(file), "image/png");
    Files.delete(file);

    assertThatIllegalArgumentException()
        .isThrownBy(fields::body)
        .withMessage("cover is a file that cannot be read any more");
  }

  @Test
  void file_whenItChangesBeforeItIsSent_isSentAsItIs() throws IOException {
    Path file = Files.write(folder.resolve("a.png"), new byte[3]);
    RequestBody body = new MultipartFields().file("cover", FilePart.of(file), "image/png").body();
    long before = body.contentLength();
    Files.write(file, new byte[5]);

    assertThat(body.contentLength()).isEqualTo(before + 2);
    Buffer sent = new Buffer();
    body.writeTo(sent);
    assertThat(sent.size()).isEqualTo(before + 2);
  }

  @Test
  void file_whenItChangesAfterItsLengthWasSent_fails() throws IOException {
    Path file = Files.write(folder.resolve("a.png"), new byte[3]);
    RequestBody body = new MultipartFields().file("cover", FilePart.of(file), "image/png").body();
    long unused = body.contentLength();
    Files.write(file, new byte[5]);

    assertThatIOException()
        .isThrownBy(() -> body.writeTo(new Buffer()))
        .withMessage("cover is a file that changed while it was sent");
  }
}
