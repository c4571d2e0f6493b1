package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.util.function.Consumer;
import mockwebserver3.RecordedRequest;

/** Names a server itself. */
public final class ServersHttpDriver {

  private static RecordedRequest sent(Consumer<CellarClient> call) {
    try (Stub stub = new Stub().empty(204);
        CellarClient client = CellarClient.builder().baseUrl(stub.url()).build()) {
      call.accept(client);
      return stub.request();
    }
  }

  public void server_isThatOfTheUser() {
    assertThatThrownBy(() -> CellarClient.builder().build()).hasMessageContaining("baseUrl");
    assertThatThrownBy(() -> CellarClient.builder().baseUrl("http://cellar.example.com").build())
        .isInstanceOf(IllegalArgumentException.class);
    CellarClient.builder().baseUrl("https://cellar.example.com").build().close();
  }

  public void body_ofAGet_isLeftOut() {
    assertThat(Stub.line(sent(CellarClient::listBottles))).isEqualTo("GET /v2/bottles");
  }

  public void body_ofSeveralMediaTypes_isJson() {
    RecordedRequest request =
        sent(client -> client.addBottle(AddBottleRequest.builder().age(3L).build()));
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(Stub.line(request)).isEqualTo("POST /v2/bottles {\"age\":3}");
  }

  public void body_inXml_isText() {
    RecordedRequest request =
        sent(client -> client.sendBottles(SendBottlesRequest.builder().body("<b>\u00e9</b>").build()));
    assertThat(request.getHeaders().get("Content-Type"))
        .isEqualTo("application/xml; charset=utf-8");
    assertThat(Stub.line(request)).isEqualTo("PUT /v2/bottles <b>\u00e9</b>");
  }

  public void body_ofAnyMediaType_isJson() {
    RecordedRequest request =
        sent(client -> client.changeBottles(ChangeBottlesRequest.builder().age(3L).build()));
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
  }
}
