package dev.inward.spring;

import java.beans.PropertyDescriptor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * Says which property of a vendor is wrong, what it takes and where it is set. It comes before
 * Spring Boot's own analyzers, which print the value: that of a mistyped name may be a password.
 */
@Order(0)
final class PropertyFailureAnalyzer implements FailureAnalyzer {

  private static final List<ConfigurationPropertyName> PREFIXES =
      List.of(
          ConfigurationPropertyName.of("inward"),
          ConfigurationPropertyName.of("management.health.inward"));

  private static final Map<Class<?>, String> FORMS =
      Map.of(
          Duration.class, "a time such as 500ms, 30s or 2m",
          DataSize.class, "a size such as 512KB or 2MB",
          Boolean.class, "true or false",
          boolean.class, "true or false",
          Integer.class, "a whole number");

  private final Environment environment;

  PropertyFailureAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidPropertyException invalid) {
        return analysis(
            failure, String.valueOf(invalid.getMessage()), origin(invalid.property()), "Correct");
      }
      if (cause instanceof BindException bind && isOurs(bind.getName())) {
        return bind.getCause() instanceof UnboundConfigurationPropertiesException unbound
            ? unused(failure, bind, unbound)
            : mistyped(failure, bind.getName(), type(bind), bind.getProperty());
      }
    }
    return null;
  }

  private static boolean isOurs(ConfigurationPropertyName name) {
    return PREFIXES.stream().anyMatch(prefix -> prefix.isAncestorOf(name));
  }

  /** Spring Boot finds no use for a blank value that is no text, either. */
  private static FailureAnalysis unused(
      Throwable failure, BindException bind, UnboundConfigurationPropertiesException unbound) {
    Map<String, PropertyDescriptor> known = new TreeMap<>();
    for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(type(bind))) {
      if (property.getWriteMethod() != null) {
        known.put(dashed(property.getName()), property);
      }
    }
    for (ConfigurationProperty property : unbound.getUnboundProperties()) {
      for (PropertyDescriptor blank : known.values()) {
        if (property.getName().equals(bind.getName().append(dashed(blank.getName())))) {
          return mistyped(failure, property.getName(), blank.getPropertyType(), property);
        }
      }
    }
    String names =
        unbound.getUnboundProperties().stream()
            .map(property -> property.getName() + place(property))
            .collect(Collectors.joining(", "));
    return analysis(
        failure,
        names
            + " is unknown. Below "
            + bind.getName()
            + " there are: "
            + String.join(", ", known.keySet()),
        "",
        "Correct the name of");
  }

  private static FailureAnalysis mistyped(
      Throwable failure,
      ConfigurationPropertyName name,
      Class<?> type,
      @Nullable ConfigurationProperty property) {
    return analysis(
        failure,
        name + " must be " + FORMS.getOrDefault(type, "another value"),
        property == null ? "" : place(property),
        "Correct");
  }

  private static Class<?> type(BindException bind) {
    Class<?> type = bind.getTarget().getType().resolve();
    return type == null ? Object.class : type;
  }

  private static FailureAnalysis analysis(
      Throwable failure, String description, String place, String verb) {
    return new FailureAnalysis(
        description + place + ".", verb + " the property, or remove it.", failure);
  }

  /** Returns where a property is set, if that is known. */
  private String origin(String name) {
    ConfigurationPropertyName property = ConfigurationPropertyName.of(name);
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      ConfigurationProperty found = source.getConfigurationProperty(property);
      if (found != null) {
        return place(found);
      }
    }
    return "";
  }

  /** Returns the place of a property, which never contains its value. */
  private static String place(ConfigurationProperty property) {
    return property.getOrigin() == null ? "" : " (" + property.getOrigin() + ")";
  }

  private static String dashed(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
