package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes a contract as its maintainers do, and looks at what changes with it. */
@Tag("any-jdk")
class RegenerationTest {

  private static final String PACKAGE = "example.pets";

  @TempDir Path folder;

  private String contract = "";
  private Map<String, String> before = Map.of();

  @BeforeEach
  void generate() throws IOException {
    contract = Files.readString(Generation.RESOURCES.resolve("pets/openapi.yaml"));
    before = generated("before", contract);
  }

  @Test
  void description_whenChanged_changesTheJavadoc() throws IOException {
    Map<String, String> after =
        generated("after", contract.replace("What it listens to.", "What it is called."));

    assertThat(changed(after)).containsExactly("example/pets/Pet.java");
    assertThat(after.get("example/pets/Pet.java"))
        .contains("   * What it is called.\n")
        .doesNotContain("What it listens to.");
  }

  @Test
  void operation_whenAdded_addsAMethodAndItsTypes() throws IOException {
    Map<String, String> after =
        generated(
            "after",
            contract
                .replace(
                    "  /opening-hours:\n",
                    """
                      /pets/{petId}/name:
                        put:
                          operationId: renamePet
                          summary: Gives a pet another name.
                          parameters:
                            - {$ref: '#/components/parameters/PetId'}
                          requestBody:
                            required: true
                            content:
                              application/json:
                                schema: {$ref: '#/components/schemas/NewName'}
                          responses:
                            '200':
                              description: The name.
                              content:
                                application/json:
                                  schema: {$ref: '#/components/schemas/Renamed'}
                      /opening-hours:
                    """)
                .replace(
                    "    PetList:\n",
                    """
                        NewName: {type: object, required: [name], properties: {name: {type: string}}}
                        Renamed: {type: object, properties: {oldName: {type: string}}}
                        PetList:
                    """));

    assertThat(changed(after))
        .containsExactly(
            "example/pets/PetsApi.java",
            "example/pets/PetsClient.java",
            "example/pets/RenamePetOperation.java",
            "example/pets/RenamePetRequest.java",
            "example/pets/RenamePetRequestJson.java",
            "example/pets/RenamePetRequestJsonAdapter.java",
            "example/pets/Renamed.java",
            "example/pets/RenamedJsonAdapter.java");
    assertThat(after.get("example/pets/PetsClient.java"))
        .contains("  public Renamed renamePet(RenamePetRequest request) {")
        .contains("CompletableFuture<Renamed> renamePetAsync(RenamePetRequest request) {");
  }

  @Test
  void operation_whenRemoved_takesItsTypesAlong() throws IOException {
    int start = contract.indexOf("    delete:\n");
    int end = contract.indexOf("  /opening-hours:");
    Map<String, String> after =
        generated("after", contract.substring(0, start) + contract.substring(end));

    assertThat(changed(after))
        .containsExactly(
            "example/pets/ForgetPetOperation.java",
            "example/pets/ForgetPetRequest.java",
            "example/pets/ForgetPetRequestJsonAdapter.java",
            "example/pets/PetsApi.java",
            "example/pets/PetsClient.java");
    assertThat(after).doesNotContainKey("example/pets/ForgetPetRequest.java");
  }

  @Test
  void property_whenAdded_changesItsClass() throws IOException {
    Map<String, String> after =
        replaced(
            "        price: {type: number,",
            "        nick: {type: string}\n        price: {type: number,");

    assertThat(changed(after))
        .containsExactly("example/pets/Pet.java", "example/pets/PetJsonAdapter.java");
  }

  @Test
  void enumValue_whenAdded_changesItsClass() throws IOException {
    assertThat(changed(replaced("[cat, dog, tyr", "[cat, cow, dog, tyr")))
        .containsExactly("example/pets/Species.java");
  }

  @Test
  void schema_whenAddedAndNotUsed_changesNothing() throws IOException {
    assertThat(changed(replaced("    Cage:\n", "    Den: {type: object}\n    Cage:\n"))).isEmpty();
  }

  @Test
  void arm_whenAdded_changesItsUnion() throws IOException {
    Map<String, String> after =
        generated(
            "after",
            contract
                .replace(
                    "        - {$ref: '#/components/schemas/Meadow'}\n",
                    """
                            - {$ref: '#/components/schemas/Meadow'}
                            - {$ref: '#/components/schemas/Den'}
                    """)
                .replace(
                    "          meadow: '#/components/schemas/Meadow'\n",
                    """
                              meadow: '#/components/schemas/Meadow'
                              den: '#/components/schemas/Den'
                        Den: {type: object, required: [kind], properties: {kind: {type: string}}}
                    """));

    assertThat(changed(after))
        .containsExactly(
            "example/pets/Den.java",
            "example/pets/DenJsonAdapter.java",
            "example/pets/Home.java",
            "example/pets/HomeJsonAdapter.java");
  }

  @Test
  void response_whenAdded_changesItsOperation() throws IOException {
    Map<String, String> after =
        replaced(
            "        '402':\n",
            """
                    '404':
                      description: No such pet
                      x-reason: NUMBER_UNAVAILABLE
                      x-rules-out-purchase: true
                    '402':
            """);

    // The client's Javadoc lists the refusals.
    assertThat(changed(after))
        .containsExactly("example/pets/BuyPetOperation.java", "example/pets/PetsClient.java");
  }

  @Test
  void parameter_whenAdded_changesItsOperation() throws IOException {
    Map<String, String> after =
        replaced(
            "        - name: limit\n",
            "        - {name: page, in: query, schema: {type: string}}\n        - name: limit\n");

    assertThat(changed(after))
        .containsExactly(
            "example/pets/ListPetsOperation.java",
            "example/pets/ListPetsRequest.java",
            "example/pets/ListPetsRequestJsonAdapter.java",
            "example/pets/PetsApi.java");
  }

  @Test
  void tag_whenAdded_changesNothing() throws IOException {
    Map<String, String> after =
        replaced(
            "      operationId: listPets\n", "      operationId: listPets\n      tags: [Pets]\n");

    assertThat(changed(after)).isEmpty();
  }

  @Test
  void operations_whenReordered_areReorderedInTheClient() throws IOException {
    int start = contract.indexOf("  /opening-hours:");
    int end = contract.indexOf("  /pets/{petId}/grooming:");
    String hours = contract.substring(start, end);
    Map<String, String> after =
        generated("after", contract.replace(hours, "").replace("paths:\n", "paths:\n" + hours));

    assertThat(changed(after))
        .containsExactly("example/pets/PetsApi.java", "example/pets/PetsClient.java");
  }

  @Test
  void arm_whenAdded_renamesNoOther() throws IOException {
    String arms = Files.readString(Generation.RESOURCES.resolve("foreign/arms.yaml"));
    before = generated("arms", arms);
    String last = "{type: object, additionalProperties: {type: object, required: [x]";
    String next =
        "        - {type: object, required: [lat, code, street, day], properties: {lat: {type: number},"
            + " code: {type: string}, street: {type: string}, day: {type: string}}}\n";
    assertThat(arms).contains(last);
    Map<String, String> after =
        generated(
            "more",
            arms.replaceAll("(?m)^(        - \\Q" + last + "\\E.*\\n)", "$1" + next)
                .replaceAll(
                    "(?m)^(        - \\{type: array, items: \\{type: object.*\\n)", "$1" + next));

    assertThat(changed(after))
        .containsExactly(
            "example/pets/Place.java",
            "example/pets/PlaceJsonAdapter.java",
            "example/pets/PlaceWithLat.java",
            "example/pets/PlaceWithLatJsonAdapter.java",
            "example/pets/Spot.java",
            "example/pets/SpotWithCode.java",
            "example/pets/SpotWithCodeJsonAdapter.java");
  }

  @Test
  void template_whenTheUserHasOne_isUsed() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("credentials.mustache"), "/** Mine. */\n class {{name}}Credentials {}\n");
    Path openApi = Files.writeString(folder.resolve("openapi.yaml"), contract);

    Map<String, String> after = Generation.of(openApi, PACKAGE, folder.resolve("after"), templates);

    assertThat(changed(after)).containsExactly("example/pets/PetsCredentials.java");
    assertThat(after.get("example/pets/PetsCredentials.java")).contains("/** Mine. */");
  }

  private Map<String, String> replaced(String text, String by) throws IOException {
    assertThat(contract).containsOnlyOnce(text);
    return generated("after", contract.replace(text, by));
  }

  private Map<String, String> generated(String name, String text) throws IOException {
    Path openApi = Files.writeString(folder.resolve(name + ".yaml"), text);
    return Generation.of(openApi, PACKAGE, folder.resolve(name));
  }

  private Set<String> changed(Map<String, String> after) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> before.containsKey(name) && before.get(name).equals(after.get(name)));
    return names;
  }
}
