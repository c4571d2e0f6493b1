package dev.inward.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final String LONG = "aRatherLongNameOfAnArgumentThatFillsTheLine";

  @Test
  void line_whenItFits_isUnchanged() {
    String line = "    return call(one, two);\n";

    assertThat(LineBreaker.breakLines(line)).isEqualTo(line);
  }

  @Test
  void arguments_whenTheyFitIntoOneLine_areMovedThere() {
    assertThat(LineBreaker.breakLines("    return prepare(" + LONG + ", " + LONG + ");"))
        .isEqualTo("    return prepare(\n        " + LONG + ", " + LONG + ");");
  }

  @Test
  void arguments_whenTheyDoNotFitIntoOneLine_haveOneLineEach() {
    String broken = LineBreaker.breakLines("    call(" + LONG + ", " + LONG + ", " + LONG + ");");

    assertThat(broken)
        .isEqualTo("    call(\n        %s,\n        %s,\n        %s);".formatted(LONG, LONG, LONG));
  }

  @Test
  void operators_whenInsideLiterals_doNotBreakTheLine() {
    String literal = "\"(one && two, three + four) \\\" ? \"";

    assertThat(LineBreaker.breakLines("    call(" + LONG + ", " + LONG + ", " + literal + ");"))
        .contains("        " + literal + ");");
  }

  @Test
  void conditions_breakBeforeTheirOperators() {
    assertThat(LineBreaker.breakLines("    if (" + LONG + "() && " + LONG + "() && last) {"))
        .isEqualTo("    if (" + LONG + "()\n        && " + LONG + "()\n        && last) {");
  }

  @Test
  void line_whenItCannotBeBroken_isUnchanged() {
    String line = "    void " + LONG + LONG + LONG + "();";

    assertThat(LineBreaker.breakLines(line)).isEqualTo(line);
  }

  @Test
  void comments_areUnchanged() {
    String comment = "  /** " + LONG + ", " + LONG + ", (" + LONG + "). */";

    assertThat(LineBreaker.breakLines(comment)).isEqualTo(comment);
  }
}
