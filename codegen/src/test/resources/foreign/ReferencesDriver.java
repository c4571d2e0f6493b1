package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.math.BigDecimal;
import java.util.List;

/** A reference leads to its place, and a scalar stays one. */
public final class ReferencesDriver {

  private static final String WORK =
      "{\"title\":\"T\",\"state\":\"shown\",\"parts\":[{\"number\":1}],\"size\":2.50,"
          + "\"label\":\"Aa\",\"kind\":\"oil\",\"names\":[\"a\"]}";

  public void reference_intoAComponent_isThatSchema() {
    try (Stub stub = new Stub().json(200, "[" + WORK + "]");
        MuseumClient client = MuseumClient.builder().baseUrl(stub.url()).build()) {
      List<Work> works =
          client.listWorks(
              ListWorksRequest.builder().floor(3).state(WorkState.SHOWN).build());
      assertThat(works.get(0).state()).isEqualTo(WorkState.SHOWN);
      assertThat(works.get(0).toJson()).isEqualTo(WORK);
      assertThat(stub.sent()).isEqualTo("GET /rooms/3/works?state=shown");
    }
  }

  public void reference_intoAPath_isThatSchema() {
    try (Stub stub = new Stub().json(200, "{\"name\":\"G\",\"work\":{\"number\":7}}");
        MuseumClient client = MuseumClient.builder().baseUrl(stub.url()).build()) {
      WorkPartsItem part = client.firstGuard().work();
      assertThat(part == null ? -1 : part.number()).isEqualTo(7);
    }
  }

  public void allOf_ofAValue_isThatValue() {
    Work work = Work.builder().size(BigDecimal.ONE).label("A").kind(Kind.OIL).build();
    assertThat(work.toJson()).isEqualTo("{\"size\":1,\"label\":\"A\",\"kind\":\"oil\"}");
    assertThatThrownBy(() -> Work.builder().label("Abcdef").build()).hasMessageContaining("label");
    assertThatThrownBy(() -> Work.builder().label("a").build()).hasMessageContaining("label");
  }
}
