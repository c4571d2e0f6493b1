package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.Call;
import dev.inward.contract.Misfit;
import dev.inward.sandbox.http.Ending;
import dev.inward.sandbox.http.HttpAnswer;
import dev.inward.contract.HttpRequest;
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
final class Desk implements HttpService {

  private static final int NEAREST = 3;

  /** Many times what any request of these vendors needs, and little to repeat or to remember. */
  private static final int LONGEST_BODY = 16 * 1024;

  private static final String TEXT = "text/plain; charset=utf-8";

  private final Play play;
  private final Books books = new Books();
  private final Map<String, Magic> magic = new ConcurrentHashMap<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final Journal journal = new Journal();
  private volatile Latency latency = Latency.NONE;

  Desk(Play play) {
    this.play = play;
    reset();
  }

  Books books() {
    return books;
  }

  void force(String value, Magic answer) {
    magic.put(value, answer);
  }

  /** Lets a value force what it did as the sandbox started, if anything. */
  void unforce(String value) {
    Magic first = play.script().magic().get(value);
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
  public HttpAnswer answer(HttpRequest request) {
    if (request.body().length > LONGEST_BODY) {
      return HttpAnswer.of(413, TEXT, "The body is longer than 16 KiB.".getBytes(UTF_8));
    }
    List<Item> sold = new ArrayList<>();
    Call call = null;
    try {
      call = play.contract().call(request);
      HttpAnswer answer = call == null ? unknown(request) : answer(call, sold);
      return answer.delayedBy(latency.next());
    } catch (RuntimeException | Error e) {
      // It is the sandbox that is wrong, and nobody is to pay for that.
      books.takeBack(sold);
      write(call, 500, List.of(), null);
      throw e;
    }
  }

  private HttpAnswer unknown(HttpRequest request) {
    String nearest =
        play.contract().misfits(request).stream()
            .limit(NEAREST)
            .map(Misfit::text)
            .collect(Collectors.joining("\n"));
    String text =
        "The sandbox has no operation of %s for this request. The nearest that it has:\n\n%s"
            .formatted(play.vendor().title(), nearest);
    write(null, 501, List.of(), null);
    return HttpAnswer.of(501, TEXT, text.getBytes(UTF_8));
  }

  private HttpAnswer answer(Call call, List<Item> sold) {
    Magic forced = forced(call);
    Fault fault = faults.poll();
    if (fault == null && forced != null && forced.kind() == Magic.Kind.FAULT) {
      fault = Fault.named(forced.value());
      forced = null;
    }
    if (fault != null && !fault.kind().paid) {
      HttpAnswer answer = instead(fault);
      write(call, statusOf(answer), sold, fault);
      return answer;
    }
    HttpAnswer answer = checked(call, reply(call, forced, sold));
    if (fault != null) {
      answer = spoilt(answer, fault);
    }
    write(call, statusOf(answer), sold, fault);
    return answer;
  }

  private @Nullable Magic forced(Call call) {
    for (String argument : play.script().magicArguments()) {
      String value = call.arguments().getOrDefault(argument, "");
      Magic forced = magic.get(value);
      // Once it is bought, a number answers as any other that is sold.
      if (forced != null && !(isPaidFault(forced) && books.isSold(value))) {
        return forced;
      }
    }
    return null;
  }

  private static boolean isPaidFault(Magic forced) {
    return forced.kind() == Magic.Kind.FAULT && Fault.named(forced.value()).kind().paid;
  }

  private Reply reply(Call call, @Nullable Magic forced, List<Item> sold) {
    boolean denied =
        play.script().wrongCredentials().entrySet().stream()
            .anyMatch(wrong -> wrong.getValue().equals(call.credentials().get(wrong.getKey())));
    if (denied) {
      return play.clerk().deny(call);
    }
    if (forced == null) {
      return play.clerk().serve(call, books, sold);
    }
    return switch (forced.kind()) {
      case CODE -> play.clerk().refuse(call, forced.value());
      case NUMBER -> play.clerk().mixUp(call, forced.value());
      case INTERACTION -> Reply.recorded(play.recordings().interaction(forced.value()));
      case FAULT -> throw new IllegalStateException("a fault is no answer");
    };
  }

  /** Returns the answer, unless it breaks the contract: then the sandbox is wrong, and says so. */
  private HttpAnswer checked(Call call, Reply reply) {
    if (reply.lawful()) {
      List<String> violations =
          play.contract()
              .violations(call.operation(), reply.status(), reply.contentType(), reply.body());
      if (!violations.isEmpty()) {
        throw new IllegalStateException("the sandbox breaks the contract: " + violations);
      }
    }
    return HttpAnswer.of(reply.status(), reply.contentType(), reply.body());
  }

  private HttpAnswer instead(Fault fault) {
    return switch (fault.kind()) {
      case RESET -> HttpAnswer.of(200, TEXT, new byte[0]).ending(Ending.RESET);
      case CLOSE -> HttpAnswer.of(200, TEXT, new byte[0]).ending(Ending.CLOSED);
      case STALL -> HttpAnswer.of(200, TEXT, new byte[0]).ending(Ending.STALLED);
      case BAD_GATEWAY ->
          HttpAnswer.of(502, "text/html", play.recordings().sample("web-page").getBytes(UTF_8));
      case TOO_MANY_REQUESTS -> later(429, "Too many requests", fault);
      case UNAVAILABLE -> later(503, "Service unavailable", fault);
      default -> throw new IllegalStateException(fault + " has an answer");
    };
  }

  private static HttpAnswer later(int status, String text, Fault fault) {
    return HttpAnswer.of(status, TEXT, text.getBytes(UTF_8))
        .header("Retry-After", fault.retryAfter());
  }

  private static HttpAnswer spoilt(HttpAnswer answer, Fault fault) {
    return switch (fault.kind()) {
      case PAID_AND_DROPPED -> answer.ending(Ending.CLOSED);
      case CUT_BODY -> answer.ending(Ending.CUT);
      case MALFORMED_BODY ->
          HttpAnswer.of(
              answer.status(),
              Objects.requireNonNull(answer.headers().get("Content-Type")),
              Arrays.copyOf(answer.body(), answer.body().length / 2));
      default -> throw new IllegalStateException(fault + " comes before the answer");
    };
  }

  private static int statusOf(HttpAnswer answer) {
    boolean arrives = answer.ending() == Ending.WHOLE || answer.ending() == Ending.CUT;
    return arrives ? answer.status() : 0;
  }

  private void write(@Nullable Call call, int status, List<Item> sold, @Nullable Fault fault) {
    journal.add(
        new JournalEntry(
            call == null ? null : call.operation().id(),
            call == null ? Map.of() : call.arguments(),
            status,
            sold.stream().map(Item::number).toList(),
            fault == null ? null : fault.toString()));
  }
}
