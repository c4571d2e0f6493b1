package dev.inward.runtime;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import java.util.ServiceConfigurationError;

/**
 * Creates the JAXB context of a class once, because that is slow. JAXB looks for its provider in
 * the thread's class loader, but a thread of the common pool sees no jar of a Spring Boot
 * application: here it is the loader of the class.
 */
final class XmlContext {

  /** The provider that the clients depend on, and are tested with. */
  private static final String PROVIDER = "org.glassfish.jaxb.runtime.v2.JAXBContextFactory";

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
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(type.getClassLoader());
    try {
      JAXBContext context =
          JAXBContext.newInstance(
              new Class<?>[] {type}, Map.of(JAXBContext.JAXB_CONTEXT_FACTORY, PROVIDER));
      context.createMarshaller();
      context.createUnmarshaller();
      return context;
    } catch (JAXBException | RuntimeException | LinkageError | ServiceConfigurationError e) {
      throw ClassPath.broken("JAXB cannot be used for " + type.getName(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
