package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.UnreadableResponseException;
import dev.inward.codegen.Stub;
import java.util.List;

/** Adds members. */
public final class AccessDriver {

  private static ClubClient client(Stub stub) {
    return ClubClient.builder().baseUrl(stub.url()).build();
  }

  public void request_hasNoMembersOfResponses() {
    assertThat(AddMemberRequest.Builder.class.getMethods())
        .noneMatch(method -> method.getName().equals("id") || method.getName().equals("fee"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddMemberRequest.builder().name("A").build())
        .withMessageStartingWith("pin ");
    try (Stub stub = new Stub().json(200, "{\"id\":\"1\",\"name\":\"A\",\"fee\":{\"due\":5}}");
        ClubClient client = client(stub)) {
      Member member = client.addMember(AddMemberRequest.builder().name("A").pin("0").build());

      assertThat(stub.sent()).isEqualTo("POST /members {\"name\":\"A\",\"pin\":\"0\"}");
      assertThat(member.id()).isEqualTo("1");
      assertThat(member.pin()).isNull();
      assertThat(member.fee().due()).isEqualTo(5);
    }
  }

  public void model_thatIsOnlyReceived_demandsThem() {
    try (Stub stub = new Stub().json(200, "{}"); ClubClient client = client(stub)) {
      assertThatThrownBy(() -> client.getTotal()).isInstanceOf(UnreadableResponseException.class);
    }
  }

  public void model_inARequest_demandsNoMembersOfResponses() {
    try (Stub stub = new Stub().empty(204); ClubClient client = client(stub)) {
      client.addSection(
          AddSectionRequest.builder()
              .members(List.of(Member.builder().name("A").pin("0").build()))
              .build());
      assertThat(stub.sent())
          .isEqualTo("POST /sections {\"members\":[{\"name\":\"A\",\"pin\":\"0\"}]}");
    }
  }

  public void model_ofAnotherMember_demandsNoMembersOfResponses() {
    try (Stub stub = new Stub().empty(204).empty(204).empty(204); ClubClient client = client(stub)) {
      client.setBoard(
          SetBoardRequest.builder()
              .name("A")
              .additionalProperty("chair", Seat.builder().row(1L).build())
              .build());
      client.setGuests(
          SetGuestsRequest.builder().body(java.util.Map.of("a", Guest.builder().name("A").build())).build());
      client.addGuest(
          AddGuestRequest.builder().guest(OtherPerson.builder().kind("cat").build()).build());
      assertThat(stub.sent()).isEqualTo("PUT /boards {\"name\":\"A\",\"chair\":{\"row\":1}}");
      assertThat(stub.sent()).isEqualTo("PUT /guests {\"a\":{\"name\":\"A\"}}");
      assertThat(stub.sent()).isEqualTo("POST /guests {\"guest\":{\"kind\":\"cat\"}}");
    }
  }
}
