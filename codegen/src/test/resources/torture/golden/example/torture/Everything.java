package example.torture;

import dev.inward.ContractValue;
import dev.inward.RawResponse;
import dev.inward.Scalar;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One of everything. */
public final class Everything extends ContractValue {

  private static final Pattern PATTERN_PATTERN = Pattern.compile("^[a-z\"\\\\]+\\z");

  final String required;
  final List<String> requiredList;
  final @Nullable String note;
  final @Nullable String nullableOptional;
  final boolean hasNullableOptional;
  final @Nullable String name;
  final @Nullable String name2;
  final @Nullable String name3;
  final @Nullable String other;
  final @Nullable String that;
  final @Nullable String builderValue;
  final @Nullable String value;
  final @Nullable String reader;
  final @Nullable String writer;
  final @Nullable String classValue;
  final @Nullable String defaultValue;
  final @Nullable Integer hashCodeValue;
  final @Nullable String toStringValue;
  final @Nullable String getClassValue;
  final @Nullable String equalsValue;
  final @Nullable Long waitValue;
  final @Nullable String notifyValue;
  final @Nullable String check;
  final @Nullable String buildValue;
  final @Nullable String readValue;
  final @Nullable String rawBodyValue;
  final @Nullable String additionalPropertiesValue;
  final @Nullable Boolean trueValue;
  final @Nullable String value2;
  final @Nullable String ref;
  final @Nullable String type;
  final @Nullable String withSpace;
  final @Nullable String quoteD;
  final @Nullable String backSlash;
  final @Nullable String grosse;
  final @Nullable String value1st;
  final @Nullable String value3;
  final @Nullable String binary;
  final @Nullable String bytes;
  final @Nullable String date;
  final @Nullable String dateTime;
  final @Nullable Integer int32;
  final @Nullable Long int64;
  final @Nullable Long integer;
  final @Nullable BigDecimal number;
  final @Nullable BigDecimal decimal;
  final @Nullable Boolean flag;
  final @Nullable Object any;
  final @Nullable Map<String, @Nullable Object> anyObject;
  final @Nullable List<Object> anyList;
  final @Nullable List<List<BigDecimal>> matrix;
  final @Nullable List<List<List<String>>> cube;
  final @Nullable Map<String, BigDecimal> map;
  final @Nullable Map<String, List<Point>> mapOfLists;
  final @Nullable Map<String, Map<String, String>> mapOfMaps;
  final @Nullable List<Map<String, Long>> listOfMaps;
  final @Nullable EverythingInline inline;
  final @Nullable List<EverythingInlineListItem> inlineList;
  final @Nullable EverythingInlineEnum inlineEnum;
  final @Nullable Color color;
  final @Nullable List<Color> colors;
  final @Nullable Level level;
  final @Nullable EverythingBigLevel bigLevel;
  final @Nullable BigDecimal rate;
  final @Nullable Scalar scalar;
  final @Nullable List<Scalar> scalars;
  final @Nullable Scalar scalarRefs;
  final @Nullable Shape union;
  final @Nullable List<Shape> unions;
  final @Nullable EverythingInlineUnion inlineUnion;
  final @Nullable EverythingUntold untold;
  final @Nullable Node node;
  final @Nullable Derived derived;
  final @Nullable Stricter stricter;
  final @Nullable Counts counts;
  final @Nullable Empty empty;
  final @Nullable Type3dObject object3d;
  final @Nullable Point described;
  final @Nullable String secret;
  final @Nullable String pattern;
  final @Nullable String escaped;
  final @Nullable String old;
  final Map<String, @Nullable Object> additionalProperties;
  private final @Nullable RawResponse rawResponse;

  private Everything(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.required = Validation.required("required", builder.required);
    this.requiredList =
        Validation.list("requiredList", Validation.required("requiredList", builder.requiredList));
    this.note = builder.note;
    this.nullableOptional = builder.nullableOptional;
    this.hasNullableOptional = builder.hasNullableOptional;
    this.name = builder.name;
    this.name2 = builder.name2;
    this.name3 = builder.name3;
    this.other = builder.other;
    this.that = builder.that;
    this.builderValue = builder.builderValue;
    this.value = builder.value;
    this.reader = builder.reader;
    this.writer = builder.writer;
    this.classValue = builder.classValue;
    this.defaultValue = builder.defaultValue;
    this.hashCodeValue = builder.hashCodeValue;
    this.toStringValue = builder.toStringValue;
    this.getClassValue = builder.getClassValue;
    this.equalsValue = builder.equalsValue;
    this.waitValue = builder.waitValue;
    this.notifyValue = builder.notifyValue;
    this.check = builder.check;
    this.buildValue = builder.buildValue;
    this.readValue = builder.readValue;
    this.rawBodyValue = builder.rawBodyValue;
    this.additionalPropertiesValue = builder.additionalPropertiesValue;
    this.trueValue = builder.trueValue;
    this.value2 = builder.value2;
    this.ref = builder.ref;
    this.type = builder.type;
    this.withSpace = builder.withSpace;
    this.quoteD = builder.quoteD;
    this.backSlash = builder.backSlash;
    this.grosse = builder.grosse;
    this.value1st = builder.value1st;
    this.value3 = builder.value3;
    this.binary = builder.binary;
    this.bytes = builder.bytes;
    this.date = builder.date;
    this.dateTime = builder.dateTime;
    this.int32 = builder.int32;
    this.int64 = builder.int64;
    this.integer = builder.integer;
    this.number = builder.number;
    this.decimal = builder.decimal;
    this.flag = builder.flag;
    this.any = builder.any;
    this.anyObject =
        builder.anyObject == null
            ? null
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.anyObject));
    this.anyList = builder.anyList == null ? null : Validation.list("anyList", builder.anyList);
    this.matrix = builder.matrix == null ? null : Validation.list("matrix", builder.matrix);
    this.cube = builder.cube == null ? null : Validation.list("cube", builder.cube);
    this.map =
        builder.map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(builder.map));
    this.mapOfLists =
        builder.mapOfLists == null
            ? null
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.mapOfLists));
    this.mapOfMaps =
        builder.mapOfMaps == null
            ? null
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.mapOfMaps));
    this.listOfMaps =
        builder.listOfMaps == null ? null : Validation.list("listOfMaps", builder.listOfMaps);
    this.inline = builder.inline;
    this.inlineList =
        builder.inlineList == null ? null : Validation.list("inlineList", builder.inlineList);
    this.inlineEnum = builder.inlineEnum;
    this.color = builder.color;
    this.colors = builder.colors == null ? null : Validation.list("colors", builder.colors);
    this.level = builder.level;
    this.bigLevel = builder.bigLevel;
    this.rate = builder.rate;
    this.scalar = builder.scalar;
    this.scalars = builder.scalars == null ? null : Validation.list("scalars", builder.scalars);
    this.scalarRefs = builder.scalarRefs;
    this.union = builder.union;
    this.unions = builder.unions == null ? null : Validation.list("unions", builder.unions);
    this.inlineUnion = builder.inlineUnion;
    this.untold = builder.untold;
    this.node = builder.node;
    this.derived = builder.derived;
    this.stricter = builder.stricter;
    this.counts = builder.counts;
    this.empty = builder.empty;
    this.object3d = builder.object3d;
    this.described = builder.described;
    this.secret = builder.secret;
    this.pattern = builder.pattern;
    this.escaped = builder.escaped;
    this.old = builder.old;
    this.additionalProperties = additionalProperties;
    this.rawResponse = null;
  }

  private Everything(Everything value, RawResponse rawResponse) {
    this.required = value.required;
    this.requiredList = value.requiredList;
    this.note = value.note;
    this.nullableOptional = value.nullableOptional;
    this.hasNullableOptional = value.hasNullableOptional;
    this.name = value.name;
    this.name2 = value.name2;
    this.name3 = value.name3;
    this.other = value.other;
    this.that = value.that;
    this.builderValue = value.builderValue;
    this.value = value.value;
    this.reader = value.reader;
    this.writer = value.writer;
    this.classValue = value.classValue;
    this.defaultValue = value.defaultValue;
    this.hashCodeValue = value.hashCodeValue;
    this.toStringValue = value.toStringValue;
    this.getClassValue = value.getClassValue;
    this.equalsValue = value.equalsValue;
    this.waitValue = value.waitValue;
    this.notifyValue = value.notifyValue;
    this.check = value.check;
    this.buildValue = value.buildValue;
    this.readValue = value.readValue;
    this.rawBodyValue = value.rawBodyValue;
    this.additionalPropertiesValue = value.additionalPropertiesValue;
    this.trueValue = value.trueValue;
    this.value2 = value.value2;
    this.ref = value.ref;
    this.type = value.type;
    this.withSpace = value.withSpace;
    this.quoteD = value.quoteD;
    this.backSlash = value.backSlash;
    this.grosse = value.grosse;
    this.value1st = value.value1st;
    this.value3 = value.value3;
    this.binary = value.binary;
    this.bytes = value.bytes;
    this.date = value.date;
    this.dateTime = value.dateTime;
    this.int32 = value.int32;
    this.int64 = value.int64;
    this.integer = value.integer;
    this.number = value.number;
    this.decimal = value.decimal;
    this.flag = value.flag;
    this.any = value.any;
    this.anyObject = value.anyObject;
    this.anyList = value.anyList;
    this.matrix = value.matrix;
    this.cube = value.cube;
    this.map = value.map;
    this.mapOfLists = value.mapOfLists;
    this.mapOfMaps = value.mapOfMaps;
    this.listOfMaps = value.listOfMaps;
    this.inline = value.inline;
    this.inlineList = value.inlineList;
    this.inlineEnum = value.inlineEnum;
    this.color = value.color;
    this.colors = value.colors;
    this.level = value.level;
    this.bigLevel = value.bigLevel;
    this.rate = value.rate;
    this.scalar = value.scalar;
    this.scalars = value.scalars;
    this.scalarRefs = value.scalarRefs;
    this.union = value.union;
    this.unions = value.unions;
    this.inlineUnion = value.inlineUnion;
    this.untold = value.untold;
    this.node = value.node;
    this.derived = value.derived;
    this.stricter = value.stricter;
    this.counts = value.counts;
    this.empty = value.empty;
    this.object3d = value.object3d;
    this.described = value.described;
    this.secret = value.secret;
    this.pattern = value.pattern;
    this.escaped = value.escaped;
    this.old = value.old;
    this.additionalProperties = value.additionalProperties;
    this.rawResponse = rawResponse;
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json JSON in the contract's names, which is read as leniently as a response
   * @return the value
   * @throws IllegalArgumentException if it is not JSON, lacks a required member or has one that
   *     cannot be read although an outcome depends on it; the text names the member and does not
   *     repeat the JSON
   */
  public static Everything fromJson(String json) {
    return JsonInput.parse(json, "Everything", EverythingJsonAdapter.INSTANCE);
  }

  /** {@return the value with the response that it was read from} */
  static Everything received(Everything value, RawResponse rawResponse) {
    return new Everything(value, rawResponse);
  }

  /**
   * Ends a comment: *&#47; and goes on.
   *
   * @return the value
   */
  public String required() {
    return required;
  }

  /**
   * The vendor's "requiredList".
   *
   * @return the value
   */
  public List<String> requiredList() {
    return requiredList;
  }

  /**
   * Must be there and may be null.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String note() {
    return note;
  }

  /**
   * The vendor's "nullableOptional".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String nullableOptional() {
    return nullableOptional;
  }

  /** {@return whether {@link #nullableOptional} was given, if only as null} */
  public boolean hasNullableOptional() {
    return hasNullableOptional;
  }

  /**
   * The vendor's "name".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String name() {
    return name;
  }

  /**
   * The vendor's "Name".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String name2() {
    return name2;
  }

  /**
   * The vendor's "NAME".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String name3() {
    return name3;
  }

  /**
   * The vendor's "other".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String other() {
    return other;
  }

  /**
   * The vendor's "that".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String that() {
    return that;
  }

  /**
   * The vendor's "builder".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String builderValue() {
    return builderValue;
  }

  /**
   * The vendor's "value".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String value() {
    return value;
  }

  /**
   * The vendor's "reader".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String reader() {
    return reader;
  }

  /**
   * The vendor's "writer".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String writer() {
    return writer;
  }

  /**
   * The vendor's "class".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String classValue() {
    return classValue;
  }

  /**
   * The vendor's "default".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String defaultValue() {
    return defaultValue;
  }

  /**
   * The vendor's "hashCode".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Integer hashCodeValue() {
    return hashCodeValue;
  }

  /**
   * The vendor's "toString".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String toStringValue() {
    return toStringValue;
  }

  /**
   * The vendor's "getClass".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String getClassValue() {
    return getClassValue;
  }

  /**
   * The vendor's "equals".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String equalsValue() {
    return equalsValue;
  }

  /**
   * The vendor's "wait".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Long waitValue() {
    return waitValue;
  }

  /**
   * The vendor's "notify".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String notifyValue() {
    return notifyValue;
  }

  /**
   * The vendor's "check".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String check() {
    return check;
  }

  /**
   * The vendor's "build".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String buildValue() {
    return buildValue;
  }

  /**
   * The vendor's "read".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String readValue() {
    return readValue;
  }

  /**
   * The vendor's "rawBody".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String rawBodyValue() {
    return rawBodyValue;
  }

  /**
   * The vendor's "additionalProperties".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String additionalPropertiesValue() {
    return additionalPropertiesValue;
  }

  /**
   * The vendor's "true".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Boolean trueValue() {
    return trueValue;
  }

  /**
   * The vendor's "_".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String value2() {
    return value2;
  }

  /**
   * The vendor's "$ref_".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String ref() {
    return ref;
  }

  /**
   * The vendor's "&#64;type".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String type() {
    return type;
  }

  /**
   * The vendor's "with space".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String withSpace() {
    return withSpace;
  }

  /**
   * The vendor's "quote"d".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String quoteD() {
    return quoteD;
  }

  /**
   * The vendor's "back&#92;slash".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String backSlash() {
    return backSlash;
  }

  /**
   * The vendor's "größe".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String grosse() {
    return grosse;
  }

  /**
   * The vendor's "1st".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String value1st() {
    return value1st;
  }

  /**
   * The vendor's "".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String value3() {
    return value3;
  }

  /**
   * The vendor's "binary".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String binary() {
    return binary;
  }

  /**
   * The vendor's "bytes".
   *
   * <p>The vendor's default is {@code aGVsbG8=}.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String bytes() {
    return bytes;
  }

  /**
   * The vendor's "date".
   *
   * <p>The vendor's default is {@code 2020-01-02}.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String date() {
    return date;
  }

  /**
   * The vendor's "dateTime".
   *
   * <p>The vendor's default is {@code 2020-01-02T03:04:05Z}.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String dateTime() {
    return dateTime;
  }

  /**
   * The vendor's "int32".
   *
   * <p>The vendor's default is {@code 7}.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Integer int32() {
    return int32;
  }

  /**
   * The vendor's "int64".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Long int64() {
    return int64;
  }

  /**
   * The vendor's "integer".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Long integer() {
    return integer;
  }

  /**
   * The vendor's "number".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable BigDecimal number() {
    return number;
  }

  /**
   * The vendor's "decimal".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable BigDecimal decimal() {
    return decimal;
  }

  /**
   * The vendor's "flag".
   *
   * <p>The vendor's default is {@code false}.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Boolean flag() {
    return flag;
  }

  /**
   * The vendor's "any".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Object any() {
    return any;
  }

  /**
   * The vendor's "anyObject".
   *
   * @return the value; empty if it is absent
   */
  public Map<String, @Nullable Object> anyObject() {
    return anyObject == null ? Map.of() : anyObject;
  }

  /**
   * The vendor's "anyList".
   *
   * @return the value; empty if it is absent
   */
  public List<Object> anyList() {
    return anyList == null ? List.of() : anyList;
  }

  /**
   * The vendor's "matrix".
   *
   * @return the value; empty if it is absent
   */
  public List<List<BigDecimal>> matrix() {
    return matrix == null ? List.of() : matrix;
  }

  /**
   * The vendor's "cube".
   *
   * @return the value; empty if it is absent
   */
  public List<List<List<String>>> cube() {
    return cube == null ? List.of() : cube;
  }

  /**
   * The vendor's "map".
   *
   * @return the value; empty if it is absent
   */
  public Map<String, BigDecimal> map() {
    return map == null ? Map.of() : map;
  }

  /**
   * The vendor's "mapOfLists".
   *
   * @return the value; empty if it is absent
   */
  public Map<String, List<Point>> mapOfLists() {
    return mapOfLists == null ? Map.of() : mapOfLists;
  }

  /**
   * The vendor's "mapOfMaps".
   *
   * @return the value; empty if it is absent
   */
  public Map<String, Map<String, String>> mapOfMaps() {
    return mapOfMaps == null ? Map.of() : mapOfMaps;
  }

  /**
   * The vendor's "listOfMaps".
   *
   * @return the value; empty if it is absent
   */
  public List<Map<String, Long>> listOfMaps() {
    return listOfMaps == null ? List.of() : listOfMaps;
  }

  /**
   * The vendor's "inline".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable EverythingInline inline() {
    return inline;
  }

  /**
   * The vendor's "inlineList".
   *
   * @return the value; empty if it is absent
   */
  public List<EverythingInlineListItem> inlineList() {
    return inlineList == null ? List.of() : inlineList;
  }

  /**
   * The vendor's "inlineEnum".
   *
   * <p>The vendor's default is {@code a}.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable EverythingInlineEnum inlineEnum() {
    return inlineEnum;
  }

  /**
   * The vendor's "color".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Color color() {
    return color;
  }

  /**
   * The vendor's "colors".
   *
   * @return the value; empty if it is absent
   */
  public List<Color> colors() {
    return colors == null ? List.of() : colors;
  }

  /**
   * The vendor's "level".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Level level() {
    return level;
  }

  /**
   * The vendor's "bigLevel".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable EverythingBigLevel bigLevel() {
    return bigLevel;
  }

  /**
   * The vendor's "rate".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable BigDecimal rate() {
    return rate;
  }

  /**
   * The vendor's "scalar".
   *
   * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
   * sent, and {@link Scalar#of} takes either.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Scalar scalar() {
    return scalar;
  }

  /**
   * The vendor's "scalars".
   *
   * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
   * sent, and {@link Scalar#of} takes either.
   *
   * @return the value; empty if it is absent
   */
  public List<Scalar> scalars() {
    return scalars == null ? List.of() : scalars;
  }

  /**
   * The vendor's "scalarRefs".
   *
   * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
   * sent, and {@link Scalar#of} takes either.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Scalar scalarRefs() {
    return scalarRefs;
  }

  /**
   * A circle or a square.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Shape union() {
    return union;
  }

  /**
   * The vendor's "unions".
   *
   * @return the value; empty if it is absent
   */
  public List<Shape> unions() {
    return unions == null ? List.of() : unions;
  }

  /**
   * The vendor's "inlineUnion".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable EverythingInlineUnion inlineUnion() {
    return inlineUnion;
  }

  /**
   * The vendor's "untold".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable EverythingUntold untold() {
    return untold;
  }

  /**
   * The vendor's "node".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Node node() {
    return node;
  }

  /**
   * Merged of three.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Derived derived() {
    return derived;
  }

  /**
   * Requires more of another schema.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Stricter stricter() {
    return stricter;
  }

  /**
   * Members that are named, and others that are numbers.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Counts counts() {
    return counts;
  }

  /**
   * Has no property and takes no other.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Empty empty() {
    return empty;
  }

  /**
   * The vendor's "object3d".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Type3dObject object3d() {
    return object3d;
  }

  /**
   * A reference with words of its own.
   *
   * @return the value, or null if it is absent
   * @deprecated the vendor no longer offers it
   */
  @Deprecated
  public @Nullable Point described() {
    return described;
  }

  /**
   * The vendor's "secret".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String secret() {
    return secret;
  }

  /**
   * The vendor's "pattern".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String pattern() {
    return pattern;
  }

  /**
   * The vendor's "escaped".
   *
   * <p>The vendor's default is <code>} {&#64;code *&#92;/ &lt;b&gt; &amp; &#92; &#64;</code>.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String escaped() {
    return escaped;
  }

  /**
   * The vendor's "old".
   *
   * @return the value, or null if it is absent
   * @deprecated the vendor no longer offers it
   */
  @Deprecated
  public @Nullable String old() {
    return old;
  }

  /** {@return the additional properties in their order, with exact numbers} */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /** {@return the response with its status and headers; null in a value that was not received} */
  public @Nullable RawResponse rawResponse() {
    return rawResponse;
  }

  /** {@return the text of the whole response; null in a value that was not received} */
  public @Nullable String rawBody() {
    return rawResponse == null ? null : rawResponse.text();
  }

  /** {@return a copy of the response's exact bytes; null in a value that was not received} */
  public byte @Nullable [] rawBytes() {
    return rawResponse == null ? null : rawResponse.rawBytes();
  }

  /**
   * Returns the whole value as JSON in the contract's names, with additional properties, exact
   * decimals and values of another kind as they came. Nothing is masked: do not log it.
   *
   * <p>The raw response is not a part of it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(EverythingJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.required = this.required;
    builder.requiredList = this.requiredList;
    builder.note = this.note;
    builder.nullableOptional = this.nullableOptional;
    builder.hasNullableOptional = this.hasNullableOptional;
    builder.name = this.name;
    builder.name2 = this.name2;
    builder.name3 = this.name3;
    builder.other = this.other;
    builder.that = this.that;
    builder.builderValue = this.builderValue;
    builder.value = this.value;
    builder.reader = this.reader;
    builder.writer = this.writer;
    builder.classValue = this.classValue;
    builder.defaultValue = this.defaultValue;
    builder.hashCodeValue = this.hashCodeValue;
    builder.toStringValue = this.toStringValue;
    builder.getClassValue = this.getClassValue;
    builder.equalsValue = this.equalsValue;
    builder.waitValue = this.waitValue;
    builder.notifyValue = this.notifyValue;
    builder.check = this.check;
    builder.buildValue = this.buildValue;
    builder.readValue = this.readValue;
    builder.rawBodyValue = this.rawBodyValue;
    builder.additionalPropertiesValue = this.additionalPropertiesValue;
    builder.trueValue = this.trueValue;
    builder.value2 = this.value2;
    builder.ref = this.ref;
    builder.type = this.type;
    builder.withSpace = this.withSpace;
    builder.quoteD = this.quoteD;
    builder.backSlash = this.backSlash;
    builder.grosse = this.grosse;
    builder.value1st = this.value1st;
    builder.value3 = this.value3;
    builder.binary = this.binary;
    builder.bytes = this.bytes;
    builder.date = this.date;
    builder.dateTime = this.dateTime;
    builder.int32 = this.int32;
    builder.int64 = this.int64;
    builder.integer = this.integer;
    builder.number = this.number;
    builder.decimal = this.decimal;
    builder.flag = this.flag;
    builder.any = this.any;
    builder.anyObject = this.anyObject;
    builder.anyList = this.anyList;
    builder.matrix = this.matrix;
    builder.cube = this.cube;
    builder.map = this.map;
    builder.mapOfLists = this.mapOfLists;
    builder.mapOfMaps = this.mapOfMaps;
    builder.listOfMaps = this.listOfMaps;
    builder.inline = this.inline;
    builder.inlineList = this.inlineList;
    builder.inlineEnum = this.inlineEnum;
    builder.color = this.color;
    builder.colors = this.colors;
    builder.level = this.level;
    builder.bigLevel = this.bigLevel;
    builder.rate = this.rate;
    builder.scalar = this.scalar;
    builder.scalars = this.scalars;
    builder.scalarRefs = this.scalarRefs;
    builder.union = this.union;
    builder.unions = this.unions;
    builder.inlineUnion = this.inlineUnion;
    builder.untold = this.untold;
    builder.node = this.node;
    builder.derived = this.derived;
    builder.stricter = this.stricter;
    builder.counts = this.counts;
    builder.empty = this.empty;
    builder.object3d = this.object3d;
    builder.described = this.described;
    builder.secret = this.secret;
    builder.pattern = this.pattern;
    builder.escaped = this.escaped;
    builder.old = this.old;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Everything that
        && Objects.equals(this.required, that.required)
        && Objects.equals(this.requiredList, that.requiredList)
        && Objects.equals(this.note, that.note)
        && Objects.equals(this.nullableOptional, that.nullableOptional)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.name2, that.name2)
        && Objects.equals(this.name3, that.name3)
        && Objects.equals(this.other, that.other)
        && Objects.equals(this.that, that.that)
        && Objects.equals(this.builderValue, that.builderValue)
        && Objects.equals(this.value, that.value)
        && Objects.equals(this.reader, that.reader)
        && Objects.equals(this.writer, that.writer)
        && Objects.equals(this.classValue, that.classValue)
        && Objects.equals(this.defaultValue, that.defaultValue)
        && Objects.equals(this.hashCodeValue, that.hashCodeValue)
        && Objects.equals(this.toStringValue, that.toStringValue)
        && Objects.equals(this.getClassValue, that.getClassValue)
        && Objects.equals(this.equalsValue, that.equalsValue)
        && Objects.equals(this.waitValue, that.waitValue)
        && Objects.equals(this.notifyValue, that.notifyValue)
        && Objects.equals(this.check, that.check)
        && Objects.equals(this.buildValue, that.buildValue)
        && Objects.equals(this.readValue, that.readValue)
        && Objects.equals(this.rawBodyValue, that.rawBodyValue)
        && Objects.equals(this.additionalPropertiesValue, that.additionalPropertiesValue)
        && Objects.equals(this.trueValue, that.trueValue)
        && Objects.equals(this.value2, that.value2)
        && Objects.equals(this.ref, that.ref)
        && Objects.equals(this.type, that.type)
        && Objects.equals(this.withSpace, that.withSpace)
        && Objects.equals(this.quoteD, that.quoteD)
        && Objects.equals(this.backSlash, that.backSlash)
        && Objects.equals(this.grosse, that.grosse)
        && Objects.equals(this.value1st, that.value1st)
        && Objects.equals(this.value3, that.value3)
        && Objects.equals(this.binary, that.binary)
        && Objects.equals(this.bytes, that.bytes)
        && Objects.equals(this.date, that.date)
        && Objects.equals(this.dateTime, that.dateTime)
        && Objects.equals(this.int32, that.int32)
        && Objects.equals(this.int64, that.int64)
        && Objects.equals(this.integer, that.integer)
        && Objects.equals(Scalars.normalized(this.number), Scalars.normalized(that.number))
        && Objects.equals(Scalars.normalized(this.decimal), Scalars.normalized(that.decimal))
        && Objects.equals(this.flag, that.flag)
        && Objects.equals(this.any, that.any)
        && Objects.equals(this.anyObject, that.anyObject)
        && Objects.equals(this.anyList, that.anyList)
        && Objects.equals(this.matrix, that.matrix)
        && Objects.equals(this.cube, that.cube)
        && Objects.equals(this.map, that.map)
        && Objects.equals(this.mapOfLists, that.mapOfLists)
        && Objects.equals(this.mapOfMaps, that.mapOfMaps)
        && Objects.equals(this.listOfMaps, that.listOfMaps)
        && Objects.equals(this.inline, that.inline)
        && Objects.equals(this.inlineList, that.inlineList)
        && Objects.equals(this.inlineEnum, that.inlineEnum)
        && Objects.equals(this.color, that.color)
        && Objects.equals(this.colors, that.colors)
        && Objects.equals(this.level, that.level)
        && Objects.equals(this.bigLevel, that.bigLevel)
        && Objects.equals(Scalars.normalized(this.rate), Scalars.normalized(that.rate))
        && Objects.equals(this.scalar, that.scalar)
        && Objects.equals(this.scalars, that.scalars)
        && Objects.equals(this.scalarRefs, that.scalarRefs)
        && Objects.equals(this.union, that.union)
        && Objects.equals(this.unions, that.unions)
        && Objects.equals(this.inlineUnion, that.inlineUnion)
        && Objects.equals(this.untold, that.untold)
        && Objects.equals(this.node, that.node)
        && Objects.equals(this.derived, that.derived)
        && Objects.equals(this.stricter, that.stricter)
        && Objects.equals(this.counts, that.counts)
        && Objects.equals(this.empty, that.empty)
        && Objects.equals(this.object3d, that.object3d)
        && Objects.equals(this.described, that.described)
        && Objects.equals(this.secret, that.secret)
        && Objects.equals(this.pattern, that.pattern)
        && Objects.equals(this.escaped, that.escaped)
        && Objects.equals(this.old, that.old)
        && Objects.equals(this.hasNullableOptional, that.hasNullableOptional)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.required,
        this.requiredList,
        this.note,
        this.nullableOptional,
        this.name,
        this.name2,
        this.name3,
        this.other,
        this.that,
        this.builderValue,
        this.value,
        this.reader,
        this.writer,
        this.classValue,
        this.defaultValue,
        this.hashCodeValue,
        this.toStringValue,
        this.getClassValue,
        this.equalsValue,
        this.waitValue,
        this.notifyValue,
        this.check,
        this.buildValue,
        this.readValue,
        this.rawBodyValue,
        this.additionalPropertiesValue,
        this.trueValue,
        this.value2,
        this.ref,
        this.type,
        this.withSpace,
        this.quoteD,
        this.backSlash,
        this.grosse,
        this.value1st,
        this.value3,
        this.binary,
        this.bytes,
        this.date,
        this.dateTime,
        this.int32,
        this.int64,
        this.integer,
        Scalars.normalized(this.number),
        Scalars.normalized(this.decimal),
        this.flag,
        this.any,
        this.anyObject,
        this.anyList,
        this.matrix,
        this.cube,
        this.map,
        this.mapOfLists,
        this.mapOfMaps,
        this.listOfMaps,
        this.inline,
        this.inlineList,
        this.inlineEnum,
        this.color,
        this.colors,
        this.level,
        this.bigLevel,
        Scalars.normalized(this.rate),
        this.scalar,
        this.scalars,
        this.scalarRefs,
        this.union,
        this.unions,
        this.inlineUnion,
        this.untold,
        this.node,
        this.derived,
        this.stricter,
        this.counts,
        this.empty,
        this.object3d,
        this.described,
        this.secret,
        this.pattern,
        this.escaped,
        this.old,
        this.hasNullableOptional,
        this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Everything[", "]")
        .add("required=" + required)
        .add("requiredList=" + requiredList)
        .add("note=" + note)
        .add("nullableOptional=" + nullableOptional)
        .add("name=" + name)
        .add("name2=" + name2)
        .add("name3=" + name3)
        .add("other=" + other)
        .add("that=" + that)
        .add("builderValue=" + builderValue)
        .add("value=" + value)
        .add("reader=" + reader)
        .add("writer=" + writer)
        .add("classValue=" + classValue)
        .add("defaultValue=" + defaultValue)
        .add("hashCodeValue=" + hashCodeValue)
        .add("toStringValue=" + toStringValue)
        .add("getClassValue=" + getClassValue)
        .add("equalsValue=" + equalsValue)
        .add("waitValue=" + waitValue)
        .add("notifyValue=" + notifyValue)
        .add("check=" + check)
        .add("buildValue=" + buildValue)
        .add("readValue=" + readValue)
        .add("rawBodyValue=" + rawBodyValue)
        .add("additionalPropertiesValue=" + additionalPropertiesValue)
        .add("trueValue=" + trueValue)
        .add("value2=" + value2)
        .add("ref=" + ref)
        .add("type=" + type)
        .add("withSpace=" + withSpace)
        .add("quoteD=" + quoteD)
        .add("backSlash=" + backSlash)
        .add("grosse=" + grosse)
        .add("value1st=" + value1st)
        .add("value3=" + value3)
        .add("binary=" + binary)
        .add("bytes=" + bytes)
        .add("date=" + date)
        .add("dateTime=" + dateTime)
        .add("int32=" + int32)
        .add("int64=" + int64)
        .add("integer=" + integer)
        .add("number=" + number)
        .add("decimal=" + decimal)
        .add("flag=" + flag)
        .add("any=" + any)
        .add("anyObject=" + anyObject)
        .add("anyList=" + anyList)
        .add("matrix=" + matrix)
        .add("cube=" + cube)
        .add("map=" + map)
        .add("mapOfLists=" + mapOfLists)
        .add("mapOfMaps=" + mapOfMaps)
        .add("listOfMaps=" + listOfMaps)
        .add("inline=" + inline)
        .add("inlineList=" + inlineList)
        .add("inlineEnum=" + inlineEnum)
        .add("color=" + color)
        .add("colors=" + colors)
        .add("level=" + level)
        .add("bigLevel=" + bigLevel)
        .add("rate=" + rate)
        .add("scalar=" + scalar)
        .add("scalars=" + scalars)
        .add("scalarRefs=" + scalarRefs)
        .add("union=" + union)
        .add("unions=" + unions)
        .add("inlineUnion=" + inlineUnion)
        .add("untold=" + untold)
        .add("node=" + node)
        .add("derived=" + derived)
        .add("stricter=" + stricter)
        .add("counts=" + counts)
        .add("empty=" + empty)
        .add("object3d=" + object3d)
        .add("described=" + described)
        .add("secret=***")
        .add("pattern=" + pattern)
        .add("escaped=" + escaped)
        .add("old=" + old)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Everything}. */
  public static final class Builder {

    @Nullable String required;
    @Nullable List<String> requiredList;
    @Nullable String note;
    @Nullable String nullableOptional;
    boolean hasNullableOptional;
    @Nullable String name;
    @Nullable String name2;
    @Nullable String name3;
    @Nullable String other;
    @Nullable String that;
    @Nullable String builderValue;
    @Nullable String value;
    @Nullable String reader;
    @Nullable String writer;
    @Nullable String classValue;
    @Nullable String defaultValue;
    @Nullable Integer hashCodeValue;
    @Nullable String toStringValue;
    @Nullable String getClassValue;
    @Nullable String equalsValue;
    @Nullable Long waitValue;
    @Nullable String notifyValue;
    @Nullable String check;
    @Nullable String buildValue;
    @Nullable String readValue;
    @Nullable String rawBodyValue;
    @Nullable String additionalPropertiesValue;
    @Nullable Boolean trueValue;
    @Nullable String value2;
    @Nullable String ref;
    @Nullable String type;
    @Nullable String withSpace;
    @Nullable String quoteD;
    @Nullable String backSlash;
    @Nullable String grosse;
    @Nullable String value1st;
    @Nullable String value3;
    @Nullable String binary;
    @Nullable String bytes;
    @Nullable String date;
    @Nullable String dateTime;
    @Nullable Integer int32;
    @Nullable Long int64;
    @Nullable Long integer;
    @Nullable BigDecimal number;
    @Nullable BigDecimal decimal;
    @Nullable Boolean flag;
    @Nullable Object any;
    @Nullable Map<String, @Nullable Object> anyObject;
    @Nullable List<Object> anyList;
    @Nullable List<List<BigDecimal>> matrix;
    @Nullable List<List<List<String>>> cube;
    @Nullable Map<String, BigDecimal> map;
    @Nullable Map<String, List<Point>> mapOfLists;
    @Nullable Map<String, Map<String, String>> mapOfMaps;
    @Nullable List<Map<String, Long>> listOfMaps;
    @Nullable EverythingInline inline;
    @Nullable List<EverythingInlineListItem> inlineList;
    @Nullable EverythingInlineEnum inlineEnum;
    @Nullable Color color;
    @Nullable List<Color> colors;
    @Nullable Level level;
    @Nullable EverythingBigLevel bigLevel;
    @Nullable BigDecimal rate;
    @Nullable Scalar scalar;
    @Nullable List<Scalar> scalars;
    @Nullable Scalar scalarRefs;
    @Nullable Shape union;
    @Nullable List<Shape> unions;
    @Nullable EverythingInlineUnion inlineUnion;
    @Nullable EverythingUntold untold;
    @Nullable Node node;
    @Nullable Derived derived;
    @Nullable Stricter stricter;
    @Nullable Counts counts;
    @Nullable Empty empty;
    @Nullable Type3dObject object3d;
    @Nullable Point described;
    @Nullable String secret;
    @Nullable String pattern;
    @Nullable String escaped;
    @Nullable String old;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Ends a comment: *&#47; and goes on.
     *
     * @param required the value
     * @return this builder
     */
    public Builder required(String required) {
      this.required = required;
      additionalProperties.remove("required");
      return this;
    }

    /**
     * The vendor's "requiredList".
     *
     * @param requiredList the value
     * @return this builder
     */
    public Builder requiredList(List<String> requiredList) {
      this.requiredList = requiredList;
      additionalProperties.remove("requiredList");
      return this;
    }

    /**
     * Must be there and may be null.
     *
     * @param note the value, or null for none
     * @return this builder
     */
    public Builder note(@Nullable String note) {
      this.note = note;
      additionalProperties.remove("note");
      return this;
    }

    /**
     * The vendor's "nullableOptional".
     *
     * @param nullableOptional the value, or null for none
     * @return this builder
     */
    public Builder nullableOptional(@Nullable String nullableOptional) {
      this.nullableOptional = nullableOptional;
      this.hasNullableOptional = true;
      additionalProperties.remove("nullableOptional");
      return this;
    }

    /**
     * The vendor's "name".
     *
     * @param name the value, or null for none
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      additionalProperties.remove("name");
      return this;
    }

    /**
     * The vendor's "Name".
     *
     * @param name2 the value, or null for none
     * @return this builder
     */
    public Builder name2(@Nullable String name2) {
      this.name2 = name2;
      additionalProperties.remove("Name");
      return this;
    }

    /**
     * The vendor's "NAME".
     *
     * @param name3 the value, or null for none
     * @return this builder
     */
    public Builder name3(@Nullable String name3) {
      this.name3 = name3;
      additionalProperties.remove("NAME");
      return this;
    }

    /**
     * The vendor's "other".
     *
     * @param other the value, or null for none
     * @return this builder
     */
    public Builder other(@Nullable String other) {
      this.other = other;
      additionalProperties.remove("other");
      return this;
    }

    /**
     * The vendor's "that".
     *
     * @param that the value, or null for none
     * @return this builder
     */
    public Builder that(@Nullable String that) {
      this.that = that;
      additionalProperties.remove("that");
      return this;
    }

    /**
     * The vendor's "builder".
     *
     * @param builderValue the value, or null for none
     * @return this builder
     */
    public Builder builderValue(@Nullable String builderValue) {
      this.builderValue = builderValue;
      additionalProperties.remove("builder");
      return this;
    }

    /**
     * The vendor's "value".
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder value(@Nullable String value) {
      this.value = value;
      additionalProperties.remove("value");
      return this;
    }

    /**
     * The vendor's "reader".
     *
     * @param reader the value, or null for none
     * @return this builder
     */
    public Builder reader(@Nullable String reader) {
      this.reader = reader;
      additionalProperties.remove("reader");
      return this;
    }

    /**
     * The vendor's "writer".
     *
     * @param writer the value, or null for none
     * @return this builder
     */
    public Builder writer(@Nullable String writer) {
      this.writer = writer;
      additionalProperties.remove("writer");
      return this;
    }

    /**
     * The vendor's "class".
     *
     * @param classValue the value, or null for none
     * @return this builder
     */
    public Builder classValue(@Nullable String classValue) {
      this.classValue = classValue;
      additionalProperties.remove("class");
      return this;
    }

    /**
     * The vendor's "default".
     *
     * @param defaultValue the value, or null for none
     * @return this builder
     */
    public Builder defaultValue(@Nullable String defaultValue) {
      this.defaultValue = defaultValue;
      additionalProperties.remove("default");
      return this;
    }

    /**
     * The vendor's "hashCode".
     *
     * @param hashCodeValue the value, or null for none
     * @return this builder
     */
    public Builder hashCodeValue(@Nullable Integer hashCodeValue) {
      this.hashCodeValue = hashCodeValue;
      additionalProperties.remove("hashCode");
      return this;
    }

    /**
     * The vendor's "toString".
     *
     * @param toStringValue the value, or null for none
     * @return this builder
     */
    public Builder toStringValue(@Nullable String toStringValue) {
      this.toStringValue = toStringValue;
      additionalProperties.remove("toString");
      return this;
    }

    /**
     * The vendor's "getClass".
     *
     * @param getClassValue the value, or null for none
     * @return this builder
     */
    public Builder getClassValue(@Nullable String getClassValue) {
      this.getClassValue = getClassValue;
      additionalProperties.remove("getClass");
      return this;
    }

    /**
     * The vendor's "equals".
     *
     * @param equalsValue the value, or null for none
     * @return this builder
     */
    public Builder equalsValue(@Nullable String equalsValue) {
      this.equalsValue = equalsValue;
      additionalProperties.remove("equals");
      return this;
    }

    /**
     * The vendor's "wait".
     *
     * @param waitValue the value, or null for none
     * @return this builder
     */
    public Builder waitValue(@Nullable Long waitValue) {
      this.waitValue = waitValue;
      additionalProperties.remove("wait");
      return this;
    }

    /**
     * The vendor's "notify".
     *
     * @param notifyValue the value, or null for none
     * @return this builder
     */
    public Builder notifyValue(@Nullable String notifyValue) {
      this.notifyValue = notifyValue;
      additionalProperties.remove("notify");
      return this;
    }

    /**
     * The vendor's "check".
     *
     * @param check the value, or null for none
     * @return this builder
     */
    public Builder check(@Nullable String check) {
      this.check = check;
      additionalProperties.remove("check");
      return this;
    }

    /**
     * The vendor's "build".
     *
     * @param buildValue the value, or null for none
     * @return this builder
     */
    public Builder buildValue(@Nullable String buildValue) {
      this.buildValue = buildValue;
      additionalProperties.remove("build");
      return this;
    }

    /**
     * The vendor's "read".
     *
     * @param readValue the value, or null for none
     * @return this builder
     */
    public Builder readValue(@Nullable String readValue) {
      this.readValue = readValue;
      additionalProperties.remove("read");
      return this;
    }

    /**
     * The vendor's "rawBody".
     *
     * @param rawBodyValue the value, or null for none
     * @return this builder
     */
    public Builder rawBodyValue(@Nullable String rawBodyValue) {
      this.rawBodyValue = rawBodyValue;
      additionalProperties.remove("rawBody");
      return this;
    }

    /**
     * The vendor's "additionalProperties".
     *
     * @param additionalPropertiesValue the value, or null for none
     * @return this builder
     */
    public Builder additionalPropertiesValue(@Nullable String additionalPropertiesValue) {
      this.additionalPropertiesValue = additionalPropertiesValue;
      additionalProperties.remove("additionalProperties");
      return this;
    }

    /**
     * The vendor's "true".
     *
     * @param trueValue the value, or null for none
     * @return this builder
     */
    public Builder trueValue(@Nullable Boolean trueValue) {
      this.trueValue = trueValue;
      additionalProperties.remove("true");
      return this;
    }

    /**
     * The vendor's "_".
     *
     * @param value2 the value, or null for none
     * @return this builder
     */
    public Builder value2(@Nullable String value2) {
      this.value2 = value2;
      additionalProperties.remove("_");
      return this;
    }

    /**
     * The vendor's "$ref_".
     *
     * @param ref the value, or null for none
     * @return this builder
     */
    public Builder ref(@Nullable String ref) {
      this.ref = ref;
      additionalProperties.remove("$ref_");
      return this;
    }

    /**
     * The vendor's "&#64;type".
     *
     * @param type the value, or null for none
     * @return this builder
     */
    public Builder type(@Nullable String type) {
      this.type = type;
      additionalProperties.remove("@type");
      return this;
    }

    /**
     * The vendor's "with space".
     *
     * @param withSpace the value, or null for none
     * @return this builder
     */
    public Builder withSpace(@Nullable String withSpace) {
      this.withSpace = withSpace;
      additionalProperties.remove("with space");
      return this;
    }

    /**
     * The vendor's "quote"d".
     *
     * @param quoteD the value, or null for none
     * @return this builder
     */
    public Builder quoteD(@Nullable String quoteD) {
      this.quoteD = quoteD;
      additionalProperties.remove("quote\"d");
      return this;
    }

    /**
     * The vendor's "back&#92;slash".
     *
     * @param backSlash the value, or null for none
     * @return this builder
     */
    public Builder backSlash(@Nullable String backSlash) {
      this.backSlash = backSlash;
      additionalProperties.remove("back\\slash");
      return this;
    }

    /**
     * The vendor's "größe".
     *
     * @param grosse the value, or null for none
     * @return this builder
     */
    public Builder grosse(@Nullable String grosse) {
      this.grosse = grosse;
      additionalProperties.remove("gr\u00f6\u00dfe");
      return this;
    }

    /**
     * The vendor's "1st".
     *
     * @param value1st the value, or null for none
     * @return this builder
     */
    public Builder value1st(@Nullable String value1st) {
      this.value1st = value1st;
      additionalProperties.remove("1st");
      return this;
    }

    /**
     * The vendor's "".
     *
     * @param value3 the value, or null for none
     * @return this builder
     */
    public Builder value3(@Nullable String value3) {
      this.value3 = value3;
      additionalProperties.remove("");
      return this;
    }

    /**
     * The vendor's "binary".
     *
     * @param binary the value, or null for none
     * @return this builder
     */
    public Builder binary(@Nullable String binary) {
      this.binary = binary;
      additionalProperties.remove("binary");
      return this;
    }

    /**
     * The vendor's "bytes".
     *
     * <p>The vendor's default is {@code aGVsbG8=}.
     *
     * @param bytes the value, or null for none
     * @return this builder
     */
    public Builder bytes(@Nullable String bytes) {
      this.bytes = bytes;
      additionalProperties.remove("bytes");
      return this;
    }

    /**
     * The vendor's "date".
     *
     * <p>The vendor's default is {@code 2020-01-02}.
     *
     * @param date the value, or null for none
     * @return this builder
     */
    public Builder date(@Nullable String date) {
      this.date = date;
      additionalProperties.remove("date");
      return this;
    }

    /**
     * The vendor's "dateTime".
     *
     * <p>The vendor's default is {@code 2020-01-02T03:04:05Z}.
     *
     * @param dateTime the value, or null for none
     * @return this builder
     */
    public Builder dateTime(@Nullable String dateTime) {
      this.dateTime = dateTime;
      additionalProperties.remove("dateTime");
      return this;
    }

    /**
     * The vendor's "int32".
     *
     * <p>The vendor's default is {@code 7}.
     *
     * @param int32 the value, or null for none
     * @return this builder
     */
    public Builder int32(@Nullable Integer int32) {
      this.int32 = int32;
      additionalProperties.remove("int32");
      return this;
    }

    /**
     * The vendor's "int64".
     *
     * @param int64 the value, or null for none
     * @return this builder
     */
    public Builder int64(@Nullable Long int64) {
      this.int64 = int64;
      additionalProperties.remove("int64");
      return this;
    }

    /**
     * The vendor's "integer".
     *
     * @param integer the value, or null for none
     * @return this builder
     */
    public Builder integer(@Nullable Long integer) {
      this.integer = integer;
      additionalProperties.remove("integer");
      return this;
    }

    /**
     * The vendor's "number".
     *
     * @param number the value, or null for none
     * @return this builder
     */
    public Builder number(@Nullable BigDecimal number) {
      this.number = number;
      additionalProperties.remove("number");
      return this;
    }

    /**
     * The vendor's "decimal".
     *
     * @param decimal the value, or null for none
     * @return this builder
     */
    public Builder decimal(@Nullable BigDecimal decimal) {
      this.decimal = decimal;
      additionalProperties.remove("decimal");
      return this;
    }

    /**
     * The vendor's "flag".
     *
     * <p>The vendor's default is {@code false}.
     *
     * @param flag the value, or null for none
     * @return this builder
     */
    public Builder flag(@Nullable Boolean flag) {
      this.flag = flag;
      additionalProperties.remove("flag");
      return this;
    }

    /**
     * The vendor's "any".
     *
     * @param any the value, or null for none
     * @return this builder
     */
    public Builder any(@Nullable Object any) {
      Validation.json("any", any);
      this.any = any;
      additionalProperties.remove("any");
      return this;
    }

    /**
     * The vendor's "anyObject".
     *
     * @param anyObject the value, or null for none
     * @return this builder
     */
    public Builder anyObject(@Nullable Map<String, @Nullable Object> anyObject) {
      Validation.json("anyObject", anyObject);
      this.anyObject = anyObject;
      additionalProperties.remove("anyObject");
      return this;
    }

    /**
     * The vendor's "anyList".
     *
     * @param anyList the value, or null for none
     * @return this builder
     */
    public Builder anyList(@Nullable List<Object> anyList) {
      Validation.json("anyList", anyList);
      this.anyList = anyList;
      additionalProperties.remove("anyList");
      return this;
    }

    /**
     * The vendor's "matrix".
     *
     * @param matrix the value, or null for none
     * @return this builder
     */
    public Builder matrix(@Nullable List<List<BigDecimal>> matrix) {
      this.matrix = matrix;
      additionalProperties.remove("matrix");
      return this;
    }

    /**
     * The vendor's "cube".
     *
     * @param cube the value, or null for none
     * @return this builder
     */
    public Builder cube(@Nullable List<List<List<String>>> cube) {
      this.cube = cube;
      additionalProperties.remove("cube");
      return this;
    }

    /**
     * The vendor's "map".
     *
     * @param map the value, or null for none
     * @return this builder
     */
    public Builder map(@Nullable Map<String, BigDecimal> map) {
      this.map = map;
      additionalProperties.remove("map");
      return this;
    }

    /**
     * The vendor's "mapOfLists".
     *
     * @param mapOfLists the value, or null for none
     * @return this builder
     */
    public Builder mapOfLists(@Nullable Map<String, List<Point>> mapOfLists) {
      this.mapOfLists = mapOfLists;
      additionalProperties.remove("mapOfLists");
      return this;
    }

    /**
     * The vendor's "mapOfMaps".
     *
     * @param mapOfMaps the value, or null for none
     * @return this builder
     */
    public Builder mapOfMaps(@Nullable Map<String, Map<String, String>> mapOfMaps) {
      this.mapOfMaps = mapOfMaps;
      additionalProperties.remove("mapOfMaps");
      return this;
    }

    /**
     * The vendor's "listOfMaps".
     *
     * @param listOfMaps the value, or null for none
     * @return this builder
     */
    public Builder listOfMaps(@Nullable List<Map<String, Long>> listOfMaps) {
      this.listOfMaps = listOfMaps;
      additionalProperties.remove("listOfMaps");
      return this;
    }

    /**
     * The vendor's "inline".
     *
     * @param inline the value, or null for none
     * @return this builder
     */
    public Builder inline(@Nullable EverythingInline inline) {
      this.inline = inline;
      additionalProperties.remove("inline");
      return this;
    }

    /**
     * The vendor's "inlineList".
     *
     * @param inlineList the value, or null for none
     * @return this builder
     */
    public Builder inlineList(@Nullable List<EverythingInlineListItem> inlineList) {
      this.inlineList = inlineList;
      additionalProperties.remove("inlineList");
      return this;
    }

    /**
     * The vendor's "inlineEnum".
     *
     * <p>The vendor's default is {@code a}.
     *
     * @param inlineEnum the value, or null for none
     * @return this builder
     */
    public Builder inlineEnum(@Nullable EverythingInlineEnum inlineEnum) {
      this.inlineEnum = inlineEnum;
      additionalProperties.remove("inlineEnum");
      return this;
    }

    /**
     * The vendor's "color".
     *
     * @param color the value, or null for none
     * @return this builder
     */
    public Builder color(@Nullable Color color) {
      this.color = color;
      additionalProperties.remove("color");
      return this;
    }

    /**
     * The vendor's "colors".
     *
     * @param colors the value, or null for none
     * @return this builder
     */
    public Builder colors(@Nullable List<Color> colors) {
      this.colors = colors;
      additionalProperties.remove("colors");
      return this;
    }

    /**
     * The vendor's "level".
     *
     * @param level the value, or null for none
     * @return this builder
     */
    public Builder level(@Nullable Level level) {
      this.level = level;
      additionalProperties.remove("level");
      return this;
    }

    /**
     * The vendor's "bigLevel".
     *
     * @param bigLevel the value, or null for none
     * @return this builder
     */
    public Builder bigLevel(@Nullable EverythingBigLevel bigLevel) {
      this.bigLevel = bigLevel;
      additionalProperties.remove("bigLevel");
      return this;
    }

    /**
     * The vendor's "rate".
     *
     * @param rate the value, or null for none
     * @return this builder
     */
    public Builder rate(@Nullable BigDecimal rate) {
      this.rate = rate;
      additionalProperties.remove("rate");
      return this;
    }

    /**
     * The vendor's "scalar".
     *
     * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
     * sent, and {@link Scalar#of} takes either.
     *
     * @param scalar the value, or null for none
     * @return this builder
     */
    public Builder scalar(@Nullable Scalar scalar) {
      this.scalar = scalar;
      additionalProperties.remove("scalar");
      return this;
    }

    /**
     * The vendor's "scalars".
     *
     * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
     * sent, and {@link Scalar#of} takes either.
     *
     * @param scalars the value, or null for none
     * @return this builder
     */
    public Builder scalars(@Nullable List<Scalar> scalars) {
      this.scalars = scalars;
      additionalProperties.remove("scalars");
      return this;
    }

    /**
     * The vendor's "scalarRefs".
     *
     * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
     * sent, and {@link Scalar#of} takes either.
     *
     * @param scalarRefs the value, or null for none
     * @return this builder
     */
    public Builder scalarRefs(@Nullable Scalar scalarRefs) {
      this.scalarRefs = scalarRefs;
      additionalProperties.remove("scalarRefs");
      return this;
    }

    /**
     * A circle or a square.
     *
     * @param union the value, or null for none
     * @return this builder
     */
    public Builder union(@Nullable Shape union) {
      this.union = union;
      additionalProperties.remove("union");
      return this;
    }

    /**
     * The vendor's "unions".
     *
     * @param unions the value, or null for none
     * @return this builder
     */
    public Builder unions(@Nullable List<Shape> unions) {
      this.unions = unions;
      additionalProperties.remove("unions");
      return this;
    }

    /**
     * The vendor's "inlineUnion".
     *
     * @param inlineUnion the value, or null for none
     * @return this builder
     */
    public Builder inlineUnion(@Nullable EverythingInlineUnion inlineUnion) {
      this.inlineUnion = inlineUnion;
      additionalProperties.remove("inlineUnion");
      return this;
    }

    /**
     * The vendor's "untold".
     *
     * @param untold the value, or null for none
     * @return this builder
     */
    public Builder untold(@Nullable EverythingUntold untold) {
      this.untold = untold;
      additionalProperties.remove("untold");
      return this;
    }

    /**
     * The vendor's "node".
     *
     * @param node the value, or null for none
     * @return this builder
     */
    public Builder node(@Nullable Node node) {
      this.node = node;
      additionalProperties.remove("node");
      return this;
    }

    /**
     * Merged of three.
     *
     * @param derived the value, or null for none
     * @return this builder
     */
    public Builder derived(@Nullable Derived derived) {
      this.derived = derived;
      additionalProperties.remove("derived");
      return this;
    }

    /**
     * Requires more of another schema.
     *
     * @param stricter the value, or null for none
     * @return this builder
     */
    public Builder stricter(@Nullable Stricter stricter) {
      this.stricter = stricter;
      additionalProperties.remove("stricter");
      return this;
    }

    /**
     * Members that are named, and others that are numbers.
     *
     * @param counts the value, or null for none
     * @return this builder
     */
    public Builder counts(@Nullable Counts counts) {
      this.counts = counts;
      additionalProperties.remove("counts");
      return this;
    }

    /**
     * Has no property and takes no other.
     *
     * @param empty the value, or null for none
     * @return this builder
     */
    public Builder empty(@Nullable Empty empty) {
      this.empty = empty;
      additionalProperties.remove("empty");
      return this;
    }

    /**
     * The vendor's "object3d".
     *
     * @param object3d the value, or null for none
     * @return this builder
     */
    public Builder object3d(@Nullable Type3dObject object3d) {
      this.object3d = object3d;
      additionalProperties.remove("object3d");
      return this;
    }

    /**
     * A reference with words of its own.
     *
     * @param described the value, or null for none
     * @return this builder
     * @deprecated the vendor no longer offers it
     */
    @Deprecated
    public Builder described(@Nullable Point described) {
      this.described = described;
      additionalProperties.remove("described");
      return this;
    }

    /**
     * The vendor's "secret".
     *
     * @param secret the value, or null for none
     * @return this builder
     */
    public Builder secret(@Nullable String secret) {
      this.secret = secret;
      additionalProperties.remove("secret");
      return this;
    }

    /**
     * The vendor's "pattern".
     *
     * @param pattern the value, or null for none
     * @return this builder
     */
    public Builder pattern(@Nullable String pattern) {
      this.pattern = pattern;
      additionalProperties.remove("pattern");
      return this;
    }

    /**
     * The vendor's "escaped".
     *
     * <p>The vendor's default is <code>} {&#64;code *&#92;/ &lt;b&gt; &amp; &#92; &#64;</code>.
     *
     * @param escaped the value, or null for none
     * @return this builder
     */
    public Builder escaped(@Nullable String escaped) {
      this.escaped = escaped;
      additionalProperties.remove("escaped");
      return this;
    }

    /**
     * The vendor's "old".
     *
     * @param old the value, or null for none
     * @return this builder
     * @deprecated the vendor no longer offers it
     */
    @Deprecated
    public Builder old(@Nullable String old) {
      this.old = old;
      additionalProperties.remove("old");
      return this;
    }

    /**
     * Adds an additional property.
     *
     * @param name a name that the contract does not know
     * @param value its value
     * @return this builder
     * @throws IllegalArgumentException if it is nested more than 200 deep
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      Validation.json("additionalProperty " + name, value);
      additionalProperties.put(Objects.requireNonNull(name, "name"), value);
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public Everything build() {
      check();
      return new Everything(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Everything read() throws MalformedResponseException {
      JsonInput.require(required, "required");
      JsonInput.require(requiredList, "requiredList");
      return new Everything(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Everything readOrNull() {
      return required == null || requiredList == null
          ? null
          : new Everything(this, AdditionalProperties.compact(additionalProperties));
    }

    private void check() {
      Validation.length("check", check, 2, Integer.MAX_VALUE);
      Validation.minimum("number", number, "-1.5");
      Validation.below("number", number, "100");
      Validation.pattern("pattern", pattern, PATTERN_PATTERN, "must match ^[a-z\"\\\\]+$");
    }
  }
}
