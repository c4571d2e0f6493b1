package dev.inward.resilience.fuzz;

import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.Interaction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A recorded response in XML: the elements of text below the root, and attributes of lists. */
final class XmlMemberTable extends MemberTable {

  private static final List<String> TEXTS =
      List.of("", " ", "N/A", "0,70", "-165", "SUCCESS", "&lt;br/&gt;", "&#233;", "1e999999999");

  private static final List<String> MARKUP =
      List.of(
          "<br/>",
          "<b>a</b>",
          "a<br/>b",
          "a<br/>",
          "<ERROR>no</ERROR>",
          "<STATUS>200</STATUS>",
          "<RESULT>SUCCESS</RESULT>",
          "<x:a xmlns:x=\"urn:x\">b</x:a>",
          "<![CDATA[<a>]]>",
          "a<!-- b -->c",
          "<?a b?>");

  /** Content of a list that has none of its items. */
  private static final List<String> NO_LIST =
      List.of("<br/>", "no", "<![CDATA[no]]>", "<x:DID xmlns:x=\"urn:x\"/>", "<A><DID/></A>");

  XmlMemberTable(FuzzTarget target, Interaction interaction) {
    super(target, interaction, target.schema());
    for (Schema property : target.schema().properties().values()) {
      String member = "/" + property.name();
      Schema items = property.items();
      put(member, items == null || property.isXmlWrapped());
      if (items != null) {
        items.properties().values().stream()
            .filter(Schema::isXmlAttribute)
            .forEach(attribute -> put(member + "/0/" + attribute.name(), true));
      }
    }
  }

  private void put(String member, boolean isReplaceable) {
    if (isReplaceable && place(member).find()) {
      members.put(member, deciding.decides(member));
    }
  }

  private Matcher place(String member) {
    String name = Pattern.quote(member.substring(member.lastIndexOf('/') + 1));
    String pattern =
        isAttribute(member)
            ? "(\\s" + name + "=)(\"[^\"]*\")()"
            : "(<" + name + ">)(.*?)(</" + name + ">)";
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(text());
  }

  private static boolean isAttribute(String member) {
    return member.contains("/0/");
  }

  @Override
  List<String> kinds(String member) {
    return isAttribute(member)
        ? TEXTS.stream().map(text -> "\"" + text + "\"").toList()
        : Stream.concat(TEXTS.stream(), MARKUP.stream()).toList();
  }

  @Override
  List<String> unreadable(String member) {
    if (isAttribute(member)) {
      return List.of();
    }
    SpecPointer condition = deciding.success(member);
    if (condition != null && condition.node().flag("empty")) {
      return Stream.concat(Stream.of("no"), MARKUP.stream().filter(text -> text.contains("/")))
          .toList();
    }
    Matcher place = place(member);
    if (!place.find() || place.group(2).contains("<")) {
      boolean mayBeEmpty = condition != null && condition.node().flag("present");
      return mayBeEmpty ? NO_LIST : Stream.concat(Stream.of("", " "), NO_LIST.stream()).toList();
    }
    String value = place.group(2);
    return List.of(
        "",
        " ",
        "<br/>",
        "<b>" + value + "</b>",
        "<br/>" + value,
        value + "<br/>",
        "-165<br/>" + value,
        value + "<STATUS>" + value + "</STATUS>");
  }

  @Override
  List<String> repeated(String member) {
    Matcher place = place(member);
    if (isAttribute(member) || !place.find()) {
      return List.of();
    }
    String recorded = place.group(2);
    String between = place.group(3) + place.group(1);
    return Stream.concat(Stream.of(recorded), TEXTS.stream())
        .flatMap(other -> Stream.of(recorded + between + other, other + between + recorded))
        .map(both -> with(member, both))
        .toList();
  }

  @Override
  String with(String member, String value) {
    return place(member).replaceFirst("$1" + Matcher.quoteReplacement(value) + "$3");
  }
}
