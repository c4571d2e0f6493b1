package dev.inward.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Surefire report of a project with one test class. */
record TestReport(String xml) {

  static TestReport read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> reports =
          files.filter(file -> file.getFileName().toString().endsWith(".xml")).toList();
      if (reports.size() != 1) {
        throw new AssertionError("expected one report, but found " + reports);
      }
      return new TestReport(Files.readString(reports.get(0)));
    }
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
