package dev.inward.codegen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A line of source as nested levels of tokens and of places where it may break. A level that fits
 * what is left of a line stays on it; another one breaks, at all of its places or where it must.
 */
final class LayoutDoc {

  /** The indentation of a continued line. */
  static final IntSupplier FOUR = () -> 4;

  static final IntSupplier ZERO = () -> 0;

  private static final int WIDTH = 100;

  private final Deque<Level> open = new ArrayDeque<>();
  private Level last = new Level(ZERO);

  /** Starts an empty line. */
  LayoutDoc() {
    open.push(last);
  }

  private sealed interface Doc permits Token, Break, Level {

    int width();
  }

  private record Token(String text) implements Doc {

    @Override
    public int width() {
      return text.length();
    }
  }

  /** A place where a line may break. */
  static final class Break implements Doc {

    private final String flat;
    private final boolean filling;
    private boolean taken;

    private Break(String flat, boolean filling) {
      this.flat = flat;
      this.filling = filling;
    }

    /** Whether the line breaks here; known only when what stands before it is laid out. */
    boolean taken() {
      return taken;
    }

    @Override
    public int width() {
      return flat.length();
    }
  }

  private static final class Level implements Doc {

    private final IntSupplier indent;
    private final List<Doc> docs = new ArrayList<>();

    Level(IntSupplier indent) {
      this.indent = indent;
    }

    @Override
    public int width() {
      return docs.stream().mapToInt(Doc::width).sum();
    }
  }

  /** Adds text that does not break; it belongs to the level that a break was last added to. */
  LayoutDoc token(String text) {
    last.docs.add(new Token(text));
    return this;
  }

  /** Adds a place where the line breaks if its level does not fit, else is {@code flat}. */
  LayoutDoc mayBreak(String flat) {
    place(new Break(flat, false));
    return this;
  }

  /** Adds a place where the line breaks only if what follows does not fit. */
  Break mayFill(String flat) {
    Break place = new Break(flat, true);
    place(place);
    return place;
  }

  private void place(Break place) {
    last = top();
    last.docs.add(place);
  }

  LayoutDoc open(IntSupplier indent) {
    open.push(new Level(indent));
    return this;
  }

  LayoutDoc close() {
    Level level = open.pop();
    top().docs.add(level);
    return this;
  }

  private Level top() {
    return open.element();
  }

  /** The width of the line if it does not break. */
  int width() {
    return top().width();
  }

  /** Returns the lines, the first one without its indentation. */
  String lines(int indent) {
    StringBuilder out = new StringBuilder();
    Writer writer = new Writer(out, indent);
    writer.level(top(), indent);
    return out.toString();
  }

  private static final class Writer {

    private final StringBuilder out;
    private int column;

    Writer(StringBuilder out, int column) {
      this.out = out;
      this.column = column;
    }

    void level(Level level, int outerIndent) {
      if (column + level.width() <= WIDTH) {
        flat(level);
        return;
      }
      int indent = outerIndent + level.indent.getAsInt();
      boolean mustBreak = false;
      Break before = null;
      List<Doc> part = new ArrayList<>();
      for (Doc doc : level.docs) {
        if (doc instanceof Break next) {
          mustBreak = part(before, part, indent, mustBreak);
          before = next;
          part.clear();
        } else {
          part.add(doc);
        }
      }
      part(before, part, indent, mustBreak);
    }

    /** Writes what stands between two breaks; returns whether the next one must be taken. */
    private boolean part(@Nullable Break before, List<Doc> part, int indent, boolean mustBreak) {
      int width = part.stream().mapToInt(Doc::width).sum();
      if (before != null) {
        before.taken = !before.filling || mustBreak || column + before.width() + width > WIDTH;
        if (before.taken) {
          out.append('\n').append(" ".repeat(indent));
          column = indent;
        } else {
          text(before.flat);
        }
      }
      boolean enoughRoom = column + width <= WIDTH;
      for (Doc doc : part) {
        if (doc instanceof Level level) {
          level(level, indent);
        } else if (doc instanceof Token token) {
          text(token.text);
        }
      }
      return !enoughRoom;
    }

    private void flat(Level level) {
      for (Doc doc : level.docs) {
        if (doc instanceof Level inner) {
          flat(inner);
        } else if (doc instanceof Token token) {
          text(token.text);
        } else if (doc instanceof Break place) {
          place.taken = false;
          text(place.flat);
        }
      }
    }

    private void text(String text) {
      out.append(text);
      column += text.length();
    }
  }
}
