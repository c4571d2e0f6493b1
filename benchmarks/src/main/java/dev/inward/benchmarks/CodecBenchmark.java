package dev.inward.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bodies without a network: a list of 10,000 rows, the recorded samples, and a request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // JMH fills the fields.
public class CodecBenchmark {

  private static final Path SPECS = Path.of("../specs");

  @Param("inward")
  private String codec;

  private Codec bodies;
  private byte[] generated;
  private byte[] listed;
  private byte[] bought;

  @Setup
  public void read() throws Exception {
    bodies = Codec.of(codec);
    boolean xml = codec.startsWith("anveo");
    generated = xml ? Wire.xml(10_000) : Wire.json(10_000);
    listed =
        sample(
            xml ? "anveo/samples/did-list-success.xml" : "crazytel/samples/available-numbers.json");
    bought =
        sample(
            xml ? "anveo/samples/did-order-success.xml" : "crazytel/samples/purchase-success.json");
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SPECS.resolve(name));
  }

  @Benchmark
  public int generatedList() throws Exception {
    return bodies.list(generated);
  }

  @Benchmark
  public int recordedList() throws Exception {
    return bodies.list(listed);
  }

  @Benchmark
  public String recordedPurchase() throws Exception {
    return bodies.purchased(bought);
  }

  @Benchmark
  public int request() throws Exception {
    return bodies.purchase();
  }
}
