package dev.inward.benchmarks;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.TearDown;

/** Whole calls over loopback: a list, and a purchase. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // JMH fills the fields.
public class CallBenchmark {

  @Param("inward")
  private String client;

  @Param("10000")
  private int rows;

  private ServerProcess server;
  private Client calls;

  @Setup
  public void start() throws IOException {
    server = ServerProcess.startFor(client, rows);
    calls = Client.of(client, server.baseUrl());
  }

  @TearDown
  public void stop() throws IOException {
    calls.close();
    server.close();
  }

  @Benchmark
  public int list() throws Exception {
    return calls.list();
  }

  @Benchmark
  public String purchase() throws Exception {
    return calls.purchase();
  }
}
