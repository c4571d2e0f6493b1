package foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.codegen.Stub;
import java.util.List;
import java.util.function.Function;

/** Uses what the contract's names have become, and sees its own names on the wire. */
public final class NamesDriver {

  private static final String BOOK =
      "{\"id\":\"1\",\"title\":\"a\",\"Title\":\"b\",\"2nd\":\"c\",\"class\":\"d\",\"$ref-count\":5,"
          + "\"état\":\"f\",\"状態\":\"g\",\"states\":[{\"at\":\"h\"}],\"state\":{\"since\":\"i\"}}";

  public void properties_areRoundTripped() {
    Book book = Book.fromJson(BOOK);
    assertThat(book.toJson()).isEqualTo(BOOK);
    assertThat(book.additionalProperties()).isEmpty();
    assertThat(
            List.of(
                book.title(), book.title2(), book.value2nd(), book.classValue(), book.etat(),
                book.u72b6U614b()))
        .containsExactly("a", "b", "c", "d", "f", "g");
    assertThat(book.state()).isEqualTo(BookState3.builder().since("i").build());
    assertThat(book.states()).containsExactly(BookState.builder().at("h").build());
  }

  public void operationsAlike_callTheirOwnPaths() {
    assertThat(sent(BibliotekaClient::createToken, "{\"name\":\"x\"}").name()).isEqualTo("x");
    assertThat(sent(BibliotekaClient::createToken2, "{\"id\":\"x\"}").id()).isEqualTo("x");
  }

  public void memberLikeAParameter_isSentInTheBody() {
    try (Stub stub = new Stub().json(200, BOOK);
        BibliotekaClient client = BibliotekaClient.builder().baseUrl(stub.url()).build()) {
      client.replaceBook(
          ReplaceBookRequest.builder()
              .id("path")
              .id2("query")
              .xId("header")
              .bodyId("body")
              .title("t")
              .build());
      assertThat(stub.sent())
          .isEqualTo("PUT /books/path?id=query {\"id\":\"body\",\"title\":\"t\"}");
    }
  }

  public void schemaCalledLikeARequest_isAnother() {
    try (Stub stub = new Stub().empty(201).empty(201);
        BibliotekaClient client = BibliotekaClient.builder().baseUrl(stub.url()).build()) {
      client.createBook(CreateBookRequest.builder().title("a").build());
      client.createBooks(
          CreateBooksRequest.builder()
              .body(List.of(CreateBookRequestModel.builder().title("b").build()))
              .build());
      assertThat(stub.sent()).isEqualTo("POST /books {\"title\":\"a\"}");
      assertThat(stub.sent()).isEqualTo("POST /batch [{\"title\":\"b\"}]");
    }
  }

  private static <T> T sent(Function<BibliotekaClient, T> call, String body) {
    try (Stub stub = new Stub().json(200, body);
        BibliotekaClient client = BibliotekaClient.builder().baseUrl(stub.url()).build()) {
      return call.apply(client);
    }
  }
}
