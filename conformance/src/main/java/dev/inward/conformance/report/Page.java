package dev.inward.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page. It holds no date and no machine's name, so that equal inputs make equal bytes. */
final class Page {

  /** Nothing is loaded and nothing is run, whatever the page should ever hold. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final List<Dossier> vendors;
  private final @Nullable Kills kills;

  Page(List<Dossier> vendors, @Nullable Kills kills) {
    this.vendors = vendors;
    this.kills = kills;
  }

  String html() {
    return Html.of("html", head(), body()).with("lang", "en").page();
  }

  private static Html head() {
    return Html.of(
        "head",
        Html.of("meta").with("charset", "utf-8"),
        Html.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
        Html.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"),
        Html.of("meta").with("name", "color-scheme").with("content", "light dark"),
        Html.of("title", "Inward: conformance report"),
        Html.style(resource("report.css")));
  }

  private Html body() {
    Html main = Html.of("main", new Summary(vendors, kills).section()).with("id", "main");
    vendors.forEach(vendor -> main.add(new VendorSection(vendor).section()));
    main.add(new ChainSection(kills).section(), Words.section());
    return Html.of(
        "body",
        Html.of("a", "Skip to the summary").css("skip").with("href", "#main"),
        banner(),
        main,
        footer());
  }

  private Html banner() {
    Html links = Html.of("ul");
    vendors.forEach(vendor -> links.add(link(vendor.name(), vendor.vendor())));
    links.add(link("Checks and mutants", "chain"), link("Words", "words"));
    return Html.of(
        "header",
        Html.of("p", "Inward").css("brand"),
        Html.of("h1", "Conformance report"),
        Html.of(
                "p",
                "How far contracts, samples, clients and sandbox agree with the vendors’ documents,"
                    + " and where they cannot show it.")
            .css("lead"),
        Html.of("nav", links).with("aria-label", "Sections"));
  }

  private static Html link(String text, String id) {
    return Html.of("li", Html.of("a", text).with("href", "#" + id));
  }

  private Html footer() {
    Html hashes = Html.of("ul");
    for (Dossier vendor : vendors) {
      hashes.add(
          Html.of(
              "li",
              vendor.name() + ": ",
              Html.of("code", sha256(vendor.bytes("openapi.yaml"))).css("hash")));
    }
    return Html.of(
        "footer",
        Html.of(
            "p",
            "Made by the build of Inward "
                + System.getProperty("inward.version", "")
                + " from the contracts with these SHA-256:"),
        hashes);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
