package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Where a response in JSON has its list, and how a row of it is read: as in a response that is read
 * whole. It is immutable.
 *
 * @param <T> the type of a row
 */
public final class JsonRows<T> {

  private final boolean atRoot;
  private final boolean inObject;
  private final @Nullable String name;
  private final List<String> deciding;
  private final LenientJson.Reader<T> row;
  private final Predicate<T> good;

  private JsonRows(
      boolean atRoot,
      boolean inObject,
      @Nullable String name,
      List<String> deciding,
      LenientJson.Reader<T> row,
      Predicate<T> good) {
    this.atRoot = atRoot;
    this.inObject = inObject;
    this.name = name;
    this.deciding = deciding;
    this.row = row;
    this.good = good;
  }

  /**
   * Describes a list that is the whole response.
   *
   * @param <T> the type of a row
   * @param row reads a row
   * @return the list
   */
  public static <T> JsonRows<T> list(LenientJson.Reader<T> row) {
    return new JsonRows<>(true, false, null, List.of(), row, value -> true);
  }

  /**
   * Describes a list that is the whole response, or the only list in an object.
   *
   * @param <T> the type of a row
   * @param row reads a row
   * @return the list
   */
  public static <T> JsonRows<T> openList(LenientJson.Reader<T> row) {
    return new JsonRows<>(true, true, null, List.of(), row, value -> true);
  }

  /**
   * Describes a list that is a member of an object.
   *
   * @param <T> the type of a row
   * @param name the name of the member
   * @param row reads a row
   * @param deciding the names of the other members without which the outcome is not known
   * @return the list
   */
  public static <T> JsonRows<T> member(String name, LenientJson.Reader<T> row, String... deciding) {
    return new JsonRows<>(false, true, name, List.of(deciding), row, value -> true);
  }

  /**
   * Describes a list that is a member of an object and decides the outcome, so that no row of it
   * may be of another kind.
   *
   * @param <T> the type of a row
   * @param name the name of the member
   * @param row reads a row
   * @param deciding the names of the other members without which the outcome is not known
   * @return the list
   */
  public static <T> JsonRows<T> decidingMember(
      String name, JsonInput.Reader<T> row, String... deciding) {
    return member(name, (reader, field, kept) -> row.read(reader, field), deciding);
  }

  /**
   * Returns the same list, of which a row may show that the call failed.
   *
   * @param condition whether a row is none that shows it
   * @return the list
   */
  public JsonRows<T> whileGood(Predicate<T> condition) {
    return new JsonRows<>(atRoot, inObject, name, deciding, row, condition);
  }

  boolean isAtRoot() {
    return atRoot;
  }

  boolean isInObject() {
    return inObject;
  }

  /** Returns the name of the member; null if it may be any. */
  @Nullable String name() {
    return name;
  }

  List<String> deciding() {
    return deciding;
  }

  /** Returns the place of the list in words for a message. */
  String place() {
    return name == null ? "the list" : name;
  }

  /** Thrown for a row that shows that the call failed. */
  static final class FailedRowException extends IOException {

    private static final long serialVersionUID = 1L;

    FailedRowException() {
      super("a row shows that the call failed");
    }
  }

  /** Returns the next row of a document, or null at its end. */
  @Nullable T next(JsonElements elements) throws IOException {
    ByteString element = elements.next();
    while (element != null) {
      T value = read(element);
      if (value == null) {
        elements.isOther(element);
      } else if (good.test(value)) {
        elements.isRow(element);
        return value;
      } else {
        elements.isDecisive(element);
        throw new FailedRowException();
      }
      element = elements.next();
    }
    return null;
  }

  /** Reads a document to its end, of which no more rows are good. */
  void readRest(JsonElements elements) throws IOException {
    ByteString element = elements.next();
    while (element != null) {
      var unused = read(element);
      element = elements.next();
    }
  }

  private @Nullable T read(ByteString element) throws IOException {
    JsonReader reader = JsonScan.reader(element, place());
    T value = row.read(reader, place(), new HashMap<>());
    if (reader.peek() != Token.END_DOCUMENT) {
      throw new MalformedResponseException(place(), "the end of an element");
    }
    return value;
  }
}
