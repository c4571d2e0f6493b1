package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.Call;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Anveo: DID.ORDER. */
final class AnveoBehavior implements VendorBehavior {

  private static final String XML = "application/xml";
  private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);
  private static final Pattern DID = Pattern.compile("<DID [^>]*/>");
  private static final Pattern E164 = attribute("E164");
  private static final Pattern DID_TYPE = attribute("DID_TYPE");
  private static final Pattern TITLE = attribute("TITLE");

  /** What XML has no way to write, and a bit more. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}]");

  private static final Pattern ERROR = Pattern.compile("(?<=<ERROR>)[^<]*");

  private final Recordings recordings;

  AnveoBehavior(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public StubResponse serve(Call call, Inventory books, List<StockItem> sold) {
    String type = call.arguments().getOrDefault("DID_TYPE", "");
    long quantity =
        new BigInteger(call.arguments().getOrDefault("QUANTITY", "1")).min(MOST).longValue();
    return switch (books.sellAny(type, quantity, sold)) {
      case SOLD -> success(call, sold.stream().map(StockItem::number).toList());
      case ALREADY_SOLD, NOT_IN_STOCK -> refuse(call, "No DIDs available");
      case NOT_ENOUGH_BALANCE -> refuse(call, "Insufficient funds");
    };
  }

  /** Responses with an error; Anveo has no codes, but texts. */
  @Override
  public StubResponse refuse(Call call, String text) {
    String error = recordings.sample("did-order-error-xml");
    return StubResponse.text(
        XML, ERROR.matcher(error).replaceFirst(Matcher.quoteReplacement(text(text))));
  }

  @Override
  public String code(String text) {
    if (UNPRINTABLE.matcher(text).find()) {
      throw new IllegalArgumentException("code must not have control characters");
    }
    return text;
  }

  @Override
  public StubResponse mixUp(Call call, String number) {
    return success(call, List.of(number));
  }

  @Override
  public StubResponse deny(Call call) {
    return refuse(call, "Invalid user key");
  }

  private StubResponse success(Call call, List<String> numbers) {
    StubResponse recorded = StubResponse.recorded(recordings.success(call, numbers.get(0)));
    String template = new String(recorded.body(), UTF_8);
    Matcher did = DID.matcher(template);
    if (!did.find()) {
      throw new IllegalStateException("a recorded success names no DID");
    }
    String all =
        numbers.stream()
            .map(number -> card(did.group(), number, call))
            .collect(Collectors.joining("\n    "));
    return StubResponse.text(
        recorded.contentType(),
        template.substring(0, did.start()) + all + template.substring(did.end()));
  }

  private static String card(String did, String number, Call call) {
    String card = with(did, E164, number);
    card = with(card, DID_TYPE, call.arguments().getOrDefault("DID_TYPE", ""));
    return with(card, TITLE, call.arguments().getOrDefault("TITLE", ""));
  }

  private static Pattern attribute(String name) {
    return Pattern.compile("(?<=\\s" + name + "=\")[^\"]*");
  }

  /** Returns the element with another value of an attribute, if it has the attribute. */
  private static String with(String element, Pattern attribute, String value) {
    return attribute.matcher(element).replaceFirst(Matcher.quoteReplacement(text(value)));
  }

  private static String text(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
