package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.FilePart;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

final class MultipartFieldsTest {

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
}
