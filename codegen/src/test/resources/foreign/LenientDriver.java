package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.util.List;

/** Reads responses that lack what the contract requires. */
public final class LenientDriver {

  public void requiredMember_whenTheVendorLeavesItOut_isAbsent() {
    for (String json :
        List.of(
            "{\"id\":\"1\"}",
            "{\"id\":\"1\",\"boss\":null}",
            "{\"id\":\"1\",\"address\":{\"zip\":\"2\"},\"more\":[3]}")) {
      try (Stub stub = new Stub().json(200, json); DiaryClient client = client(stub)) {
        Person person = client.me();
        assertThat(person.id()).isEqualTo("1");
        assertThat(person.jobTitle()).isNull();
        assertThat(person.boss()).isNull();
        assertThat(person.hasBoss()).isEqualTo(json.contains("boss"));
        assertThat(person.tags()).isEmpty();
        assertThat(person.toJson()).isEqualTo(json);
        assertThat(Person.fromJson(json)).isEqualTo(person);
      }
    }
  }

  public void requiredMember_ofARequest_isStillRequired() {
    assertThatThrownBy(() -> ChangeMeRequest.builder().id("1").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jobTitle");
  }

  public void requiredMember_insideARequest_isStillRequired() {
    assertThatThrownBy(() -> Place.builder().room("2").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
    assertThatThrownBy(() -> PlanMoreItem.builder().hour(2L).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day");
  }

  public void union_demandsOnlyWhatTellsItsArmsApart() {
    assertThat(ChangeMeResult.fromJson("{\"number\":4}"))
        .isEqualTo(Ticket.builder().number(4L).build());
    assertThat(ChangeMeResult.fromJson("{\"id\":\"4\"}")).isInstanceOf(ChangeMeResult.Unknown.class);
  }

  private static DiaryClient client(Stub stub) {
    return DiaryClient.builder().baseUrl(stub.url()).build();
  }
}
