package dev.inward.codegen;

import static dev.inward.codegen.LayoutDoc.FOUR;
import static dev.inward.codegen.LayoutDoc.ZERO;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An expression, which knows where it may break. */
sealed interface LayoutNode {

  /** What is shorter than this may share its line with others. */
  int SHORT = 10;

  Pattern SPECIFIER = Pattern.compile("%|\\{[0-9]\\}");

  /** Adds the expression to a line. */
  void addTo(LayoutDoc doc);

  /** Whether all of them are so short that they fill lines together. */
  private static boolean areShort(List<LayoutNode> nodes) {
    return nodes.stream()
        .allMatch(
            node -> {
              LayoutDoc doc = new LayoutDoc();
              node.addTo(doc);
              return doc.width() < SHORT;
            });
  }

  private static void mayBreak(LayoutDoc doc, boolean filling) {
    if (filling) {
      doc.mayFill(" ");
    } else {
      doc.mayBreak(" ");
    }
  }

  /** A name, dotted or not, or a number. */
  record Name(String text) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.token(text);
    }
  }

  /** A string literal; one that is longer than {@code width} is cut. */
  record Literal(String text, int width) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      if (text.length() <= width) {
        doc.token(text);
        return;
      }
      doc.open(FOUR);
      String rest = text.substring(1, text.length() - 1);
      int space = rest.lastIndexOf(' ', width - 2);
      while (rest.length() + 2 > width && space > 0) {
        doc.token('"' + rest.substring(0, space) + '"');
        doc.mayBreak(" ");
        doc.token("+ ");
        rest = rest.substring(space);
        space = rest.lastIndexOf(' ', width - 2);
      }
      doc.token('"' + rest + '"');
      doc.close();
    }
  }

  /** A reference to a method. */
  record Reference(String target, String method) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.open(FOUR).token(target).mayBreak("").token("::" + method).close();
    }
  }

  /** An expression with an operator in front of it. */
  record Unary(String operator, LayoutNode operand) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.token(operator);
      operand.addTo(doc);
    }
  }

  /** An expression in parentheses. */
  record Grouped(LayoutNode inner) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.token("(");
      inner.addTo(doc);
      doc.token(")");
    }
  }

  /** Operands with operators of one precedence between them. */
  record Binary(List<LayoutNode> operands, List<String> operators) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      boolean filling = areShort(operands);
      doc.open(FOUR);
      operands.get(0).addTo(doc);
      for (int i = 1; i < operands.size(); i++) {
        mayBreak(doc, filling);
        doc.token(operators.get(i - 1) + " ");
        operands.get(i).addTo(doc);
      }
      doc.close();
    }
  }

  /** A test of a type, with the name that the value gets. */
  record InstanceOf(LayoutNode value, String type) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.open(FOUR);
      value.addTo(doc);
      doc.mayBreak(" ").token("instanceof " + type).close();
    }
  }

  /** A choice between two expressions. */
  record Choice(LayoutNode condition, LayoutNode yes, LayoutNode no) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.open(FOUR);
      condition.addTo(doc);
      doc.mayBreak(" ").token("? ");
      yes.addTo(doc);
      doc.mayBreak(" ").token(": ");
      no.addTo(doc);
      doc.close();
    }
  }

  /** A lambda whose body is an expression. */
  record Lambda(String parameters, LayoutNode body) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.open(FOUR).token(parameters + " ->").mayBreak(" ");
      body.addTo(doc);
      doc.close();
    }
  }

  /** A named argument of an annotation. */
  record Named(String name, LayoutNode value) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.open(FOUR).token(name + " =").mayBreak(" ");
      value.addTo(doc);
      doc.close();
    }
  }

  /** Arguments in their parentheses. */
  record Arguments(List<LayoutNode> all) {

    void addTo(LayoutDoc doc, IntSupplier indent) {
      doc.open(indent).token("(");
      if (!all.isEmpty()) {
        doc.mayBreak("");
        boolean format =
            all.size() > 1
                && all.get(0) instanceof Literal literal
                && SPECIFIER.matcher(literal.text()).find();
        doc.open(ZERO);
        if (format) {
          all.get(0).addTo(doc);
          doc.token(",").mayBreak(" ").open(ZERO);
          list(doc, all.subList(1, all.size()));
          doc.close();
        } else {
          list(doc, all);
        }
        doc.close();
      }
      doc.token(")").close();
    }

    private static void list(LayoutDoc doc, List<LayoutNode> nodes) {
      boolean filling = areShort(nodes);
      for (int i = 0; i < nodes.size(); i++) {
        if (i > 0) {
          doc.token(",");
          mayBreak(doc, filling);
        }
        nodes.get(i).addTo(doc);
      }
    }
  }

  /** The making of an object. */
  record Creation(String type, Arguments arguments) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.token("new " + type);
      arguments.addTo(doc, FOUR);
    }
  }

  /** A field or a call in a chain. */
  record Link(String name, @Nullable Arguments arguments) {

    void addTo(LayoutDoc doc, String dot, IntSupplier indent) {
      doc.token(dot + name);
      if (arguments != null) {
        arguments.addTo(doc, indent);
      }
    }
  }

  /** Calls, one on the other, that begin with a name. */
  record Calls(List<Link> links) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      int first = 0;
      while (links.get(first).arguments() == null) {
        first++;
      }
      boolean only = links.stream().filter(link -> link.arguments() != null).count() == 1;
      boolean type = Character.isUpperCase(links.get(0).name().charAt(0));
      // A type's method and the only call of a chain stay with what they are called on.
      if (first > 0 && (only || type)) {
        withPrefix(doc, first);
      } else {
        regular(doc);
      }
    }

    private void regular(LayoutDoc doc) {
      doc.open(FOUR);
      int length = 0;
      for (Link link : links) {
        if (length > 4) {
          doc.mayBreak("");
        }
        boolean alone = links.size() == 1;
        link.addTo(doc, length == 0 ? "" : ".", alone ? ZERO : FOUR);
        length += link.name().length();
      }
      doc.close();
    }

    private void withPrefix(LayoutDoc doc, int prefix) {
      boolean more = prefix < links.size() - 1;
      doc.open(FOUR).open(ZERO).token(links.get(0).name());
      List<LayoutDoc.Break> breaks = new ArrayList<>();
      for (Link link : links.subList(1, prefix + 1)) {
        breaks.add(doc.mayFill(""));
        doc.token("." + link.name());
      }
      doc.close();
      Arguments arguments = links.get(prefix).arguments();
      if (arguments != null) {
        arguments.addTo(
            doc, () -> more || breaks.stream().anyMatch(LayoutDoc.Break::taken) ? 4 : 0);
      }
      for (Link link : links.subList(prefix + 1, links.size())) {
        doc.mayBreak("");
        link.addTo(doc, ".", FOUR);
      }
      doc.close();
    }
  }

  /** Calls, one on the other, that begin with anything but a name. */
  record CallsOn(LayoutNode primary, List<Link> links) implements LayoutNode {

    @Override
    public void addTo(LayoutDoc doc) {
      doc.open(FOUR);
      primary.addTo(doc);
      for (Link link : links) {
        doc.mayBreak("");
        link.addTo(doc, ".", FOUR);
      }
      doc.close();
    }
  }
}
