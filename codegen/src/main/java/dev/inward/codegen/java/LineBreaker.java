package dev.inward.codegen.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks lines that are longer than 100 columns: at their outermost operators, else inside their
 * longest brackets. It knows only brackets, operators and string literals.
 */
final class LineBreaker {

  private static final int WIDTH = 100;
  private static final int INDENT = 4;

  private LineBreaker() {}

  /** Returns a source whose long lines are broken; comments are left alone. */
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
      if (close < code.length() && close - at > end - start) {
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
      List<String> operands = new ArrayList<>(split(content, List.of(" && ")));
      int last = operands.size() - 1;
      operands.set(0, head + operands.get(0));
      operands.set(last, operands.get(last) + tail);
      return parts(operands, indent);
    }
    List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + head));
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
      for (String operator : operators) {
        if (code.startsWith(operator, at) && isOuter(code, at)) {
          parts.add(code.substring(from, operator.equals(").") ? at + 1 : at));
          from = at + (operator.equals(", ") ? 2 : 1);
        }
      }
    }
    parts.add(code.substring(from));
    return parts.stream().map(String::strip).toList();
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
    while (at < code.length() && (code.charAt(at) != ')' || !isOuter(code, at))) {
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
      } else if (c == '(' || isTypeArgument(code, i)) {
        depth++;
      } else if (c == ')' || (c == '>' && depth > 0 && code.charAt(i - 1) != '-')) {
        depth--;
      }
    }
    boolean closing = position < code.length() && code.charAt(position) == ')';
    return !literal && depth == (closing ? 1 : 0);
  }

  private static boolean isTypeArgument(String code, int at) {
    return code.charAt(at) == '<' && at > 0 && Character.isLetter(code.charAt(at - 1));
  }
}
