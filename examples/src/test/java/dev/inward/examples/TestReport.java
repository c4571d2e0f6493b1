package dev.inward.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Surefire report of one test class. */
record TestReport(String xml) {

  static List<TestReport> readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<TestReport> reports = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().endsWith(".xml")) {
          reports.add(new TestReport(Files.readString(file)));
        }
      }
      return reports;
    }
  }

  /** Returns the simple name of the test class. */
  String name() {
    return found("<testsuite [^>]*\\sname=\"(?:[^\"]*\\.)?([^\"]*)\"");
  }

  Map<String, Integer> counts() {
    return Stream.of("tests", "errors", "failures", "skipped")
        .collect(
            Collectors.toMap(
                Function.identity(),
                name -> Integer.valueOf(found("<testsuite [^>]*\\s" + name + "=\"(\\d+)\""))));
  }

  /** Returns the names of the jars on the tests' class path. */
  List<String> jars() {
    String path = found("<property name=\"surefire.test.class.path\" value=\"([^\"]*)\"");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(entry -> entry.endsWith(".jar"))
        .map(entry -> Path.of(entry).getFileName().toString())
        .toList();
  }

  private String found(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(xml);
    if (!matcher.find()) {
      throw new AssertionError("the report has no " + pattern + ":\n" + xml);
    }
    return matcher.group(1);
  }
}
