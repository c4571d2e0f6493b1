package foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.codegen.Stub;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mockwebserver3.RecordedRequest;

/** Sends objects and lists. */
public final class StylesDriver {

  private static final Range RANGE = Range.builder().gte(1L).lt(new BigDecimal("2.50")).build();
  private static final Sort TITLE = Sort.builder().by("a b&c").down(true).build();
  private static final Sort YEAR = Sort.builder().by("year").build();
  private static final Filter FILTER =
      Filter.builder().created(RANGE).authors(List.of("x", "y")).city(null).build();

  private static RecordedRequest sent(Consumer<ShelfClient> call) {
    try (Stub stub = new Stub().empty(204);
        ShelfClient client = ShelfClient.builder().baseUrl(stub.url()).key("k").build()) {
      call.accept(client);
      return stub.request();
    }
  }

  /** Returns the query that a list of books is asked for with, but for the key. */
  private static String query(ListBooksRequest.Builder request) {
    String target = sent(client -> client.listBooks(request.build())).getTarget();
    assertThat(target).startsWith("/books?api_key=k");
    return target.substring("/books?api_key=k".length());
  }

  private static String decoded(String query) {
    return URLDecoder.decode(query, UTF_8);
  }

  private static ListBooksRequest.Builder books() {
    return ListBooksRequest.builder();
  }

  public void server_isTheOneByHttps() {
    // No server is chosen and none given: the only one that is left is known.
    ShelfClient.builder().key("k").build().close();
    assertThat(ShelfClient.Builder.class.getMethods())
        .noneMatch(method -> method.getName().equals("server"));
  }

  public void deepObjects_areWrittenAtAnyDepth() {
    assertThat(query(books().filter(FILTER)))
        .isEqualTo(
            "&filter%5Bcreated%5D%5Bgte%5D=1&filter%5Bcreated%5D%5Blt%5D=2.50"
                + "&filter%5Bauthors%5D%5B0%5D=x&filter%5Bauthors%5D%5B1%5D=y");
    assertThat(decoded(query(books().free(Map.of("a", List.of(Map.of("b", 1)))))))
        .isEqualTo("&free[a][0][b]=1");
    assertThat(query(books().sort(List.of(TITLE, YEAR))))
        .isEqualTo("&sort%5B0%5D%5Bby%5D=a%20b%26c&sort%5B0%5D%5Bdown%5D=true&sort%5B1%5D%5Bby%5D=year");
    assertThat(decoded(query(books().expand(List.of("a", "b")))))
        .isEqualTo("&expand[0]=a&expand[1]=b");
    assertThat(query(books().filter(Filter.builder().build()).sort(List.of()))).isEmpty();
  }

  public void deepObject_thatMayBeAScalar_isWhatItIs() {
    assertThat(decoded(query(books().created(Range.builder().gte(5L).build())))).isEqualTo("&created[gte]=5");
    assertThat(query(books().created(ListBooksCreated.ofInteger(5L)))).isEqualTo("&created=5");
  }

  public void otherStyles_writeJsonInside() {
    assertThat(decoded(query(books().orders(List.of(TITLE, YEAR)))))
        .isEqualTo("&orders={\"by\":\"a b&c\",\"down\":true}&orders={\"by\":\"year\"}");
    assertThat(query(books().range(RANGE))).isEqualTo("&gte=1&lt=2.50");
    assertThat(query(books().piped(RANGE))).isEqualTo("&piped=gte%7C1%7Clt%7C2.50");
  }

  public void union_isWrittenAsWhatItIs() {
    assertThat(query(books().labels(ListBooksLabels.ofText("a,b")))).isEqualTo("&labels=a%2Cb");
    assertThat(query(books().labels(ListBooksLabels.ofTextList(List.of("a", "b"))))).isEqualTo("&labels=a&labels=b");
    assertThat(query(books().page(ListBooksPage.ofInteger(3L)))).isEqualTo("&page=3");
    assertThat(query(books().page(Range.builder().gte(3L).build()))).isEqualTo("&gte=3");
  }

  public void content_isWrittenInItsMediaType() {
    assertThat(decoded(query(books().query(FILTER).plain("a"))))
        .isEqualTo(
            "&query={\"created\":{\"gte\":1,\"lt\":2.50},\"authors\":[\"x\",\"y\"],\"city\":null}&plain=a");
  }

  public void path_headerAndCookie_takeListsAndObjects() {
    RecordedRequest request =
        sent(
            client ->
                client.getShelf(
                    GetShelfRequest.builder()
                        .area(RANGE)
                        .spot(List.of(1L, 2L))
                        .note(YEAR)
                        .xRange(RANGE)
                        .xTag(GetShelfXTag.ofTextList(List.of("a", "b")))
                        .xFilter(FILTER)
                        .seen(RANGE)
                        .build()));
    assertThat(request.getTarget())
        .isEqualTo("/shelves/;gte=1;lt=2.50/.1,2/%7B%22by%22:%22year%22%7D?api_key=k");
    assertThat(request.getHeaders().get("X-Range")).isEqualTo("gte,1,lt,2.50");
    assertThat(request.getHeaders().get("X-Tag")).isEqualTo("a,b");
    assertThat(request.getHeaders().get("X-Filter"))
        .isEqualTo("{\"created\":{\"gte\":1,\"lt\":2.50},\"authors\":[\"x\",\"y\"],\"city\":null}");
    assertThat(request.getHeaders().get("Cookie")).isEqualTo("seen=gte%2C1%2Clt%2C2.50");
  }

  public void form_isWrittenInItsEncoding() {
    RecordedRequest request =
        sent(
            client ->
                client.addCustomer(
                    AddCustomerRequest.builder()
                        .name("N")
                        .address(FILTER)
                        .items(List.of(TITLE, YEAR))
                        .metadata(AddCustomerMetadata.ofTextMap(Map.of("k", "v")))
                        .tags(List.of("a", "b"))
                        .phones(List.of("1", "2"))
                        .range(RANGE)
                        .sorts(List.of(YEAR))
                        .extra(YEAR)
                        .build()));
    assertThat(request.getHeaders().get("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(List.of(decoded(request.getBody().utf8().replace("+", "%20")).split("&(?=[a-z])")))
        .containsExactly(
            "name=N",
            "address[created][gte]=1",
            "address[created][lt]=2.50",
            "address[authors][0]=x",
            "address[authors][1]=y",
            "items[0][by]=a b",
            "c",
            "items[0][down]=true",
            "items[1][by]=year",
            "metadata[k]=v",
            "tags=a,b",
            "phones=1",
            "phones=2",
            "gte=1",
            "lt=2.50",
            "sorts={\"by\":\"year\"}",
            "extra={\"by\":\"year\"}");
  }

  public void emptyListsAndObjects_areNotSent() {
    Range empty = Range.builder().build();
    assertThat(
            query(
                books()
                    .piped(empty)
                    .range(empty)
                    .orders(List.of())
                    .labels(ListBooksLabels.ofTextList(List.of()))))
        .isEmpty();
    RecordedRequest form =
        sent(
            client ->
                client.addCustomer(
                    AddCustomerRequest.builder().name("N").tags(List.of()).phones(List.of()).build()));
    assertThat(form.getBody().utf8()).isEqualTo("name=N");
    RecordedRequest shelf =
        sent(
            client ->
                client.getShelf(
                    GetShelfRequest.builder()
                        .area(RANGE)
                        .spot(List.of(1L))
                        .note(YEAR)
                        .xRange(empty)
                        .xTag(GetShelfXTag.ofText("a"))
                        .seen(empty)
                        .build()));
    assertThat(shelf.getHeaders().get("X-Range")).isNull();
    assertThat(shelf.getHeaders().get("X-Tag")).isEqualTo("a");
    assertThat(shelf.getHeaders().get("Cookie")).isNull();
  }

  public void form_withASeparatorInAValue_isRefused() {
    AddCustomerRequest request =
        AddCustomerRequest.builder().name("N").tags(List.of("a,b")).build();
    try (ShelfClient client = ShelfClient.builder().key("k").build()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.addCustomer(request))
          .withMessage("tags must not contain \",\" in a value");
    }
  }
}
