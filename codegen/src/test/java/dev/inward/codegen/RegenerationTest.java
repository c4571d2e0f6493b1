package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes a contract as its maintainers do, and looks at what changes with it. */
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
  void template_whenTheUserHasOne_isUsed() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("credentials.mustache"), "/** Mine. */\n class {{name}}Credentials {}\n");
    Path openApi = Files.writeString(folder.resolve("openapi.yaml"), contract);

    Map<String, String> after = Generation.of(openApi, PACKAGE, folder.resolve("after"), templates);

    assertThat(changed(after)).containsExactly("example/pets/PetsCredentials.java");
    assertThat(after.get("example/pets/PetsCredentials.java")).contains("/** Mine. */");
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
