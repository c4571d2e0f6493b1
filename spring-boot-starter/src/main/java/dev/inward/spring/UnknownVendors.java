package dev.inward.spring;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.PropertyMatches;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.Environment;

/**
 * Finds properties below a name that is almost a vendor's, such as {@code
 * inward.crazytell.api-key}. Others below {@code inward} may be the application's own.
 */
final class UnknownVendors {

  private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("inward");

  private static final int SLIPS_OF_THE_PEN = 2;

  private static final Set<String> PROPERTIES =
      Stream.of(MultitelProperties.class, CrazytelProperties.class, AnveoProperties.class)
          .flatMap(type -> Stream.of(BeanUtils.getPropertyDescriptors(type)))
          .filter(property -> property.getWriteMethod() != null)
          .map(property -> property.getName().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private UnknownVendors() {}

  /** The vendors, as Spring looks for mistyped names. */
  @SuppressWarnings("unused")
  private interface Vendors {

    void setMultitel(String properties);

    void setCrazytel(String properties);

    void setAnveo(String properties);
  }

  /**
   * Refuses the first that is found.
   *
   * @throws InvalidPropertyException naming it and the vendors
   */
  static void refuse(Environment environment) {
    // As for unknown names below a vendor: environment variables of that form may be anybody's.
    UnboundElementsSourceFilter checked = new UnboundElementsSourceFilter();
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      if (source instanceof IterableConfigurationPropertySource names && checked.apply(source)) {
        names.stream()
            .filter(UnknownVendors::isOne)
            .findFirst()
            .ifPresent(
                name -> {
                  throw new InvalidPropertyException(
                      name + " is unknown. Below inward there are: anveo, crazytel, multitel",
                      name.toString());
                });
      }
    }
  }

  private static boolean isOne(ConfigurationPropertyName name) {
    if (name.getNumberOfElements() != 3
        || !PREFIX.isAncestorOf(name)
        || !PROPERTIES.contains(name.getElement(2, Form.UNIFORM))) {
      return false;
    }
    String vendor = name.getElement(1, Form.UNIFORM);
    List<String> alike =
        List.of(
            PropertyMatches.forProperty(vendor, Vendors.class, SLIPS_OF_THE_PEN)
                .getPossibleMatches());
    return !alike.isEmpty() && !alike.contains(vendor);
  }
}
