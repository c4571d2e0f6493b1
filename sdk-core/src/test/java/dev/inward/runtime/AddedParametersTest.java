package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.CallOptions;
import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.Scalar;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options of single calls. */
@Timeout(60)
class AddedParametersTest {

  private static final Operation PAY = Operation.purchase("acme", "pay", "POST /v1/pay/{token}");

  private RawServer server;
  private Shop shop;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer(sending(response("200 OK", "done")));
    shop = Shop.at(server);
  }

  @AfterEach
  void stop() throws IOException {
    shop.close();
    server.close();
  }

  private static CallOptions.Builder options() {
    return CallOptions.builder();
  }

  private ShopApi with(CallOptions.Builder options) {
    return shop.transport.with(options.build()).api(ShopApi.class);
  }

  private PreparedCall buying(CallOptions.Builder options, RequestBody body) {
    return with(options).buy(Shop.BUY, "18003863003", "key", body);
  }

  private static CallOptions.Builder member(Object value) {
    return options().bodyMember("extra", value);
  }

  private String sent() {
    return server.requests().get(server.requests().size() - 1);
  }

  @Test
  void query_whenAParameterIsAdded_hasItEncodedAfterTheContractsOwn() {
    CallOptions.Builder added = options().queryParameter("trace me", "a&b=c");

    with(added).list(Shop.LIST).execute(Shop::map);

    assertThat(sent()).startsWith("GET /v1/list?trace%20me=a%26b%3Dc HTTP/1.1");
  }

  @Test
  void header_whenAdded_isSent() {
    with(options().header("X-Tenant", "blue")).list(Shop.LIST).execute(Shop::map);

    assertThat(sent()).contains("X-Tenant: blue\r\n");
  }

  @Test
  void json_whenMembersAreAdded_keepsItsOwnAsTheyWereWritten() {
    CallOptions.Builder options =
        options()
            .bodyMember("text", "\"")
            .bodyMember("number", new BigDecimal("1.50"))
            .bodyMember("nothing", null)
            .bodyMember("scalar", Scalar.of("007"))
            .bodyMember("tree", Map.of("list", Arrays.asList(true, null, 2L)));

    buying(options, Shop.body("{\"a\":1.0}")).execute(Shop::map);

    assertThat(sent())
        .endsWith(
            "\r\n\r\n{\"a\":1.0,\"text\":\"\\\"\",\"number\":1.50,\"nothing\":null,"
                + "\"scalar\":\"007\",\"tree\":{\"list\":[true,null,2]}}");
  }

  @Test
  void json_whenItHasNoMember_hasTheAddedOnes() {
    buying(member(1), Shop.body("{}")).execute(Shop::map);

    assertThat(sent()).endsWith("\r\n\r\n{\"extra\":1}");
  }

  @Test
  void form_whenFieldsAreAdded_hasThemLast() {
    RequestBody form = new FormFields().add("a", "1 2").body();

    buying(options().bodyMember("list", List.of("x&", 2)).bodyMember("on", true), form)
        .execute(Shop::map);

    assertThat(sent()).endsWith("\r\n\r\na=1+2&list=x%26&list=2&on=true");
  }

  @Test
  void call_whenTheRequestHasTheNameItself_isRefusedAndNotSent() {
    RequestBody form = new FormFields().add("extra", "1").body();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                with(options().queryParameter("pin", "s3cr3t"))
                    .pay(PAY, "t", "1", "Basic x", Shop.body("{}"))
                    .execute(Shop::map))
        .withMessage("queryParameter pin is sent by acme pay itself, and cannot be added to it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> buying(options().header("x-key", "s3cr3t"), form).execute(Shop::map))
        .withMessage("header x-key is sent by acme buy itself, and cannot be added to it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> buying(member("s3cr3t"), form).execute(Shop::map))
        .withMessage("bodyMember extra is sent by acme buy itself, and cannot be added to it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> buying(member("s3cr3t"), Shop.body("{\"extra\":1}")).execute(Shop::map))
        .withMessage("bodyMember extra is sent by acme buy itself, and cannot be added to it");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/xml | <a/> | sends application/xml, and no JSON object or form",
        "text/plain | {} | sends text/plain, and no JSON object or form",
        "application/json | [1] | sends JSON that is no object"
      })
  void call_whenItsBodyTakesNoMember_saysSo(String type, String body, String why) {
    RequestBody other = RequestBody.create(body, MediaType.get(type));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> buying(member(1), other).executeAsync(Shop::map))
        .withMessage("bodyMember extra cannot be added, because acme buy " + why);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void call_whenItHasNoBody_saysSo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(member(1)).list(Shop.LIST).execute(Shop::map))
        .withMessage("bodyMember extra cannot be added, because acme list sends no body");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> buying(member(1), JsonOutput.none()).execute(Shop::map))
        .withMessage("bodyMember extra cannot be added, because acme buy sends no body");
  }

  @Test
  void form_whenTheValueHasNoFormThere_saysSo() {
    RequestBody form = new FormFields().add("a", "1").body();

    for (Object value : Arrays.asList(null, Map.of("a", 1), Arrays.asList("x", null))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> buying(member(value), form).execute(Shop::map))
          .withMessage("bodyMember extra must be a scalar or a list of these in a form");
    }
  }

  @Test
  void callTimeout_whenShorterThanTheClients_endsTheCall() throws Exception {
    try (RawServer silent = new RawServer((socket, number) -> RawServer.stall(socket));
        Shop patient =
            new Shop(silent.url(), settings -> settings.callTimeout(Duration.ofMinutes(10)))) {
      CallOptions quick = options().callTimeout(Duration.ofMillis(200)).build();
      ShopApi api = patient.transport.with(quick).api(ShopApi.class);

      InwardException direct =
          Shop.failure(
              () ->
                  api.buy(Shop.BUY, "1", "key", Shop.body("{}"))
                      .reconcilable(Map.of("number", "1"), "tag")
                      .execute(Shop::map));
      InwardException async =
          Shop.failure(api.buy(Shop.BUY, "1", "key", Shop.body("{}")).executeAsync(Shop::map));

      assertThat(List.of(direct, async))
          .allMatch(OutcomeUnknownException.class::isInstance)
          .allMatch(failure -> failure.toString().contains("timed out"));
      PendingPurchase pending =
          requireNonNull(((OutcomeUnknownException) direct).pendingPurchase());
      assertThat(pending.arguments()).containsEntry("number", "1");
      assertThat(pending.tag()).isEqualTo("tag");
      assertThat(silent.requests()).hasSize(2);
    }
  }

  @Test
  void callTimeout_whenLongerThanTheClients_isKept() throws Exception {
    try (RawServer slow =
            new RawServer(
                (socket, number) -> {
                  shop.time.pass(Duration.ofSeconds(5));
                  RawServer.send(socket, response("200 OK", "done"));
                });
        Shop hasty = new Shop(slow.url(), settings -> settings.callTimeout(Duration.ofMillis(1)))) {
      CallOptions patient = options().callTimeout(Duration.ofSeconds(30)).build();

      assertThat(
              hasty.transport.with(patient).api(ShopApi.class).list(Shop.LIST).execute(Shop::map))
          .isEqualTo("done");
    }
  }

  @Test
  void with_whenClosed_leavesTheClientOpenAndNotTheOtherWayRound() {
    Transport optional = shop.transport.with(options().header("X-Tenant", "blue").build());
    ShopApi api = optional.api(ShopApi.class);

    optional.close();
    assertThat(shop.list()).isEqualTo("done");
    assertThat(api.list(Shop.LIST).execute(Shop::map)).isEqualTo("done");

    shop.transport.close();
    assertThat(Shop.failure(() -> api.list(Shop.LIST).execute(Shop::map)))
        .isInstanceOf(NotSentException.class)
        .hasMessageEndingWith("the client is closed");
  }

  @Test
  void with_whenUsedAgain_replacesTheOptions() {
    Transport both =
        shop.transport
            .with(options().queryParameter("a", "1").build())
            .with(options().queryParameter("b", "2").build());

    both.api(ShopApi.class).list(Shop.LIST).execute(Shop::map);

    assertThat(sent()).startsWith("GET /v1/list?b=2 ");
    shop.list();
    assertThat(sent()).startsWith("GET /v1/list ");
  }

  @Test
  void page_whenItsLinkRepeatsTheParameter_isFollowedAsItIs() {
    with(options().queryParameter("a", "1"))
        .list(Shop.LIST)
        .at("/v1/list?page=2&a=1")
        .execute(Shop::map);

    assertThat(sent()).startsWith("GET /v1/list?page=2&a=1 ");
  }
}
