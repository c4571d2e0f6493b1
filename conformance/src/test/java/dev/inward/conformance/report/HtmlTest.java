package dev.inward.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Markup, and text that stays text. */
class HtmlTest {

  @Test
  void text_isEscaped_inElementsAndAttributes() {
    String hostile = "</p><script>alert(\"1\")</script>'&\u0000";
    String page = Html.of("p", hostile).with("title", hostile).page();

    String escaped = "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;\uFFFD";
    assertThat(page)
        .isEqualTo("<!DOCTYPE html>\n<p title=\"" + escaped + "\">" + escaped + "</p>\n\n");
  }

  @Test
  void children_areElementsListsAndValues() {
    Html list = Html.of("ul", List.of(Html.of("li", 1), Html.of("li", "a", Html.of("br"), 'b')));

    assertThat(list.page()).isEqualTo("<!DOCTYPE html>\n<ul><li>1</li>\n<li>a<br/>b</li>\n</ul>\n");
  }

  @Test
  void styleSheet_mayNotHoldMarkup() {
    assertThat(Html.style("a > b {}").page()).contains("<style>a > b {}</style>");
    assertThatIllegalArgumentException().isThrownBy(() -> Html.style("</style>"));
    assertThatIllegalArgumentException().isThrownBy(() -> Html.style("a { content: '&' }"));
  }
}
