package dev.inward.conformance.report;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** A tab of a browser, as wide as one likes. */
final class Tab {

  private final Browser browser;
  private final String session;

  Tab(Browser browser, String session) throws Exception {
    this.browser = browser;
    this.session = session;
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", Map.of());
    }
  }

  private JsonNode call(String method, Map<String, ?> params) throws Exception {
    return browser.call(session, method, params);
  }

  /** Makes the tab as wide and high as a screen. */
  Tab as(Screen screen) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", screen.width(),
            "height", screen.height(),
            "deviceScaleFactor", screen.isPhone() ? 2 : 1,
            "mobile", screen.isPhone()));
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features", List.of(Map.of("name", "prefers-color-scheme", "value", screen.scheme()))));
    return this;
  }

  Tab withoutScripts() throws Exception {
    call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** Loads a page, and returns when all of it is there. */
  Tab load(Path page) throws Exception {
    Future<JsonNode> loaded = browser.next(session, "Page.loadEventFired");
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    loaded.get(Browser.PATIENCE_SECONDS, SECONDS);
    return this;
  }

  /** Returns the value of an expression of the page. */
  JsonNode value(String expression) throws Exception {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.get("exceptionDetails").toString());
    }
    return result.get("result").path("value");
  }

  /** Returns the addresses that were asked for. */
  List<String> requests() {
    return browser.events(session, "Network.requestWillBeSent").stream()
        .map(event -> event.get("request").get("url").asText())
        .distinct()
        .toList();
  }

  /** Returns what the console and the browser's log show. */
  List<String> complaints() {
    return Stream.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
        .flatMap(method -> browser.events(session, method).stream())
        .map(JsonNode::toString)
        .toList();
  }

  void screenshot(Path file) throws Exception {
    String png = call("Page.captureScreenshot", Map.of()).get("data").asText();
    Files.write(file, Base64.getDecoder().decode(png));
  }
}
