package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.UnreadableResponseException;
import dev.inward.codegen.Stub;

/** Reads successes of different elements. */
public final class XmlSuccessesDriver {

  public void successes_withDifferentRoots_areReadByTheirStatus() {
    try (Stub stub =
            new Stub()
                .respond(200, "application/xml", "<HEN><NAME>Ada</NAME></HEN>")
                .respond(202, "application/xml", "<EGG><DAYS>21</DAYS></EGG>")
                .respond(202, "application/xml", "<HEN><NAME>Ada</NAME></HEN>");
        HatcheryClient client = HatcheryClient.builder().baseUrl(stub.url()).build()) {
      assertThat(client.brood())
          .isEqualTo(new BroodResult.Ok(Hen.builder().name("Ada").build()));
      assertThat(client.brood())
          .isEqualTo(new BroodResult.Accepted(Egg.builder().days(21L).build()));
      assertThatThrownBy(client::brood).isInstanceOf(UnreadableResponseException.class);
    }
  }
}
