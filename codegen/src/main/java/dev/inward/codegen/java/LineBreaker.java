package dev.inward.codegen.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks lines that are longer than 100 columns. It knows brackets, operators and string literals
 * only: a line is broken at its outermost operators, else inside its longest brackets.
 */
final class LineBreaker {

  private static final int WIDTH = 100;
  private static final int INDENT = 4;

  private LineBreaker() {}

  static String breakLines(String source) {
    List<String> lines = new ArrayList<>();
    boolean comment = false;
    for (String line : source.split("\n", -1)) {
      comment |= line.strip().startsWith("/**");
      if (comment || line.length() <= WIDTH) {
        lines.add(line);
      } else {
        int indent = line.length() - line.stripLeading().length();
        lines.addAll(broken(line.strip(), indent));
      }
      comment &= !line.endsWith("*/");
    }
    return String.join("\n", lines);
  }

  private static List<String> broken(String code, int indent) {
    if (indent + code.length() <= WIDTH) {
      return List.of(" ".repeat(indent) + code);
    }
    String assignment = code.startsWith("case ") ? " -> " : " = ";
    int at = find(code, assignment, 0);
    if (at >= 0) {
      return after(code, at + assignment.length() - 1, indent);
    }
    for (List<String> operators :
        List.of(List.of(" ? ", " : "), List.of(" || "), List.of(" && "), List.of(" + "))) {
      List<String> parts = split(code, operators);
      if (parts.size() > 1) {
        return parts(parts, indent);
      }
    }
    int lambda = find(code, " -> ", 0);
    if (lambda >= 0) {
      return after(code, lambda + " ->".length(), indent);
    }
    List<String> calls = split(code, List.of(")."));
    if (calls.size() > 1) {
      return parts(calls, indent);
    }
    List<String> clauses = split(code, List.of(" throws "));
    return clauses.size() > 1 ? parts(clauses, indent) : brackets(code, indent);
  }

  /** Breaks at a space. */
  private static List<String> after(String code, int space, int indent) {
    return parts(List.of(code.substring(0, space), code.substring(space + 1)), indent);
  }

  private static List<String> parts(List<String> parts, int indent) {
    List<String> lines = new ArrayList<>(broken(parts.get(0), indent));
    for (String part : parts.subList(1, parts.size())) {
      lines.addAll(broken(part, indent + INDENT));
    }
    return lines;
  }

  /** Breaks after the opening bracket with the longest content. */
  private static List<String> brackets(String code, int indent) {
    int start = -1;
    int end = -1;
    for (int at = find(code, "(", 0); at >= 0; at = find(code, "(", at + 1)) {
      int close = close(code, at);
      if (close - at > end - start) {
        start = at;
        end = close;
      }
    }
    if (start < 0 || end == start + 1) {
      return List.of(" ".repeat(indent) + code);
    }
    String head = code.substring(0, start + 1);
    String content = code.substring(start + 1, end);
    String tail = code.substring(end);
    if (head.endsWith("if (") && find(content, " && ", 0) >= 0) {
      List<String> operands = split(content, List.of(" && "));
      List<String> first = new ArrayList<>(operands);
      first.set(0, head + operands.get(0));
      first.set(first.size() - 1, first.get(first.size() - 1) + tail);
      return parts(first, indent);
    }
    List<String> lines = new ArrayList<>(broken(head, indent));
    if (indent + INDENT + content.length() + tail.length() <= WIDTH) {
      lines.add(" ".repeat(indent + INDENT) + content + tail);
      return lines;
    }
    List<String> arguments = split(content, List.of(", "));
    for (int i = 0; i < arguments.size(); i++) {
      boolean last = i == arguments.size() - 1;
      lines.addAll(broken(arguments.get(i) + (last ? tail : ","), indent + INDENT));
    }
    return lines;
  }

  /** Splits at operators outside of brackets; each part but the first begins with its operator. */
  private static List<String> split(String code, List<String> operators) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 1; at < code.length(); at++) {
      int position = at;
      if (operators.stream().anyMatch(each -> code.startsWith(each, position))
          && isOuter(code, at)) {
        String operator =
            operators.stream().filter(each -> code.startsWith(each, position)).findFirst().get();
        boolean comma = operator.equals(", ");
        int cut = operator.equals(").") ? at + 1 : at;
        parts.add(code.substring(from, cut));
        from = comma ? at + 2 : operator.equals(").") ? cut : at + 1;
      }
    }
    parts.add(code.substring(from));
    return parts.stream().map(String::strip).collect(Collectors.toList());
  }

  private static int find(String code, String text, int from) {
    for (int at = code.indexOf(text, from); at >= 0; at = code.indexOf(text, at + 1)) {
      if (isOuter(code, at)) {
        return at;
      }
    }
    return -1;
  }

  private static int close(String code, int open) {
    int at = open + 1;
    while (!isOuter(code, at) || code.charAt(at) != ')') {
      at++;
    }
    return at;
  }

  /** Returns whether a position is outside of brackets and literals. */
  private static boolean isOuter(String code, int position) {
    int depth = 0;
    boolean literal = false;
    for (int i = 0; i < position; i++) {
      char c = code.charAt(i);
      if (literal) {
        i += c == '\\' ? 1 : 0;
        literal = c != '"';
      } else if (c == '"') {
        literal = true;
      } else if (c == '(' || c == '<' && i > 0 && Character.isLetter(code.charAt(i - 1))) {
        depth++;
      } else if (c == ')' || c == '>' && code.charAt(i - 1) != '-' && depth > 0) {
        depth--;
      }
    }
    boolean closing = position < code.length() && code.charAt(position) == ')';
    return !literal && depth == (closing ? 1 : 0);
  }
}
