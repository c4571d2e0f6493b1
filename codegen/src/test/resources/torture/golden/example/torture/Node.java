package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Validation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The schema Node of the contract. */
public final class Node extends ContractValue {

  final @Nullable String value;
  final @Nullable Node next;
  final @Nullable List<Node> children;
  final @Nullable Map<String, Node> index;
  final Map<String, @Nullable Object> additionalProperties;

  private Node(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.value = builder.value;
    this.next = builder.next;
    this.children = builder.children == null ? null : Validation.list("children", builder.children);
    this.index =
        builder.index == null
            ? null
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.index));
    this.additionalProperties = additionalProperties;
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
  public static Node fromJson(String json) {
    return JsonInput.parse(json, "Node", NodeJsonAdapter.INSTANCE);
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
   * The vendor's "next".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Node next() {
    return next;
  }

  /**
   * The vendor's "children".
   *
   * @return the value; empty if it is absent
   */
  public List<Node> children() {
    return children == null ? List.of() : children;
  }

  /**
   * The vendor's "index".
   *
   * @return the value; empty if it is absent
   */
  public Map<String, Node> index() {
    return index == null ? Map.of() : index;
  }

  /** {@return the additional properties in their order, with exact numbers} */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /**
   * Returns the whole value as JSON in the contract's names, with additional properties, exact
   * decimals and values of another kind as they came. Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(NodeJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.value = this.value;
    builder.next = this.next;
    builder.children = this.children;
    builder.index = this.index;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Node that
        && Objects.equals(this.value, that.value)
        && Objects.equals(this.next, that.next)
        && Objects.equals(this.children, that.children)
        && Objects.equals(this.index, that.index)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.value, this.next, this.children, this.index, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Node[", "]")
        .add("value=" + value)
        .add("next=" + next)
        .add("children=" + children)
        .add("index=" + index)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Node}. */
  public static final class Builder {

    @Nullable String value;
    @Nullable Node next;
    @Nullable List<Node> children;
    @Nullable Map<String, Node> index;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

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
     * The vendor's "next".
     *
     * @param next the value, or null for none
     * @return this builder
     */
    public Builder next(@Nullable Node next) {
      this.next = next;
      additionalProperties.remove("next");
      return this;
    }

    /**
     * The vendor's "children".
     *
     * @param children the value, or null for none
     * @return this builder
     */
    public Builder children(@Nullable List<Node> children) {
      this.children = children;
      additionalProperties.remove("children");
      return this;
    }

    /**
     * The vendor's "index".
     *
     * @param index the value, or null for none
     * @return this builder
     */
    public Builder index(@Nullable Map<String, Node> index) {
      this.index = index;
      additionalProperties.remove("index");
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
    public Node build() {
      return new Node(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Node read() throws MalformedResponseException {
      return new Node(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Node readOrNull() {
      return new Node(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
