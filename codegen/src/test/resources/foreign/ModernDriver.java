package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.Scalar;
import dev.inward.codegen.Stub;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What JSON Schema says has types in Java. */
public final class ModernDriver {

  private static final String BOOK =
      "{\"title\":\"Emma\",\"pages\":10,\"state\":1,\"note\":null,\"kind\":\"book\",\"edition\":1,"
          + "\"shelf\":12,\"inner\":{\"a\":null},\"copy\":0,\"author\":null,\"mood\":null,"
          + "\"tags\":[\"a\",null],\"point\":[1.0,\"x\"],\"cover\":\"aGk=\",\"counts\":{\"c1\":1},"
          + "\"many\":[\"a\"],\"any\":{\"b\":[null]}}";

  public void member_thatAllowsNoValue_isLeftOut() {
    assertThat(Stream.of(Book.class.getMethods()).map(method -> method.getName()))
        .contains("note")
        .doesNotContain("never");
  }

  public void book_isSentAndRead() {
    try (Stub stub = new Stub().json(200, BOOK);
        LibraryClient client = LibraryClient.builder().baseUrl(stub.url()).build()) {
      Book book =
          client.addBook(
              AddBookRequest.builder().title("Emma").pages(1).state(AddBookState.of(1)).note(null)
                  .shelf(Scalar.of(12)).edition(AddBookEdition.of(1)).kind(AddBookKind.BOOK).build());
      assertThat(stub.sent())
          .isEqualTo(
              "POST /books {\"title\":\"Emma\",\"pages\":1,\"state\":1,\"note\":null,"
                  + "\"kind\":\"book\",\"edition\":1,\"shelf\":12}");
      assertThat(book.toJson()).isEqualTo(BOOK);
      assertThat(book.hasAuthor()).isTrue();
      assertThat(book.author()).isNull();
      assertThat(book.copy()).isEqualTo(BookState.of(0));
      assertThat(book.tags()).containsExactly("a", null);
      assertThat(book.counts()).containsEntry("c1", 1L);
      assertThat(book.point()).isEqualTo(List.of(new BigDecimal("1.0"), "x"));
    }
  }

  public void bounds_areChecked() {
    AddBookRequest.Builder book =
        AddBookRequest.builder().title("Emma").state(AddBookState.of(1)).note("n");
    assertThatThrownBy(() -> book.pages(0).build()).hasMessageContaining("pages");
    assertThatThrownBy(() -> book.pages(9000).build()).hasMessageContaining("pages");
    assertThat(book.pages(8999).build().pages()).isEqualTo(8999);
  }
}
