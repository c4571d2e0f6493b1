package com.example.bulk;

import java.io.Console;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far an order is: a bar on a terminal, elsewhere a line for each step. */
final class View implements AutoCloseable {

  private final PrintStream out;
  private final ProgressBar bar;

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
    if (progress.paused()) {
      bar.setExtraMessage("paused");
    } else if (!progress.steps().isEmpty()) {
      bar.setExtraMessage(progress.steps().get(progress.steps().size() - 1));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
