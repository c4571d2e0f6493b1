package dev.inward.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** A translated pattern matches the texts that a JavaScript engine matches with the original. */
class EcmaRegexTest {

  /** Each character in which the languages may differ, between others and at both ends. */
  private static final List<String> TEXTS =
      Stream.of(
              "", " ", "\t", "\n", "\r\n", "\u000B", "\f", "\u0085", "\u00a0", "\u1680", "\u180e",
              "\u2000", "\u200a", "\u200b", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000",
              "\ufeff", "\b", "\u0000", "-", ".", "/", "&", "[", "]", "^", "$", "_", "\u00e9",
              "\uff11")
          .flatMap(
              odd -> Stream.of(odd, "123" + odd, odd + "123", "12" + odd + "3", "a" + odd + "b"))
          .toList();

  private static Context javaScript;
  private static ScriptableObject scope;

  @BeforeAll
  static void start() {
    javaScript = Context.enter();
    javaScript.setLanguageVersion(Context.VERSION_ES6);
    scope = javaScript.initStandardObjects();
  }

  @AfterAll
  static void stop() {
    Context.exit();
  }

  static Stream<String> patterns() {
    return Stream.of(
        "^[0-9]+$",
        "^[0-9]+$|^none$",
        "(^[0-9]+$)",
        "^([a-z]+|$)",
        "^(?:[0-9]+$|[a-z]+$)",
        "[0-9]$",
        "^\\$$",
        "^[$]$",
        "^[a-z$]+$",
        "^\\S+$",
        "^\\s*$",
        "\\s",
        "^[^@\\s]+$",
        "^[\\s0-9]+$",
        "^[\\S]+$",
        "^[\\s\\S]*$",
        "^.+$",
        "^[.]$",
        "a.b",
        "^[a-z&&[^b]]+$",
        "^[[a-z]+$",
        "^[\\w-.]+$",
        "^[.-\\w]+$",
        "^[a-]+$",
        "^[^\\x00-\\x1f]*$",
        "^[\\b]$",
        "\\b3$",
        "^a\\Bb$",
        "\\B",
        "^\\0$",
        "^\\v$",
        "^[\\v]$",
        "^\\/[a-z]+\\/$",
        "^[^]$",
        "^[]$",
        "^(?!00|011)[0-9]{1,15}$",
        "^\\d+$",
        "^\\w+$");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void pattern_matchesWhatJavaScriptMatches(String pattern) {
    Pattern translated = EcmaRegex.compile(pattern);

    for (String text : TEXTS) {
      assertThat(translated.matcher(text).find())
          .as("%s on %s", pattern, text.chars().mapToObj(Integer::toHexString).toList())
          .isEqualTo(matchesInJavaScript(pattern, text));
    }
  }

  private static boolean matchesInJavaScript(String pattern, String text) {
    ScriptableObject.putProperty(scope, "pattern", pattern);
    ScriptableObject.putProperty(scope, "text", text);
    return Context.toBoolean(
        javaScript.evaluateString(scope, "new RegExp(pattern).test(text)", "test", 1, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^[0-9]{1,15}\\-\\.[a-z]*", "^(?<first>\\d)\\k<first>\\u0041\\x41\\t"})
  void pattern_inWhichTheLanguagesAgree_staysAsItIs(String pattern) {
    assertThat(EcmaRegex.toJava(pattern)).isEqualTo(pattern);
  }

  @ParameterizedTest
  @CsvSource({
    "^a\\Z, 'the pattern has \\Z, which ECMA-262 does not know'",
    "\\Aa, 'the pattern has \\A, which ECMA-262 does not know'",
    "[\\h], 'the pattern has \\h, which ECMA-262 does not know'",
    "[^\\S], 'the pattern has \\S in a negated class, which Java cannot express; use \\s'",
    "a\\, the pattern ends with \\",
    "[a, the pattern is not a regular expression: Unclosed character class",
    "(a, the pattern is not a regular expression: Unclosed group"
  })
  void pattern_thatCannotBeTranslated_isRefused(String pattern, String why) {
    assertThatThrownBy(() -> EcmaRegex.toJava(pattern))
        .isInstanceOfSatisfying(
            PatternSyntaxException.class,
            refused -> {
              assertThat(refused.getDescription()).isEqualTo(why);
              assertThat(refused.getPattern()).isEqualTo(pattern);
            });
  }

  @Test
  void pattern_withWhiteSpace_isStillReadable() {
    assertThat(EcmaRegex.toJava("^[^@\\s]+@[^@\\s]+$"))
        .isEqualTo("^[^@\\s\\p{Z}\\ufeff]+@[^@\\s\\p{Z}\\ufeff]+\\z");
  }
}
