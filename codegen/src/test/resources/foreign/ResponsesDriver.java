package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.Effect;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.codegen.Stub;
import java.util.List;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import okio.ByteString;

/** Gets successes and failures of every kind. */
public final class ResponsesDriver {

  private static final String SONG = "{\"title\":\"Yesterday\"}";
  private static final String PROBLEM = "{\"title\":\"Poor\",\"code\":7}";

  public void success_whenOnlyTheDefaultDescribesIt_isRead() {
    try (Stub stub = new Stub().json(200, "[" + SONG + "]"); RadioClient client = client(stub)) {
      assertThat(client.listSongs(ListSongsRequest.builder().station("a/b").build()))
          .containsExactly(Song.fromJson(SONG));
      assertThat(stub.sent()).isEqualTo("GET /a%2Fb/songs");
    }
  }

  public void path_whenItBeginsWithAParameter_leadsToTheServerOnly() {
    try (Stub stub = new Stub().json(200, "[]").json(200, "[]"); RadioClient client = client(stub)) {
      for (String value : new String[] {"evil.example", "http://evil.example"}) {
        client.listSongs(ListSongsRequest.builder().station(value).build());
      }
      assertThat(stub.sent()).isEqualTo("GET /evil.example/songs");
      assertThat(stub.sent()).isEqualTo("GET /http:%2F%2Fevil.example/songs");
      for (String value : new String[] {"", ".."}) {
        assertThatThrownBy(
                () -> client.listSongs(ListSongsRequest.builder().station(value).build()))
            .isInstanceOf(IllegalArgumentException.class);
      }
      assertThat(stub.requests()).isEqualTo(2);
    }
  }

  public void xml_whoseRootHasNoName_comesAsItIs() {
    try (Stub stub =
            new Stub()
                .respond(
                    new MockResponse.Builder()
                        .code(200)
                        .setHeader("Content-Type", "application/xml")
                        .body("<songs/>")
                        .build());
        RadioClient client = client(stub)) {
      assertThat(client.singles().rawBody()).isEqualTo("<songs/>");
    }
  }

  public void head_hasNoBodyToRead() {
    try (Stub stub =
            new Stub()
                .respond(new MockResponse.Builder().code(200).setHeader("Content-Length", "9").build());
        RadioClient client = client(stub)) {
      RawResponse response = client.anySongs(AnySongsRequest.builder().station("a").build());
      assertThat(response.status()).isEqualTo(200);
      assertThat(stub.sent()).isEqualTo("HEAD /a/songs");
    }
  }

  public void successes_ofOneSchema_areReadAlike() {
    for (int status : new int[] {200, 201}) {
      try (Stub stub = new Stub().json(status, SONG); RadioClient client = client(stub)) {
        assertThat(client.addSong(song())).isEqualTo(Song.fromJson(SONG));
        assertThat(stub.sent()).isEqualTo("POST /a/songs " + SONG);
      }
    }
  }

  public void success_whenItMayBeEmpty_isNull() {
    try (Stub stub = new Stub().json(200, SONG).empty(204); RadioClient client = client(stub)) {
      assertThat(client.player()).isEqualTo(Song.fromJson(SONG));
      assertThat(client.player()).isNull();
      assertThat(client.playerAsync()).isNotNull();
    }
  }

  public void successes_ofDifferentSchemas_areOneSealedType() {
    try (Stub stub =
            new Stub()
                .json(202, "{\"length\":3}")
                .json(200, SONG)
                .empty(204)
                .respond(207, "text/plain", "both")
                .json(201, "{\"id\":\"a\"}");
        RadioClient client = client(stub)) {
      PlayResult later = client.play();
      assertThat(later.status()).isEqualTo(202);
      assertThat(later)
          .isInstanceOfSatisfying(
              PlayResult.Accepted.class,
              accepted -> {
                assertThat(accepted.body().length()).isEqualTo(3);
                assertThat(accepted.body().rawBody()).isEqualTo("{\"length\":3}");
              });
      assertThat(client.play()).isEqualTo(new PlayResult.Ok(Song.fromJson(SONG)));
      assertThat(client.play()).isEqualTo(new PlayResult.NoContent());
      assertThat(client.playAsync().join()).isEqualTo(new PlayResult.Other(207, "both"));
      assertThat(client.play())
          .isEqualTo(new PlayResult.CreatedResponse(Created.fromJson("{\"id\":\"a\"}")));
    }
  }

  public void successes_whenOnlyTheirItemsOrArmsDiffer_areOneSealedType() {
    try (Stub stub = new Stub().json(202, "[{\"id\":\"a\"}]").json(202, "{\"id\":\"a\"}");
        RadioClient client = client(stub)) {
      assertThat(client.charts())
          .isEqualTo(new ChartsResult.Accepted(List.of(Created.fromJson("{\"id\":\"a\"}"))));
      assertThat(client.vote()).isInstanceOf(VoteResult.Accepted.class);
    }
  }

  public void headers_ofAResponse_haveTypes() {
    try (Stub stub =
            new Stub()
                .respond(queued("12", "0.50"))
                .respond(queued("many", ""))
                .json(202, "{\"length\":1}");
        RadioClient client = client(stub)) {
      PlayResponse response = client.playWithHeaders();
      assertThat(response.result()).isInstanceOf(PlayResult.Accepted.class);
      assertThat(response.status()).isEqualTo(202);
      assertThat(response.location()).isEqualTo("/queue/1");
      assertThat(response.xQueueLength()).isEqualTo(12L);
      assertThat(response.xUntil()).isEqualByComparingTo("0.5");
      PlayResponse odd = client.playWithHeadersAsync().join();
      assertThat(odd.xQueueLength()).isNull();
      assertThat(odd.xUntil()).isNull();
      assertThat(client.playWithHeaders().location()).isNull();
      assertThat(response.xBand()).isEqualTo("fm");
      assertThat(response.xChannel()).isEqualTo(2L);
      assertThat(response.xTags()).isNull();
    }
    for (String made : List.of("PlayHeader", "PlayHeaderItem")) {
      assertThatThrownBy(() -> Class.forName("foreign." + made))
          .isInstanceOf(ClassNotFoundException.class);
    }
    assertThat(failure(418, PROBLEM, RadioClient::playWithHeaders))
        .isInstanceOf(RejectedException.class);
  }

  private static MockResponse queued(String length, String until) {
    return new MockResponse.Builder()
        .code(202)
        .setHeader("Content-Type", "application/json")
        .setHeader("location", "/queue/1")
        .setHeader("X-Queue-Length", length)
        .setHeader("X-Until", until)
        .setHeader("X-Band", "fm")
        .setHeader("X-Channel", "2")
        .body("{\"length\":1}")
        .build();
  }

  public void contents_withoutASchema_areTextOrBytes() {
    try (Stub stub =
            new Stub()
                .respond(200, "image/png", "PNG")
                .respond(200, "text/markdown", "# \u00e9")
                .respond(200, "application/pdf", "PDF")
                .json(200, SONG)
                .json(422, PROBLEM);
        RadioClient client = client(stub)) {
      assertThat(client.getCover(GetCoverRequest.builder().id("1").build()))
          .isEqualTo(ByteString.encodeUtf8("PNG"));
      assertThat(client.setNotes(SetNotesRequest.builder().id("1").body("loud").build()))
          .isEqualTo("# \u00e9");
      ByteString png = ByteString.encodeUtf8("GNP");
      assertThat(client.setCover(SetCoverRequest.builder().id("1").body(png).build()))
          .isEqualTo(ByteString.encodeUtf8("PDF"));
      DescribeCoverRequest request = DescribeCoverRequest.builder().id("1").build();
      assertThat(client.describeCover(request)).isEqualTo(Song.fromJson(SONG));
      InwardException refusal =
          catchThrowableOfType(InwardException.class, () -> client.describeCover(request));
      assertThat(refusal.errorBody(Problem.class)).contains(Problem.fromJson(PROBLEM));
      assertThat(stub.sent()).isEqualTo("GET /covers/1");
      assertThat(stub.sent()).isEqualTo("PUT /covers/1 loud");
      assertThat(stub.sent()).isEqualTo("POST /covers/1 GNP");
    }
  }

  public void delete_mayHaveABody() {
    try (Stub stub = new Stub().empty(204); RadioClient client = client(stub)) {
      client.stop(StopRequest.builder().fade(true).build());
      assertThat(stub.sent()).isEqualTo("DELETE /player {\"fade\":true}");
    }
  }

  public void refusal_whenDocumented_isOneWithATypedBody() {
    InwardException refusal = failure(402, PROBLEM, client -> client.addSong(song()));
    assertThat(refusal)
        .isInstanceOf(RejectedException.class)
        .hasMessageContaining("HTTP 402")
        .hasMessageContaining("Not enough money");
    assertThat(refusal.reason()).isEqualTo(Reason.INSUFFICIENT_FUNDS);
    assertThat(refusal.mayHaveSpent()).isFalse();
    assertThat(refusal.mayHaveTakenEffect()).isFalse();
    assertThat(refusal.errorBody(Problem.class)).contains(Problem.fromJson(PROBLEM));
    assertThat(refusal.errorBody(Song.class)).isEmpty();
    assertThat(failure(409, "", client -> client.addSong(song())))
        .isInstanceOf(RejectedException.class);
    assertThat(failure(418, PROBLEM, RadioClient::play))
        .isInstanceOf(RejectedException.class);
    assertThat(failure(418, PROBLEM, RadioClient::play).errorBody(Problem.class)).isPresent();
    assertThat(failure(404, "{\"code\":1}", RadioClient::player).errorBody(PlayerError4Xx.class))
        .contains(PlayerError4Xx.builder().code(1L).build());
  }

  public void failure_whenItProvesNothing_leavesTheOutcomeOpen() {
    InwardException failure = failure(500, PROBLEM, client -> client.addSong(song()));
    assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.effect()).isEqualTo(Effect.CHANGE);
    assertThat(failure.mayHaveTakenEffect()).isTrue();
    assertThat(failure.errorBody(Problem.class)).contains(Problem.fromJson(PROBLEM));
    assertThat(failure(400, PROBLEM, client -> client.addSong(song())))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(failure(500, "<html>", client -> client.addSong(song())).errorBody(Problem.class))
        .isEmpty();
  }

  private static AddSongRequest song() {
    return AddSongRequest.builder().station("a").title("Yesterday").build();
  }

  /** Returns the failure of a call that is sent once. */
  private static InwardException failure(
      int status, String body, Function<RadioClient, Object> call) {
    try (Stub stub = new Stub().json(status, body).json(status, body);
        RadioClient client = client(stub)) {
      InwardException failure =
          catchThrowableOfType(InwardException.class, () -> call.apply(client));
      assertThat(stub.requests()).isEqualTo(1);
      return failure;
    }
  }

  private static RadioClient client(Stub stub) {
    return RadioClient.builder().baseUrl(stub.url()).build();
  }
}
