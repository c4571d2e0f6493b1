package dev.inward.testing.browser;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The installed Chromium, headless, with a tab for each screen. Selenium gets the paths of browser
 * and driver, so it downloads nothing, and every host name but this machine's is not found.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> CHROMIUM =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> DRIVER = List.of("chromedriver");

  /** Silences the hint that Selenium's typed DevTools, unused here, are older than Chromium. */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  static {
    DEVTOOLS.setLevel(Level.SEVERE);
  }

  private final ChromeDriverService service;
  private final ChromeDriver driver;

  private Browser(ChromeDriverService service, ChromeDriver driver) {
    this.service = service;
    this.driver = driver;
  }

  /** Starts the browser, unless Chromium or its driver is not on the path. */
  public static Optional<Browser> startIfInstalled() {
    return onPath(CHROMIUM)
        .flatMap(chromium -> onPath(DRIVER).map(driver -> start(chromium, driver)));
  }

  private static Optional<Path> onPath(List<String> names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Browser start(Path chromium, Path driver) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        "--disable-gpu");
    if (System.getProperty("user.name").equals("root")) {
      // Chromium's own sandbox refuses to run as root, as in a container.
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(service, new ChromeDriver(service, options));
  }

  /** Returns the driver, for what this class does not offer. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Opens a page in a new tab of a screen's size. */
  public void open(Path page, Screen screen) {
    driver.switchTo().newWindow(WindowType.TAB);
    show(screen);
    load(page.toUri());
  }

  /** Gives the present tab the size and the colours of a screen. */
  public void show(Screen screen) {
    execute(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", screen.width(),
            "height", screen.height(),
            "deviceScaleFactor", screen.isPhone() ? 2 : 1,
            "mobile", screen.isPhone()));
    execute(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features", List.of(Map.of("name", "prefers-color-scheme", "value", screen.scheme()))));
  }

  /** Loads a page in the present tab, and forgets what was logged before. */
  public void load(URI page) {
    log(LogType.BROWSER);
    log(LogType.PERFORMANCE);
    driver.get(page.toString());
  }

  /** Sets whether the present tab runs no scripts of the pages that it loads. */
  public void disableScripts(boolean disabled) {
    execute("Emulation.setScriptExecutionDisabled", Map.of("value", disabled));
  }

  private void execute(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** Returns the value of an expression of the page. */
  public Object value(String expression) {
    return requireNonNull(driver.executeScript("return " + expression));
  }

  /** Opens everything that can be opened. */
  public void openAllDetails() {
    driver.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
  }

  /** Returns the messages of the console, or of the browser's events, since the page was loaded. */
  public List<String> log(String type) {
    return driver.manage().logs().get(type).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Returns what the present tab shows, as PNG. */
  public byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** Returns whether the driver runs, which ends with the browser. */
  public boolean isRunning() {
    return service.isRunning();
  }
}
