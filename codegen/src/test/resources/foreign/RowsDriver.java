package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.codegen.Stub;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.stream.Stream;

/** Reads lists row by row. */
public final class RowsDriver {

  private static final StarsRequest VEGA = StarsRequest.builder().name("Vega").build();

  public void list_isReadRowByRow() {
    try (Stub stub = new Stub().json(200, "[\"a\",\"b\"]").json(404, "{}"); ObservatoryClient client = client(stub)) {
      WordsRequest request = WordsRequest.builder().language("de").build();
      try (dev.inward.Rows<String> words = client.streamWords(request)) {
        assertThat(words).containsExactly("a", "b");
      }
      assertThat(stub.sent()).isEqualTo("GET /words?language=de");
      assertThatThrownBy(() -> client.streamWords()).isInstanceOf(RejectedException.class);
    }
  }

  public void rows_areTyped_andASuccessWithoutContentHasNone() {
    try (Stub stub = new Stub().json(200, "[{\"name\":\"Vega\"}]").empty(204); ObservatoryClient client = client(stub)) {
      dev.inward.Rows<Rows> stars = client.streamStarsRows(VEGA);
      assertThat(stars.stream().map(Rows::name)).containsExactly("Vega");
      assertThat(client.streamStarsRows(VEGA)).isEmpty();
    }
  }

  public void listInAnObject_whoseOtherMembersComeAfterIt_failsAtItsEnd() {
    try (Stub stub =
            new Stub()
                .json(200, "{\"found\":[{\"name\":\"Halley\"}],\"total\":1}")
                .json(200, "{\"found\":[{\"name\":\"Halley\"}],\"total\":\"many\"}");
        ObservatoryClient client = client(stub)) {
      assertThat(client.streamComets().stream().map(Rows::name)).containsExactly("Halley");
      Iterator<Rows> comets = client.streamComets().iterator();
      assertThat(comets.next().name()).isEqualTo("Halley");
      assertThatThrownBy(comets::hasNext).isInstanceOf(UnreadableResponseException.class);
    }
  }

  public void listInAnObject_whoseOtherMembersComeBeforeIt_failsAtOnce() {
    try (Stub stub = new Stub().json(200, "{\"total\":\"many\",\"found\":[{\"name\":\"Halley\"}]}");
        ObservatoryClient client = client(stub)) {
      assertThatThrownBy(client::streamComets).isInstanceOf(UnreadableResponseException.class);
    }
  }

  /** Changes, lists with nulls or in pages, and lists in objects that nobody named have no such form. */
  public void otherOperations_haveNoSuchMethod() {
    assertThat(Stream.of(ObservatoryClient.class.getMethods()).filter(each -> each.getReturnType() == dev.inward.Rows.class).map(Method::getName))
        .containsExactlyInAnyOrder("streamWords", "streamWords", "streamStarsRows", "streamComets");
  }

  private static ObservatoryClient client(Stub stub) {
    return ObservatoryClient.builder().baseUrl(stub.url()).build();
  }
}
