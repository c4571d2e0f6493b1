package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Request for {@link TortureClient#styles}. */
public final class StylesRequest extends ContractValue {

  final String simple;
  final String label;
  final Long matrix;
  final List<String> list;
  final List<String> labels;
  final List<String> labelsExploded;
  final List<String> matrices;
  final List<String> matricesExploded;
  final Point object;
  final Point objectExploded;
  final Point labelObject;
  final Point matrixObject;
  final String value2nd;
  final @Nullable List<String> form;
  final @Nullable List<String> joined;
  final @Nullable List<String> spaced;
  final @Nullable List<String> piped;
  final @Nullable Point deep;
  final @Nullable Point members;
  final @Nullable Point flat;
  final @Nullable BigDecimal number;
  final @Nullable String plus;
  final @Nullable String filterName;
  final @Nullable List<String> xList;
  final @Nullable Point xObject;
  final @Nullable String session;
  final @Nullable String theme;

  private StylesRequest(Builder builder) {
    Validation.pathSegment("simple", Scalars.text(builder.simple));
    Validation.pathSegment("label", Scalars.text(builder.label));
    Validation.pathSegment("matrix", Scalars.text(builder.matrix));
    Validation.pathSegment("value2nd", Scalars.text(builder.value2nd));
    Validation.noControlCharacters("number", Scalars.text(builder.number));
    Validation.noControlCharacters("plus", Scalars.text(builder.plus));
    Validation.noControlCharacters("filterName", Scalars.text(builder.filterName));
    Validation.noControlCharacters("session", Scalars.text(builder.session));
    Validation.noControlCharacters("theme", Scalars.text(builder.theme));
    this.simple = Validation.required("simple", builder.simple);
    this.label = Validation.required("label", builder.label);
    this.matrix = Validation.required("matrix", builder.matrix);
    this.list = Validation.list("list", Validation.required("list", builder.list));
    this.labels = Validation.list("labels", Validation.required("labels", builder.labels));
    this.labelsExploded =
        Validation.list(
            "labelsExploded", Validation.required("labelsExploded", builder.labelsExploded));
    this.matrices = Validation.list("matrices", Validation.required("matrices", builder.matrices));
    this.matricesExploded =
        Validation.list(
            "matricesExploded", Validation.required("matricesExploded", builder.matricesExploded));
    this.object = Validation.required("object", builder.object);
    this.objectExploded = Validation.required("objectExploded", builder.objectExploded);
    this.labelObject = Validation.required("labelObject", builder.labelObject);
    this.matrixObject = Validation.required("matrixObject", builder.matrixObject);
    this.value2nd = Validation.required("value2nd", builder.value2nd);
    this.form = builder.form == null ? null : Validation.list("form", builder.form);
    this.joined = builder.joined == null ? null : Validation.list("joined", builder.joined);
    this.spaced = builder.spaced == null ? null : Validation.list("spaced", builder.spaced);
    this.piped = builder.piped == null ? null : Validation.list("piped", builder.piped);
    this.deep = builder.deep;
    this.members = builder.members;
    this.flat = builder.flat;
    this.number = builder.number;
    this.plus = builder.plus;
    this.filterName = builder.filterName;
    this.xList = builder.xList == null ? null : Validation.list("xList", builder.xList);
    this.xObject = builder.xObject;
    this.session = builder.session;
    this.theme = builder.theme;
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json JSON with the members that {@link #toJson()} names, and no others
   * @return the request
   * @throws IllegalArgumentException if it cannot be read as a whole, or if a value is missing or
   *     not allowed; the text names the member and does not repeat the JSON
   */
  public static StylesRequest fromJson(String json) {
    return JsonInput.parse(json, "StylesRequest", StylesRequestJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "simple".
   *
   * @return the value
   */
  public String simple() {
    return simple;
  }

  /**
   * The vendor's "label".
   *
   * @return the value
   */
  public String label() {
    return label;
  }

  /**
   * The vendor's "matrix".
   *
   * @return the value
   */
  public Long matrix() {
    return matrix;
  }

  /**
   * The vendor's "list".
   *
   * @return the value
   */
  public List<String> list() {
    return list;
  }

  /**
   * The vendor's "labels".
   *
   * @return the value
   */
  public List<String> labels() {
    return labels;
  }

  /**
   * The vendor's "labelsExploded".
   *
   * @return the value
   */
  public List<String> labelsExploded() {
    return labelsExploded;
  }

  /**
   * The vendor's "matrices".
   *
   * @return the value
   */
  public List<String> matrices() {
    return matrices;
  }

  /**
   * The vendor's "matricesExploded".
   *
   * @return the value
   */
  public List<String> matricesExploded() {
    return matricesExploded;
  }

  /**
   * The vendor's "object".
   *
   * @return the value
   */
  public Point object() {
    return object;
  }

  /**
   * The vendor's "objectExploded".
   *
   * @return the value
   */
  public Point objectExploded() {
    return objectExploded;
  }

  /**
   * The vendor's "labelObject".
   *
   * @return the value
   */
  public Point labelObject() {
    return labelObject;
  }

  /**
   * The vendor's "matrixObject".
   *
   * @return the value
   */
  public Point matrixObject() {
    return matrixObject;
  }

  /**
   * The vendor's "2nd".
   *
   * @return the value
   */
  public String value2nd() {
    return value2nd;
  }

  /**
   * The vendor's "form".
   *
   * @return the value; empty if it is absent
   */
  public List<String> form() {
    return form == null ? List.of() : form;
  }

  /**
   * The vendor's "joined".
   *
   * @return the value; empty if it is absent
   */
  public List<String> joined() {
    return joined == null ? List.of() : joined;
  }

  /**
   * The vendor's "spaced".
   *
   * @return the value; empty if it is absent
   */
  public List<String> spaced() {
    return spaced == null ? List.of() : spaced;
  }

  /**
   * The vendor's "piped".
   *
   * @return the value; empty if it is absent
   */
  public List<String> piped() {
    return piped == null ? List.of() : piped;
  }

  /**
   * The vendor's "deep".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Point deep() {
    return deep;
  }

  /**
   * The vendor's "members".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Point members() {
    return members;
  }

  /**
   * The vendor's "flat".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Point flat() {
    return flat;
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
   * The vendor's "plus".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String plus() {
    return plus;
  }

  /**
   * The vendor's "filter[name]".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String filterName() {
    return filterName;
  }

  /**
   * The vendor's "X-List".
   *
   * @return the value; empty if it is absent
   */
  public List<String> xList() {
    return xList == null ? List.of() : xList;
  }

  /**
   * The vendor's "X-Object".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Point xObject() {
    return xObject;
  }

  /**
   * The vendor's "session".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String session() {
    return session;
  }

  /**
   * The vendor's "theme".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String theme() {
    return theme;
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(StylesRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.simple = this.simple;
    builder.label = this.label;
    builder.matrix = this.matrix;
    builder.list = this.list;
    builder.labels = this.labels;
    builder.labelsExploded = this.labelsExploded;
    builder.matrices = this.matrices;
    builder.matricesExploded = this.matricesExploded;
    builder.object = this.object;
    builder.objectExploded = this.objectExploded;
    builder.labelObject = this.labelObject;
    builder.matrixObject = this.matrixObject;
    builder.value2nd = this.value2nd;
    builder.form = this.form;
    builder.joined = this.joined;
    builder.spaced = this.spaced;
    builder.piped = this.piped;
    builder.deep = this.deep;
    builder.members = this.members;
    builder.flat = this.flat;
    builder.number = this.number;
    builder.plus = this.plus;
    builder.filterName = this.filterName;
    builder.xList = this.xList;
    builder.xObject = this.xObject;
    builder.session = this.session;
    builder.theme = this.theme;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StylesRequest that
        && Objects.equals(this.simple, that.simple)
        && Objects.equals(this.label, that.label)
        && Objects.equals(this.matrix, that.matrix)
        && Objects.equals(this.list, that.list)
        && Objects.equals(this.labels, that.labels)
        && Objects.equals(this.labelsExploded, that.labelsExploded)
        && Objects.equals(this.matrices, that.matrices)
        && Objects.equals(this.matricesExploded, that.matricesExploded)
        && Objects.equals(this.object, that.object)
        && Objects.equals(this.objectExploded, that.objectExploded)
        && Objects.equals(this.labelObject, that.labelObject)
        && Objects.equals(this.matrixObject, that.matrixObject)
        && Objects.equals(this.value2nd, that.value2nd)
        && Objects.equals(this.form, that.form)
        && Objects.equals(this.joined, that.joined)
        && Objects.equals(this.spaced, that.spaced)
        && Objects.equals(this.piped, that.piped)
        && Objects.equals(this.deep, that.deep)
        && Objects.equals(this.members, that.members)
        && Objects.equals(this.flat, that.flat)
        && Objects.equals(Scalars.normalized(this.number), Scalars.normalized(that.number))
        && Objects.equals(this.plus, that.plus)
        && Objects.equals(this.filterName, that.filterName)
        && Objects.equals(this.xList, that.xList)
        && Objects.equals(this.xObject, that.xObject)
        && Objects.equals(this.session, that.session)
        && Objects.equals(this.theme, that.theme);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.simple,
        this.label,
        this.matrix,
        this.list,
        this.labels,
        this.labelsExploded,
        this.matrices,
        this.matricesExploded,
        this.object,
        this.objectExploded,
        this.labelObject,
        this.matrixObject,
        this.value2nd,
        this.form,
        this.joined,
        this.spaced,
        this.piped,
        this.deep,
        this.members,
        this.flat,
        Scalars.normalized(this.number),
        this.plus,
        this.filterName,
        this.xList,
        this.xObject,
        this.session,
        this.theme);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "StylesRequest[", "]")
        .add("simple=" + simple)
        .add("label=" + label)
        .add("matrix=" + matrix)
        .add("list=" + list)
        .add("labels=" + labels)
        .add("labelsExploded=" + labelsExploded)
        .add("matrices=" + matrices)
        .add("matricesExploded=" + matricesExploded)
        .add("object=" + object)
        .add("objectExploded=" + objectExploded)
        .add("labelObject=" + labelObject)
        .add("matrixObject=" + matrixObject)
        .add("value2nd=" + value2nd)
        .add("form=" + form)
        .add("joined=" + joined)
        .add("spaced=" + spaced)
        .add("piped=" + piped)
        .add("deep=" + deep)
        .add("members=" + members)
        .add("flat=" + flat)
        .add("number=" + number)
        .add("plus=" + plus)
        .add("filterName=" + filterName)
        .add("xList=" + xList)
        .add("xObject=" + xObject)
        .add("session=" + session)
        .add("theme=" + theme)
        .toString();
  }

  /** Collects the values of a {@link StylesRequest}. */
  public static final class Builder {

    @Nullable String simple;
    @Nullable String label;
    @Nullable Long matrix;
    @Nullable List<String> list;
    @Nullable List<String> labels;
    @Nullable List<String> labelsExploded;
    @Nullable List<String> matrices;
    @Nullable List<String> matricesExploded;
    @Nullable Point object;
    @Nullable Point objectExploded;
    @Nullable Point labelObject;
    @Nullable Point matrixObject;
    @Nullable String value2nd;
    @Nullable List<String> form;
    @Nullable List<String> joined;
    @Nullable List<String> spaced;
    @Nullable List<String> piped;
    @Nullable Point deep;
    @Nullable Point members;
    @Nullable Point flat;
    @Nullable BigDecimal number;
    @Nullable String plus;
    @Nullable String filterName;
    @Nullable List<String> xList;
    @Nullable Point xObject;
    @Nullable String session;
    @Nullable String theme;

    private Builder() {}

    /**
     * The vendor's "simple".
     *
     * @param simple the value
     * @return this builder
     */
    public Builder simple(String simple) {
      this.simple = simple;
      return this;
    }

    /**
     * The vendor's "label".
     *
     * @param label the value
     * @return this builder
     */
    public Builder label(String label) {
      this.label = label;
      return this;
    }

    /**
     * The vendor's "matrix".
     *
     * @param matrix the value
     * @return this builder
     */
    public Builder matrix(Long matrix) {
      this.matrix = matrix;
      return this;
    }

    /**
     * The vendor's "list".
     *
     * @param list the value
     * @return this builder
     */
    public Builder list(List<String> list) {
      this.list = list;
      return this;
    }

    /**
     * The vendor's "labels".
     *
     * @param labels the value
     * @return this builder
     */
    public Builder labels(List<String> labels) {
      this.labels = labels;
      return this;
    }

    /**
     * The vendor's "labelsExploded".
     *
     * @param labelsExploded the value
     * @return this builder
     */
    public Builder labelsExploded(List<String> labelsExploded) {
      this.labelsExploded = labelsExploded;
      return this;
    }

    /**
     * The vendor's "matrices".
     *
     * @param matrices the value
     * @return this builder
     */
    public Builder matrices(List<String> matrices) {
      this.matrices = matrices;
      return this;
    }

    /**
     * The vendor's "matricesExploded".
     *
     * @param matricesExploded the value
     * @return this builder
     */
    public Builder matricesExploded(List<String> matricesExploded) {
      this.matricesExploded = matricesExploded;
      return this;
    }

    /**
     * The vendor's "object".
     *
     * @param object the value
     * @return this builder
     */
    public Builder object(Point object) {
      this.object = object;
      return this;
    }

    /**
     * The vendor's "objectExploded".
     *
     * @param objectExploded the value
     * @return this builder
     */
    public Builder objectExploded(Point objectExploded) {
      this.objectExploded = objectExploded;
      return this;
    }

    /**
     * The vendor's "labelObject".
     *
     * @param labelObject the value
     * @return this builder
     */
    public Builder labelObject(Point labelObject) {
      this.labelObject = labelObject;
      return this;
    }

    /**
     * The vendor's "matrixObject".
     *
     * @param matrixObject the value
     * @return this builder
     */
    public Builder matrixObject(Point matrixObject) {
      this.matrixObject = matrixObject;
      return this;
    }

    /**
     * The vendor's "2nd".
     *
     * @param value2nd the value
     * @return this builder
     */
    public Builder value2nd(String value2nd) {
      this.value2nd = value2nd;
      return this;
    }

    /**
     * The vendor's "form".
     *
     * @param form the value, or null for none
     * @return this builder
     */
    public Builder form(@Nullable List<String> form) {
      this.form = form;
      return this;
    }

    /**
     * The vendor's "joined".
     *
     * @param joined the value, or null for none
     * @return this builder
     */
    public Builder joined(@Nullable List<String> joined) {
      this.joined = joined;
      return this;
    }

    /**
     * The vendor's "spaced".
     *
     * @param spaced the value, or null for none
     * @return this builder
     */
    public Builder spaced(@Nullable List<String> spaced) {
      this.spaced = spaced;
      return this;
    }

    /**
     * The vendor's "piped".
     *
     * @param piped the value, or null for none
     * @return this builder
     */
    public Builder piped(@Nullable List<String> piped) {
      this.piped = piped;
      return this;
    }

    /**
     * The vendor's "deep".
     *
     * @param deep the value, or null for none
     * @return this builder
     */
    public Builder deep(@Nullable Point deep) {
      this.deep = deep;
      return this;
    }

    /**
     * The vendor's "members".
     *
     * @param members the value, or null for none
     * @return this builder
     */
    public Builder members(@Nullable Point members) {
      this.members = members;
      return this;
    }

    /**
     * The vendor's "flat".
     *
     * @param flat the value, or null for none
     * @return this builder
     */
    public Builder flat(@Nullable Point flat) {
      this.flat = flat;
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
      return this;
    }

    /**
     * The vendor's "plus".
     *
     * @param plus the value, or null for none
     * @return this builder
     */
    public Builder plus(@Nullable String plus) {
      this.plus = plus;
      return this;
    }

    /**
     * The vendor's "filter[name]".
     *
     * @param filterName the value, or null for none
     * @return this builder
     */
    public Builder filterName(@Nullable String filterName) {
      this.filterName = filterName;
      return this;
    }

    /**
     * The vendor's "X-List".
     *
     * @param xList the value, or null for none
     * @return this builder
     */
    public Builder xList(@Nullable List<String> xList) {
      this.xList = xList;
      return this;
    }

    /**
     * The vendor's "X-Object".
     *
     * @param xObject the value, or null for none
     * @return this builder
     */
    public Builder xObject(@Nullable Point xObject) {
      this.xObject = xObject;
      return this;
    }

    /**
     * The vendor's "session".
     *
     * @param session the value, or null for none
     * @return this builder
     */
    public Builder session(@Nullable String session) {
      this.session = session;
      return this;
    }

    /**
     * The vendor's "theme".
     *
     * @param theme the value, or null for none
     * @return this builder
     */
    public Builder theme(@Nullable String theme) {
      this.theme = theme;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public StylesRequest build() {
      return new StylesRequest(this);
    }
  }
}
