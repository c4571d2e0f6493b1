package example.pets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonReader;
import dev.inward.CallOptions;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.Scalar;
import dev.inward.UnreadableResponseException;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/** Uses the generated client as its users do. */
public final class PetsDriver {

  private static final String REX =
      "{\"id\":\"0012\",\"name\":\"Rex\",\"species\":\"axolotl\",\"price\":12.30,"
          + "\"home\":{\"kind\":\"cloud\",\"height\":1e3,\"a\":[1.0]},"
          + "\"parents\":[{\"id\":7,\"name\":\"Mum\"}],"
          + "\"weights\":{\"may\":0.100},\"chipCode\":\"hush\","
          + "\"since\":{\"b\":null,\"a\":1.10},\"big\":123456789012345678901234567890}";

  public void model_whenWrittenBack_isTheSame() throws IOException {
    Pet pet = pet(REX);

    assertThat(write(pet)).isEqualTo(REX);
    assertThat(pet.id()).isEqualTo(Scalar.of("0012"));
    assertThat(pet.price()).isEqualTo(new BigDecimal("12.30"));
    assertThat(pet.weights()).isEqualTo(Map.of("may", new BigDecimal("0.100")));
    assertThat(pet.additionalProperties().keySet()).containsExactly("since", "big");
    assertThat(pet.additionalProperties().get("big"))
        .isEqualTo(new BigDecimal("123456789012345678901234567890"));
  }

  public void model_isAValue() throws IOException {
    Pet pet = pet(REX);

    assertThat(pet.toBuilder().build()).isEqualTo(pet).hasSameHashCodeAs(pet);
    assertThat(pet.toBuilder().name("Max").build()).isNotEqualTo(pet);
    assertThat(pet.toString()).contains("chipCode=***", "others=[since, big]").doesNotContain("hush");
    assertThatThrownBy(() -> pet.parents().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> pet.additionalProperties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  public void enum_whenUnknown_survives() throws IOException {
    assertThat(pet(REX).species()).isEqualTo(Species.of("axolotl"));
    assertThat(Species.of("axolotl").isKnown()).isFalse();
    assertThat(Species.of("cat")).isSameAs(Species.CAT);
    assertThat(Species.values()).hasSize(3);
  }

  public void union_whenArmIsUnknown_keepsItsJson() throws IOException {
    assertThat(pet(REX).home()).isInstanceOf(Home.Unknown.class);
    assertThat(pet("{\"id\":1,\"name\":\"A\",\"home\":{\"width\":3,\"kind\":\"cage\"}}").home())
        .isEqualTo(Cage.builder().kind("cage").width(3).build());
    assertThat(pet("{\"id\":1,\"name\":\"A\",\"home\":{\"kind\":[]}}").home())
        .isInstanceOf(Home.Unknown.class);
    assertThat(pet("{\"id\":1,\"name\":\"A\",\"home\":\"\"}").home()).isNull();
  }

  public void member_whenRequiredAndMissing_isNamed() {
    assertThatThrownBy(() -> pet("{\"id\":1}"))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("name");
    assertThatThrownBy(() -> Pet.builder().name("A").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
  }

  public void member_whenTwice_isRefusedIfItDecides() throws IOException {
    assertThatThrownBy(() -> pet("{\"id\":1,\"name\":\"A\",\"name\":\"B\"}"))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("name");
    assertThat(pet("{\"id\":1,\"name\":\"A\",\"x\":\"1\",\"x\":2}").additionalProperties())
        .isEqualTo(Map.of("x", "1"));
  }

  public void list_whenBareOrWrapped_isReadAndWrittenBack() throws IOException {
    for (String json :
        List.of(
            "[{\"id\":1,\"name\":\"A\"}]",
            "{\"pets\":[{\"id\":1,\"name\":\"A\"}],\"total\":1,\"next\":null}")) {
      PetList list = PetListJsonAdapter.INSTANCE.fromJson(reader(json));

      assertThat(list.items()).hasSize(1);
      assertThat(JsonOutput.text(PetListJsonAdapter.INSTANCE, list)).isEqualTo(json);
    }
    assertThatThrownBy(() -> PetListJsonAdapter.INSTANCE.fromJson(reader("{\"total\":1}")))
        .isInstanceOf(MalformedResponseException.class);
    assertThatThrownBy(() -> PetListJsonAdapter.INSTANCE.fromJson(reader("{\"a\":[],\"b\":[]}")))
        .isInstanceOf(MalformedResponseException.class);
  }

  public void webhook_isParsed() {
    assertThat(Birth.parse("{\"pet\":{\"id\":1,\"name\":\"A\"}}").pet()).isNotNull();
    assertThat(Birth.parse("{\"pet\":{\"id\":1}}").pet()).isNull();
    assertThatThrownBy(() -> Birth.parse("{\"pet\":{\"id\":1,\"secret\":1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  public void read_isSentWithItsKey_andResponded() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().body("[" + REX + "]").build());
      server.start();
      try (PetsClient pets = client(server)) {
        PetList list = pets.listPets(ListPetsRequest.builder().tags(List.of("a b", "+")).build());

        assertThat(list.items()).hasSize(1);
        assertThat(list.rawBody()).isEqualTo("[" + REX + "]");
      }
      RecordedRequest request = server.takeRequest();
      assertThat(request.getTarget()).isEqualTo("/v1/pets?tags=a%20b&tags=%2B");
      assertThat(request.getHeaders().get("X-Key")).isEqualTo("key");
      assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    }
  }

  public void result_hasItsResponsesStatusAndHeaders() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(
          response(201, REX)
              .newBuilder()
              .addHeader("X-Request-Id", "r-1")
              .addHeader("Set-Cookie", "hush")
              .build());
      server.start();
      try (PetsClient pets = client(server)) {
        RawResponse raw = pets.buyPet(BuyPetRequest.builder().id("0012").build()).rawResponse();

        assertThat(raw.status()).isEqualTo(201);
        assertThat(raw.requestId()).isEqualTo("r-1");
        assertThat(raw.headers()).doesNotContainKey("Set-Cookie");
        assertThat(raw.text()).isEqualTo(REX);
        assertThat(pet(REX).rawResponse()).isNull();
      }
    }
  }

  public void with_addsWhatTheContractDoesNotKnow() throws Exception {
    CallOptions options =
        CallOptions.builder()
            .queryParameter("trace", "1")
            .bodyMember("leash", List.of("red"))
            .header("X-Tenant", "blue")
            .build();
    BuyPetRequest rex = BuyPetRequest.builder().id("0012").build();
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(response(201, REX));
      server.enqueue(response(201, REX));
      server.start();
      try (PetsClient pets = client(server)) {
        PetsClient optional = pets.with(options);
        assertThat(optional.buyPet(rex).name()).isEqualTo("Rex");
        optional.close();
        pets.buyPet(rex);

        assertThatThrownBy(
                () ->
                    pets.with(CallOptions.builder().bodyMember("id", "1").build()).buyPet(rex))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "bodyMember id is sent by petshop buyPet itself, and cannot be added to it");
        assertThatThrownBy(() -> optional.openingHours())
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "bodyMember leash cannot be added, because petshop openingHours sends no body");
      }
      RecordedRequest with = server.takeRequest();
      assertThat(with.getTarget()).isEqualTo("/v1/pets?trace=1");
      assertThat(with.getHeaders().get("X-Tenant")).isEqualTo("blue");
      assertThat(with.getHeaders().get("X-Key")).isEqualTo("key");
      assertThat(with.getBody().utf8()).isEqualTo("{\"id\":\"0012\",\"leash\":[\"red\"]}");
      assertThat(body(server)).isEqualTo("{\"id\":\"0012\"}");
      assertThat(server.getRequestCount()).isEqualTo(2);
    }
  }

  public void reconciliation_ofAClientWithOptions_readsWithoutThem() throws Exception {
    CallOptions options =
        CallOptions.builder().queryParameter("trace", "1").bodyMember("leash", true).build();
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(response(200, REX));
      server.enqueue(response(200, "[]"));
      server.start();
      try (PetsClient pets = client(server)) {
        pets.with(options).prepareBuyPet(BuyPetRequest.builder().id("0012").build());
      }
      assertThat(server.takeRequest().getTarget()).doesNotContain("trace");
    }
  }

  public void limit_isAConstantAndABuildersMethod() {
    PetsClient.builder().requestsPerMinute(PetsClient.REQUESTS_PER_MINUTE);

    assertThat(PetsClient.REQUESTS_PER_MINUTE).isEqualTo(60);
  }

  public void operation_whenPublic_carriesNoKey() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().body("Nine to five.").build());
      server.start();
      try (PetsClient pets = client(server)) {
        assertThat(pets.openingHours()).isEqualTo("Nine to five.");
      }
      RecordedRequest request = server.takeRequest();
      assertThat(request.getTarget()).isEqualTo("/opening-hours");
      assertThat(request.getHeaders().get("X-Key")).isNull();
    }
  }

  @SuppressWarnings("deprecation") // That is what is tried.
  public void operation_whenNothingIsResponded_isASuccess() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().code(204).build());
      server.start();
      try (PetsClient pets = client(server)) {
        ForgetPetRequest request = ForgetPetRequest.builder().petId("0078").build();

        assertThat(pets.forgetPet(request).status()).isEqualTo(204);
      }
      assertThat(server.takeRequest().getRequestLine()).startsWith("DELETE /v1/pets/0078 ");
    }
  }

  public void purchase_isJudgedByItsStatus() throws Exception {
    BuyPetRequest request = BuyPetRequest.builder().id("0012").build();
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      try (PetsClient pets = client(server)) {
        server.enqueue(response(201, REX));
        assertThat(pets.buyPet(request).name()).isEqualTo("Rex");
        assertThat(body(server)).isEqualTo("{\"id\":\"0012\"}");

        server.enqueue(response(201, "{\"id\":1}"));
        assertThat(failure(pets, request)).isInstanceOf(UnreadableResponseException.class);

        server.enqueue(response(402, "{\"detail\":\"poor\"}"));
        InwardException poor = failure(pets, request);
        assertThat(poor).isInstanceOf(RejectedException.class);
        assertThat(poor.reason()).isEqualTo(Reason.INSUFFICIENT_FUNDS);
        assertThat(poor.vendorMessage()).isEqualTo("poor");

        for (int status : List.of(200, 418, 500)) {
          server.enqueue(response(status, REX));
          InwardException unknown = failure(pets, request);
          assertThat(unknown).isExactlyInstanceOf(OutcomeUnknownException.class);
          assertThat(unknown.mayHaveSpent()).isTrue();
        }
      }
    }
  }

  public void request_isCheckedBeforeItIsSent() {
    assertThatThrownBy(
            () -> BuyPetRequest.builder().id("1").delivery(of(1)).address("Nowhere").build())
        .hasMessage(
            "address is refused: a pet comes by post only to a street and a house number");
    assertThat(BuyPetRequest.builder().id("1").delivery(of(2)).address("Nowhere").build())
        .isNotNull();
    assertThatThrownBy(() -> BuyPetRequest.builder().id("").build()).hasMessageContaining("id");
    assertThatThrownBy(() -> GetPetRequest.builder().petId("12\n").build())
        .hasMessageContaining("petId")
        .hasMessageNotContaining("12");
    assertThatThrownBy(() -> ListPetsRequest.builder().limit(101).build())
        .hasMessage("limit must be at most 100");
  }

  public void client_withoutItsKey_isRefused() {
    assertThatThrownBy(() -> PetsClient.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("apiKey");
  }

  private static BuyPetDelivery of(int value) {
    return BuyPetDelivery.of(value);
  }

  private static PetsClient client(MockWebServer server) {
    return PetsClient.builder()
        .apiKey("key")
        .baseUrl("http://localhost:" + server.getPort())
        .build();
  }

  private static MockResponse response(int status, String body) {
    return new MockResponse.Builder().code(status).body(body).build();
  }

  private static InwardException failure(PetsClient pets, BuyPetRequest request) {
    return catchThrowableOfType(InwardException.class, () -> pets.buyPet(request));
  }

  private static String body(MockWebServer server) throws InterruptedException {
    return server.takeRequest().getBody().utf8();
  }

  private static Pet pet(String json) throws IOException {
    return PetJsonAdapter.INSTANCE.fromJson(reader(json));
  }

  private static String write(Pet pet) {
    return JsonOutput.text(PetJsonAdapter.INSTANCE, pet);
  }

  private static JsonReader reader(String json) {
    return JsonReader.of(new Buffer().writeUtf8(json));
  }
}
