package dev.inward.runtime;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/**
 * Creates the JAXB context of a class once, because that is slow. The provider is looked for in the
 * class loader of the class, never in the thread's: a thread of the common pool sees no jar of a
 * Spring Boot application.
 */
final class XmlContext {

  private static final ClassValue<JAXBContext> CONTEXTS =
      new ClassValue<>() {
        @Override
        protected JAXBContext computeValue(Class<?> type) {
          return create(type);
        }
      };

  private XmlContext() {}

  /**
   * Returns the context of a class.
   *
   * @throws dev.inward.ClassPathException if the class path has no JAXB provider that can do it
   */
  static JAXBContext of(Class<?> type) {
    return CONTEXTS.get(type);
  }

  static JAXBContext create(Class<?> type) {
    try {
      JAXBContext context =
          factory(type.getClassLoader()).createContext(new Class<?>[] {type}, Map.of());
      context.createMarshaller();
      context.createUnmarshaller();
      return context;
    } catch (JAXBException | RuntimeException | LinkageError | ServiceConfigurationError e) {
      throw ClassPath.broken("JAXB cannot be used for " + type.getName(), e);
    }
  }

  /** Prefers the provider that the clients depend on to any other that the class path has. */
  private static JAXBContextFactory factory(ClassLoader loader) throws JAXBException {
    Provider<JAXBContextFactory> first = null;
    for (Provider<JAXBContextFactory> provider :
        ServiceLoader.load(JAXBContextFactory.class, loader).stream().toList()) {
      if (provider.type().getName().startsWith("org.glassfish.jaxb.")) {
        return provider.get();
      }
      first = first == null ? provider : first;
    }
    if (first == null) {
      throw new JAXBException("no provider of jakarta.xml.bind.JAXBContextFactory was found");
    }
    return first.get();
  }
}
