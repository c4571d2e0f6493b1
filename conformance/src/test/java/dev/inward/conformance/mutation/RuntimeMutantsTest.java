package dev.inward.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.testing.InMemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mutants of the runtime and the generator that no check of the chain can see, since no recorded
 * response needs the code: a named test of their module kills each of them.
 */
@Tag("any-jdk")
class RuntimeMutantsTest {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor", ".."));
  private static final String RUNTIME = "sdk-core/src/main/java/dev/inward/runtime/";
  private static final String CONTRACT = "contract-model/src/main/java/dev/inward/contract/";
  private static final String CODEGEN = "codegen/src/main/java/dev/inward/codegen/";

  /**
   * A mutant.
   *
   * @param change what is wrong, in words
   * @param source the path of the source in the reactor
   * @param killer the module, the class and the method of the test, such as {@code
   *     sdk-core:dev.inward.RawBodyTest#toString_showsNoText}
   */
  private record RuntimeMutant(
      String change, String source, String text, String replacement, String killer) {

    Map<String, byte[]> classes() throws IOException {
      String original = Files.readString(REACTOR.resolve(source));
      assertThat(original).contains(text);
      return InMemoryCompiler.compile(
          Map.of(
              source.substring(source.indexOf("dev/inward")), original.replace(text, replacement)),
          List.of("-nowarn"));
    }

    @Override
    public String toString() {
      return change;
    }
  }

  private static Stream<RuntimeMutant> mutants() {
    return Stream.of(textInPart(), classPath(), decidesNothing(), wrapping(), calls(), generator())
        .flatMap(mutants -> mutants);
  }

  private static Stream<RuntimeMutant> textInPart() {
    return Stream.of(
        new RuntimeMutant(
            "of a text with markup, its end is kept",
            RUNTIME + "MarkupReader.java",
            "if (content != null && content.isText()) {",
            "if (false) {",
            runtime("XmlCodecTest#read_whenElementOfTextHasMarkup_keepsItAsText")),
        new RuntimeMutant(
            "a list of which no item is readable is empty",
            RUNTIME + "ListReader.java",
            "if (isRead || open.isEmpty()) {",
            "if (true) {",
            runtime("XmlListTest#read_whenListHasContentButNoItem_isAbsentOrRefused")),
        new RuntimeMutant(
            "a code may have child elements",
            RUNTIME + "CheckedXmlReader.java",
            "if (!paths.isEmpty() && textOnly.contains(paths.getFirst())) {",
            "if (false) {",
            runtime("XmlCodecTest#read_whenTextOnlyElementHasChildElement_isRefused")),
        new RuntimeMutant(
            "a code may stand twice",
            RUNTIME + "CheckedXmlReader.java",
            "if (once.contains(path) && !seen.add(path)) {",
            "if (false) {",
            runtime("XmlCodecTest#read_whenNestedTextOnlyElementIsReadInPart_isRefused")));
  }

  private static Stream<RuntimeMutant> classPath() {
    return Stream.of(
        new RuntimeMutant(
            "a fault of the class path is told as not sent",
            RUNTIME + "Exchange.java",
            "if (error != null && attempt.isUnsent()) {",
            "if (false) {",
            runtime(
                "ClassPathTest"
                    + "#call_whenAMethodIsMissingBeforeTheRequest_isNoOutcomeAndNamesIt")),
        new RuntimeMutant(
            "a fault of the class path is told as the vendor's",
            RUNTIME + "VendorResponse.java",
            "      ClassPath.rethrow(e);\n",
            "",
            runtime("ClassPathTest#reading_whenALibraryWrapsTheError_isUnknownAndNamesTheMethod")),
        new RuntimeMutant(
            "JAXB is looked for by the thread's class loader",
            RUNTIME + "XmlContext.java",
            "    thread.setContextClassLoader(type.getClassLoader());\n",
            "",
            runtime("ClassPathTest#xml_whenTheThreadSeesNoJar_findsItsProvider")));
  }

  private static Stream<RuntimeMutant> decidesNothing() {
    return Stream.of(
        new RuntimeMutant(
            "a price in words makes a rental unreadable",
            RUNTIME + "LenientJson.java",
            "      if (kept != null) {\n        kept.put(field, value(reader, token, text));\n      }\n"
                + "      return null;",
            "      throw e;",
            "sdk-multitel:dev.inward.multitel.RentNumberOutcomeTest"
                + "#rentNumber_whenAPriceIsNoNumber_isRentedAndKeepsIt"),
        new RuntimeMutant(
            "of two discriminators the first counts",
            RUNTIME + "JsonInput.java",
            "if (found.size() > 1) {",
            "if (false) {",
            runtime("JsonInputTest#discriminator_whenItOccursTwice_isNone")),
        new RuntimeMutant(
            "a long number is written as a string",
            RUNTIME + "JsonScan.java",
            "numbers.add(text);",
            "",
            runtime("JsonInputTest#number_whenItCannotBeParsed_isWrittenAsItWasRead")),
        new RuntimeMutant(
            "a long number in a union is written as a string",
            RUNTIME + "JsonScan.java",
            "ahead.setTag(LongNumbers.class, numbers);",
            "",
            runtime("UnionArmsTest#longNumber_ofAnArm_isWrittenAsItCame")),
        new RuntimeMutant(
            "a price of another kind gets lost",
            RUNTIME + "LenientJson.java",
            "        && !(value instanceof List<?> list && list.isEmpty())) {",
            "        && false) {",
            "sdk-multitel:dev.inward.multitel.RentNumberOutcomeTest"
                + "#rentNumber_whenPriceIsNoObject_isRentedWithoutOneAndKeepsIt"));
  }

  private static Stream<RuntimeMutant> wrapping() {
    return Stream.of(
        new RuntimeMutant(
            "a byte order mark is a part of the text",
            "sdk-core/src/main/java/dev/inward/RawBody.java",
            "if (bytes.startsWith(mark.bytes())) {",
            "if (false) {",
            "sdk-core:dev.inward.RawBodyTest#byteOrderMark_isStrongerThanTheMediaType"),
        new RuntimeMutant(
            "an impossible XML declaration is believed",
            "sdk-core/src/main/java/dev/inward/RawBody.java",
            "return readable ? charset : UTF_8;",
            "return charset;",
            "sdk-core:dev.inward.RawBodyTest#declaration_countsIfItCanBeTrue"),
        new RuntimeMutant(
            "the second member of gzip is left out",
            RUNTIME + "GzipMembers.java",
            "if (coded.exhausted()) {",
            "if (begun || coded.exhausted()) {",
            runtime("ContentCodingTest#gzip_ofAnyNumberOfMembers_isUndone")),
        new RuntimeMutant(
            "an interceptor's Accept-Encoding is kept",
            RUNTIME + "ContentCoding.java",
            "tokens(accepted).equals(List.of(IDENTITY))",
            "!accepted.isEmpty()",
            runtime(
                "ContentCodingTest"
                    + "#acceptEncoding_whatAnInterceptorSets_isReplacedByWhatCanBeUndone")));
  }

  private static Stream<RuntimeMutant> calls() {
    return Stream.of(
        new RuntimeMutant(
            "a dependent stage runs in OkHttp's slot",
            RUNTIME + "ExecutionMode.java",
            "    public void handOver(Runnable completion) {\n      threads.execute(completion);",
            "    public void handOver(Runnable completion) {\n      completion.run();",
            runtime(
                "DependentStageTest#stage_whenItBlocks_keepsNeitherASlotNorTheClientNorTheJvm")),
        new RuntimeMutant(
            "a retry is sent without time left",
            RUNTIME + "Exchange.java",
            "if (elapsed && timeLeft().compareTo(Duration.ZERO) > 0) {",
            "if (elapsed) {",
            runtime(
                "DependentStageTest#stage_whenARetryHasNoTimeLeft_doesNotRunOnTheTimersThread")),
        new RuntimeMutant(
            "a loopback host is called through a proxy",
            RUNTIME + "DirectProxySelector.java",
            "return isDirect(uri) ? List.of(Proxy.NO_PROXY) : users.select(uri);",
            "return users.select(uri);",
            runtime("ProxyTest#loopback_whenTheUsersSelectorHasAProxy_isCalledDirectly")),
        new RuntimeMutant(
            "digits of a log line depend on the locale",
            RUNTIME + "CallLogger.java",
            "Locale.ROOT",
            "Locale.getDefault()",
            runtime("LocaleTest#logLine_inAnyLocale_hasAsciiDigits")));
  }

  private static Stream<RuntimeMutant> generator() {
    return Stream.of(
        new RuntimeMutant(
            "a pattern's end is before a last line break, too",
            "ecma-regex/src/main/java/dev/inward/regex/EcmaRegex.java",
            "case '$' -> java.append(\"\\\\z\");",
            "",
            "ecma-regex:dev.inward.regex.EcmaRegexTest#pattern_matchesWhatJavaScriptMatches"),
        new RuntimeMutant(
            "a pattern's white space is ASCII's",
            "ecma-regex/src/main/java/dev/inward/regex/EcmaRegex.java",
            "SPACE = \"\\\\s\\\\p{Z}\\\\ufeff\"",
            "SPACE = \"\\\\s\"",
            "ecma-regex:dev.inward.regex.EcmaRegexTest#pattern_matchesWhatJavaScriptMatches"),
        new RuntimeMutant(
            "the stub reads a pattern of a property as Java's",
            CONTRACT + "SchemaValidator.java",
            "EcmaRegex.compile(pattern)",
            "Pattern.compile(pattern)",
            patterns("patternOfAProperty_hasTheMeaningOfEcma262")),
        new RuntimeMutant(
            "the stub reads a pattern of a condition as Java's",
            CONTRACT + "SchemaCheck.java",
            "return EcmaRegex.compile(",
            "return Pattern.compile(",
            patterns("patternOfACondition_hasTheMeaningOfEcma262")),
        new RuntimeMutant(
            "NO is false",
            CODEGEN + "contract/AmbiguousYaml.java",
            "Pattern.compile(\"true|false\")",
            "Pattern.compile(\".*\")",
            "codegen:dev.inward.codegen.contract.AmbiguousYamlTest"
                + "#text_thatIsReadAsSomethingElse_isRefused"),
        new RuntimeMutant(
            "0123 is 83",
            CODEGEN + "contract/AmbiguousYaml.java",
            "Pattern.compile(\"-?[1-9][0-9]*|0\")",
            "Pattern.compile(\".*\")",
            "codegen:dev.inward.codegen.contract.AmbiguousYamlTest"
                + "#text_thatIsReadAsSomethingElse_isRefused"));
  }

  private static String patterns(String test) {
    return "contract-model:dev.inward.contract.ContractPatternsTest#" + test;
  }

  private static String runtime(String test) {
    return "sdk-core:dev.inward.runtime." + test;
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void mutant_isKilledByItsTest(RuntimeMutant mutant) throws Exception {
    assertThat(MutatedTestRun.failures(mutant.killer(), mutant.classes())).isNotEmpty();
  }

  /** A test that fails anyway would kill whatever it is given. */
  @Test
  void killers_withoutAMutant_pass() throws Exception {
    for (String killer : mutants().map(RuntimeMutant::killer).distinct().toList()) {
      assertThat(MutatedTestRun.failures(killer, Map.of())).as(killer).isEmpty();
    }
  }
}
