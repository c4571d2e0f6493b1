package dev.inward.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document of JSON into the elements of one list and what is beside them. It keeps one
 * element at a time and what is beside the list, each up to a limit. A failure to read the bytes is
 * an {@link UncheckedIOException}; other exceptions mean that the document is no JSON of that form.
 */
final class JsonElements {

  private static final int MAX_GAP = 1 << 16;
  private static final int END = -1;

  private static final ByteString MARK = ByteString.decodeHex("efbbbf");

  private enum Place {
    START,
    LIST,
    MEMBERS,
    END
  }

  private final InputStream json;
  private final JsonRows<?> form;
  private final byte[] window = new byte[1 << 13];
  private int next;
  private int end;

  private final Bytes element;

  /** What is beside the list. */
  private final Bytes beside;

  /** The elements of the list before its first row, as long as there is none. */
  private final Bytes others;

  private final Set<ByteString> awaited = new HashSet<>();
  private Place place = Place.START;
  private boolean isObject;
  private boolean isFirst;
  private boolean isListRead;
  private @Nullable ByteString sample;

  /**
   * Begins a document.
   *
   * @param json the document in UTF-8, without a byte order mark
   * @param form where the list is
   * @param limit the length of an element and of what is beside the list
   */
  JsonElements(InputStream json, JsonRows<?> form, long limit) {
    this.json = json;
    this.form = form;
    this.element = new Bytes(limit);
    this.beside = new Bytes(limit);
    this.others = new Bytes(limit);
    form.deciding().forEach(name -> awaited.add(quoted(name)));
  }

  private static ByteString quoted(String name) {
    return ByteString.encodeUtf8('"' + name + '"');
  }

  /** Returns the next element of the list, or null at the end of the document. */
  @Nullable ByteString next() throws IOException {
    while (place != Place.END) {
      switch (place) {
        case START -> start();
        case MEMBERS -> member();
        default -> {
          if (hasElement()) {
            element.clear();
            copyValue(element);
            return element.copy();
          }
        }
      }
    }
    return null;
  }

  /** Says that an element is a row, of which the first one stands for all. */
  void isRow(ByteString read) {
    if (sample == null) {
      sample = read;
      others.clear();
    }
  }

  /** Says that an element is not a row. */
  void isOther(ByteString read) throws IOException {
    if (sample == null) {
      if (others.length > 0) {
        others.add(',');
      }
      others.add(read);
    }
  }

  /** Replaces the row that stands for all. */
  void isDecisive(ByteString read) {
    sample = read;
    others.clear();
  }

  /** Returns whether nothing that follows the list can change what its response means. */
  boolean isDecided() {
    return !isObject || awaited.isEmpty();
  }

  /** Returns the document with one row; inside the list, as if it ended after this row. */
  ByteString summary() throws IOException {
    if (place == Place.END) {
      return beside.copy();
    }
    Bytes summary = new Bytes(Long.MAX_VALUE);
    summary.add(beside.copy());
    if (place == Place.LIST) {
      addList(summary);
    }
    if (isObject) {
      summary.add('}');
    }
    return summary.copy();
  }

  private void start() throws IOException {
    skipMark();
    int token = token();
    if (token == '[' && form.isAtRoot()) {
      beginList();
    } else if (token == '{' && form.isInObject()) {
      next++;
      isObject = true;
      isFirst = true;
      beside.add('{');
      place = Place.MEMBERS;
    } else {
      throw malformed();
    }
  }

  /** Skips the byte order mark, which every charset turns into the same bytes. */
  private void skipMark() {
    if (next == end) {
      fill();
    }
    if (end >= MARK.size() && MARK.rangeEquals(0, window, 0, MARK.size())) {
      next = MARK.size();
    }
  }

  private void member() throws IOException {
    int token = token();
    if (token == '}') {
      next++;
      beside.add('}');
      finish();
      return;
    }
    if (!isFirst) {
      expect(token, ',');
      beside.add(',');
      token = token();
    }
    isFirst = false;
    if (token != '"') {
      throw malformed();
    }
    int start = beside.length;
    copyValue(beside);
    ByteString name = beside.copy(start);
    awaited.remove(name);
    expect(token(), ':');
    beside.add(':');
    if (token() == '['
        && !isListRead
        && (form.name() == null || quoted(form.name()).equals(name))) {
      beginList();
    } else {
      copyValue(beside);
    }
  }

  private void beginList() {
    next++;
    isFirst = true;
    others.clear();
    place = Place.LIST;
  }

  private boolean hasElement() throws IOException {
    int token = token();
    if (token != ']') {
      if (!isFirst) {
        expect(token, ',');
      }
      isFirst = false;
      return true;
    }
    next++;
    addList(beside);
    // An array without a row is not the list, if any member may be the list.
    isListRead = sample != null || form.name() != null;
    if (isObject) {
      isFirst = false;
      place = Place.MEMBERS;
    } else {
      finish();
    }
    return false;
  }

  private void addList(Bytes target) throws IOException {
    target.add('[');
    target.add(sample == null ? others.copy() : sample);
    target.add(']');
  }

  private void finish() throws IOException {
    if (token() != END) {
      throw malformed();
    }
    place = Place.END;
  }

  private void expect(int token, int expected) throws IOException {
    if (token != expected) {
      throw malformed();
    }
    next++;
  }

  private IOException malformed() throws IOException {
    // Of a part of a list, a user must know that it is one.
    return token() == END && place != Place.START
        ? new MalformedResponseException(form.place(), "the rest of the response")
        : new IOException("no JSON of this form");
  }

  /** Returns the next byte that is no white space, and does not take it. */
  private int token() throws IOException {
    int gap = 0;
    while (next < end || fill()) {
      if (!JsonScan.isSpace(window[next])) {
        return window[next];
      }
      next++;
      if (++gap > MAX_GAP) {
        throw new MalformedResponseException(form.place(), "white space of limited length");
      }
    }
    return END;
  }

  private boolean fill() {
    try {
      int read = json.read(window, 0, window.length);
      next = 0;
      end = Math.max(0, read);
      return read > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a value, of which only the brackets are checked. */
  private void copyValue(Bytes target) throws IOException {
    int token = token();
    if (token == '"') {
      copyString(target);
    } else if (token == '{' || token == '[') {
      copyNested(target);
    } else {
      copyWord(target);
    }
  }

  private void copyWord(Bytes target) throws IOException {
    int length = target.length;
    while (next < end || fill()) {
      byte b = window[next];
      if (JsonScan.isSpace(b) || JsonScan.isPunctuation(b)) {
        break;
      }
      target.add(b);
      next++;
    }
    if (target.length == length) {
      throw malformed();
    }
  }

  private void copyString(Bytes target) throws IOException {
    target.add(window[next++]);
    boolean escaped = false;
    while (next < end || fill()) {
      int start = next;
      while (next < end) {
        byte b = window[next++];
        if (escaped) {
          escaped = false;
        } else if (b == '\\') {
          escaped = true;
        } else if (b == '"') {
          target.add(window, start, next);
          return;
        }
      }
      target.add(window, start, next);
    }
    throw malformed();
  }

  private void copyNested(Bytes target) throws IOException {
    int depth = 0;
    while (next < end || fill()) {
      int start = next;
      while (next < end) {
        byte b = window[next];
        if (b == '"') {
          target.add(window, start, next);
          copyString(target);
          start = next;
          continue;
        }
        next++;
        if (b == '{' || b == '[') {
          depth++;
        } else if ((b == '}' || b == ']') && --depth == 0) {
          target.add(window, start, next);
          return;
        }
      }
      target.add(window, start, next);
    }
    throw malformed();
  }

  /** Bytes up to a limit. */
  private static final class Bytes {

    private final long limit;
    private byte[] data = new byte[256];
    private int length;

    Bytes(long limit) {
      this.limit = limit;
    }

    void clear() {
      length = 0;
    }

    void add(int b) throws GuardException {
      reserve(1);
      data[length++] = (byte) b;
    }

    void add(ByteString more) throws GuardException {
      reserve(more.size());
      more.copyInto(0, data, length, more.size());
      length += more.size();
    }

    void add(byte[] from, int start, int end) throws GuardException {
      reserve(end - start);
      System.arraycopy(from, start, data, length, end - start);
      length += end - start;
    }

    private void reserve(int more) throws GuardException {
      long needed = (long) length + more;
      if (needed > limit) {
        throw new GuardException(
            "a part of the list's response is longer than " + limit + " bytes");
      }
      if (needed > data.length) {
        data = Arrays.copyOf(data, (int) Math.min(limit, Math.max(needed, 2L * data.length)));
      }
    }

    ByteString copy() {
      return copy(0);
    }

    ByteString copy(int start) {
      return ByteString.of(data, start, length - start);
    }
  }
}
