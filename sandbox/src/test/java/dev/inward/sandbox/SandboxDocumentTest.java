package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables in the documentation of the sandbox are what the sandbox goes by. */
class SandboxDocumentTest {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor"));
  private static final Path WRITTEN = Path.of("target", "sandbox-tables.md");

  @Test
  void tables_areWhatTheSandboxGoesBy() throws IOException {
    String tables = start() + "\n" + magic() + "\n" + faults() + "\n" + faultsOfRefusals();
    Files.createDirectories(WRITTEN.getParent());
    Files.writeString(WRITTEN, tables);

    assertThat(Files.readString(REACTOR.resolve("docs/sandbox.md")))
        .as("a table differs; the right ones are in sandbox/" + WRITTEN)
        .contains(start())
        .contains(magic())
        .contains(faults())
        .contains(faultsOfRefusals());
  }

  private static String start() {
    String rows =
        Arrays.stream(Vendor.values())
            .map(
                vendor -> {
                  SandboxConfig config = VendorDefinitions.of(vendor).config();
                  return "| %s | %d | %s | %s |\n"
                      .formatted(
                          vendor.title(),
                          config.stock().size(),
                          config.balance(),
                          config.wrongCredentials().entrySet().stream()
                              .map(wrong -> code(wrong.getKey()) + " " + code(wrong.getValue()))
                              .collect(Collectors.joining(" or ")));
                })
            .collect(Collectors.joining());
    return """
        | vendor | numbers in stock | balance | refused credentials |
        | --- | --- | --- | --- |
        """
        + rows;
  }

  private static String magic() {
    return Arrays.stream(Vendor.values())
        .map(SandboxDocumentTest::magic)
        .collect(Collectors.joining("\n"));
  }

  private static String magic(Vendor vendor) {
    SandboxConfig config = VendorDefinitions.of(vendor).config();
    String rows =
        config.magic().entrySet().stream()
            .filter(entry -> entry.getValue().fault() == null)
            .map(
                entry ->
                    "| %s | %s |\n"
                        .formatted(code(entry.getKey()), effect(vendor, entry.getValue())))
            .collect(Collectors.joining());
    return "| %s, %s | response |\n| --- | --- |\n%s"
        .formatted(
            vendor.title(),
            config.magicArguments().stream()
                .map(SandboxDocumentTest::code)
                .collect(Collectors.joining(" or ")),
            rows);
  }

  private static String effect(Vendor vendor, ForcedResponse magic) {
    return switch (magic.kind()) {
      case CODE -> documented(magic.value());
      case NUMBER -> "success for another number, " + code(magic.value());
      case INTERACTION ->
          recorded(vendor, VendorDefinitions.of(vendor).recordings().interaction(magic.value()));
      case RECORDED ->
          VendorDefinitions.of(vendor).recordings().interactions().stream()
              .filter(
                  interaction ->
                      interaction.id().equals(interaction.operation() + "-" + magic.value()))
              .map(interaction -> interaction.state() + ": " + code(interaction.operation()))
              .reduce(
                  (all, next) -> all + ", " + next.substring(next.indexOf(": ") + ": ".length()))
              .orElseThrow();
      case USUAL -> throw new IllegalArgumentException("a fault");
    };
  }

  private static String documented(String name) {
    YamlNode codes =
        VendorContract.of("multitel").at("#/components/schemas/BuyNumbersStatus").node("x-enum");
    Set<String> all = codes.names();
    return all.stream()
        .filter(code -> codes.node(code).text("name").equals(name))
        .map(code -> "%s, %s".formatted(code(code), codes.node(code).text("text")))
        .collect(Collectors.joining());
  }

  private static String recorded(Vendor vendor, Interaction interaction) {
    String status =
        vendor == Vendor.CRAZYTEL && interaction.status() != 200
            ? code(String.valueOf(interaction.status())) + ", "
            : "";
    return status + interaction.state().replaceFirst("^\\d+ ", "");
  }

  private static String faults() {
    return """
        | fault | paid | MultiTEL | Crazytel | Anveo |
        | --- | --- | --- | --- | --- |
        """
        + Arrays.stream(Fault.Kind.values())
            .map(
                kind ->
                    "| %s | %s | %s |\n"
                        .formatted(
                            name(kind),
                            kind.paid ? "yes" : "no",
                            values(kind, response -> response.kind() == ForcedResponse.Kind.USUAL)))
            .collect(Collectors.joining());
  }

  private static String faultsOfRefusals() {
    return """
        | fault | MultiTEL | Crazytel | Anveo |
        | --- | --- | --- | --- |
        """
        + Arrays.stream(Fault.Kind.values())
            .map(
                kind ->
                    "| %s | %s |\n"
                        .formatted(
                            name(kind),
                            values(kind, response -> response.kind() != ForcedResponse.Kind.USUAL)))
            .filter(row -> row.contains("`"))
            .collect(Collectors.joining());
  }

  /** Returns the value by which each vendor's users force a fault of such a response. */
  private static String values(Fault.Kind kind, Predicate<ForcedResponse> accepted) {
    return Arrays.stream(Vendor.values())
        .map(
            vendor ->
                VendorDefinitions.of(vendor).config().magic().entrySet().stream()
                    .filter(entry -> name(kind).equals(entry.getValue().fault()))
                    .filter(entry -> accepted.test(entry.getValue()))
                    .map(entry -> code(entry.getKey()))
                    .findFirst()
                    .orElse("none"))
        .collect(Collectors.joining(" | "));
  }

  private static String name(Fault.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
