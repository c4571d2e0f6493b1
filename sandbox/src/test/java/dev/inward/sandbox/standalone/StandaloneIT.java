package dev.inward.sandbox.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.NotSentException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sandbox as a program, started as users start it. */
@Timeout(120)
final class StandaloneIT {

  private static final String URL = "http://127\\.0\\.0\\.1:[1-9]\\d*";

  @Test
  void program_whenAskedForJson_printsOneLineAndSells() throws Exception {
    try (Program program = Program.start("--json", "--port", "0")) {
      String line = program.line();

      assertThat(line)
          .matches(
              "\\{\"multitel\": \"%1$s\", \"crazytel\": \"%1$s\", \"anveo\": \"%1$s\"}"
                  .formatted(URL));
      try (MultitelClient multitel = multitelAt(line)) {
        assertThat(multitel.buyNumbers(order("18003863003")).number()).hasToString("18003863003");
      }
    }
  }

  @Test
  void program_whenAskedForControl_takesCommands() throws Exception {
    try (Program program = Program.start("--json", "--vendor", "crazytel", "--control", "0")) {
      String line = program.line();
      Matcher addresses =
          Pattern.compile("\\{\"crazytel\": \"%1$s\", \"control\": \"(%1$s)\"}".formatted(URL))
              .matcher(line);
      assertThat(addresses.matches()).as(line).isTrue();

      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(addresses.group(1) + "/vendors/crazytel/stock"))
                      .DELETE()
                      .build(),
                  HttpResponse.BodyHandlers.ofString());

      assertThat(response.body()).contains("\"inStock\":[]");
      try (CrazytelClient crazytel = crazytelAt(line)) {
        assertThat(crazytel.listAvailableNumbers().items()).isEmpty();
      }
    }
  }

  @Test
  void program_whenTerminated_closesItsPortsAndSaysNothing() throws Exception {
    try (Program program = Program.start("--json")) {
      String line = program.line();

      // 128 and the number of SIGTERM.
      assertThat(program.terminate().exitCode()).isEqualTo(143);
      try (CrazytelClient crazytel = crazytelAt(line)) {
        assertThatThrownBy(crazytel::listOwners).isInstanceOf(NotSentException.class);
      }
      assertThat(program.rest()).isEmpty();
      assertThat(program.errors()).isEmpty();
    }
  }

  @Test
  void program_whenNotAskedForJson_printsALineForEachVendor() throws Exception {
    try (Program program = Program.start()) {
      assertThat(List.of(program.line(), program.line(), program.line()))
          .satisfiesExactly(
              line -> assertThat(line).matches("multitel +" + URL),
              line -> assertThat(line).matches("crazytel +" + URL),
              line -> assertThat(line).matches("anveo +" + URL));
    }
  }

  @Test
  void vendor_whenNamed_isTheOnlyOne() throws Exception {
    try (Program program = Program.start("--vendor", "crazytel", "--json")) {
      String line = program.line();

      assertThat(line).matches("\\{\"crazytel\": \"%s\"}".formatted(URL));
      try (CrazytelClient crazytel = crazytelAt(line)) {
        assertThat(crazytel.listAvailableNumbers().items()).isNotEmpty();
      }
    }
  }

  @Test
  void ports_whenTheFirstIsNamed_followIt() throws Exception {
    int port = firstOfTwoFreePorts();

    try (Program program =
        Program.start("--json", "--vendor", "anveo", "--vendor", "multitel", "--port", "" + port)) {
      assertThat(program.line())
          .isEqualTo(
              "{\"anveo\": \"http://127.0.0.1:%d\", \"multitel\": \"http://127.0.0.1:%d\"}"
                  .formatted(port, port + 1));
    }
  }

  @Test
  void balance_whenItSufficesForTwo_refusesTheThird() throws Exception {
    try (Program program = Program.start("--json", "--balance", "2");
        MultitelClient multitel = multitelAt(program.line())) {
      multitel.buyNumbers(order("18003863003"));
      multitel.buyNumbers(order("18003863009"));

      RejectedException refusal =
          catchThrowableOfType(
              RejectedException.class, () -> multitel.buyNumbers(order("18003863010")));

      assertThat(refusal.reason()).isEqualTo(Reason.INSUFFICIENT_FUNDS);
    }
  }

  @Test
  void latency_whenSet_isHowLongAnResponseTakesAtLeast() throws Exception {
    try (Program program = Program.start("--json", "--latency", "1s");
        CrazytelClient crazytel = crazytelAt(program.line())) {
      // The first call takes long by itself.
      crazytel.listOwners();
      long before = System.nanoTime();
      crazytel.listOwners();

      assertThat(System.nanoTime() - before).isGreaterThan(TimeUnit.SECONDS.toNanos(1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--port x, '--port: \"x\" is not a port from 0 to 65535'",
    "--port=x, '--port: \"x\" is not a port from 0 to 65535'",
    "--vendor, --vendor needs a value",
    "--jsn, --jsn is not an option"
  })
  void option_whenWrong_isNamedAndNothingStarts(String options, String message) throws Exception {
    try (Program program = Program.start(options.split(" ", -1))) {
      assertThat(program.exitCode()).isEqualTo(2);
      assertThat(program.rest()).isEmpty();
      assertThat(program.errors())
          .isEqualToNormalizingNewlines(
              "inward-sandbox: " + message + "\n--help lists the options.\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--control"})
  void port_whenTaken_isNamedWithItsOption(String option) throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Program program = Program.start(option, "" + taken.getLocalPort())) {
      assertThat(program.exitCode()).isEqualTo(1);
      assertThat(program.rest()).isEmpty();
      assertThat(program.errors())
          .isEqualToNormalizingNewlines(
              "inward-sandbox: %s: cannot listen on port %d\n"
                  .formatted(option, taken.getLocalPort()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--help, Usage: java -jar inward-sandbox.jar [option...]",
    "-h, Usage: java -jar inward-sandbox.jar [option...]",
    "--version, ''"
  })
  void question_isResponded(String option, String response) throws Exception {
    try (Program program = Program.start(option)) {
      assertThat(program.line())
          .isEqualTo(response.isEmpty() ? System.getProperty("inward.version") : response);
      assertThat(program.exitCode()).isZero();
    }
  }

  @Test
  void jar_holdsWhatTheSandboxNeedsAndNoMore() throws IOException {
    List<String> names = new ArrayList<>();
    try (JarFile jar = new JarFile(Program.JAR.toFile())) {
      jar.stream().map(JarEntry::getName).forEach(names::add);
    }

    assertThat(names)
        .contains("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/NOTICE")
        .doesNotHaveDuplicates()
        .noneMatch(
            name ->
                name.matches(
                    "(dev/inward/(runtime|multitel|crazytel|anveo|sandbox/junit)/"
                        + "|org/junit/|au/com/dius/|okhttp3/|kotlin/|jakarta/|META-INF/maven/).*"))
        .noneMatch(name -> name.endsWith("module-info.class"));
  }

  private static BuyNumbersRequest order(String number) {
    return BuyNumbersRequest.builder().number(number).build();
  }

  private static MultitelClient multitelAt(String line) {
    return MultitelClient.builder()
        .baseUrl(url(line, "multitel"))
        .credentials("user", "secret")
        .build();
  }

  private static CrazytelClient crazytelAt(String line) {
    return CrazytelClient.builder().baseUrl(url(line, "crazytel")).apiKey("key").build();
  }

  private static String url(String line, String vendor) {
    Matcher url = Pattern.compile("\"" + vendor + "\": \"([^\"]*)\"").matcher(line);
    assertThat(url.find()).as(line).isTrue();
    return url.group(1);
  }

  /** Looks below the ports that systems give to whoever wants any. */
  private static int firstOfTwoFreePorts() {
    int port = 15000 + (int) (ProcessHandle.current().pid() % 10000);
    while (!(isFree(port) && isFree(port + 1))) {
      port += 2;
    }
    return port;
  }

  private static boolean isFree(int port) {
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return free.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
