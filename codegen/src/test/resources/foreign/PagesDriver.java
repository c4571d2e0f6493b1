package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.codegen.Stub;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Reads lists page by page. */
public final class PagesDriver {

  public void cursor_leadsThroughAllPages() {
    try (Stub stub =
            new Stub()
                .json(200, "{\"data\":[{\"title\":\"a\"},{\"title\":\"b\"}],\"meta\":{\"next\":\"x y\"}}")
                .json(200, "{\"data\":[],\"meta\":{\"next\":\"z\"}}")
                .json(200, "{\"data\":[{\"title\":\"c\"}],\"meta\":{\"next\":null}}");
        LibraryClient client = client(stub)) {
      List<String> titles = new ArrayList<>();
      for (Book book : client.listBooksInPages(ListBooksRequest.builder().limit(2).build())) {
        titles.add(book.title());
      }
      assertThat(titles).containsExactly("a", "b", "c");
      assertThat(stub.sent()).isEqualTo("GET /api/books?limit=2");
      assertThat(stub.sent()).isEqualTo("GET /api/books?after=x%20y&limit=2");
      assertThat(stub.sent()).isEqualTo("GET /api/books?after=z&limit=2");
      assertThat(stub.requests()).isEqualTo(3);
    }
  }

  public void page_isReadWhenItIsNeeded() {
    String page = "{\"data\":[{\"title\":\"a\"},{\"title\":\"b\"}],\"meta\":{\"next\":\"x\"}}";
    try (Stub stub = new Stub().json(200, page).json(200, page); LibraryClient client = client(stub)) {
      var books = client.listBooksInPages(ListBooksRequest.builder().build());
      assertThat(stub.requests()).isZero();
      assertThat(books.stream().limit(2)).hasSize(2);
      assertThat(stub.requests()).isEqualTo(1);
      assertThat(books.pages().iterator().next().meta().next()).isEqualTo("x");
      assertThat(stub.requests()).isEqualTo(2);
    }
  }

  public void cursor_whenItRepeats_endsWithAFailure() {
    try (Stub stub =
            new Stub()
                .json(200, "{\"meta\":{\"next\":\"x\"}}")
                .json(200, "{\"meta\":{\"next\":\"y\"}}")
                .json(200, "{\"meta\":{\"next\":\"x\"}}");
        LibraryClient client = client(stub)) {
      assertThatThrownBy(
              () -> client.listBooksInPages(ListBooksRequest.builder().build()).iterator().hasNext())
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining("a page leads back to an earlier one");
      assertThat(stub.requests()).isEqualTo(3);
    }
  }

  public void page_thatLeadsBack_isReadBeforeTheFailure() {
    try (Stub stub =
            new Stub()
                .json(200, "{\"data\":[{\"title\":\"a\"}],\"meta\":{\"next\":\"x\"}}")
                .json(200, "{\"data\":[{\"title\":\"b\"}],\"meta\":{\"next\":\"x\"}}");
        LibraryClient client = client(stub)) {
      Iterator<Book> books =
          client.listBooksInPages(ListBooksRequest.builder().build()).iterator();
      assertThat(books.next().title()).isEqualTo("a");
      assertThat(books.next().title()).isEqualTo("b");
      assertThatThrownBy(books::hasNext).isInstanceOf(UnreadableResponseException.class);
      assertThatThrownBy(books::next).isInstanceOf(UnreadableResponseException.class);
      assertThat(stub.requests()).isEqualTo(2);
    }
  }

  public void list_whenItsEndCannotBeRead_isNotComplete() {
    for (String page :
        List.of(
            "{\"data\":[],\"meta\":{\"next\":{\"after\":\"x\"}}}",
            "{\"data\":[],\"meta\":\"x\"}",
            "{\"data\":\"none\"}")) {
      isUnreadable(
          page, client -> client.listBooksInPages(ListBooksRequest.builder().build()));
    }
    for (String page :
        List.of(
            "{\"data\":[{\"id\":\"a\"}],\"has_more\":\"perhaps\"}",
            "{\"data\":[{\"id\":\"a\"},{}],\"has_more\":true}",
            "{\"data\":[{\"id\":{\"a\":1}}],\"has_more\":true}",
            "{\"data\":[],\"has_more\":true}")) {
      isUnreadable(
          page, client -> client.listChargesInPages(ListChargesRequest.builder().build()));
    }
    isUnreadable(
        "{\"loans\":\"none\"}",
        client -> client.listLoansInPages(ListLoansRequest.builder().build()));
    isUnreadable(
        "{\"rooms\":[],\"next\":{\"url\":\"/\"}}",
        client -> client.listRoomsInPages(ListRoomsRequest.builder().floor("1").build()));
  }

  /** Asks for a page twice, because one that failed may be asked for again. */
  private static void isUnreadable(String page, Function<LibraryClient, Iterable<?>> list) {
    try (Stub stub = new Stub().json(200, page).json(200, page); LibraryClient client = client(stub)) {
      Iterator<?> items = list.apply(client).iterator();
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(
                () -> {
                  while (items.hasNext()) {
                    items.next();
                  }
                })
            .as(page)
            .isInstanceOf(UnreadableResponseException.class);
      }
      assertThat(stub.requests()).isEqualTo(2);
    }
  }

  public void failure_isThatOfTheOperation() {
    try (Stub stub =
            new Stub()
                .json(200, "{\"data\":[{\"title\":\"a\"}],\"meta\":{\"next\":\"x\"}}")
                .json(404, "{}")
                .json(200, "{\"data\":[{\"title\":\"b\"}]}");
        LibraryClient client = client(stub)) {
      Iterator<Book> books =
          client.listBooksInPages(ListBooksRequest.builder().build()).iterator();
      assertThat(books.next().title()).isEqualTo("a");
      assertThatThrownBy(books::hasNext).isInstanceOf(RejectedException.class);
      assertThat(books.next().title()).isEqualTo("b");
      assertThat(books.hasNext()).isFalse();
    }
  }

  public void cursor_mayBeTheLastItem() {
    try (Stub stub =
            new Stub()
                .json(200, "{\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"has_more\":true}")
                .json(200, "{\"data\":[{\"id\":\"c\"}],\"has_more\":false}")
                .json(200, "[{\"id\":7},null]")
                .json(200, "[]");
        LibraryClient client = client(stub)) {
      assertThat(client.listChargesInPages(ListChargesRequest.builder().build()).stream())
          .hasSize(3);
      assertThat(stub.sent()).isEqualTo("GET /api/charges");
      assertThat(stub.sent()).isEqualTo("GET /api/charges?starting_after=b");
      assertThat(client.listFinesInPages(ListFinesRequest.builder().build()).stream()).hasSize(2);
      assertThat(stub.sent()).isEqualTo("GET /api/fines");
      assertThat(stub.sent()).isEqualTo("GET /api/fines?after_id=7");
    }
  }

  public void offset_countsItemsUntilThereAreNone() {
    try (Stub stub =
            new Stub()
                .json(200, "{\"loans\":[\"a\",\"b\"]}")
                .json(200, "{\"loans\":[\"c\"]}")
                .json(200, "{}");
        LibraryClient client = client(stub)) {
      assertThat(client.listLoansInPages(ListLoansRequest.builder().build()))
          .containsExactly("a", "b", "c");
      assertThat(stub.sent()).isEqualTo("GET /api/loans?skip=0");
      assertThat(stub.sent()).isEqualTo("GET /api/loans?skip=2");
      assertThat(stub.sent()).isEqualTo("GET /api/loans?skip=3");
    }
  }

  public void offset_whenTheVendorIgnoresIt_endsWithAFailure() {
    try (Stub stub = new Stub().json(200, "{\"loans\":[\"a\"]}").json(200, "{\"loans\":[\"a\"]}");
        LibraryClient client = client(stub)) {
      assertThatThrownBy(
              () -> client.listLoansInPages(ListLoansRequest.builder().build()).stream().count())
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining("a page is the same as the one before it");
    }
  }

  public void page_countsPagesFromTheOneThatIsAskedFor() {
    try (Stub stub = new Stub().json(200, "[\"a\"]").json(200, "[]").json(200, "[]");
        LibraryClient client = client(stub)) {
      assertThat(client.listReadersInPages(ListReadersRequest.builder().page(4L).build()))
          .containsExactly("a");
      assertThat(client.listReadersInPages(ListReadersRequest.builder().build())).isEmpty();
      assertThat(stub.sent()).isEqualTo("GET /api/readers?page=4");
      assertThat(stub.sent()).isEqualTo("GET /api/readers?page=5");
      assertThat(stub.sent()).isEqualTo("GET /api/readers?page=0");
    }
  }

  public void link_inTheHeader_isFollowedWithTheCredentials() {
    try (Stub stub = new Stub(); LibraryClient client = client(stub)) {
      stub.respond(shelves("[\"a\"]", "<" + stub.url() + "/api/shelves?page=2>; rel=\"next\"", "<x>; rel=last"))
          .respond(shelves("[\"b\"]", "<?page=1>; rel=prev, <?a=1,2&b=c%20d>; title=\"b; c\"; rel=\"last next\""))
          .json(200, "[]");
      assertThat(client.listShelvesInPages()).containsExactly("a", "b");
      assertThat(stub.sent()).isEqualTo("GET /api/shelves");
      RecordedRequest second = stub.request();
      assertThat(Stub.line(second)).isEqualTo("GET /api/shelves?page=2");
      assertThat(second.getHeaders().get("X-Key")).isEqualTo("k");
      assertThat(stub.sent()).isEqualTo("GET /api/shelves?a=1,2&b=c%20d");
    }
  }

  public void link_toAnotherServer_isNotFollowed() {
    try (Stub other = new Stub();
        Stub stub = new Stub();
        LibraryClient client = client(stub)) {
      for (String link :
          List.of(other.url() + "/", "//evil.example/", stub.url().replace("//", "//me:k@"), "ftp:x")) {
        stub.respond(shelves("[\"a\"]", "<" + link + ">; rel=next"));
        assertThatThrownBy(() -> client.listShelvesInPages().stream().toList())
            .isInstanceOf(UnreadableResponseException.class)
            .hasMessageContaining("another server")
            .hasMessageNotContaining("evil");
      }
      assertThat(other.requests()).isZero();
      assertThat(stub.requests()).isEqualTo(4);
    }
  }

  public void link_inAMember_isFollowed() {
    try (Stub stub =
            new Stub()
                .json(200, "{\"rooms\":[\"a\"],\"next\":\"/api/rooms/x?p=2\"}")
                .json(200, "{\"rooms\":[\"b\"],\"next\":\"\"}");
        LibraryClient client = client(stub)) {
      assertThat(client.listRoomsInPages(ListRoomsRequest.builder().floor("1").build()))
          .containsExactly("a", "b");
      assertThat(stub.sent()).isEqualTo("GET /api/rooms/1");
      assertThat(stub.sent()).isEqualTo("GET /api/rooms/x?p=2");
    }
  }

  private static MockResponse shelves(String body, String... links) {
    MockResponse.Builder response =
        new MockResponse.Builder().setHeader("Content-Type", "application/json").body(body);
    for (String link : links) {
      response.addHeader("Link", link);
    }
    return response.build();
  }

  private static LibraryClient client(Stub stub) {
    return LibraryClient.builder().baseUrl(stub.url()).key("k").build();
  }
}
