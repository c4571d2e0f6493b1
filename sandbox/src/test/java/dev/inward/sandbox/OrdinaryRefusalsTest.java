package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.contract.Call;
import dev.inward.contract.Effect;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import dev.inward.sandbox.Refusals.Reason;
import dev.inward.testing.FakeVendor;
import dev.inward.testing.ReflectiveClient;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * With a healthy vendor, an ordinary refusal never leaves the outcome unknown. The operations,
 * their calls and the refusals are those of the contract, the manifest and {@code sandbox.yaml}.
 */
final class OrdinaryRefusalsTest {

  private static final Map<Vendor, Stub> STUBS = new EnumMap<>(Vendor.class);

  /** Clients by vendor, credentials and address: to make one takes longer than a call. */
  private static final Map<List<Object>, ReflectiveClient> CLIENTS = new HashMap<>();

  private static final MockWebServer SERVER = new MockWebServer();

  /** What a refusal changes before the call, and in it. */
  private record Refusal(String name, Runnable change, Call call) {}

  /** A call that changes something, as it is recorded. */
  private record Recorded(Stub stub, Interaction interaction, Call call) {

    DynamicTest test(String name, Executable test) {
      return dynamicTest(
          "%s %s: %s".formatted(stub.definition().vendor(), interaction.id(), name), test);
    }

    StubResponse refused(Reason reason) {
      return requireNonNull(stub.definition().behavior().refuse(call, reason));
    }
  }

  private static Stream<Recorded> recorded() {
    return STUBS.values().stream()
        .flatMap(
            stub ->
                stub.calls().entrySet().stream()
                    .map(each -> new Recorded(stub, each.getKey(), each.getValue())));
  }

  /** A vendor's stub at a port. */
  private record Stub(VendorDefinition definition, VendorControl control) {

    private static Stub open(Vendor vendor) throws Exception {
      VendorDefinition definition = VendorDefinition.of(vendor);
      return new Stub(definition, VendorControl.open(definition, 0));
    }

    /** Returns a call of each operation that changes something, as it is recorded. */
    Map<Interaction, Call> calls() {
      Map<Interaction, Call> calls = new LinkedHashMap<>();
      for (Interaction interaction : definition.recordings().interactions()) {
        Call call = definition.contract().call(HttpRequest.of(interaction));
        if (call != null
            && call.operation().effect() != Effect.READ
            && interaction.outcome().equals("success")
            && calls.values().stream().noneMatch(other -> same(other, call))) {
          calls.put(interaction, call);
        }
      }
      return calls;
    }

    private static boolean same(Call one, Call other) {
      return one.operation().equals(other.operation()) && one.mediaType().equals(other.mediaType());
    }

    List<Refusal> refusals(Interaction interaction, Call call) {
      List<Refusal> refusals = new ArrayList<>();
      Runnable asRecorded = () -> control.bringAbout(interaction.state());
      definition
          .config()
          .wrongCredentials()
          .forEach(
              (name, wrong) ->
                  refusals.add(
                      new Refusal("wrong " + name, asRecorded, withCredential(call, name, wrong))));
      DeclaredOperation declared = declared(call);
      if (declared.sells() != null) {
        refusals.addAll(refusalsOfSale(asRecorded, declared.sells().number(), call));
      } else if (declared.refuses().byReason().containsKey(Reason.NOT_OWNED)) {
        refusals.add(new Refusal("not owned", () -> {}, call));
      }
      for (String value : magic(call)) {
        for (String argument : definition.config().magicArguments()) {
          if (takes(call, argument)) {
            refusals.add(
                new Refusal("magic " + value, asRecorded, withArgument(call, argument, value)));
          } else if (call.credentials().containsKey(argument)) {
            refusals.add(
                new Refusal("magic " + value, asRecorded, withCredential(call, argument, value)));
          }
        }
      }
      return refusals;
    }

    private List<Refusal> refusalsOfSale(
        Runnable asRecorded, @Nullable String argument, Call call) {
      List<Refusal> refusals = new ArrayList<>();
      refusals.add(new Refusal("gone", control::clearStock, call));
      refusals.add(
          new Refusal("no money", then(asRecorded, () -> control.balance(BigDecimal.ZERO)), call));
      if (argument != null) {
        String number = requireNonNull(call.arguments().get(argument));
        refusals.add(new Refusal("sold", () -> control.own(number), call));
        for (String code : codes()) {
          Runnable change = then(asRecorded, () -> control.refuse(number, code));
          refusals.add(new Refusal("code " + code, change, call));
        }
      }
      return refusals;
    }

    private static Runnable then(Runnable first, Runnable second) {
      return () -> {
        first.run();
        second.run();
      };
    }

    DeclaredOperation declared(Call call) {
      return definition.config().operations().stream()
          .filter(each -> each.operations().contains(call.operation().id()))
          .findFirst()
          .orElseThrow();
    }

    /** Returns the vendor's codes that say that nothing was bought. */
    private List<String> codes() {
      String codes =
          Specs.of(definition.vendor().folder()).yaml("sandbox.yaml").textOrNull("codes");
      if (codes == null || codes.equals("text")) {
        return List.of();
      }
      YamlNode catalogue = definition.contract().at(codes).node("x-enum");
      return catalogue.names().stream()
          .filter(code -> catalogue.node(code).flag("rules-out-purchase"))
          .toList();
    }

    /** Returns the values that force a readable response by which nothing was bought. */
    private List<String> magic(Call call) {
      return definition.config().magic().entrySet().stream()
          .filter(forced -> !Fault.markup().toString().equals(forced.getValue().fault()))
          .filter(
              forced ->
                  switch (forced.getValue().kind()) {
                    case CODE -> isRefusal(call, forced.getValue().value());
                    case INTERACTION -> isRejected(forced.getValue().value(), call);
                    case RECORDED ->
                        isRejected(call.operation().id() + "-" + forced.getValue().value(), call);
                    case NUMBER, USUAL -> false;
                  })
          .map(Map.Entry::getKey)
          .toList();
    }

    private boolean isRefusal(Call call, String code) {
      return codes().contains(definition.behavior().code(code))
          && definition.behavior().refuse(call, code) != null;
    }

    private boolean isRejected(String interaction, Call call) {
      return definition
          .recordings()
          .find(interaction)
          .filter(recorded -> recorded.outcome().equals("rejected"))
          .filter(recorded -> recorded.contentType().equals(call.mediaType()))
          .filter(
              recorded -> definition.config().areAlike(call.operation().id(), recorded.operation()))
          .isPresent();
    }
  }

  @BeforeAll
  static void open() throws Exception {
    SERVER.start(InetAddress.getLoopbackAddress(), 0);
    for (Vendor vendor : Vendor.values()) {
      STUBS.put(vendor, Stub.open(vendor));
    }
  }

  @AfterAll
  static void close() {
    CLIENTS.values().forEach(ReflectiveClient::close);
    STUBS.values().forEach(stub -> stub.control().close());
    SERVER.close();
  }

  @TestFactory
  Stream<DynamicTest> ordinaryRefusal_isNeverUnknown() {
    List<DynamicTest> tests =
        recorded()
            .flatMap(
                each ->
                    each.stub().refusals(each.interaction(), each.call()).stream()
                        .map(
                            refusal ->
                                each.test(refusal.name(), () -> isRefused(each.stub(), refusal))))
            .toList();
    assertThat(tests).hasSizeGreaterThan(100);
    return tests.stream();
  }

  private static void isRefused(Stub stub, Refusal refusal) {
    ReflectiveClient client = client(stub, refusal.call(), stub.control().baseUrl());
    for (boolean isAsync : new boolean[] {false, true}) {
      stub.control().reset();
      refusal.change().run();

      Object outcome = outcome(client, refusal.call(), isAsync);

      isRefused(refusal.name(), refusal.call(), outcome);
      assertThat(stub.control().journal()).flatExtracting(JournalEntry::sold).isEmpty();
    }
  }

  private static void isRefused(String name, Call call, Object outcome) {
    assertThat(outcome).as(name).isNotInstanceOf(OutcomeUnknownException.class);
    if (isJudged(call.operation())) {
      assertThat(outcome).as(name).isInstanceOf(RejectedException.class);
    }
  }

  /**
   * Each refusal that {@code sandbox.yaml} declares, also of requests that a client never sends.
   */
  @TestFactory
  Stream<DynamicTest> declaredRefusal_isNeverUnknown() {
    List<DynamicTest> tests =
        recorded()
            .flatMap(
                each ->
                    each.stub().declared(each.call()).refuses().byReason().keySet().stream()
                        .map(
                            reason -> {
                              StubResponse response = each.refused(reason);
                              return each.test(
                                  reason.key(),
                                  () -> isRefused(each.stub(), each.call(), response));
                            }))
            .toList();
    assertThat(tests).hasSizeGreaterThan(30);
    return tests.stream();
  }

  private static void isRefused(Stub stub, Call call, StubResponse response) {
    ReflectiveClient client = client(stub, call, "http://127.0.0.1:" + SERVER.getPort());
    for (boolean isAsync : new boolean[] {false, true}) {
      SERVER.enqueue(
          FakeVendor.response(
              response.status(), response.contentType(), new String(response.body(), UTF_8)));

      isRefused("declared", call, outcome(client, call, isAsync));
    }
  }

  private static ReflectiveClient client(Stub stub, Call call, String baseUrl) {
    return CLIENTS.computeIfAbsent(
        List.of(stub, call.credentials(), baseUrl),
        unused ->
            ReflectiveClient.of(
                stub.definition().vendor().folder(),
                stub.definition().contract(),
                call.credentials(),
                settings -> settings.baseUrl(baseUrl)));
  }

  private static Object outcome(ReflectiveClient client, Call call, boolean isAsync) {
    if (!isAsync) {
      return client.call(call);
    }
    Object started = client.preparedAsync(call).get();
    return started instanceof CompletableFuture<?> future
        ? future.handle((result, failure) -> failure == null ? result : failure).join()
        : started;
  }

  private static boolean isJudged(Operation operation) {
    OutcomeRules rules = operation.outcomeRules();
    return rules == null || !rules.judgedBy().equals("nobody");
  }

  private static boolean takes(Call call, String argument) {
    Operation operation = call.operation();
    return operation.parameters().stream()
            .anyMatch(each -> each.name().equals(argument) && each.credential() == null)
        || operation.requestContents().stream()
            .map(content -> content.arguments().properties().get(argument))
            .anyMatch(property -> property != null && !property.place().node().has("x-credential"));
  }

  private static Call withArgument(Call call, String name, String value) {
    Map<String, String> arguments = new HashMap<>(call.arguments());
    arguments.put(name, value);
    return new Call(call.operation(), call.mediaType(), arguments, call.credentials());
  }

  private static Call withCredential(Call call, String name, String value) {
    Map<String, String> credentials = new HashMap<>(call.credentials());
    credentials.put(name, value);
    return new Call(call.operation(), call.mediaType(), call.arguments(), credentials);
  }
}
