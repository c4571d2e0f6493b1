package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.inward.contract.Call;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.YamlNode;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MultiTEL: BuyNumbers in three formats, and v3 RentNumber. */
final class MultitelBehavior implements VendorBehavior {

  private static final String JSON = "application/json";
  private static final String XML = "application/xml";
  private static final String SOLD = "ALREADY_SOLD";

  /** The number that a recorded success is about: no other member is as long. */
  private static final Pattern NUMBER = Pattern.compile("\\d{7,}");

  private static final Pattern DESCRIPTION = Pattern.compile("\"DESCRIPTION\": \"([^\"]*)\"");

  private final Recordings recordings;
  private final Map<String, String> codes = new LinkedHashMap<>();
  private final String priceUuid;
  private final BigInteger channels;

  MultitelBehavior(VendorContract contract, Recordings recordings, YamlNode script) {
    this.recordings = recordings;
    this.priceUuid = script.text("price-uuid");
    this.channels = new BigInteger(script.text("channels"));
    YamlNode catalogue = contract.at("#/components/schemas/BuyNumbersStatus").node("x-enum");
    catalogue.names().stream()
        .filter(code -> !catalogue.node(code).has("success"))
        .forEach(code -> codes.put(catalogue.node(code).text("name"), code));
  }

  @Override
  public StubResponse serve(Call call, Inventory books, List<StockItem> sold) {
    String number = number(call);
    if (isRental(call) && !priceUuid.equals(call.arguments().get("price_uuid"))) {
      return refuse(call, "NOT_FOUND");
    }
    BigInteger wanted = new BigInteger(call.arguments().getOrDefault("channels", "1"));
    if (books.has(number) && wanted.compareTo(channels) > 0) {
      return refuse(call, "NOT_ENOUGH_CHANNELS");
    }
    return switch (books.sell(number, sold)) {
      case SOLD -> success(call, number);
      case ALREADY_SOLD -> refuse(call, SOLD);
      case NOT_IN_STOCK -> refuse(call, "NOT_FOUND");
      case NOT_ENOUGH_BALANCE -> refuse(call, "NOT_ENOUGH_BALANCE");
    };
  }

  @Override
  public StubResponse refuse(Call call, String name) {
    if (isRental(call)) {
      // The document names no codes for v3.
      return StubResponse.text(JSON, recordings.sample("rentnumber-failure-json"));
    }
    String code = code(name);
    String template = recordings.responses("error", call.mediaType(), code(SOLD)).get(0);
    String text = call.mediaType().equals(XML) ? escaped(description(code)) : description(code);
    return StubResponse.text(
        call.mediaType(),
        template.replace(description(code(SOLD)), text).replace(code(SOLD), code));
  }

  @Override
  public StubResponse mixUp(Call call, String number) {
    return success(call, number);
  }

  @Override
  public StubResponse deny(Call call) {
    return refuse(call, "AUTHENTICATION_FAILED");
  }

  private StubResponse success(Call call, String number) {
    StubResponse recorded = StubResponse.recorded(recordings.success(call, number));
    String text = new String(recorded.body(), UTF_8);
    Matcher about = NUMBER.matcher(text);
    return about.find()
        ? StubResponse.text(recorded.contentType(), text.replace(about.group(), number))
        : recorded;
  }

  @Override
  public String code(String name) {
    String code = codes.containsValue(name) ? name : codes.get(name);
    if (code == null) {
      throw new IllegalArgumentException("code is not one of " + codes);
    }
    return code;
  }

  /** Returns what a recorded failure says of a code, as it stands in JSON. */
  private String description(String code) {
    String recorded = recordings.responses("error", JSON, "\"STATUS\": " + code + ",").get(0);
    Matcher description = DESCRIPTION.matcher(recorded);
    return description.find() ? description.group(1) : "";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static boolean isRental(Call call) {
    return call.arguments().containsKey("price_uuid");
  }

  private static String number(Call call) {
    return requireNonNull(call.arguments().get("number"));
  }
}
