package com.example.bulk;

import dev.inward.sandbox.Sandbox;
import io.temporal.worker.WorkerFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Plans an order, starts it, works on it and shows it. */
@Command(
    name = "order",
    description = {
      "Buys numbers, and writes what was bought to a CSV file.",
      "With the id of an order that exists, it continues that one, also after a crash. Credentials"
          + " come from the environment, as for worker."
    },
    sortOptions = false)
final class OrderCommand implements Callable<Integer> {

  @ParentCommand private Main main;
  @Mixin private VendorOptions vendors;

  @Option(names = "--id", required = true, paramLabel = "ID", description = "your id of the order")
  private String id;

  @Option(names = "--count", required = true, paramLabel = "N", description = "how many numbers")
  private int count;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "VENDOR:AREA",
      description = "where: multitel:1203, crazytel:612, anveo:33/1.212; may be repeated")
  private List<String> sources;

  @Option(
      names = "--limit",
      required = true,
      paramLabel = "AMOUNT",
      description = "refuse a plan that may cost more")
  private BigDecimal limit;

  @Option(
      names = "--price",
      paramLabel = "VENDOR=AMOUNT",
      description = "what a number costs where the vendor tells no price, as Crazytel")
  private Map<String, BigDecimal> prices = Map.of();

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "60",
      description = "requests for purchases to a vendor in a minute (${DEFAULT-VALUE})")
  private int rate;

  @Option(names = "--csv", paramLabel = "FILE", description = "the CSV file (ID.csv)")
  private Path csv;

  @Option(names = "--plan-only", description = "show the plan, and buy nothing")
  private boolean planOnly;

  @Option(
      names = "--sandbox",
      description = "buy from a sandbox in this process, without an account")
  private boolean sandbox;

  @Override
  public Integer call() throws Exception {
    check();
    Path file = csv == null ? Path.of(id + ".csv") : csv;
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException("csv: '" + file + "' is not a regular file");
    }
    try (Shops shops = new Shops(vendors.servers(), sandbox ? Sandbox.start() : null)) {
      if (planOnly) {
        print(plan(shops));
        return 0;
      }
      try (Temporal temporal = main.server == null ? Temporal.inProcess() : main.connect();
          VendorPurchases purchases = new VendorPurchases(shops)) {
        Plan plan = planned(temporal, shops, file);
        // The order starts only when its rows can be written.
        try (CsvFile rows = open(file, plan != null)) {
          if (plan != null) {
            start(temporal, plan, shops.queue(), options(), file);
          }
          WorkerFactory factory = temporal.work(purchases, shops.queue(), !vendors.noCache);
          try {
            return watch(temporal, rows, file).complete() ? 0 : Main.INCOMPLETE;
          } finally {
            Temporal.end(factory);
          }
        }
      }
    }
  }

  /**
   * Starts an order; if the server refuses it, the file is not in the way of the next try. If
   * another command was faster, its order must be the same.
   */
  static void start(Temporal temporal, Plan plan, String queue, String how, Path file)
      throws IOException {
    try {
      if (temporal.start(plan, queue, how)) {
        return;
      }
    } catch (RuntimeException e) {
      if (Temporal.isRefusal(e)) {
        Files.deleteIfExists(file);
      }
      throw e;
    }
    Temporal.Known known = temporal.known(plan.id());
    try {
      if (known != null) {
        same(known, plan.id(), queue, how);
      }
    } catch (IllegalArgumentException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static CsvFile open(Path file, boolean isNew) throws IOException {
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      // Another command may have created it meanwhile, for its own order.
      return isNew ? CsvFile.create(file) : CsvFile.open(file);
    } catch (FileSystemException e) {
      if (e instanceof FileAlreadyExistsException && Files.isRegularFile(file)) {
        throw new IOException(
            "csv: "
                + file
                + " has just been created by another command; if that is for the same order, the"
                + " same command shows it now",
            e);
      }
      // The message alone may be no more than a path.
      throw new IOException(
          "csv: "
              + file
              + " cannot be written: "
              + e.getClass().getSimpleName()
              + " "
              + e.getMessage(),
          e);
    }
  }

  /** Returns the plan of an order that is new, or null if the server knows the order. */
  private Plan planned(Temporal temporal, Shops shops, Path file) {
    Temporal.Known known = temporal.known(id);
    if (known == null) {
      // A server forgets orders, and then their ids protect from nothing.
      if (Files.exists(file)) {
        throw new Plan.RefusedException(
            "csv: "
                + file
                + " exists, and the server does not know order "
                + id
                + ": it has forgotten it, or it is another server. For a new order take another"
                + " --id; if this one was never started, delete the file");
      }
      Plan plan = plan(shops);
      print(plan);
      return plan;
    }
    same(known, id, shops.queue(), options());
    return null;
  }

  /** Refuses to continue an order that was started in another way. */
  static void same(Temporal.Known known, String id, String queue, String how) {
    if (!known.queue().equals(queue)) {
      throw new IllegalArgumentException(
          "base-url: order " + id + " was started with other addresses of vendors");
    }
    if (!how.equals(known.options())) {
      throw new IllegalArgumentException(
          "id: order "
              + id
              + " was started with "
              + known.options()
              + "; to see it give the same options, and for a new order another --id");
    }
  }

  /** Returns what was ordered, so that an id is not taken for another order by mistake. */
  private String options() {
    StringBuilder options = new StringBuilder("--count " + count);
    new LinkedHashSet<>(sources).forEach(source -> options.append(" --from ").append(source));
    options.append(" --limit ").append(plain(limit));
    new TreeMap<>(prices)
        .forEach(
            (vendor, price) ->
                options.append(" --price ").append(vendor).append('=').append(plain(price)));
    return options.append(" --rate ").append(rate).toString();
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  private void check() {
    if (!id.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("id: letters, digits, dots, hyphens and underscores only");
    }
    if (sandbox && main.server != null) {
      throw new IllegalArgumentException("sandbox: it ends with this process; leave --server out");
    }
    if (rate < 1) {
      throw new IllegalArgumentException("rate: it must be at least 1");
    }
    if (count < 1 || count > Plan.LARGEST) {
      throw new IllegalArgumentException(
          "count: it must be from 1 to " + Plan.LARGEST + "; split a larger order");
    }
    for (String source : sources) {
      if (!source.matches("[^:]+:.+")) {
        throw new IllegalArgumentException("from: " + source + " is not VENDOR:AREA");
      }
      VendorOptions.known("from", vendor(source));
    }
    List<String> names = sources.stream().map(OrderCommand::vendor).toList();
    prices.forEach(
        (vendor, price) -> {
          if (!names.contains(vendor)) {
            throw new IllegalArgumentException("price: no --from names the vendor " + vendor);
          }
          // A number that costs nothing would pass every limit.
          if (price.signum() == 0) {
            throw new IllegalArgumentException("price: it must be above 0");
          }
        });
    vendors.check();
    if (main.server == null && !sandbox && !planOnly && !vendors.areLocal(names)) {
      throw new IllegalArgumentException(
          "server: real purchases need one, since the history of the server in this process ends"
              + " with it: --server HOST:PORT");
    }
  }

  private static String vendor(String source) {
    return source.substring(0, source.indexOf(':'));
  }

  private Plan plan(Shops shops) {
    Set<String> distinct = new LinkedHashSet<>(sources);
    Set<String> numbers = new HashSet<>();
    List<List<Offer>> offers = new ArrayList<>();
    for (String source : distinct) {
      String vendor = vendor(source);
      String area = source.substring(vendor.length() + 1);
      Shop shop = shops.of(vendor);
      List<Offer> found;
      try {
        found = shop.offers(area, prices.get(vendor));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("from: " + source + ": " + e.getMessage(), e);
      }
      offers.add(
          found.stream()
              // Areas may overlap.
              .filter(offer -> offer.number().isEmpty() || numbers.add(vendor + offer.number()))
              .toList());
    }
    Plan plan = new Plan(id, count, limit, Plan.choose(offers, count), rate, Plan.Timing.STANDARD);
    plan.check();
    return plan;
  }

  private static void print(Plan plan) {
    System.out.printf(
        "order %s: %d numbers from %s, %d offers to try, at most %s of %s%n",
        plan.id(),
        plan.count(),
        String.join(", ", plan.vendors()),
        plan.offers().size(),
        plan.worstCase(),
        plan.limit());
  }

  private Progress watch(Temporal temporal, CsvFile rows, Path file)
      throws IOException, InterruptedException {
    Progress progress;
    try (View view = View.of(id, count)) {
      progress = temporal.watch(id, view, rows);
    }
    System.out.printf(
        "%d of %d bought, %d unknown: %s%n", progress.bought(), count, progress.unknown(), file);
    return progress;
  }
}
