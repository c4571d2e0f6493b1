package foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.codegen.Stub;
import java.util.List;

/** Reads and adds plants. */
public final class PlainDriver {

  private static final String ROSE = "{\"name\":\"Rose\",\"height\":1.20,\"color\":\"red\"}";

  public void plants_areRead() {
    try (Stub stub = new Stub().json(200, "[" + ROSE + "]");
        GardenClient client = GardenClient.builder().baseUrl(stub.url()).build()) {
      assertThat(client.listPlants(ListPlantsRequest.builder().bedId("a b").tag(List.of("x", "y")).build()))
          .containsExactly(Plant.fromJson(ROSE));
      assertThat(stub.sent()).isEqualTo("GET /beds/a%20b/plants?tag=x&tag=y");
    }
  }

  public void plant_isSentAndRead() {
    try (Stub stub = new Stub().json(201, ROSE);
        GardenClient client = GardenClient.builder().baseUrl(stub.url()).build()) {
      Plant plant = client.addPlant(AddPlantRequest.builder().bedId("1").name("Rose").build());
      assertThat(plant.toJson()).isEqualTo(ROSE);
      assertThat(stub.sent()).isEqualTo("POST /beds/1/plants {\"name\":\"Rose\"}");
    }
  }
}
