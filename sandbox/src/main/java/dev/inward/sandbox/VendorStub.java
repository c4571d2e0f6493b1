package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.RequestMismatch;
import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.Refusals.Reason;
import dev.inward.sandbox.http.HttpResponse;
import dev.inward.sandbox.http.RequestHandler;
import dev.inward.sandbox.http.ResponseFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Validates the requests to a vendor, serves them, and validates and journals the responses. */
final class VendorStub implements RequestHandler {

  private static final int NEAREST = 3;

  /** Many times the length of any request to these vendors, and little to keep in memory. */
  private static final int LONGEST_BODY = 16 * 1024;

  private static final String TEXT = "text/plain; charset=utf-8";

  private final VendorDefinition definition;
  private final Inventory inventory = new Inventory();
  private final Map<String, ForcedResponse> magic = new ConcurrentHashMap<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final Journal journal = new Journal();
  private volatile Latency latency = Latency.NONE;

  VendorStub(VendorDefinition definition) {
    this.definition = definition;
    reset();
  }

  Inventory inventory() {
    return inventory;
  }

  void force(String value, ForcedResponse response) {
    magic.put(value, response);
  }

  /** Restores what a value forced when the sandbox started, if anything. */
  void unforce(String value) {
    ForcedResponse first = definition.config().magic().get(value);
    if (first == null) {
      magic.remove(value);
    } else {
      magic.put(value, first);
    }
  }

  void schedule(Fault fault) {
    faults.add(fault);
  }

  void clearFaults() {
    faults.clear();
  }

  void latency(Latency next) {
    latency = next;
  }

  List<JournalEntry> journal() {
    return journal.entries();
  }

  void reset() {
    faults.clear();
    journal.clear();
    magic.clear();
    magic.putAll(definition.config().magic());
    latency = Latency.NONE;
    inventory.reset(definition.config().stock(), definition.config().balance());
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    if (request.body().length > LONGEST_BODY) {
      return HttpResponse.of(413, TEXT, "The body is longer than 16 KiB.".getBytes(UTF_8));
    }
    List<StockItem> sold = new ArrayList<>();
    Call call = null;
    try {
      call = definition.contract().call(request);
      HttpResponse response = call == null ? mismatched(request) : response(call, sold);
      return response.withDelay(latency.next());
    } catch (RuntimeException | Error e) {
      // The sandbox is at fault, so the caller does not pay.
      inventory.takeBack(sold);
      record(call, 500, List.of(), null);
      throw e;
    }
  }

  /**
   * Responds as the vendor would to a wrong call of an operation, and to others that it is none.
   */
  private HttpResponse mismatched(HttpRequest request) {
    List<RequestMismatch> mismatches = definition.contract().mismatches(request);
    RequestMismatch nearest = mismatches.get(0);
    StubResponse refusal = nearest.place().isEmpty() ? refusal(nearest) : null;
    if (refusal == null) {
      return unmatched(mismatches);
    }
    Call call = nearest.call();
    // How an invalid request is refused is often outside of the contract.
    HttpResponse response =
        call.operation().statuses().contains(refusal.status())
            ? checked(call, refusal)
            : HttpResponse.of(refusal.status(), refusal.contentType(), refusal.body());
    record(call.operation().id(), response.status(), nearest.reasons());
    return response;
  }

  private @Nullable StubResponse refusal(RequestMismatch mismatch) {
    boolean denied = mismatch.lacksCredentials() || hasWrongCredentials(mismatch.call());
    return definition
        .behavior()
        .refuse(mismatch.call(), denied ? Reason.WRONG_CREDENTIALS : Reason.INVALID_REQUEST);
  }

  private HttpResponse unmatched(List<RequestMismatch> mismatches) {
    String nearest =
        mismatches.stream()
            .limit(NEAREST)
            .map(RequestMismatch::text)
            .collect(Collectors.joining("\n"));
    String text =
        String.format(
            Locale.ROOT,
            "The sandbox has no operation of %s for this request. The nearest that it has:\n\n%s",
            definition.vendor().title(),
            nearest);
    record(null, 501, mismatches.get(0).reasons());
    return HttpResponse.of(501, TEXT, text.getBytes(UTF_8));
  }

  private HttpResponse response(Call call, List<StockItem> sold) {
    ForcedResponse forced = forced(call);
    Fault fault = faults.poll();
    if (fault == null && forced != null && forced.fault() != null) {
      fault = Fault.named(forced.fault());
    }
    if (fault != null && !fault.kind().paid) {
      HttpResponse response = replacement(fault);
      record(call, statusOf(response), sold, fault);
      return response;
    }
    HttpResponse response = checked(call, reply(call, forced, sold));
    if (fault != null) {
      response = damaged(call, response, fault);
    }
    record(call, statusOf(response), sold, fault);
    return response;
  }

  private @Nullable ForcedResponse forced(Call call) {
    for (String argument : definition.config().magicArguments()) {
      String value = magicValue(call, argument);
      ForcedResponse forced = magic.get(value);
      // Once it is bought, the number is like any other sold number.
      if (forced != null && !(isPaidFault(forced) && inventory.isSold(value))) {
        return forced;
      }
    }
    return null;
  }

  /** Returns an argument, or the credential of that name for a call without such an argument. */
  private static String magicValue(Call call, String argument) {
    String credential = call.credentials().getOrDefault(argument, "");
    return call.arguments().getOrDefault(argument, credential);
  }

  private static boolean isPaidFault(ForcedResponse forced) {
    return forced.kind() == ForcedResponse.Kind.USUAL
        && forced.fault() != null
        && Fault.named(forced.fault()).kind().paid;
  }

  private StubResponse reply(Call call, @Nullable ForcedResponse forced, List<StockItem> sold) {
    StubResponse unserved =
        hasWrongCredentials(call)
            ? definition.behavior().refuse(call, Reason.WRONG_CREDENTIALS)
            : forced == null ? null : reply(call, forced);
    return unserved == null ? definition.behavior().serve(call, inventory, sold) : unserved;
  }

  private boolean hasWrongCredentials(Call call) {
    return definition.config().wrongCredentials().entrySet().stream()
        .anyMatch(wrong -> wrong.getValue().equals(call.credentials().get(wrong.getKey())));
  }

  /** Returns a forced response, or null if the operation has none or its usual one. */
  private @Nullable StubResponse reply(Call call, ForcedResponse forced) {
    return switch (forced.kind()) {
      case CODE -> definition.behavior().refuse(call, forced.value());
      case NUMBER -> definition.behavior().succeed(call, forced.value(), inventory);
      case INTERACTION -> recorded(call, definition.recordings().interaction(forced.value()));
      case RECORDED ->
          definition
              .recordings()
              .find(call.operation().id() + "-" + forced.value())
              .map(StubResponse::recorded)
              .orElse(null);
      case USUAL -> null;
    };
  }

  /** Returns a recorded response, or null if it is that of another operation or format. */
  private @Nullable StubResponse recorded(Call call, Interaction interaction) {
    StubResponse response = StubResponse.recorded(interaction);
    boolean fits =
        response.contentType().equals(call.mediaType())
            && definition.config().areAlike(call.operation().id(), interaction.operation());
    return fits || !response.valid() ? response : null;
  }

  /**
   * Returns the response after a check that the contract allows it. If it does not, the sandbox is
   * at fault.
   */
  private HttpResponse checked(Call call, StubResponse reply) {
    if (reply.valid()) {
      List<String> violations =
          definition
              .contract()
              .violations(call.operation(), reply.status(), reply.contentType(), reply.body());
      if (!violations.isEmpty()) {
        throw new IllegalStateException("the sandbox breaks the contract: " + violations);
      }
    }
    return HttpResponse.of(reply.status(), reply.contentType(), reply.body());
  }

  private HttpResponse replacement(Fault fault) {
    return switch (fault.kind()) {
      case RESET ->
          HttpResponse.of(200, TEXT, new byte[0]).withFault(ResponseFault.CONNECTION_RESET);
      case CLOSE ->
          HttpResponse.of(200, TEXT, new byte[0]).withFault(ResponseFault.CONNECTION_CLOSED);
      case STALL -> HttpResponse.of(200, TEXT, new byte[0]).withFault(ResponseFault.STALLED);
      case BAD_GATEWAY ->
          HttpResponse.of(502, "text/html", definition.recordings().sample("web-page").body());
      case TOO_MANY_REQUESTS -> retryLater(429, "Too many requests", fault);
      case UNAVAILABLE -> retryLater(503, "Service unavailable", fault);
      default -> throw new IllegalStateException(fault + " has a response");
    };
  }

  private static HttpResponse retryLater(int status, String text, Fault fault) {
    return HttpResponse.of(status, TEXT, text.getBytes(UTF_8))
        .withHeader("Retry-After", fault.retryAfter());
  }

  private static HttpResponse damaged(Call call, HttpResponse response, Fault fault) {
    return switch (fault.kind()) {
      case PAID_AND_DROPPED -> response.withFault(ResponseFault.CONNECTION_CLOSED);
      case CUT_BODY -> response.withFault(ResponseFault.TRUNCATED_BODY);
      case MALFORMED_BODY ->
          HttpResponse.of(
              response.status(),
              Objects.requireNonNull(response.headers().get("Content-Type")),
              Arrays.copyOf(response.body(), response.body().length / 2));
      case BYTE_ORDER_MARK,
          LATIN_1,
          GZIP_MEMBERS,
          BLANK_LINE,
          WRONG_DECLARATION,
          MARKUP,
          UTF_16,
          UNEXPECTED_KIND ->
          new UnusualBody(call.operation(), response).with(fault.kind());
      default -> throw new IllegalStateException(fault + " comes before the response");
    };
  }

  private static int statusOf(HttpResponse response) {
    boolean arrives =
        response.fault() == ResponseFault.NONE || response.fault() == ResponseFault.TRUNCATED_BODY;
    return arrives ? response.status() : 0;
  }

  private void record(
      @Nullable Call call, int status, List<StockItem> sold, @Nullable Fault fault) {
    journal.add(
        new JournalEntry(
            call == null ? null : call.operation().id(),
            call == null ? Map.of() : call.arguments(),
            status,
            sold.stream().map(StockItem::number).toList(),
            fault == null ? null : fault.toString(),
            List.of()));
  }

  private void record(@Nullable String operation, int status, List<String> mismatches) {
    journal.add(new JournalEntry(operation, Map.of(), status, List.of(), null, mismatches));
  }
}
