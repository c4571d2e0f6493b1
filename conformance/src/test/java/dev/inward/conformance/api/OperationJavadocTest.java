package dev.inward.conformance.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Javadoc of each operation of the generated clients says what a call costs and does, how it
 * ends, and how that is known.
 */
@Tag("any-jdk")
class OperationJavadocTest {

  /** A comment, and the public method that it belongs to. */
  private static final Pattern METHOD =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/(?:(?!/\\*\\*)[\\s\\S])*?public [^(={;]*\\b(\\w+)\\(");

  private static final Pattern SOURCE =
      Pattern.compile(
          "Source: (documented|a sample in the document|assumed)( at https?://\\S+ )?\\.");

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void operation_statesCostEffectOutcomesAndSource(String vendor) throws IOException {
    Map<String, String> comments = comments(client(vendor));

    assertThat(VendorContract.of(vendor).operations())
        .isNotEmpty()
        .allSatisfy(
            operation -> assertThatStatesAll(operation, comments.getOrDefault(operation.id(), "")));
  }

  private static void assertThatStatesAll(Operation operation, String comment) {
    assertThat(comment)
        .as(operation.id())
        .contains(effect(operation))
        .contains("@throws NotSentException", "@throws OutcomeUnknownException")
        .contains("@throws UnreadableResponseException", "@return ")
        .containsPattern(SOURCE);
    if (!comment.contains("its outcome is not checked")) {
      assertThat(comment).as(operation.id()).contains("@throws RejectedException");
    }
    if (operation.spendsMoney()) {
      assertThat(comment).as(operation.id()).containsPattern("It (costs|may cost): \\S+");
    }
  }

  private static String effect(Operation operation) {
    return switch (operation.effect()) {
      case READ -> "A call only reads.</b> It spends no money";
      case CHANGE -> "A successful call changes the account";
      case PURCHASE -> "A successful call spends money.";
      case RELEASE -> "After a successful call the account has lost";
    };
  }

  private static String client(String vendor) throws IOException {
    Path sources =
        Path.of(System.getProperty("inward.reactor"), "sdk-" + vendor)
            .resolve("target/generated-sources/openapi");
    try (Stream<Path> files = Files.walk(sources)) {
      Path client =
          files.filter(file -> file.toString().endsWith("Client.java")).findFirst().orElseThrow();
      return Files.readString(client);
    }
  }

  /** Returns each method's first comment: of several methods of a name, the one with arguments. */
  private static Map<String, String> comments(String source) {
    return METHOD
        .matcher(source)
        .results()
        .collect(
            Collectors.toMap(
                match -> match.group(2),
                match -> match.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " "),
                (first, second) -> first));
  }
}
