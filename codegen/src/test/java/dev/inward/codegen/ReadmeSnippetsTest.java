package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the first page of the README says: generates a client, and calls with it. */
class ReadmeSnippetsTest {

  @TempDir Path folder;

  @Test
  void firstClient_isGeneratedAndCalls() throws Throwable {
    String readme = Files.readString(Path.of("README.md"));
    String plugin = first("xml", readme);
    String packageName = element("modelPackage", plugin);
    assertThat(element("generatorName", plugin)).isEqualTo(new InwardJavaCodegen().getName());
    String driver =
        """
        package %s;
        import dev.inward.OutcomeUnknownException;
        import dev.inward.RejectedException;
        import java.util.List;
        /** Does what the README says. */
        public final class Readme {
          public void snippet() throws Exception {
            try (dev.inward.codegen.Stub stub = new dev.inward.codegen.Stub()) {
              stub.json(200, "[]").json(201, "{\\"name\\":\\"Rose\\"}");
              %s
              org.assertj.core.api.Assertions.assertThat(List.of(stub.sent(), stub.sent()))
                  .containsExactly(
                      "GET /beds/7/plants", "POST /beds/7/plants {\\"name\\":\\"Rose\\"}");
            }
          }
        }
        """
            .formatted(
                packageName,
                first("java", readme)
                    .replace("builder().build())", "builder().baseUrl(stub.url()).build())"));
    Map<String, String> sources =
        new TreeMap<>(
            Generation.of(Generation.RESOURCES.resolve("foreign/plain.yaml"), packageName, folder));
    sources.put(packageName.replace('.', '/') + "/Readme.java", driver);

    CompiledClient.run(new CompiledClient(sources).checks(packageName + ".Readme").get(0));
  }

  private static String first(String language, String readme) {
    return group("(?s)```" + language + "\n(.*?)```", readme);
  }

  private static String element(String name, String xml) {
    return group("<" + name + ">([^<]*)</" + name + ">", xml);
  }

  private static String group(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
