package dev.inward.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import dev.inward.manifest.Interaction;
import dev.inward.manifest.Manifest;
import dev.inward.manifest.Node;
import dev.inward.manifest.Sample;
import dev.inward.manifest.Specs;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Manifest, files, hashes and contract name the same things. */
class ManifestTest {

  private static final String SAMPLES = "dev.inward.conformance.Samples";

  @ParameterizedTest
  @MethodSource(SAMPLES + "#all")
  void sample_hasTheBytesThatTheManifestGivesTheHashOf(String vendor, Sample sample)
      throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(sample.raw());

    assertThat(HexFormat.of().formatHex(hash)).isEqualTo(sample.sha256());
  }

  @ParameterizedTest
  @MethodSource(SAMPLES + "#all")
  void sample_holdsNoCredentialButADocumentsPlaceholder(String vendor, Sample sample) {
    Placeholders.areAllThatIsIn(new String(sample.raw(), UTF_8));
  }

  @ParameterizedTest
  @MethodSource(SAMPLES + "#all")
  void correction_changesSomething(String vendor, Sample sample) {
    Node entry = entry(vendor, sample);

    if (entry.has("correction")) {
      assertThat(sample.body()).isNotEqualTo(sample.raw());
      assertThat(entry.node("correction").text("why")).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource(SAMPLES + "#all")
  void sample_saysWhereItIsFrom(String vendor, Sample sample) {
    Node entry = entry(vendor, sample);

    if (sample.origin().equals("document")) {
      List<String> documents =
          Specs.of(vendor).yaml("manifest.yaml").nodes("documents").stream()
              .map(document -> document.text("id"))
              .toList();
      assertThat(documents).contains(entry.text("document"));
      assertThat(entry.text("section")).isNotBlank();
    } else {
      assertThat(sample.origin()).isEqualTo("authored");
      assertThat(entry.text("why")).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource(SAMPLES + "#vendors")
  void files_areThoseOfTheManifest(String vendor) throws IOException, URISyntaxException {
    List<String> named =
        Manifest.of(Specs.of(vendor)).samples().stream().map(Sample::file).toList();

    assertThat(filesOf(vendor)).containsExactlyInAnyOrderElementsOf(named);
  }

  @ParameterizedTest
  @MethodSource(SAMPLES + "#vendors")
  void operations_areThoseOfTheContract(String vendor) {
    Set<String> recorded =
        Manifest.of(Specs.of(vendor)).interactions().stream()
            .map(Interaction::operation)
            .collect(Collectors.toSet());

    assertThat(VendorContract.of(vendor).operations())
        .extracting(Operation::id)
        .containsExactlyInAnyOrderElementsOf(recorded);
  }

  @ParameterizedTest
  @MethodSource(SAMPLES + "#vendors")
  void interaction_playsSamplesOfItsOperation(String vendor) {
    for (Interaction interaction : Manifest.of(Specs.of(vendor)).interactions()) {
      assertThat(interaction.headers()).doesNotContainValue("");
      Stream.of(interaction.requestBody(), interaction.responseBody())
          .filter(Objects::nonNull)
          .forEach(
              sample ->
                  assertThat(sample.operations())
                      .as("%s", sample)
                      .contains(interaction.operation()));
    }
  }

  private static Node entry(String vendor, Sample sample) {
    return Specs.of(vendor).yaml("manifest.yaml").nodes("samples").stream()
        .filter(entry -> entry.text("id").equals(sample.id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> filesOf(String vendor) throws IOException, URISyntaxException {
    String folder = "inward-specs/" + vendor + "/samples";
    URI uri = Objects.requireNonNull(Specs.class.getClassLoader().getResource(folder)).toURI();
    if (!uri.getScheme().equals("jar")) {
      return filesIn(Path.of(uri));
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return filesIn(jar.getPath(folder));
    }
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> "samples/" + file.getFileName()).toList();
    }
  }
}
