package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.RequestMismatch;
import dev.inward.sandbox.http.Ending;
import dev.inward.sandbox.http.HttpResponse;
import dev.inward.sandbox.http.HttpService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a vendor's requests arrive: checked, served, checked again, and written down. */
final class VendorStub implements HttpService {

  private static final int NEAREST = 3;

  /** Many times what any request of these vendors needs, and little to repeat or to remember. */
  private static final int LONGEST_BODY = 16 * 1024;

  private static final String TEXT = "text/plain; charset=utf-8";

  private final VendorDefinition play;
  private final Inventory books = new Inventory();
  private final Map<String, ForcedResponse> magic = new ConcurrentHashMap<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final Journal journal = new Journal();
  private volatile Latency latency = Latency.NONE;

  VendorStub(VendorDefinition play) {
    this.play = play;
    reset();
  }

  Inventory books() {
    return books;
  }

  void force(String value, ForcedResponse response) {
    magic.put(value, response);
  }

  /** Lets a value force what it did as the sandbox started, if anything. */
  void unforce(String value) {
    ForcedResponse first = play.script().magic().get(value);
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
    magic.putAll(play.script().magic());
    latency = Latency.NONE;
    books.reset(play.script().stock(), play.script().balance());
  }

  @Override
  public HttpResponse response(HttpRequest request) {
    if (request.body().length > LONGEST_BODY) {
      return HttpResponse.of(413, TEXT, "The body is longer than 16 KiB.".getBytes(UTF_8));
    }
    List<StockItem> sold = new ArrayList<>();
    Call call = null;
    try {
      call = play.contract().call(request);
      HttpResponse response = call == null ? unknown(request) : response(call, sold);
      return response.delayedBy(latency.next());
    } catch (RuntimeException | Error e) {
      // It is the sandbox that is wrong, and nobody is to pay for that.
      books.takeBack(sold);
      write(call, 500, List.of(), null);
      throw e;
    }
  }

  private HttpResponse unknown(HttpRequest request) {
    String nearest =
        play.contract().mismatches(request).stream()
            .limit(NEAREST)
            .map(RequestMismatch::text)
            .collect(Collectors.joining("\n"));
    String text =
        "The sandbox has no operation of %s for this request. The nearest that it has:\n\n%s"
            .formatted(play.vendor().title(), nearest);
    write(null, 501, List.of(), null);
    return HttpResponse.of(501, TEXT, text.getBytes(UTF_8));
  }

  private HttpResponse response(Call call, List<StockItem> sold) {
    ForcedResponse forced = forced(call);
    Fault fault = faults.poll();
    if (fault == null && forced != null && forced.kind() == ForcedResponse.Kind.FAULT) {
      fault = Fault.named(forced.value());
      forced = null;
    }
    if (fault != null && !fault.kind().paid) {
      HttpResponse response = instead(fault);
      write(call, statusOf(response), sold, fault);
      return response;
    }
    HttpResponse response = checked(call, reply(call, forced, sold));
    if (fault != null) {
      response = spoilt(response, fault);
    }
    write(call, statusOf(response), sold, fault);
    return response;
  }

  private @Nullable ForcedResponse forced(Call call) {
    for (String argument : play.script().magicArguments()) {
      String value = call.arguments().getOrDefault(argument, "");
      ForcedResponse forced = magic.get(value);
      // Once it is bought, a number responses as any other that is sold.
      if (forced != null && !(isPaidFault(forced) && books.isSold(value))) {
        return forced;
      }
    }
    return null;
  }

  private static boolean isPaidFault(ForcedResponse forced) {
    return forced.kind() == ForcedResponse.Kind.FAULT && Fault.named(forced.value()).kind().paid;
  }

  private StubResponse reply(Call call, @Nullable ForcedResponse forced, List<StockItem> sold) {
    boolean denied =
        play.script().wrongCredentials().entrySet().stream()
            .anyMatch(wrong -> wrong.getValue().equals(call.credentials().get(wrong.getKey())));
    StubResponse unserved =
        denied ? play.clerk().refuseCredentials(call) : forced == null ? null : reply(call, forced);
    return unserved == null ? play.clerk().serve(call, books, sold) : unserved;
  }

  /** Returns a forced response, or null if the operation has none. */
  private @Nullable StubResponse reply(Call call, ForcedResponse forced) {
    return switch (forced.kind()) {
      case CODE -> play.clerk().refuse(call, forced.value());
      case NUMBER -> play.clerk().succeed(call, forced.value(), books);
      case INTERACTION -> StubResponse.recorded(play.recordings().interaction(forced.value()));
      case FAULT -> throw new IllegalStateException("a fault is no response");
    };
  }

  /**
   * Returns the response, unless it breaks the contract: then the sandbox is wrong, and says so.
   */
  private HttpResponse checked(Call call, StubResponse reply) {
    if (reply.lawful()) {
      List<String> violations =
          play.contract()
              .violations(call.operation(), reply.status(), reply.contentType(), reply.body());
      if (!violations.isEmpty()) {
        throw new IllegalStateException("the sandbox breaks the contract: " + violations);
      }
    }
    return HttpResponse.of(reply.status(), reply.contentType(), reply.body());
  }

  private HttpResponse instead(Fault fault) {
    return switch (fault.kind()) {
      case RESET -> HttpResponse.of(200, TEXT, new byte[0]).ending(Ending.RESET);
      case CLOSE -> HttpResponse.of(200, TEXT, new byte[0]).ending(Ending.CLOSED);
      case STALL -> HttpResponse.of(200, TEXT, new byte[0]).ending(Ending.STALLED);
      case BAD_GATEWAY ->
          HttpResponse.of(502, "text/html", play.recordings().sample("web-page").body());
      case TOO_MANY_REQUESTS -> later(429, "Too many requests", fault);
      case UNAVAILABLE -> later(503, "Service unavailable", fault);
      default -> throw new IllegalStateException(fault + " has a response");
    };
  }

  private static HttpResponse later(int status, String text, Fault fault) {
    return HttpResponse.of(status, TEXT, text.getBytes(UTF_8))
        .header("Retry-After", fault.retryAfter());
  }

  private static HttpResponse spoilt(HttpResponse response, Fault fault) {
    return switch (fault.kind()) {
      case PAID_AND_DROPPED -> response.ending(Ending.CLOSED);
      case CUT_BODY -> response.ending(Ending.CUT);
      case MALFORMED_BODY ->
          HttpResponse.of(
              response.status(),
              Objects.requireNonNull(response.headers().get("Content-Type")),
              Arrays.copyOf(response.body(), response.body().length / 2));
      default -> throw new IllegalStateException(fault + " comes before the response");
    };
  }

  private static int statusOf(HttpResponse response) {
    boolean arrives = response.ending() == Ending.WHOLE || response.ending() == Ending.CUT;
    return arrives ? response.status() : 0;
  }

  private void write(@Nullable Call call, int status, List<StockItem> sold, @Nullable Fault fault) {
    journal.add(
        new JournalEntry(
            call == null ? null : call.operation().id(),
            call == null ? Map.of() : call.arguments(),
            status,
            sold.stream().map(StockItem::number).toList(),
            fault == null ? null : fault.toString()));
  }
}
