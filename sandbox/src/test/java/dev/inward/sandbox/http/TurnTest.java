package dev.inward.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a connection waits for its caller, as seen from a time that the test chooses. */
class TurnTest {

  private final Turn turn = new Turn(Duration.ofSeconds(30));

  private boolean isOverIn(long seconds) {
    return turn.isOver(System.nanoTime() + Duration.ofSeconds(seconds).toNanos());
  }

  @Test
  void silence_isBornAsLongAsThePatienceLasts() {
    assertThat(isOverIn(29)).isFalse();
    assertThat(isOverIn(31)).isTrue();
  }

  @Test
  void caller_whoLetsUsWaitForAWhile_isSlow() {
    long now = System.nanoTime();
    assertThat(turn.isSlow(now + Duration.ofSeconds(4).toNanos())).isFalse();
    assertThat(turn.isSlow(now + Duration.ofSeconds(6).toNanos())).isTrue();
    turn.requestArrived();
    assertThat(turn.isSlow(now + Duration.ofSeconds(6).toNanos())).isFalse();
  }

  @Test
  void head_whenItGrowsWithoutEnd_isHeldAndGivenLittleTime() {
    turn.bytesCame(Turn.MAX_UNCLAIMED);
    assertThat(turn.isHeld()).isFalse();
    turn.bytesCame(1);
    assertThat(turn.isHeld()).isTrue();
    assertThat(isOverIn(6)).isTrue();
  }

  @Test
  void head_whenItHasArrived_frees() {
    assertThat(turn.headArrived()).isFalse();
    turn.received();
    turn.bytesCame(Turn.MAX_UNCLAIMED + 1);
    assertThat(turn.headArrived()).isTrue();
    assertThat(turn.isHeld()).isFalse();
    assertThat(isOverIn(29)).isFalse();
    turn.bytesCame(10 * Turn.MAX_UNCLAIMED);
    assertThat(turn.isHeld()).isFalse();
  }

  @Test
  void head_afterAnResponse_isCountedAnew() {
    turn.bytesCame(Turn.MAX_UNCLAIMED);
    turn.headArrived();
    turn.requestArrived();
    turn.received();
    turn.bytesCame(Turn.MAX_UNCLAIMED);
    assertThat(turn.isHeld()).isFalse();
  }

  @Test
  void caller_whoWaitsForUs_hasAllTheTime() {
    turn.headArrived();
    assertThat(isOverIn(31)).isTrue();
    turn.requestArrived();
    assertThat(isOverIn(1_000_000)).isFalse();
    turn.received();
    assertThat(isOverIn(29)).isFalse();
    assertThat(isOverIn(31)).isTrue();
  }

  @Test
  void caller_whoHasOnlyToLeave_hasLittleTime() {
    turn.requestArrived();
    turn.ended();
    assertThat(isOverIn(4)).isFalse();
    assertThat(isOverIn(6)).isTrue();
  }

  @Test
  void caller_whoDecidesWhenToLeave_hasAllTheTime() {
    turn.endless();
    assertThat(isOverIn(1_000_000)).isFalse();
  }
}
