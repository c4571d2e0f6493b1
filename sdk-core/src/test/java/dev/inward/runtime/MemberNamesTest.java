package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemberNamesTest {

  private final MemberNames names = MemberNames.of("id", "kind");

  @Test
  void readsOtherMembersAlikeBeforeAndAfterTheirNamesAreKnown() throws IOException {
    String json = "{\"city\": \"a\", \"id\": 1, \"citY\": \"b\", \"c\\u0069ty\": \"c\", \"\": 2}";

    for (int time = 0; time < 3; time++) {
      List<Integer> contract = new ArrayList<>();
      Map<String, @Nullable Object> others = read(json, contract);

      assertThat(others).hasSize(3).containsEntry("city", "a").containsEntry("citY", "b");
      assertThat(others).containsKey("");
      assertThat(contract).containsExactly(0);
    }
  }

  @Test
  void makesOneStringOfANameThatIsSentAgain() throws IOException {
    String first = read("{\"city\": 1}").keySet().iterator().next();

    assertThat(read("{\"city\": 2}").keySet().iterator().next()).isSameAs(first);
  }

  @Test
  void keepsNeitherMoreThanSomeNamesNorLongOnes() throws IOException {
    String longName = "x".repeat(65);
    StringBuilder json = new StringBuilder("{\"" + longName + "\": 0");
    for (int i = 0; i < 1_000; i++) {
      json.append(", \"member ").append(i).append("\": ").append(i);
    }
    json.append("}");
    Map<String, @Nullable Object> first = read(json.toString());

    Map<String, @Nullable Object> second = read(json.toString());

    assertThat(second).isEqualTo(first).hasSize(1_001);
    List<String> firstNames = List.copyOf(first.keySet());
    List<String> secondNames = List.copyOf(second.keySet());
    long same = 0;
    for (int i = 0; i < firstNames.size(); i++) {
      same += isSame(firstNames.get(i), secondNames.get(i)) ? 1 : 0;
    }
    assertThat(same).isEqualTo(64);
    assertThat(isSame(firstNames.get(0), secondNames.get(0))).isFalse();
  }

  @SuppressWarnings("ReferenceEquality") // Whether a string was made again is the question.
  private static boolean isSame(String one, String other) {
    return one == other;
  }

  private Map<String, @Nullable Object> read(String json) throws IOException {
    return read(json, new ArrayList<>());
  }

  private Map<String, @Nullable Object> read(String json, List<Integer> contract)
      throws IOException {
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    reader.beginObject();
    while (reader.hasNext()) {
      int member = names.select(reader);
      if (member == 0 || member == 1) {
        contract.add(member);
        reader.skipValue();
      } else {
        names.other(reader, member, others);
      }
    }
    return others;
  }
}
