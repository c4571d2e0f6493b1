package dev.inward.conformance.pact;

import au.com.dius.pact.consumer.dsl.BodyBuilder;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.generators.Generators;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import dev.inward.contract.manifest.Sample;
import java.util.List;

/**
 * A sample as a body of a pact: its own bytes, in any media type, and rules that are written out.
 */
final class SampleBody implements BodyBuilder {

  /** For a value that may be a string or a number: one rule, because a list of them is not "or". */
  private static final String ANY_SCALAR = ".+";

  private final Sample sample;
  private final String contentType;
  private final List<String> scalarUnions;

  /**
   * Takes a sample.
   *
   * @param contentType the content type that it is sent with
   * @param scalarUnions the paths of values that may be strings or numbers
   */
  SampleBody(Sample sample, String contentType, List<String> scalarUnions) {
    this.sample = sample;
    this.contentType = contentType;
    this.scalarUnions = scalarUnions;
  }

  @Override
  public MatchingRuleCategory getMatchers() {
    MatchingRuleCategory rules = new MatchingRuleCategory("body");
    scalarUnions.forEach(path -> rules.addRule(path, new RegexMatcher(ANY_SCALAR)));
    return rules;
  }

  @Override
  public Generators getGenerators() {
    return new Generators();
  }

  @Override
  public ContentType getContentType() {
    return ContentType.fromString(contentType);
  }

  @Override
  public byte[] buildBody() {
    return sample.body();
  }
}
