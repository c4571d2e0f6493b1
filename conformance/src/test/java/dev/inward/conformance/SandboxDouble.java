package dev.inward.conformance;

/** The sandbox. What it does not know it answers with 501, which no recorded answer has. */
record SandboxDouble(String baseUrl) implements TestDouble {

  @Override
  public String start() {
    return baseUrl;
  }

  @Override
  public void stop() {}

  @Override
  public void verify() {}
}
