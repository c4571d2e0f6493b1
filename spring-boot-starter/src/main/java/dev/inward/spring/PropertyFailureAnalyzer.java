package dev.inward.spring;

import java.beans.PropertyDescriptor;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("inward");

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
      if (cause instanceof BindException bind && PREFIX.isAncestorOf(bind.getName())) {
        return bind.getCause() instanceof UnboundConfigurationPropertiesException unbound
            ? unknown(failure, bind, unbound)
            : mistyped(failure, bind);
      }
    }
    return null;
  }

  private static FailureAnalysis unknown(
      Throwable failure, BindException bind, UnboundConfigurationPropertiesException unbound) {
    String names =
        unbound.getUnboundProperties().stream()
            .map(property -> property.getName() + place(property))
            .collect(Collectors.joining(", "));
    String known =
        Stream.of(BeanUtils.getPropertyDescriptors(type(bind)))
            .filter(property -> property.getWriteMethod() != null)
            .map(PropertyDescriptor::getName)
            .map(PropertyFailureAnalyzer::dashed)
            .sorted()
            .collect(Collectors.joining(", "));
    return analysis(
        failure,
        names + " is unknown. Below " + bind.getName() + " there are: " + known,
        "",
        "Correct the name of");
  }

  private static FailureAnalysis mistyped(Throwable failure, BindException bind) {
    String form = FORMS.getOrDefault(type(bind), "another value");
    ConfigurationProperty property = bind.getProperty();
    return analysis(
        failure,
        bind.getName() + " must be " + form,
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
