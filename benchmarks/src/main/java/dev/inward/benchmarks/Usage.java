package dev.inward.benchmarks;

import java.util.Arrays;
import java.util.List;

/** The command lines of the programs in this module. */
final class Usage {

  private static final int WRONG_ARGUMENTS = 2;

  private Usage() {}

  /** Ends a program that another one starts, unless it has as many arguments as it needs. */
  static void ofChild(String[] arguments, String... names) {
    String help =
        String.join(" ", "Usage:", String.join(" ", names))
            + "\n\nBenchmarks starts it. Exit codes: 0 measured, 2 wrong arguments.\n";
    check(help, arguments, names.length, "");
  }

  /**
   * Ends the program if help is wanted or the arguments are wrong.
   *
   * @param wrong what is wrong with arguments of the right number, or an empty text
   */
  @SuppressWarnings("SystemOut") // A program.
  static void check(String help, String[] arguments, int count, String wrong) {
    if (Arrays.stream(arguments).anyMatch(List.of("-h", "--help")::contains)) {
      System.out.print(help);
      System.exit(0);
    }
    if (arguments.length < count || !wrong.isEmpty()) {
      System.err.println(wrong.isEmpty() ? count + " arguments are needed" : wrong);
      System.err.print(help);
      System.exit(WRONG_ARGUMENTS);
    }
  }
}
