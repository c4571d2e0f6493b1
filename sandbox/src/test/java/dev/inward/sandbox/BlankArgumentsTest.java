package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.contract.Call;
import dev.inward.contract.Content;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.Operation;
import dev.inward.contract.Parameter;
import dev.inward.contract.Schema;
import dev.inward.contract.manifest.Interaction;
import dev.inward.testing.ReflectiveClient;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A blank value of a text that is required is refused before anything is sent, and by the stub. */
@Tag("any-jdk")
class BlankArgumentsTest {

  private static final List<String> BLANKS = List.of("", " ", "\t", "\u00a0", "\ufeff");

  /** A recorded call of each operation, with each text that it requires. */
  static Stream<Arguments> requiredTexts() {
    return Arrays.stream(Vendor.values()).flatMap(BlankArgumentsTest::requiredTexts);
  }

  private static Stream<Arguments> requiredTexts(Vendor vendor) {
    VendorDefinition definition = VendorDefinitions.of(vendor);
    Set<String> seen = new HashSet<>();
    return definition.recordings().interactions().stream()
        .flatMap(
            interaction -> {
              Call call = definition.contract().call(HttpRequest.of(interaction));
              return call == null || !seen.add(call.operation().id() + call.mediaType())
                  ? Stream.empty()
                  : requiredTexts(call.operation()).stream()
                      .map(name -> Arguments.of(vendor, interaction, name));
            });
  }

  private static Set<String> requiredTexts(Operation operation) {
    Set<String> names = new LinkedHashSet<>();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.required() && isText(new Schema(parameter.place().member("schema")))) {
        names.add(parameter.name());
      }
    }
    for (Content content : operation.requestContents()) {
      Schema arguments = content.arguments();
      arguments.required().stream()
          .filter(name -> isText(requireNonNull(arguments.properties().get(name))))
          .forEach(names::add);
    }
    names.removeAll(operation.credentials());
    return names;
  }

  private static boolean isText(Schema schema) {
    return schema.is("string") && !schema.has("enum") && !schema.has("x-credential");
  }

  @Test
  void requiredTexts_areThoseOfTheContracts() {
    assertThat(requiredTexts().map(each -> each.get()[2]))
        .contains(
            "AREA_ID", "COUNTRY_ID", "E164", "number", "price_uuid", "did_number", "person_id");
  }

  @ParameterizedTest
  @MethodSource("requiredTexts")
  void blank_isRefusedByTheBuilder(Vendor vendor, Interaction interaction, String name)
      throws Exception {
    VendorDefinition definition = VendorDefinitions.of(vendor);
    Call call = requireNonNull(definition.contract().call(HttpRequest.of(interaction)));
    try (Sandbox sandbox = Sandbox.start(vendor);
        ReflectiveClient client =
            ReflectiveClient.of(
                vendor.folder(),
                definition.contract(),
                call.credentials(),
                settings -> settings.baseUrl(sandbox.control(vendor).baseUrl()))) {
      for (String blank : BLANKS) {
        Map<String, String> arguments = new HashMap<>(call.arguments());
        arguments.put(name, blank);
        Call wrong = new Call(call.operation(), call.mediaType(), arguments, call.credentials());
        assertThatThrownBy(() -> client.call(wrong))
            .hasRootCauseInstanceOf(IllegalArgumentException.class);
      }
      assertThat(sandbox.control(vendor).journal()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("requiredTexts")
  void blank_isRefusedByTheStub(Vendor vendor, Interaction interaction, String name) {
    VendorDefinition definition = VendorDefinitions.of(vendor);
    HttpRequest recorded = HttpRequest.of(interaction);
    Call call = requireNonNull(definition.contract().call(recorded));
    String value = requireNonNull(call.arguments().get(name));
    String blank =
        String.join("", recorded.headers().getOrDefault("content-type", List.of())).contains("form")
            ? "+"
            : " ";
    HttpRequest wrong =
        new HttpRequest(
            recorded.method(),
            recorded.path().replace(value, "%20"),
            recorded.query(),
            recorded.headers(),
            new String(recorded.body(), UTF_8).replace(value, blank).getBytes(UTF_8));
    VendorStub stub = new VendorStub(definition);

    stub.handle(wrong);

    assertThat(definition.contract().call(wrong)).isNull();
    assertThat(stub.journal())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.mismatches()).isNotEmpty();
              assertThat(entry.sold()).isEmpty();
            });
  }
}
