package example.pets;

import dev.inward.ContractValue;
import dev.inward.RawResponse;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Validation;
import dev.inward.runtime.WrappedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pets.
 *
 * <p>The list may arrive bare, or as the only list in an object, whose other members are then
 * {@link #additionalProperties()}.
 */
public final class PetList extends ContractValue {

  final List<Pet> items;
  final Map<String, @Nullable Object> additionalProperties;
  final @Nullable String wrapper;
  private final @Nullable RawResponse rawResponse;

  private PetList(
      List<Pet> items,
      Map<String, @Nullable Object> additionalProperties,
      @Nullable String wrapper,
      @Nullable RawResponse rawResponse) {
    this.items = items;
    this.additionalProperties = additionalProperties;
    this.wrapper = wrapper;
    this.rawResponse = rawResponse;
  }

  /**
   * Returns a bare list of these items.
   *
   * @param items the items, in their order
   * @return the list
   */
  public static PetList of(List<Pet> items) {
    return new PetList(
        Validation.list("items", Objects.requireNonNull(items, "items")), Map.of(), null, null);
  }

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json a list, or an object that contains it, which is read as leniently as a response
   * @return the list
   * @throws IllegalArgumentException if the list cannot be found or read; the text does not repeat
   *     the JSON
   */
  public static PetList fromJson(String json) {
    return JsonInput.parse(json, "PetList", PetListJsonAdapter.INSTANCE);
  }

  static PetList of(WrappedList<Pet> list) {
    return new PetList(
        AdditionalProperties.compact(list.items()),
        AdditionalProperties.compact(list.others()),
        list.wrapper(),
        null);
  }

  static PetList received(PetList value, RawResponse rawResponse) {
    return new PetList(value.items, value.additionalProperties, value.wrapper, rawResponse);
  }

  /** {@return the items, in their order} */
  public List<Pet> items() {
    return items;
  }

  /** {@return the other members of the object that the list arrived in; empty for a bare list} */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /** {@return the list as JSON, in the object that it arrived in, if any} Nothing is masked. */
  @Override
  public String toJson() {
    return JsonOutput.text(PetListJsonAdapter.INSTANCE, this);
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PetList that
        && items.equals(that.items)
        && additionalProperties.equals(that.additionalProperties)
        && Objects.equals(wrapper, that.wrapper);
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, additionalProperties, wrapper);
  }

  /** {@return a text with the items and the names of other members} */
  @Override
  public String toString() {
    return "PetList[items=" + items + ", others=" + additionalProperties.keySet() + "]";
  }
}
