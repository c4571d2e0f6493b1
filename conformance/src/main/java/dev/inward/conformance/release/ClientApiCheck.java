package dev.inward.conformance.release;

import dev.inward.conformance.checks.Break;
import dev.inward.conformance.checks.Check;
import dev.inward.conformance.checks.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** C15: the public Java API of the vendor's client is the reviewed one. */
public final class ClientApiCheck implements Check {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor", ".."));

  @Override
  public String id() {
    return "C15";
  }

  @Override
  public String holds() {
    return "the client's public Java API is that of its reviewed text file";
  }

  @Override
  public List<Break> breaks(House house) {
    ApiModule module = ApiModule.of(house.vendor());
    try {
      return breaks(module, module.classes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a client of these classes breaks. */
  public List<Break> breaks(String vendor, Collection<byte[]> classes) {
    try {
      return breaks(ApiModule.of(vendor), classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Break> breaks(ApiModule module, Collection<byte[]> classes) throws IOException {
    return ApiCheck.breaks(
            module,
            Files.readString(REACTOR.resolve(module.file())),
            ApiText.of(module.descriptor(), classes),
            Files.readString(REACTOR.resolve("CHANGELOG.md")),
            Version.of(System.getProperty("inward.version")))
        .stream()
        .map(
            said ->
                new Break(
                    id(),
                    module.file(),
                    module.artifact(),
                    said,
                    "Take it back, or say so in CHANGELOG.md; see CONTRIBUTING.md"))
        .toList();
  }
}
