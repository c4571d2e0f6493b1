package foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.codegen.Stub;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;

/** Calls operations by their tags. */
public final class TagsDriver {

  public void operations_areThoseOfTheirTag() {
    try (Stub stub = new Stub().json(200, "[\"a\"]").empty(200).empty(200).empty(200).empty(200);
        HubClient hub = HubClient.builder().baseUrl(stub.url()).token("t").build()) {
      assertThat(hub.issues().issuesList()).containsExactly("a");
      hub.issues().issuesGet(IssuesGetRequest.builder().id("7").build());
      hub.pullRequests().list();
      hub.client().meAsync().join();
      hub.other().issues();
      assertThat(stub.sent()).isEqualTo("GET /issues");
      assertThat(stub.sent()).isEqualTo("GET /issues/7");
      RecordedRequest pulls = stub.request();
      assertThat(Stub.line(pulls)).isEqualTo("GET /pulls");
      assertThat(pulls.getHeaders().get("Authorization")).isNull();
      RecordedRequest me = stub.request();
      assertThat(Stub.line(me)).isEqualTo("GET /me");
      assertThat(me.getHeaders().get("Authorization")).isEqualTo("Bearer t");
      assertThat(stub.sent()).isEqualTo("GET /emoji");
    }
  }

  public void client_hasNothingButTheGroups() {
    assertThat(
            Stream.of(HubClient.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .map(Method::getName))
        .containsExactlyInAnyOrder(
            "builder", "fromEnv", "with", "close", "issues", "pullRequests", "client", "other", "closeCall", "closeCall2");
    assertThat(HubOtherApi.class.getDeclaredMethods())
        .extracting(Method::getName)
        .containsExactlyInAnyOrder("zen", "zenAsync", "issues", "issuesAsync");
  }
}
