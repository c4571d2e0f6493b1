package com.example.bulk;

import java.io.Console;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far an order is: a bar on a terminal, elsewhere a line for each step. */
final class View implements AutoCloseable {

  private static final String NO_NEWS =
      "no news: the server or its workers do not respond; the order is what it was, this waits";

  /** How many steps a bar leaves behind: enough to see why an order has ended. */
  private static final int REASONS = 5;

  private final PrintStream out;
  private final ProgressBar bar;
  private final Deque<String> lately = new ArrayDeque<>();

  private View(PrintStream out, ProgressBar bar) {
    this.out = out;
    this.bar = bar;
  }

  /** Returns a bar on a terminal, and lines elsewhere. */
  static View of(String order, int ordered) {
    return isTerminal(System.console()) ? bar(order, ordered) : lines(System.out);
  }

  /** Since JDK 22 there is a console in a pipe, too, and a method that tells so. */
  private static boolean isTerminal(Console console) {
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static View bar(String order, int ordered) {
    return new View(
        System.out,
        new ProgressBarBuilder()
            .setTaskName(order)
            .setInitialMax(ordered)
            .setStyle(ProgressBarStyle.ASCII)
            .build());
  }

  static View lines(PrintStream out) {
    return new View(out, null);
  }

  void show(Progress progress) {
    if (bar == null) {
      progress.steps().forEach(out::println);
      return;
    }
    bar.stepTo(progress.settled());
    for (String step : progress.steps()) {
      if (!step.contains(": bought ")) {
        lately.add(step);
      }
      if (lately.size() > REASONS) {
        lately.removeFirst();
      }
    }
    if (progress.paused() && !progress.cancelled()) {
      bar.setExtraMessage("paused");
    } else if (!progress.steps().isEmpty()) {
      bar.setExtraMessage(progress.steps().get(progress.steps().size() - 1));
    }
  }

  /** Tells that neither the server nor a worker can say how far the order is. */
  void noNews() {
    if (bar == null) {
      out.println(NO_NEWS);
    } else {
      bar.setExtraMessage(NO_NEWS);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      lately.forEach(out::println);
    }
  }
}
