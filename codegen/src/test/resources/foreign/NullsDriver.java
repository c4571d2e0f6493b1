package foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.codegen.Stub;
import java.math.BigDecimal;
import java.util.Arrays;

/** Null is a value where the contract allows it. */
public final class NullsDriver {

  private static final String NOBODY =
      "{\"name\":\"Ann\",\"desk\":null,\"teacher\":null,\"instrument\":null}";

  public void null_behindAReference_isRead() {
    try (Stub stub = new Stub().json(200, NOBODY);
        OrchestraClient client = OrchestraClient.builder().baseUrl(stub.url()).build()) {
      Player player = client.getPlayer(GetPlayerRequest.builder().id("1").build());
      assertThat(player.desk()).isNull();
      assertThat(player.teacher()).isNull();
      assertThat(player.instrument()).isNull();
      assertThat(player.toJson()).isEqualTo(NOBODY);
    }
  }

  public void null_ofAMemberCalledBody_isSent() {
    try (Stub stub = new Stub().empty(204).empty(204);
        OrchestraClient client = OrchestraClient.builder().baseUrl(stub.url()).build()) {
      client.writeLetter(WriteLetterRequest.builder().title("a").body(null).build());
      assertThat(stub.sent()).isEqualTo("POST /letters {\"title\":\"a\",\"body\":null}");
      client.writeLetter(WriteLetterRequest.builder().build());
      assertThat(stub.sent()).isEqualTo("POST /letters");
    }
  }

  public void null_inListsAndMaps_isKept() {
    String json =
        "{\"name\":\"Ann\",\"desk\":{\"row\":1},\"teacher\":null,\"instrument\":\"oboe\","
            + "\"scores\":[1.50,null,3],\"rows\":[null,[{\"row\":2}]],\"marks\":{\"a\":null,\"b\":\"c\"}}";
    Player player = Player.fromJson(json);
    assertThat(player.scores()).containsExactly(new BigDecimal("1.50"), null, new BigDecimal("3"));
    assertThat(player.rows()).hasSize(2).startsWith((java.util.List<Desk>) null);
    assertThat(player.marks()).containsEntry("a", null).hasSize(2);
    assertThat(player.toJson()).isEqualTo(json);
    assertThat(player.toBuilder().build()).isEqualTo(player).hasSameHashCodeAs(player);
  }

  public void null_inFreeValuesAndRecursiveOnes_isKept() {
    String json =
        NOBODY.replace(
            "}",
            ",\"free\":{\"a\":null,\"b\":[null,{\"c\":null}]},\"anything\":{\"d\":null},\"pupils\":{\"Bob\":"
                + NOBODY.replace("}", ",\"pupils\":{},\"other\":null}")
                + "},\"more\":null}");
    Player player = Player.fromJson(json);
    assertThat(player.free()).containsEntry("a", null);
    assertThat(player.pupils().get("Bob").additionalProperties()).containsEntry("other", null);
    assertThat(player.toJson()).isEqualTo(json);
    assertThat(player.toBuilder().build()).isEqualTo(player);
  }

  public void null_ofAnOptionalMember_isNotItsAbsence() {
    String absent = NOBODY;
    String isNull = NOBODY.replace("}", ",\"nickname\":null}");
    String given = NOBODY.replace("}", ",\"nickname\":\"Nan\"}");
    for (String json : new String[] {absent, isNull, given}) {
      assertThat(Player.fromJson(json).toJson()).isEqualTo(json);
      assertThat(Player.fromJson(json).toBuilder().build().toJson()).isEqualTo(json);
    }
    assertThat(Player.fromJson(absent).hasNickname()).isFalse();
    assertThat(Player.fromJson(isNull).hasNickname()).isTrue();
    assertThat(Player.fromJson(isNull).nickname()).isNull();
    assertThat(Player.fromJson(given).hasNickname()).isTrue();
    assertThat(Player.fromJson(isNull)).isNotEqualTo(Player.fromJson(absent));
    String odd = NOBODY.replace("}", ",\"nickname\":{\"a\":1}}");
    assertThat(Player.fromJson(odd).toJson()).isEqualTo(odd);
  }

  public void null_isSentOnlyIfItWasGiven() {
    try (Stub stub = new Stub().json(200, NOBODY).json(200, NOBODY).json(200, NOBODY);
        OrchestraClient client = OrchestraClient.builder().baseUrl(stub.url()).build()) {
      client.changePlayer(ChangePlayerRequest.builder().id("1").name("Ann").build());
      client.changePlayer(
          ChangePlayerRequest.builder().id("1").nickname(null).hasNickname(false).seat(Arrays.asList(4L)).build());
      client.changePlayer(
          ChangePlayerRequest.builder().id("1").scores(Arrays.asList(BigDecimal.ONE, null)).build());
      assertThat(stub.sent()).isEqualTo("PATCH /players/1 {\"name\":\"Ann\"}");
      assertThat(stub.sent())
          .isEqualTo("PATCH /players/1?seat=4 {\"nickname\":null,\"hasNickname\":false}");
      assertThat(stub.sent()).isEqualTo("PATCH /players/1 {\"scores\":[1,null]}");
    }
  }

  public void null_ofARequest_isKeptInItsJson() {
    ChangePlayerRequest request = ChangePlayerRequest.builder().id("1").nickname(null).build();
    assertThat(request.toJson()).isEqualTo("{\"id\":\"1\",\"nickname\":null}");
    assertThat(ChangePlayerRequest.fromJson(request.toJson())).isEqualTo(request);
    assertThat(request).isNotEqualTo(ChangePlayerRequest.builder().id("1").build());
  }
}
