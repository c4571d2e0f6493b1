package dev.inward.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks the lines that are too long, where google-java-format would: that one needs flags of the
 * JVM, which nobody who generates code should have to set. It knows the statements and declarations
 * that the templates write, each on one line; what it does not know it leaves as it is.
 */
final class Layout {

  private static final int WIDTH = 100;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[\\w$]+|->|::|&&|\\|\\||==|!=|<=|>=|<>|[^\\s\\w])");

  private static final List<Set<String>> OPERATORS =
      List.of(
          Set.of("||"),
          Set.of("&&"),
          Set.of("==", "!="),
          Set.of("<=", ">=", ">"),
          Set.of("+", "-"));

  /** The index of the operators that instanceof ranks with. */
  private static final int RELATIONS = 3;

  private final List<String> tokens = new ArrayList<>();
  private final int literalWidth;
  private final LayoutDoc doc = new LayoutDoc();
  private int at;

  private Layout(String line, int literalWidth) {
    this.literalWidth = literalWidth;
    Matcher matcher = TOKEN.matcher(line);
    while (matcher.lookingAt()) {
      tokens.add(matcher.group(1));
      matcher.region(matcher.end(), line.length());
    }
  }

  /** Returns the source with its long lines broken. */
  static String of(String source) {
    StringBuilder laidOut = new StringBuilder();
    boolean comment = false;
    for (String line : source.split("\n", -1)) {
      comment |= line.strip().startsWith("/**");
      boolean leave = comment || line.length() <= WIDTH;
      comment &= !line.endsWith("*/");
      laidOut.append(leave ? line : broken(line)).append('\n');
    }
    laidOut.setLength(laidOut.length() - 1);
    return laidOut.toString();
  }

  private static String broken(String line) {
    String code = line.strip();
    int indent = line.indexOf(code);
    String annotation = "@Deprecated ";
    if (code.startsWith(annotation)) {
      String margin = " ".repeat(indent);
      return margin + annotation.strip() + "\n" + of(margin + code.substring(annotation.length()));
    }
    String broken = line;
    // Literals are cut only as far as they must be.
    for (int literalWidth : new int[] {Integer.MAX_VALUE, 80, 70, 60, 50}) {
      try {
        broken = " ".repeat(indent) + new Layout(code, literalWidth).lines(indent);
      } catch (UnknownSyntax e) {
        return line;
      }
      if (broken.lines().allMatch(each -> each.length() <= WIDTH)) {
        return broken;
      }
    }
    return broken;
  }

  /** Says that a line is none of those that the templates write. */
  private static final class UnknownSyntax extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  private String lines(int indent) {
    line();
    if (at != tokens.size()) {
      throw new UnknownSyntax();
    }
    return doc.lines(indent);
  }

  private void line() {
    if (is("@") && !isDeclaration()) {
      annotation();
    } else if (is("case") || is("default")) {
      branch();
    } else if (is("if") || is("for")) {
      doc.token(next() + " ");
      expect("(");
      doc.token("(");
      expression().addTo(doc);
      expect(")");
      doc.token(")");
    } else if (isTypeHeader()) {
      typeHeader();
    } else if (isDeclaration()) {
      method();
    } else {
      statement();
    }
    if (is(";") || is("{")) {
      doc.token(is("{") ? " {" : ";");
      at++;
    }
  }

  private boolean isTypeHeader() {
    return is(tokens.size() - 1, "{") && (tokens.contains("class") || tokens.contains("interface"));
  }

  private void branch() {
    doc.open(LayoutDoc.FOUR);
    StringBuilder label = new StringBuilder(next());
    while (!is("->")) {
      label.append(' ').append(next());
    }
    doc.token(label + " " + next());
    doc.mayBreak(" ");
    statement();
    doc.close();
  }

  private void statement() {
    int equals = topLevel("=");
    if (equals >= 0) {
      assignment(equals);
      return;
    }
    if (is("return") || is("throw")) {
      doc.token(next() + " ");
    }
    expression().addTo(doc);
  }

  private void assignment(int equals) {
    String target = raw(equals);
    int name = target.lastIndexOf(' ');
    doc.open(LayoutDoc.FOUR);
    LayoutDoc.Break afterType = null;
    if (name >= 0) {
      doc.open(LayoutDoc.ZERO).token(target.substring(0, name));
      afterType = doc.mayFill(" ");
    }
    doc.token(target.substring(name + 1) + " =");
    if (afterType != null) {
      doc.close();
    }
    LayoutDoc.Break type = afterType;
    expect("=");
    doc.open(() -> type != null && type.taken() ? 4 : 0).mayBreak(" ");
    expression().addTo(doc);
    doc.close().close();
  }

  /** Whether two names stand before the first parenthesis: a type and a method's name. */
  private boolean isDeclaration() {
    int parenthesis = topLevelOf(0, "(");
    return parenthesis > 0
        && topLevel("=") < 0
        && !Set.of("new", "return", "throw", "if", "case").contains(tokens.get(0))
        && isName(parenthesis - 1)
        && (parenthesis == 1 ? is(tokens.size() - 1, "{") : isTypeBefore(parenthesis - 1));
  }

  private boolean isTypeBefore(int index) {
    return isName(index - 1) || is(index - 1, ">");
  }

  private void method() {
    doc.open(LayoutDoc.FOUR).open(LayoutDoc.ZERO);
    doc.token(raw(topLevelOf(at, "(")));
    expect("(");
    doc.token("(");
    if (!is(")")) {
      doc.mayBreak("");
      doc.open(LayoutDoc.ZERO);
      while (true) {
        doc.token(raw(endOfParameter()));
        if (!is(",")) {
          break;
        }
        at++;
        doc.token(",");
        doc.mayBreak(" ");
      }
      doc.close();
    }
    expect(")");
    doc.token(")").close();
    if (is("throws")) {
      doc.mayFill(" ");
      doc.token(raw(tokens.size() - 1));
    }
    doc.close();
  }

  private int endOfParameter() {
    int depth = 0;
    for (int i = at; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (depth == 0 && (token.equals(",") || token.equals(")"))) {
        return i;
      }
      depth += "(<".contains(token) ? 1 : ")>".contains(token) ? -1 : 0;
    }
    throw new UnknownSyntax();
  }

  private void typeHeader() {
    doc.open(LayoutDoc.FOUR);
    while (!is("{")) {
      StringBuilder part = new StringBuilder();
      int start = at;
      while (!is("{")
          && (at == start || !Set.of("extends", "implements", "permits").contains(peek()))) {
        part.append(glue(part)).append(next());
      }
      if (start > 0) {
        doc.mayFill(" ");
      }
      String[] types = part.toString().split(", ", -1);
      doc.open(types.length > 1 ? LayoutDoc.FOUR : LayoutDoc.ZERO);
      for (int i = 0; i < types.length; i++) {
        if (i > 0) {
          doc.mayBreak(" ");
        }
        doc.token(types[i] + (i < types.length - 1 ? "," : ""));
      }
      doc.close();
    }
    doc.close();
  }

  private void annotation() {
    expect("@");
    doc.token("@" + next());
    if (is("(")) {
      arguments().addTo(doc, LayoutDoc.FOUR);
    }
  }

  private LayoutNode expression() {
    if (isLambda()) {
      String parameters = raw(topLevelOf(at, "->"));
      expect("->");
      return new LayoutNode.Lambda(parameters, expression());
    }
    LayoutNode condition = binary(0);
    if (!is("?")) {
      return condition;
    }
    expect("?");
    LayoutNode yes = expression();
    expect(":");
    return new LayoutNode.Choice(condition, yes, expression());
  }

  private boolean isLambda() {
    int arrow = is("(") ? closing(at) + 1 : at + 1;
    return arrow < tokens.size() && is(arrow, "->");
  }

  private LayoutNode binary(int level) {
    if (level == OPERATORS.size()) {
      return unary();
    }
    LayoutNode first = binary(level + 1);
    if (level == RELATIONS && is("instanceof")) {
      expect("instanceof");
      String type = next();
      return new LayoutNode.InstanceOf(first, isName(at) ? type + " " + next() : type);
    }
    List<LayoutNode> operands = new ArrayList<>(List.of(first));
    List<String> operators = new ArrayList<>();
    while (at < tokens.size() && OPERATORS.get(level).contains(peek())) {
      operators.add(next());
      operands.add(binary(level + 1));
    }
    return operators.isEmpty() ? first : new LayoutNode.Binary(operands, operators);
  }

  private LayoutNode unary() {
    if (is("!") || is("-")) {
      return new LayoutNode.Unary(next(), unary());
    }
    if (!isName(at) || is("new")) {
      LayoutNode primary = primary();
      return is(".") ? new LayoutNode.CallsOn(primary, links()) : primary;
    }
    List<LayoutNode.Link> links = new ArrayList<>(List.of(link()));
    links.addAll(links());
    if (links.stream().anyMatch(link -> link.arguments() != null)) {
      return new LayoutNode.Calls(links);
    }
    String name = String.join(".", links.stream().map(LayoutNode.Link::name).toList());
    if (is("::")) {
      expect("::");
      return new LayoutNode.Reference(name, next());
    }
    return new LayoutNode.Name(name);
  }

  private LayoutNode primary() {
    String first = next();
    if (first.equals("(")) {
      LayoutNode inner = expression();
      expect(")");
      return new LayoutNode.Grouped(inner);
    }
    if (first.equals("new")) {
      String type = raw(topLevelOf(at, "("));
      return new LayoutNode.Creation(type, arguments());
    }
    if (first.startsWith("\"")) {
      return new LayoutNode.Literal(first, literalWidth);
    }
    throw new UnknownSyntax();
  }

  private List<LayoutNode.Link> links() {
    List<LayoutNode.Link> links = new ArrayList<>();
    while (is(".")) {
      at++;
      links.add(link());
    }
    return links;
  }

  private LayoutNode.Link link() {
    return new LayoutNode.Link(next(), is("(") ? arguments() : null);
  }

  private LayoutNode.Arguments arguments() {
    expect("(");
    List<LayoutNode> all = new ArrayList<>();
    while (!is(")")) {
      if (!all.isEmpty()) {
        expect(",");
      }
      all.add(argument());
    }
    expect(")");
    return new LayoutNode.Arguments(all);
  }

  private LayoutNode argument() {
    if (isName(at) && at + 1 < tokens.size() && is(at + 1, "=")) {
      String name = next();
      expect("=");
      return new LayoutNode.Named(name, expression());
    }
    return expression();
  }

  /** The tokens up to a position, spaced as in a declaration. */
  private String raw(int end) {
    StringBuilder raw = new StringBuilder();
    while (at < end) {
      raw.append(glue(raw)).append(next());
    }
    return raw.toString();
  }

  /** What stands between the text and the next token, outside of expressions. */
  private String glue(StringBuilder before) {
    if (before.length() == 0 || Set.of(",", ")", ">", ".", "<", "<>", "(").contains(peek())) {
      return "";
    }
    char end = before.charAt(before.length() - 1);
    return "<(@.".indexOf(end) >= 0 ? "" : " ";
  }

  private int topLevel(String token) {
    int depth = 0;
    for (int i = at; i < tokens.size(); i++) {
      if (depth == 0 && tokens.get(i).equals(token)) {
        return i;
      }
      depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
    }
    return -1;
  }

  private int topLevelOf(int from, String token) {
    int index = tokens.subList(from, tokens.size()).indexOf(token);
    return index < 0 ? -1 : from + index;
  }

  private int closing(int opening) {
    int depth = 0;
    for (int i = opening; i < tokens.size(); i++) {
      depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new UnknownSyntax();
  }

  private boolean isName(int index) {
    return index < tokens.size() && Character.isJavaIdentifierPart(tokens.get(index).charAt(0));
  }

  private boolean is(String token) {
    return at < tokens.size() && tokens.get(at).equals(token);
  }

  private boolean is(int index, String token) {
    return index >= 0 && tokens.get(index).equals(token);
  }

  private String peek() {
    if (at >= tokens.size()) {
      throw new UnknownSyntax();
    }
    return tokens.get(at);
  }

  private String next() {
    String token = peek();
    at++;
    return token;
  }

  private void expect(String token) {
    if (!is(token)) {
      throw new UnknownSyntax();
    }
    at++;
  }
}
