package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.inward.contract.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Crazytel: four lists, and the purchase. */
final class CrazytelBehavior implements VendorBehavior {

  private static final int LISTED = 100;
  private static final String NUMBER = "did_number";

  /** An item of the recorded list, which has no members that are objects. */
  private static final Pattern ITEM = Pattern.compile("\\{\"did_number\": \"(\\d+)\"[^}]*}");

  private final Recordings recordings;
  private final Map<String, String> cards = new LinkedHashMap<>();

  CrazytelBehavior(Recordings recordings) {
    this.recordings = recordings;
    Matcher item = ITEM.matcher(recordings.sample("available-numbers-json"));
    while (item.find()) {
      cards.put(item.group(1), item.group());
    }
  }

  @Override
  public StubResponse serve(Call call, Inventory books, List<StockItem> sold) {
    if (!call.operation().spendsMoney()) {
      StubResponse recorded = StubResponse.recorded(recordings.success(call, ""));
      return call.operation().id().equals("listAvailableNumbers")
          ? StubResponse.text(recorded.contentType(), list(books.inStock()))
          : recorded;
    }
    String number = requireNonNull(call.arguments().get(NUMBER));
    return switch (books.sell(number, sold)) {
      case SOLD -> success(call, number);
      case ALREADY_SOLD, NOT_IN_STOCK -> recorded("purchase-not-available");
      case NOT_ENOUGH_BALANCE -> recorded("purchase-insufficient-funds");
    };
  }

  private String list(List<String> numbers) {
    return numbers.stream()
        .limit(LISTED)
        .map(number -> cards.getOrDefault(number, "{\"" + NUMBER + "\": \"" + number + "\"}"))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public StubResponse refuse(Call call, String code) {
    throw new UnsupportedOperationException("Crazytel has no codes");
  }

  @Override
  public String code(String code) {
    throw new UnsupportedOperationException("Crazytel has no codes");
  }

  @Override
  public StubResponse mixUp(Call call, String number) {
    return success(call, number);
  }

  @Override
  public StubResponse deny(Call call) {
    byte[] body = recordings.sample("unauthorized-json").getBytes(UTF_8);
    return new StubResponse(401, "application/json", body, true);
  }

  private StubResponse success(Call call, String number) {
    return StubResponse.recorded(recordings.success(call, number));
  }

  private StubResponse recorded(String id) {
    return StubResponse.recorded(recordings.interaction(id));
  }
}
