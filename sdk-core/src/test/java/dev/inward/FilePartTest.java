package dev.inward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePartTest {

  private static final byte[] BYTES = {1, 2, 3};

  @TempDir Path folder;

  @Test
  void open_whenBytes_returnsThemEachTime() throws IOException {
    byte[] given = BYTES.clone();
    FilePart part = FilePart.of("a.bin", given);
    given[0] = 9;

    assertThat(part.isRepeatable()).isTrue();
    assertThat(part.length()).isEqualTo(3);
    assertThat(part.open()).hasBinaryContent(BYTES);
    assertThat(part.open()).hasBinaryContent(BYTES);
  }

  @Test
  void open_whenAFile_readsIt() throws IOException {
    Path file = Files.write(folder.resolve("b.bin"), BYTES);
    FilePart part = FilePart.of(file);

    assertThat(part.name()).isEqualTo("b.bin");
    assertThat(part.length()).isEqualTo(3);
    try (InputStream content = part.open()) {
      assertThat(content).hasBinaryContent(BYTES);
    }
  }

  @Test
  void open_whenAFileHasChanged_readsItAsItIs() throws IOException {
    Path file = Files.write(folder.resolve("b.bin"), BYTES);
    FilePart part = FilePart.of(file);
    Files.write(file, new byte[] {4, 5});

    assertThat(part.length()).isEqualTo(2);
    try (InputStream content = part.open()) {
      assertThat(content).hasBinaryContent(new byte[] {4, 5});
    }
  }

  @Test
  void length_whenTheFileIsGone_fails() throws IOException {
    Path file = Files.write(folder.resolve("b.bin"), BYTES);
    FilePart part = FilePart.of(file);
    Files.delete(file);

    assertThatThrownBy(part::length).isInstanceOf(UncheckedIOException.class);
    assertThat(part).hasToString("FilePart[length=unreadable, mediaType=null]");
  }

  @Test
  void of_whenTheFileIsMissing_fails() {
    assertThatThrownBy(() -> FilePart.of(folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void open_whenAStream_returnsItOnce() throws IOException {
    InputStream stream = new ByteArrayInputStream(BYTES);
    FilePart part = FilePart.of("c", stream);
    FilePart same = part.withMediaType("text/plain");

    assertThat(part.isRepeatable()).isFalse();
    assertThat(part.length()).isEqualTo(FilePart.UNKNOWN_LENGTH);
    assertThat(part.open()).isSameAs(stream);
    assertThatIllegalStateException().isThrownBy(same::open);
  }

  @Test
  void mediaType_whenNone_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilePart.of("a", BYTES).withMediaType("png"))
        .withMessage("a media type has the form type/subtype");
  }

  @Test
  void parts_areEqualByNameMediaTypeAndContent() {
    FilePart part = FilePart.of("a", BYTES).withMediaType("image/png");

    assertThat(part)
        .isEqualTo(FilePart.of("a", BYTES.clone()).withMediaType("image/png"))
        .hasSameHashCodeAs(FilePart.of("a", BYTES.clone()).withMediaType("image/png"))
        .isNotEqualTo(FilePart.of("a", BYTES))
        .isNotEqualTo(FilePart.of("b", BYTES).withMediaType("image/png"))
        .hasToString("FilePart[length=3, mediaType=image/png]");
  }
}
